// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_input.h"

namespace reintegro {

//! What can be said of the ground that an input names.
struct GroundCheck {
    FieldFinding ground;
    FieldFinding claimedOn; //!< Says by when the money has to be back.
    std::optional<LegalGround> named;
};

//! A customer has claimed today or within the last year, by the day in Bogotá. Pure, but for the clock where
//! the rules do not say what time it is.
[[nodiscard]] GroundCheck checkGround(const RefundInput &input, const PolicyNow &rules);

} // namespace reintegro
