// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/request_state.h"

#include "models/basics/named.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

QString nameOf(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return u"draft"_s;
    case RequestState::AwaitingApproval:
        return u"awaiting_approval"_s;
    case RequestState::Approved:
        return u"approved"_s;
    case RequestState::Rejected:
        return u"rejected"_s;
    case RequestState::Withdrawn:
        return u"withdrawn"_s;
    case RequestState::Expired:
        return u"expired"_s;
    case RequestState::Sending:
        return u"sending"_s;
    case RequestState::NotSent:
        return u"not_sent"_s;
    case RequestState::Unknown:
        return u"unknown"_s;
    case RequestState::InProgress:
        return u"in_progress"_s;
    case RequestState::Settled:
        return u"settled"_s;
    case RequestState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromName(const QString &name)
{
    return valueNamed(name, allRequestStates);
}

} // namespace reintegro
