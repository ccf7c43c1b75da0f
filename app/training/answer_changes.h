// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_faults.h"

#include <QByteArray>

namespace reintegro {

//! The same answer with the one thing changed that the fault names. An answer that is not JSON, and a fault
//! that changes nothing, give it back as it is.
[[nodiscard]] QByteArray changedAnswer(const QByteArray &answer, TrainingFault::How how);

} // namespace reintegro
