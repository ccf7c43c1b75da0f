// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/charge.h"
#include "models/refunds/refund_request.h"

#include <vector>

namespace reintegro {

//! A request of a charge, as far as it matters for what is left.
struct OwnRefund {
    RequestState state = RequestState::Draft;
    Money amount;
};

//! What whatIsLeft wants to know of requests.
[[nodiscard]] std::vector<OwnRefund> ownRefunds(const std::vector<RefundRequest> &requests);

//! The most that can ever be refunded of this charge by its own numbers: `amount`, or `finalAmount` in the
//! same currency where that is smaller. Conflict where it cannot be said (no amount; another currency).
[[nodiscard]] Result<Money> refundableTotal(const Charge &charge);

//! What is left of a charge to ask for. Conflict with the reason in words when nothing may be refunded: the
//! status, not COP in CO, REFUNDING or REFUNDED without a refund of ours that explains it, or nothing left.
//! Pure; the store calls it inside the transaction that adds or claims a request.
[[nodiscard]] Result<Money> whatIsLeft(const Charge &charge, const std::vector<OwnRefund> &own);

//! Whether a charge that was read again is still what the approver saw: amount, final amount, currency,
//! country and payer. Conflict names what differs.
[[nodiscard]] Result<Done> isStillAsSeen(const Charge &seen, const Charge &now);

} // namespace reintegro
