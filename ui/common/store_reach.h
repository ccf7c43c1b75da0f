// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QString>

namespace reintegro {

//! Why nothing can be asked for, decided or sent right now, for the buttons that would: the team's store
//! cannot be reached. Empty while it can.
[[nodiscard]] QString whyOutOfReach(const RefundStore &store);

} // namespace reintegro
