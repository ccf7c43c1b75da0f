// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_request_writer.h"

#include "models/basics/process_identity.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/sql_query.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static QVariant stateOrNull(const std::optional<RequestState> &state)
{
    return state ? QVariant(nameOf(*state)) : QVariant();
}

//! An attempt that begins in the database is told back by these three.
static Result<BegunAttempt> begunOf(const Result<std::optional<QVariantList>> &row)
{
    if (!row)
        return failureOf(row);
    const QVariantList values = row->value_or(QVariantList());
    return BegunAttempt{.claimId = values.value(0).toString(),
        .attempt = values.value(1).toInt(),
        .startedAt = QDateTime::fromMSecsSinceEpoch(values.value(2).toLongLong(), Qt::UTC)};
}

Result<Done> PostgresRequestWriter::call(const QString &sql, const QVariantList &values)
{
    return firstRow(m_database, sql, values).map([](const auto &) { return Done(); });
}

Result<Done> PostgresRequestWriter::lock(const ChargeKey &charge)
{
    return call(u"SELECT lock_charge(?)"_s, {charge.toString()});
}

Result<Done> PostgresRequestWriter::lock(const RequestId &id)
{
    return call(u"SELECT lock_request(?)"_s, {id.number()});
}

static QString personalOf(const NewRequest &asked)
{
    return QString::fromUtf8(personalToJson({.reason = asked.reason,
        .note = asked.note,
        .account = asked.account,
        .asTyped = asked.beneficiaryAsTyped,
        .warnings = asked.warnings,
        .ground = asked.ground,
        .isErased = false}));
}

Result<RequestId> PostgresRequestWriter::add(const AllowedRequest &request, const Person &)
{
    const NewRequest &asked = request.asked;
    const auto row = firstRow(m_database, u"SELECT add_request(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.seen.key.toString(), request.key.number, request.key.key.toString(),
            asked.amount.minorUnits(), personalOf(asked), request.body, request.seen.raw,
            asked.corrects ? QVariant(asked.corrects->number()) : QVariant()});
    return row.map(
        [](const auto &values) { return RequestId::fromNumber(values->constFirst().toLongLong()); });
}

Result<Done> PostgresRequestWriter::decide(
    const RefundRequest &request, const Decision &decision, std::optional<RequestState>, const Saying &saying)
{
    const qint64 id = request.id.number();
    switch (decision.kind) {
    case Decision::Kind::Approve: // C++ has seen to it that the warnings were accepted
        return call(u"SELECT approve(?, ?, true)"_s, {id, QString::fromLatin1(request.digest)});
    case Decision::Kind::Reject:
        return call(u"SELECT reject(?, ?)"_s, {id, decision.why});
    case Decision::Kind::Withdraw:
        return call(u"SELECT withdraw(?)"_s, {id});
    case Decision::Kind::Close:
        return call(
            u"SELECT close_request(?, ?, ?)"_s, {id, decision.why, textOrNull(phraseToJson(saying.remark))});
    case Decision::Kind::Send:
    case Decision::Kind::Resend:
    case Decision::Kind::Rekey:
        break; // steps of their own
    }
    Q_UNREACHABLE();
}

Result<Done> PostgresRequestWriter::rekey(const RefundRequest &request, const Decision &, const NextKey &key,
    const QByteArray &body, const Saying &saying)
{
    const Saying whole = saidBy(request, saying);
    return call(u"SELECT rekey(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.number(), key.number, key.key.toString(), body,
            whole.reply ? QVariant(whole.reply->httpStatus) : QVariant(),
            whole.reply ? QVariant(whole.reply->body.left(longestReply)) : QVariant(),
            phraseToJson(whole.remark), phrasesToJson(whole.alarms)});
}

Result<BegunAttempt> PostgresRequestWriter::claim(
    const RefundRequest &request, const Decision &decision, const Charge &now)
{
    return begunOf(firstRow(m_database, u"SELECT claim_id, attempt, started_at FROM claim(?, ?, ?, ?, ?)"_s,
        {request.id.number(), decision.why, thisProcess(), now.raw, now.status.text}));
}

Result<BegunAttempt> PostgresRequestWriter::repeat(
    const RefundRequest &request, const SentAttempt &first, const CallReport &report)
{
    return begunOf(firstRow(m_database,
        u"SELECT CAST(? AS TEXT), attempt, started_at FROM repeat_attempt(?, ?, ?, ?, ?)"_s,
        {first.claimId, request.id.number(), first.claimId, first.attempt,
            report.httpStatus ? QVariant(*report.httpStatus) : QVariant(), report.body.left(longestReply)}));
}

Result<Done> PostgresRequestWriter::noteArrival(const RefundRequest &request, const Saying &saying)
{
    if (!saying.arrival)
        return Done();
    return call(u"SELECT note_arrival(?, ?)"_s, {request.id.number(), nameOf(*saying.arrival)});
}

Result<Done> PostgresRequestWriter::recordOutcome(const RefundRequest &request, const SentAttempt &sent,
    const CallReport &report, RequestState judged, const CallEffect &effect, const Saying &saying)
{
    if (const auto noted = noteArrival(request, saying); !noted)
        return noted;
    const Saying whole = saidBy(request, saying);
    return call(u"SELECT record_outcome(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.number(), sent.claimId, sent.attempt,
            report.httpStatus ? QVariant(*report.httpStatus) : QVariant(),
            report.httpStatus ? QVariant(report.body.left(longestReply)) : QVariant(),
            effect.endsAttempt ? QVariant(nameOf(effect.outcome)) : QVariant(), nameOf(judged),
            stateOrNull(effect.to), saying.reply.has_value(), textOrNull(phraseToJson(saying.remark)),
            phrasesToJson(whole.alarms), report.timesSent, report.bodyTouched});
}

Result<Done> PostgresRequestWriter::recordReading(const RefundRequest &request,
    std::optional<RequestState> read, std::optional<RequestState> to, const Saying &saying, const QString &)
{
    if (const auto noted = noteArrival(request, saying); !noted)
        return noted;
    const Saying whole = saidBy(request, saying);
    return call(u"SELECT record_reading(?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.number(), stateOrNull(read), stateOrNull(to),
            saying.reply ? QVariant(saying.reply->httpStatus) : QVariant(),
            saying.reply ? QVariant(saying.reply->body.left(longestReply)) : QVariant(),
            textOrNull(phraseToJson(saying.remark)), phrasesToJson(whole.alarms)});
}

} // namespace reintegro
