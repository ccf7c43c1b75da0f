// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace reintegro {

//! Where a refund request stands. The diagram is in README.md of this folder.
enum class RequestState {
    Draft,
    AwaitingApproval,
    Approved,
    Rejected,
    Withdrawn,
    Expired,
    Sending,
    NotSent,
    Unknown,
    InProgress,
    Settled,
    Failed,
};

inline constexpr std::array allRequestStates{RequestState::Draft, RequestState::AwaitingApproval,
    RequestState::Approved, RequestState::Rejected, RequestState::Withdrawn, RequestState::Expired,
    RequestState::Sending, RequestState::NotSent, RequestState::Unknown, RequestState::InProgress,
    RequestState::Settled, RequestState::Failed};

//! The name in the store and on the command line: "awaiting_approval", "not_sent", …
[[nodiscard]] QString nameOf(RequestState state);
[[nodiscard]] std::optional<RequestState> requestStateFromName(const QString &name);

//! The whole state machine. A step that is not here does not happen, in no window and no script.
[[nodiscard]] constexpr bool mayFollow(RequestState from, RequestState to)
{
    using enum RequestState;
    switch (from) {
    case Draft:
        return to == AwaitingApproval;
    case AwaitingApproval:
        return to == Approved || to == Rejected || to == Withdrawn || to == Expired;
    case Approved: // back to AwaitingApproval only with a new key, since others had used the old one
        return to == Sending || to == Withdrawn || to == Expired || to == AwaitingApproval;
    case Sending:
        return to == NotSent || to == Unknown || to == InProgress || to == Settled || to == Failed;
    case NotSent: // the same bytes under the same key, by a supervisor; or the gateway has it all the same
        return to == Sending || to == InProgress || to == Settled || to == Failed;
    case Unknown: // only what the gateway says leads on, or people's recorded decision
        return to == InProgress || to == Settled || to == Failed || to == Sending;
    case InProgress:
        return to == Settled || to == Failed;
    case Settled: // the bank sent it back: with an alarm
        return to == Failed;
    case Failed: // a later reading says otherwise, or that the gateway has it after all: with an alarm
        return to == Settled || to == InProgress || to == Unknown;
    case Rejected:
    case Withdrawn:
    case Expired:
        return false;
    }
    return false;
}

static_assert(
    !mayFollow(RequestState::Sending, RequestState::Approved), "a desk that died leaves Unknown behind");
static_assert(
    !mayFollow(RequestState::Unknown, RequestState::NotSent), "what may have left is never called not sent");

//! Whether a request in this state takes from what is left of its charge.
[[nodiscard]] constexpr bool countsAgainstCharge(RequestState state)
{
    using enum RequestState;
    switch (state) {
    case AwaitingApproval:
    case Approved:
    case Sending:
    case NotSent:
    case Unknown:
    case InProgress:
    case Settled:
        return true;
    case Draft:
    case Rejected:
    case Withdrawn:
    case Expired:
    case Failed:
        return false;
    }
    return true;
}

//! Whether money of this request is on its way or may be: of one charge only one request at a time.
[[nodiscard]] constexpr bool isOnItsWay(RequestState state)
{
    return state == RequestState::Sending || state == RequestState::Unknown
        || state == RequestState::InProgress;
}

} // namespace reintegro
