// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money_text.h"
#include "models/payments/refund_answer.h"
#include "models/store/folded_name.h"
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

static Result<RefundRequest> decide(
    const StoreStep &step, const RefundRequest &request, const Decision &decision, RequestState to)
{
    if (const auto written = writeDecision(step, request, decision); !written)
        return failureOf(written);
    if (const auto moved = moveRequest(step, request, to); !moved)
        return failureOf(moved);
    QJsonObject more;
    if (!decision.why.isEmpty())
        more.insert(u"why"_s, digestOf(decision.why.toUtf8()));
    if (decision.passwordSetBy)
        more.insert(u"passwordSetBy"_s, *decision.passwordSetBy);
    return journaled(step, request.id, decision.by, nameOf(decision.kind), more);
}

//! The request, for a supervisor, if it stands as it must.
static Result<RefundRequest> forSupervisor(
    const StoreStep &step, const RequestId &id, const Person &by, RequestState needed)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    Result<RefundRequest> request = loadRequest(step.database, id);
    if (request && request->state != needed)
        return failure(standsOtherwise(*request));
    return request;
}

static Result<Done> warningsAccepted(const RefundRequest &request, bool acceptWarnings)
{
    const auto has = [&](Warning::Level level) {
        return std::any_of(request.warnings.cbegin(), request.warnings.cend(),
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

Result<RefundRequest> approveRequest(const StoreStep &step, const RequestId &id, const QByteArray &digest,
    bool acceptWarnings, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    const Result<RefundRequest> request = loadRequest(step.database, id);
    if (!request)
        return request;
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
    if (const auto alone = nothingElsePaysFor(step, id); !alone)
        return failureOf(alone);
    if (const auto accepted = warningsAccepted(*request, acceptWarnings); !accepted)
        return failureOf(accepted);
    Decision approval = decided(step, Decision::Kind::Approve, by);
    approval.passwordSetBy = by.passwordSetBy;
    return decide(step, *request, approval, RequestState::Approved);
}

Result<RefundRequest> rejectRequest(
    const StoreStep &step, const RequestId &id, const QString &why, const Person &by)
{
    const Result<RefundRequest> request = forSupervisor(step, id, by, RequestState::AwaitingApproval);
    if (!request)
        return request;
    if (const auto said = mustSayWhy(why); !said)
        return failureOf(said);
    return decide(step, *request, decided(step, Decision::Kind::Reject, by, why), RequestState::Rejected);
}

Result<RefundRequest> withdrawRequest(const StoreStep &step, const RequestId &id, const Person &by)
{
    const Result<RefundRequest> request = loadRequest(step.database, id);
    if (!request)
        return request;
    if (!isSameName(request->requestedBy, by.name) && !by.is(Role::Supervisor)) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Only %1, who asked for %2, or a supervisor may withdraw it."),
                {request->requestedBy, id.toString()}));
    }
    if (!mayFollow(request->state, RequestState::Withdrawn))
        return failure(standsOtherwise(*request));
    return decide(step, *request, decided(step, Decision::Kind::Withdraw, by), RequestState::Withdrawn);
}

static Result<Done> writeNextKey(
    const StoreStep &step, const RefundRequest &request, const RefundOrder &order)
{
    const QByteArray body = encodeRefundOrder(order);
    const Result<int> changed = changeRows(step.database,
        u"UPDATE requests SET refund_key = ?, body = ?, digest = ?, state = ?, changed_at = ? "
        "WHERE id = ? AND state = ?"_s,
        {order.key.toString(), body, digestOf(body), nameOf(RequestState::AwaitingApproval),
            step.now.toMSecsSinceEpoch(), request.id.number(), nameOf(RequestState::Approved)});
    if (!changed)
        return failureOf(changed);
    return *changed == 1 ? Result<Done>(Done()) : failure(standsOtherwise(request));
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

Result<RefundRequest> giveRequestNextKey(
    const StoreStep &step, const RequestId &id, const ServerReply &found, const Person &by)
{
    const Result<RefundRequest> request = forSupervisor(step, id, by, RequestState::Approved);
    if (!request)
        return request;
    const Result<NextKey> key = nextKey(step, request->chargeKey);
    if (!key)
        return failureOf(key);
    std::optional<RefundOrder> order = decodeRefundOrder(request->body);
    if (!order)
        return failure(standsOtherwise(*request));
    order->key = key->key;

    // The decision carries the digest of the bytes that are void from now on.
    if (const auto written = writeDecision(step, *request, decided(step, Decision::Kind::Rekey, by));
        !written)
        return failureOf(written);
    if (const auto written = writeNextKey(step, *request, *order); !written)
        return failureOf(written);
    if (const auto written = writeKey(step, request->chargeKey, *key, id); !written)
        return failureOf(written);
    const Phrase remark(
        QT_TRANSLATE_NOOP("Phrase",
            "The key %1 is taken: the gateway has a refund of that name which was not sent from "
            "here. This request has the next key now and needs a new approval."),
        {request->refundKey.toString()});
    const Saying saying{.reply = found, .remark = remark, .alarms = alarmsOfForeign(*request, found)};
    if (const auto written = writeSaying(step, *request, saying); !written)
        return failureOf(written);
    return journaled(step, id, by.name, nameOf(Decision::Kind::Rekey),
        {{u"refundKey"_s, key->key.toString()}, {u"taken"_s, request->refundKey.toString()},
            {u"found"_s, digestOf(found.body)}, {u"http"_s, found.httpStatus}});
}

//! Who has said since the last attempt that this refund was not executed.
static Result<QStringList> closersOf(const StoreStep &step, const RequestId &id)
{
    QStringList closers;
    const auto done = eachRow(step.database,
        u"SELECT by_folded FROM decisions WHERE request = ? AND kind = 'close' "
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

Result<RefundRequest> closeRequest(
    const StoreStep &step, const RequestId &id, const QString &why, const Person &by)
{
    const Result<RefundRequest> request = forSupervisor(step, id, by, RequestState::Unknown);
    if (!request)
        return request;
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
    const Decision word = decided(step, Decision::Kind::Close, by, why);
    if (!closers->isEmpty()) {
        if (const auto written = writeSaying(step, *request, sayingOfClosing(*request, by)); !written)
            return failureOf(written);
        return decide(step, *request, word, RequestState::Failed);
    }
    if (const auto written = writeDecision(step, *request, word); !written)
        return failureOf(written);
    return journaled(step, id, by.name, nameOf(word.kind), {{u"why"_s, digestOf(word.why.toUtf8())}});
}

} // namespace reintegro
