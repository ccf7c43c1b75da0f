// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/sql_error.h"
#include "models/store/step_parts.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! One attempt as it is begun.
struct Beginning {
    QString claimId;
    QString desk;
    QString chargeRead; //!< Digest of the answer about the charge just before.
    QString chargeStatus; //!< What that answer called it.
    qint64 number = 1;
};

} // namespace

//! The bytes that would leave say what the request says, and are those that the digest is of.
static Result<Done> bytesAreWhole(const StoreStep &step, const RefundRequest &request)
{
    const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
    const bool fits = digestOf(request.body) == QString::fromLatin1(request.digest) && order
        && order->key == request.refundKey && order->charge == request.chargeKey
        && order->amount == request.amount && order->account == request.account
        && order->description == request.reason;
    if (fits)
        return Done();
    return failure(
        damagedStore(step.database.databaseName(), request.id.toString() + u": bytes and request differ"_s));
}

//! An approval of these very bytes by somebody else than who asked.
static Result<Done> isApproved(const StoreStep &step, const RefundRequest &request)
{
    const auto approval = firstRow(step.database,
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

static Result<Done> noOtherOnItsWay(const StoreStep &step, const RefundRequest &request)
{
    const auto other = firstRow(step.database,
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
static Result<Done> chargeAllows(const StoreStep &step, const RefundRequest &request, const Charge &now)
{
    if (const auto same = isStillAsSeen(request.seen, now); !same)
        return same;
    const bool mayBeDoneAlready = request.state == RequestState::Unknown
        && (now.status.word == ChargeStatus::Word::Refunding
            || now.status.word == ChargeStatus::Word::Refunded);
    const auto others = loadOwnRefunds(step.database, request.chargeKey, request.id);
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

static Result<Done> mayBeSent(
    const StoreStep &step, const RefundRequest &request, const Charge &now, const QString &why)
{
    if (request.state == RequestState::Sending || !mayFollow(request.state, RequestState::Sending))
        return failure(standsOtherwise(request));
    if (request.state == RequestState::Unknown) {
        if (const auto said = mustSayWhy(why); !said)
            return said;
    }
    if (const auto whole = bytesAreWhole(step, request); !whole)
        return whole;
    if (const auto approved = isApproved(step, request); !approved)
        return approved;
    if (const auto only = nothingElsePaysFor(step, request.id); !only)
        return only;
    if (const auto alone = noOtherOnItsWay(step, request); !alone)
        return alone;
    return chargeAllows(step, request, now);
}

static Result<Done> beginAttempt(
    const StoreStep &step, const RefundRequest &request, const Beginning &beginning)
{
    return changeRows(step.database,
        u"INSERT INTO attempts (request, number, claim_id, started_at, desk, charge_read, charge_status, "
        "body_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.number(), beginning.number, beginning.claimId, step.now.toMSecsSinceEpoch(),
            beginning.desk, beginning.chargeRead, beginning.chargeStatus,
            QString::fromLatin1(request.digest)})
        .map([](int) { return Done(); });
}

static Result<Done> takeClaim(const StoreStep &step, const RefundRequest &request, const Beginning &beginning)
{
    const QDateTime deadline = step.now.addMSecs(
        std::chrono::duration_cast<std::chrono::milliseconds>(RefundStore::claimDuration).count());
    const Result<int> taken = changeRows(step.database,
        u"UPDATE requests SET state = 'sending', claim_id = ?, claim_desk = ?, claim_deadline = ?, "
        u"changed_at = ? "
        "WHERE id = ? AND state = ?"_s,
        {beginning.claimId, beginning.desk, deadline.toMSecsSinceEpoch(), step.now.toMSecsSinceEpoch(),
            request.id.number(), nameOf(request.state)});
    if (!taken)
        return failureOf(taken);
    return *taken == 1 ? Result<Done>(Done()) : failure(standsOtherwise(request));
}

Result<WrittenClaim> claimRequest(
    const StoreStep &step, const RequestId &id, const Charge &now, const QString &why, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    const Result<RefundRequest> request = loadRequest(step.database, id);
    if (!request)
        return failureOf(request);
    if (const auto may = mayBeSent(step, *request, now, why); !may)
        return failureOf(may);

    const Result<QString> chargeRead = writeChargeReading(step, now.raw);
    if (!chargeRead)
        return failureOf(chargeRead);
    const bool isFirst = request->state == RequestState::Approved;
    const Decision decision{.by = by.name,
        .at = step.now,
        .kind = isFirst ? Decision::Kind::Send : Decision::Kind::Resend,
        .why = why.trimmed(),
        .passwordSetBy = std::nullopt};
    const Beginning beginning{.claimId = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .desk = thisProcess(),
        .chargeRead = *chargeRead,
        .chargeStatus = now.status.text,
        .number = qint64(request->attempts.size()) + 1};
    // The attempt stands before the state says so, and both before the first byte leaves.
    if (const auto written = writeDecision(step, *request, decision); !written)
        return failureOf(written);
    if (const auto written = beginAttempt(step, *request, beginning); !written)
        return failureOf(written);
    if (const auto taken = takeClaim(step, *request, beginning); !taken)
        return failureOf(taken);
    QJsonObject claim{
        {u"claim"_s, beginning.claimId}, {u"desk"_s, beginning.desk}, {u"charge"_s, *chargeRead}};
    if (!decision.why.isEmpty())
        claim.insert(u"why"_s, digestOf(decision.why.toUtf8()));
    if (const auto entry = journaled(step, id, by.name, u"claim"_s, claim); !entry)
        return failureOf(entry);
    Result<RefundRequest> sending = journaled(step, id, u"desk"_s, u"attempt"_s,
        {{u"claim"_s, beginning.claimId}, {u"attempt"_s, beginning.number}});
    return sending.map([&](RefundRequest &taken) {
        return WrittenClaim{.request = std::move(taken),
            .attempt = int(beginning.number),
            .startedAt = step.now,
            .claimId = beginning.claimId};
    });
}

static tl::unexpected<Error> repeatRefused(const QString &id)
{
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 may not be sent once more under the same claim."), {id}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing more was sent. Look at the request again.")));
}

//! What the running claim's only attempt was begun with; nothing where there is no such claim or it was
//! repeated already.
static Result<std::optional<Beginning>> onlyAttempt(
    const StoreStep &step, const RequestId &id, const SentAttempt &first)
{
    const auto row = firstRow(step.database,
        u"SELECT a.desk, a.charge_read, a.charge_status FROM attempts a JOIN requests r ON r.id = a.request "
        "WHERE r.id = ? AND r.state = 'sending' AND r.claim_id = ? AND r.claim_deadline > ? "
        "AND a.claim_id = r.claim_id AND a.number = ? AND a.outcome IS NULL "
        "AND (SELECT count(*) FROM attempts WHERE request = r.id AND claim_id = r.claim_id) = 1"_s,
        {id.number(), first.claimId, step.now.toMSecsSinceEpoch(), first.attempt});
    return row.map([&](const std::optional<QVariantList> &values) {
        if (!values)
            return std::optional<Beginning>();
        return std::optional(Beginning{.claimId = first.claimId,
            .desk = values->at(0).toString(),
            .chargeRead = values->at(1).toString(),
            .chargeStatus = values->at(2).toString(),
            .number = first.attempt + 1});
    });
}

Result<WrittenClaim> claimRequestAgain(
    const StoreStep &step, const SentAttempt &first, const CallReport &report)
{
    constexpr int unauthorized = 401;
    const std::optional<RequestId> id = RequestId::fromText(first.requestId);
    const bool wasTurnedAway = report.httpStatus == unauthorized && report.isWhole && report.timesSent <= 1
        && isCompleteJson(report.body);
    if (!id || !wasTurnedAway)
        return repeatRefused(first.requestId);
    const Result<std::optional<Beginning>> beginning = onlyAttempt(step, *id, first);
    if (!beginning)
        return failureOf(beginning);
    if (!*beginning)
        return repeatRefused(first.requestId);
    const Result<RefundRequest> request = loadRequest(step.database, *id);
    if (!request)
        return failureOf(request);

    const Result<int> ended = changeRows(step.database,
        u"UPDATE attempts SET outcome = 'not_sent', http_status = ?, reply_body = ? "
        "WHERE request = ? AND number = ?"_s,
        {unauthorized, report.body.left(longestReply), id->number(), first.attempt});
    if (!ended)
        return failureOf(ended);
    if (const auto begun = beginAttempt(step, *request, **beginning); !begun)
        return failureOf(begun);
    Result<RefundRequest> sending = journaled(step, *id, u"desk"_s, u"repeat"_s,
        {{u"claim"_s, first.claimId}, {u"attempt"_s, (*beginning)->number}, {u"http"_s, unauthorized},
            {u"answer"_s, digestOf(report.body)}});
    return sending.map([&](RefundRequest &taken) {
        return WrittenClaim{.request = std::move(taken),
            .attempt = int((*beginning)->number),
            .startedAt = step.now,
            .claimId = first.claimId};
    });
}

Result<std::vector<RequestId>> lostClaims(const QSqlDatabase &database, const QDateTime &now)
{
    std::vector<RequestId> lost;
    const auto done = eachRow(database,
        u"SELECT id, claim_deadline, claim_desk FROM requests WHERE state = 'sending' ORDER BY id"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const bool isLate = row.value(1).toLongLong() <= now.toMSecsSinceEpoch();
            if (isLate || isKnownDead(row.value(2).toString()))
                lost.push_back(RequestId::fromNumber(row.value(0).toLongLong()));
            return Done();
        });
    return done.map([&](Done) { return std::move(lost); });
}

