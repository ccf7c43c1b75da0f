// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"
#include "models/refunds/refund_request.h"

#include <variant>

namespace reintegro {

//! The page of what waits for a decision.
struct ApprovalsPlace {
    bool operator==(const ApprovalsPlace &) const = default;
};
//! For a supervisor: payments that were taken back and that nobody has acknowledged.
struct ChargebacksPlace {
    bool operator==(const ChargebacksPlace &) const = default;
};
//! Where this person finds what happened while he did not look.
struct NewsPlace {
    bool operator==(const NewsPlace &) const = default;
};
//! A place of the desk that somebody wants to see, from a link, a second start or one of the system's own
//! messages. Going there shows something and does nothing.
using DeskPlace = std::variant<ChargeKey, RequestId, ApprovalsPlace, ChargebacksPlace, NewsPlace>;

} // namespace reintegro
