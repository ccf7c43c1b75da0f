// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refundable_amount.h"
#include "models/refunds/sending_rules.h"
#include "models/store/journal_chain.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/sql_error.h"
#include "models/store/step_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! The bytes that would leave say what the request says, and are those that the digest is of.
static Result<Done> bytesAreWhole(const StoreView &view, const RefundRequest &request)
{
    const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
    const bool fits = digestOf(request.body) == QString::fromLatin1(request.digest) && order
        && order->key == request.refundKey && order->charge == request.chargeKey
        && order->amount == request.amount && order->account == request.account
        && order->description == request.reason;
    if (fits)
        return Done();
    return failure(
        damagedStore(view.database.databaseName(), request.id.toString() + u": bytes and request differ"_s));
}

//! An approval of these very bytes by somebody else than who asked.
static Result<Done> isApproved(const StoreView &view, const RefundRequest &request)
{
    const auto approval = firstRow(view.database,
        u"SELECT 1 FROM decisions d JOIN requests r ON r.id = d.request WHERE r.id = ? AND d.kind = "
        u"'approve' "
        "AND d.digest = r.digest AND d.by_folded <> r.requested_by_folded"_s,
        {request.id.number()});
    if (!approval)
        return failureOf(approval);
    if (*approval)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Nobody but %1 stands behind %2: it has no approval of these bytes."),
            {request.requestedBy, request.id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. It needs a new approval.")));
}

static Result<Done> noOtherOnItsWay(const StoreView &view, const RefundRequest &request)
{
    const auto other = firstRow(view.database,
        u"SELECT id FROM requests WHERE charge_key = ? AND id <> ? "
        "AND state IN ('sending', 'unknown', 'in_progress')"_s,
        {request.chargeKey.toString(), request.id.number()});
    if (!other)
        return failureOf(other);
    if (!*other)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Another refund of this charge, %1, is still on its way."),
            {RequestId::fromNumber((*other)->constFirst().toLongLong()).toString()}),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Nothing was sent. Wait until the gateway has said how that one ended.")));
}

//! The charge as it was read just before still carries this refund.
static Result<Done> chargeAllows(const StoreView &view, const RefundRequest &request, const Charge &now)
{
    if (const auto same = isStillAsSeen(request.seen, now); !same)
        return same;
    const bool mayBeDoneAlready = request.state == RequestState::Unknown
        && (now.status.word == ChargeStatus::Word::Refunding
            || now.status.word == ChargeStatus::Word::Refunded);
    const auto others = loadOwnRefunds(view, request.chargeKey, request.id);
    if (!others)
        return failureOf(others);
    const Result<Money> left = whatIsLeft(now, *others);
    if (!left && mayBeDoneAlready) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP(
                       "Phrase", "The gateway says %1 about the charge: this refund may have been executed."),
                {now.status.text}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent again. Check how it stands instead.")));
    }
    if (!left)
        return failureOf(left);
    if (request.amount <= *left)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Less is left of this charge than %1 asks for."),
            {request.id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Withdraw it and ask for less.")));
}

static Result<Done> mayBeClaimed(
    const StoreStep &step, const RefundRequest &request, const Charge &now, const QString &why)
{
    if (request.state == RequestState::Sending || !mayFollow(request.state, RequestState::Sending))
        return failure(standsOtherwise(request));
    if (const auto open = nothingSaysItArrived(request); !open)
        return open;
    if (request.state == RequestState::Unknown) {
        if (const auto said = mustSayWhy(why); !said)
            return said;
    }
    if (const auto whole = bytesAreWhole(step, request); !whole)
        return whole;
    if (const auto approved = isApproved(step, request); !approved)
        return approved;
    if (const auto allowed = policyAllowsSending(step, request); !allowed)
        return allowed;
    if (const auto only = nothingElsePaysFor(step, request.id); !only)
        return only;
    if (const auto alone = noOtherOnItsWay(step, request); !alone)
        return alone;
    return chargeAllows(step, request, now);
}

Result<BegunAttempt> claimRequest(
    const RequestStep &step, const RequestId &id, const Charge &now, const QString &why, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    if (const auto locked = step.writer.lock(id); !locked)
        return failureOf(locked);
    const Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    if (const auto may = mayBeClaimed(step, *request, now, why); !may)
        return failureOf(may);
    const bool isFirst = request->state == RequestState::Approved;
    return step.writer.claim(*request,
        {.by = by.name,
            .at = step.now,
            .kind = isFirst ? Decision::Kind::Send : Decision::Kind::Resend,
            .why = why.trimmed(),
            .passwordSetBy = std::nullopt},
        now);
}

static tl::unexpected<Error> repeatRefused(const QString &id)
{
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 may not be sent once more under the same claim."), {id}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing more was sent. Look at the request again.")));
}

//! Whether this is the running claim's only attempt.
static Result<bool> isOnlyAttempt(const RequestStep &step, const RequestId &id, const SentAttempt &first)
{
    const auto row = firstRow(step.database,
        u"SELECT 1 FROM attempts a JOIN requests r ON r.id = a.request "
        "WHERE r.id = ? AND r.state = 'sending' AND r.claim_id = ? AND r.claim_deadline > ? "
        "AND a.claim_id = r.claim_id AND a.number = ? AND a.outcome IS NULL "
        "AND (SELECT count(*) FROM attempts WHERE request = r.id AND claim_id = r.claim_id) = 1"_s,
        {id.number(), first.claimId, step.now.toMSecsSinceEpoch(), first.attempt});
    return row.map([](const std::optional<QVariantList> &found) { return found.has_value(); });
}

Result<BegunAttempt> claimRequestAgain(
    const RequestStep &step, const SentAttempt &first, const CallReport &report)
{
    constexpr int unauthorized = 401;
    const std::optional<RequestId> id = RequestId::fromText(first.requestId);
    const bool wasTurnedAway = report.httpStatus == unauthorized && report.isWhole && report.timesSent <= 1
        && isCompleteJson(report.body);
    if (!id || !wasTurnedAway)
        return repeatRefused(first.requestId);
    if (const auto locked = step.writer.lock(*id); !locked)
        return failureOf(locked);
    const Result<bool> isOnly = isOnlyAttempt(step, *id, first);
    if (!isOnly)
        return failureOf(isOnly);
    if (!*isOnly)
        return repeatRefused(first.requestId);
    if (const auto allowed = policyAllowsRepeating(step); !allowed)
        return failureOf(allowed);
    const Result<RefundRequest> request = loadRequest(step, *id);
    if (!request)
        return failureOf(request);
    if (!request->arrivals.empty()) // it came while the first call was under way
        return repeatRefused(first.requestId);
    return step.writer.repeat(*request, first, report);
}

} // namespace reintegro
