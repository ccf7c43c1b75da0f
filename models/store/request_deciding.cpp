// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/payments/money_text.h"
#include "models/payments/refund_answer.h"
#include "models/refunds/sending_rules.h"
#include "models/store/evidence_steps.h"
#include "models/store/folded_name.h"
#include "models/store/history_rows.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/step_parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static bool isSameName(const QString &one, const QString &other)
{
    return foldedName(one) == foldedName(other);
}

static Decision decided(const StoreStep &step, Decision::Kind kind, const Person &by, const QString &why = {})
{
    return Decision{
        .by = by.name, .at = step.now, .kind = kind, .why = why.trimmed(), .passwordSetBy = std::nullopt};
}

//! The request, which nobody else changes until the step ends.
static Result<RefundRequest> lockedRequest(const RequestStep &step, const RequestId &id)
{
    if (const auto locked = step.writer.lock(id); !locked)
        return failureOf(locked);
    return loadRequest(step, id);
}

//! The request, for a supervisor, if it stands as it must.
static Result<RefundRequest> forSupervisor(
    const RequestStep &step, const RequestId &id, const Person &by, RequestState needed)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    Result<RefundRequest> request = lockedRequest(step, id);
    if (request && request->state != needed)
        return failure(standsOtherwise(*request));
    return request;
}

static Result<Done> warningsAccepted(const StoreView &view, const RefundRequest &request, bool acceptWarnings)
{
    Result<std::vector<Warning>> warnings = loadNotedWarnings(view, request.id);
    if (!warnings)
        return failureOf(warnings);
    warnings->insert(warnings->end(), request.warnings.cbegin(), request.warnings.cend());
    const auto has = [&](Warning::Level level) {
        return std::any_of(warnings->cbegin(), warnings->cend(),
            [level](const Warning &warning) { return warning.level == level; });
    };
    if (has(Warning::Level::Blocking)) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 carries a warning that forbids to approve it."),
                {request.id.toString()}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Reject it and ask again.")));
    }
    if (!has(Warning::Level::Confirm) || acceptWarnings)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 carries warnings that nobody has confirmed."),
            {request.id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Read the warnings and confirm them, or reject the request.")));
}

//! Nobody approves what he cannot have seen.
static Result<Done> canBeSeen(const RefundRequest &request)
{
    if (decodeCharge(request.seen.raw))
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "What the gateway said about the charge of %1 cannot be read here."),
            {request.id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Reject this request and ask again.")));
}

Result<Done> approveRequest(const RequestStep &step, const RequestId &id, const QByteArray &digest,
    bool acceptWarnings, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    const Result<RefundRequest> request = lockedRequest(step, id);
    if (!request)
        return failureOf(request);
    if (isSameName(request->requestedBy, by.name)) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was asked for by %2, who may not approve it as well."),
                {id.toString(), request->requestedBy}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Another supervisor decides on it.")));
    }
    if (request->state != RequestState::AwaitingApproval)
        return failure(standsOtherwise(*request));
    if (request->digest != digest) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is no longer what you saw: its bytes are others now."),
                {id.toString()}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Look at the request again before you decide.")));
    }
    if (const auto seen = canBeSeen(*request); !seen)
        return seen;
    if (const auto waits = policyAllowsWaiting(step, *request); !waits)
        return waits;
    if (const auto alone = nothingElsePaysFor(step, id); !alone)
        return failureOf(alone);
    if (const auto accepted = warningsAccepted(step, *request, acceptWarnings); !accepted)
        return failureOf(accepted);
    Decision approval = decided(step, Decision::Kind::Approve, by);
    approval.passwordSetBy = by.passwordSetBy;
    // The first of two leaves it waiting.
    const Result<std::optional<RequestState>> to = afterApprovalBy(step, *request, by);
    if (!to)
        return failureOf(to);
    return step.writer.decide(*request, approval, *to, {});
}

Result<Done> rejectRequest(const RequestStep &step, const RequestId &id, const QString &why, const Person &by)
{
    const Result<RefundRequest> request = forSupervisor(step, id, by, RequestState::AwaitingApproval);
    if (!request)
        return failureOf(request);
    if (const auto said = mustSayWhy(why); !said)
        return failureOf(said);
    return step.writer.decide(
        *request, decided(step, Decision::Kind::Reject, by, why), RequestState::Rejected, {});
}

