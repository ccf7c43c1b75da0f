// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"

#include <QByteArray>

namespace reintegro::test {

//! A record as text, one line for each thing that was read, in a fixed order: for comparison with an expected
//! reading. "-" stands for what was not sent.
[[nodiscard]] QByteArray recordText(const Charge &charge);

} // namespace reintegro::test
