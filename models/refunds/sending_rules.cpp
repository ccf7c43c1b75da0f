// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/sending_rules.h"

#include "models/refunds/arrival_words.h"

#include <algorithm>

namespace reintegro {

Result<Done> nothingSaysItArrived(const RefundRequest &request)
{
    const bool wouldBeAgain =
        request.state == RequestState::Unknown || request.state == RequestState::NotSent;
    if (!wouldBeAgain || request.arrivals.empty())
        return Done();
    return failure(notSentAgain(request.id, request.arrivals.front()));
}

bool mayBeClosed(const RefundRequest &request)
{
    return request.state == RequestState::Unknown
        || (request.state == RequestState::NotSent && !request.arrivals.empty());
}

Result<Done> maySendFrom(const RefundRequest &request, const QString &why)
{
    const auto conflict = [&request](const char *what) {
        return failure(ErrorKind::Conflict, Phrase(what, {request.id.toString()}));
    };
    switch (request.state) {
    case RequestState::Approved:
        return Done();
    case RequestState::NotSent:
        return nothingSaysItArrived(request);
    case RequestState::Unknown:
        if (const auto open = nothingSaysItArrived(request); !open)
            return open;
        if (!why.trimmed().isEmpty())
            return Done();
        return conflict(QT_TRANSLATE_NOOP("Phrase",
            "It is not known whether the gateway got %1. Check it first; sending the same bytes again needs "
            "a reason."));
    case RequestState::Sending:
        return conflict(QT_TRANSLATE_NOOP("Phrase", "%1 is being sent right now by another desk."));
    case RequestState::InProgress:
    case RequestState::Settled:
        return conflict(QT_TRANSLATE_NOOP("Phrase", "%1 was sent already. Nothing was sent a second time."));
    case RequestState::AwaitingApproval:
        return conflict(
            QT_TRANSLATE_NOOP("Phrase", "%1 waits for approval by another person. Nothing was sent."));
    case RequestState::Draft:
    case RequestState::Rejected:
    case RequestState::Withdrawn:
    case RequestState::Expired:
    case RequestState::Failed:
        break;
    }
    return conflict(QT_TRANSLATE_NOOP(
        "Phrase", "%1 is over and cannot be sent. Ask for a new refund if it is still due."));
}

QDateTime possibleSince(const RefundRequest &request, const ClaimedRefund &claimed)
{
    QDateTime since = claimed.startedAt();
    for (const Attempt &attempt : request.attempts) {
        if (attempt.outcome != RequestState::NotSent)
            since = std::min(since, attempt.startedAt);
    }
    return since;
}

} // namespace reintegro