static Result<Done> releaseOne(const StoreStep &step, const RequestId &id)
{
    const Result<RefundRequest> request = loadRequest(step.database, id);
    if (!request)
        return failureOf(request);
    const Phrase remark(QT_TRANSLATE_NOOP("Phrase",
        "The program that sent this refund ended, or gave no sign in time. We do not know whether the "
        "gateway "
        "got it. Do not ask for another refund; check again until the gateway says how it stands."));
    const Result<int> ended = changeRows(step.database,
        u"UPDATE attempts SET outcome = 'unknown' WHERE request = ? AND outcome IS NULL"_s, {id.number()});
    if (!ended)
        return failureOf(ended);
    if (const auto moved = moveRequest(step, *request, RequestState::Unknown); !moved)
        return moved;
    const Saying saying{.reply = std::nullopt, .remark = remark, .alarms = {}};
    if (const auto written = writeSaying(step, *request, saying); !written)
        return written;
    return journaled(step, id, u"desk"_s, u"release"_s).map([](const RefundRequest &) { return Done(); });
}

Result<std::vector<RequestId>> releaseClaims(const StoreStep &step)
{
    Result<std::vector<RequestId>> lost = lostClaims(step.database, step.now);
    if (!lost)
        return lost;
    for (const RequestId &id : *lost) {
        if (const auto released = releaseOne(step, id); !released)
            return failureOf(released);
    }
    return lost;
}

} // namespace reintegro