Result<Done> withdrawRequest(const RequestStep &step, const RequestId &id, const Person &by)
{
    const Result<RefundRequest> request = lockedRequest(step, id);
    if (!request)
        return failureOf(request);
    if (!isSameName(request->requestedBy, by.name) && !by.is(Role::Supervisor)) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Only %1, who asked for %2, or a supervisor may withdraw it."),
                {request->requestedBy, id.toString()}));
    }
    if (!mayFollow(request->state, RequestState::Withdrawn))
        return failure(standsOtherwise(*request));
    return step.writer.decide(
        *request, decided(step, Decision::Kind::Withdraw, by), RequestState::Withdrawn, {});
}

//! Somebody else's refund of the same charge: whoever approves must know of it.
static std::vector<Phrase> alarmsOfForeign(const RefundRequest &request, const ServerReply &found)
{
    const Result<RefundAnswer> answer = decodeRefundAnswer(found.body);
    const bool isOfThisCharge = answer && answer->referenceId == request.chargeKey.toString();
    if (!isOfThisCharge || answer->word == RefundAnswer::Word::Failed)
        return {};
    return {
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "Somebody refunded %1 of this very charge elsewhere, as %2; the gateway says %3 about it. "
                   "Reject this request if it is about the same money."),
            {answer->amount ? formatMoney(*answer->amount) : u"?"_s, request.refundKey.toString(),
                answer->status})};
}

Result<Done> giveRequestNextKey(
    const RequestStep &step, const RequestId &id, const ServerReply &found, const Person &by)
{
    const Result<RefundRequest> request = forSupervisor(step, id, by, RequestState::Approved);
    if (!request)
        return failureOf(request);
    const Result<NextKey> key = nextKey(step, request->chargeKey);
    if (!key)
        return failureOf(key);
    std::optional<RefundOrder> order = decodeRefundOrder(request->body);
    if (!order)
        return failure(standsOtherwise(*request));
    order->key = key->key;

    const Phrase remark(
        QT_TRANSLATE_NOOP("Phrase",
            "The key %1 is taken: the gateway has a refund of that name which was not sent from "
            "here. This request has the next key now and needs a new approval."),
        {request->refundKey.toString()});
    const Saying saying{.reply = found, .remark = remark, .alarms = alarmsOfForeign(*request, found)};
    // The decision carries the digest of the bytes that are void from now on.
    return step.writer.rekey(
        *request, decided(step, Decision::Kind::Rekey, by), *key, encodeRefundOrder(*order), saying);
}

//! Who has said that this refund was not executed, with a statement that speaks of all calls and signs. What
//! was said before is void.
static Result<QStringList> closersOf(const StoreView &view, const RequestId &id)
{
    QStringList closers;
    const auto done = eachRow(view.database,
        u"SELECT by_folded FROM decisions WHERE request = ? AND kind = 'close' "
        "AND at >= (SELECT min(s.at) FROM evidence s WHERE s.request = decisions.request "
        "AND s.kind = 'statement' AND s.after_attempts = decisions.after_attempts "
        "AND s.number > (SELECT coalesce(max(number), 0) FROM evidence "
        "WHERE request = s.request AND kind <> 'statement')) "
        "AND after_attempts = (SELECT count(*) FROM attempts WHERE request = ?)"_s,
        {id.number(), id.number()}, [&](const QSqlQuery &row) -> Result<Done> {
            closers.append(row.value(0).toString());
            return Done();
        });
    return done.map([&](Done) { return closers; });
}

//! What is known of it from now on is what people said, no longer what the gateway did not say.
static Saying sayingOfClosing(const RefundRequest &request, const Person &by)
{
    QString first;
    for (const Decision &decision : request.decisions) {
        if (decision.kind == Decision::Kind::Close)
            first = decision.by;
    }
    return {.reply = std::nullopt,
        .remark =
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "%1 and %2 closed it as not executed, by the gateway's written statement. Its key "
                       "stays barred."),
                {first, by.name}),
        .alarms = {}};
}

Result<Done> closeRequest(const RequestStep &step, const RequestId &id, const QString &why, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    const Result<RefundRequest> request = lockedRequest(step, id);
    if (!request)
        return failureOf(request);
    if (!mayBeClosed(*request))
        return failure(standsOtherwise(*request));
    if (const auto said = mustSayWhy(why); !said)
        return failureOf(said);
    const Result<QStringList> closers = closersOf(step, id);
    if (!closers)
        return failureOf(closers);
    if (closers->contains(foldedName(by.name))) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has said so already."), {by.name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "A second supervisor has to confirm it.")));
    }
    if (const auto written = hasStatement(step, id); !written)
        return written;
    const Decision word = decided(step, Decision::Kind::Close, by, why);
    if (closers->isEmpty())
        return step.writer.decide(*request, word, std::nullopt, {});
    return step.writer.decide(*request, word, RequestState::Failed, sayingOfClosing(*request, by));
}

} // namespace reintegro
