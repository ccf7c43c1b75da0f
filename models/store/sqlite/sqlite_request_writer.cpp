// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_request_writer.h"

#include "models/basics/process_identity.h"
#include "models/store/field_places.h"
#include "models/store/folded_name.h"
#include "models/store/journal_chain.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/row_salt.h"
#include "models/store/search_rows.h"
#include "models/store/sql_query.h"
#include "models/store/step_parts.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

Result<RequestId> SqliteRequestWriter::insert(const AllowedRequest &request, const Person &by)
{
    const Result<QString> seen = writeChargeReading(request.seen.raw);
    if (!seen)
        return failureOf(seen);
    const NewRequest &asked = request.asked;
    const FieldSealer &fields = m_step.fields;
    const QString salt = newSalt();
    const PersonalPart personal{.reason = asked.reason,
        .note = asked.note,
        .account = asked.account,
        .asTyped = asked.beneficiaryAsTyped,
        .warnings = asked.warnings,
        .ground = asked.ground,
        .isErased = false};
    const qint64 now = m_step.now.toMSecsSinceEpoch();
    const Result<int> inserted = changeRows(m_step.database,
        u"INSERT INTO requests (charge_key, refund_key, state, amount_minor, currency, refundable_minor, "
        "personal, body, digest, requested_by, requested_by_folded, created_at, changed_at, "
        "asks_confirming, beneficiary, seen, corrects, salt, remark, alarms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.seen.key.toString(), request.key.key.toString(), nameOf(RequestState::AwaitingApproval),
            asked.amount.minorUnits(), asked.amount.currency().code(), request.total.minorUnits(),
            fields.seal(personalToJson(personal), requestPlace("personal", salt)),
            fields.seal(request.body, requestPlace("body", salt)), digestOf(request.body), by.name,
            foldedName(by.name), now, now, asksConfirming(asked.warnings) ? 1 : 0,
            beneficiaryTerm(fields, asked.account), *seen,
            asked.corrects ? QVariant(asked.corrects->number()) : QVariant(), salt,
            fields.seal(phraseToJson({}).toUtf8(), requestPlace("remark", salt)),
            fields.seal(phrasesToJson({}).toUtf8(), requestPlace("alarms", salt))});
    if (!inserted)
        return failureOf(inserted);
    const auto row = firstRow(m_step.database, u"SELECT last_insert_rowid()"_s);
    if (!row)
        return failureOf(row);
    const RequestId id = RequestId::fromNumber((*row)->constFirst().toLongLong());
    if (asked.ground) {
        const auto named = changeRows(m_step.database,
            u"INSERT INTO legal_grounds (request, ground, claimed_on) VALUES (?, ?, ?)"_s,
            {id.number(), nameOf(asked.ground->kind), asked.ground->claimedOn.toJulianDay()});
        if (!named)
            return failureOf(named);
    }
    return writeSearchTerms(m_step, id, asked.account, asked.beneficiaryAsTyped, request.seen.payer)
        .map([&](Done) { return id; });
}

Result<RequestId> SqliteRequestWriter::add(const AllowedRequest &request, const Person &by)
{
    const Result<RequestId> id = insert(request, by);
    if (!id)
        return id;
    if (const auto written = writeKey(request.seen.key, request.key, *id); !written)
        return failureOf(written);
    QJsonObject more{{u"refundKey"_s, request.key.key.toString()}, {u"seen"_s, digestOf(request.seen.raw)}};
    if (request.asked.corrects)
        more.insert(u"corrects"_s, request.asked.corrects->toString());
    return journal(*id, by.name, u"request"_s, more).map([&](Done) { return *id; });
}

Result<Done> SqliteRequestWriter::decide(const RefundRequest &request, const Decision &decision,
    std::optional<RequestState> to, const Saying &saying)
{
    if (const auto written = writeDecision(request, decision); !written)
        return written;
    if (const auto written = writeSaying(request, saying); !written)
        return written;
    if (to) {
        if (const auto moved = move(request, *to); !moved)
            return moved;
    }
    QJsonObject more;
    if (!decision.why.isEmpty())
        more.insert(u"why"_s, digestOf(decision.why.toUtf8()));
    if (decision.passwordSetBy)
        more.insert(u"passwordSetBy"_s, *decision.passwordSetBy);
    return journal(request.id, decision.by, nameOf(decision.kind), more);
}

Result<Done> SqliteRequestWriter::rekey(const RefundRequest &request, const Decision &decision,
    const NextKey &key, const QByteArray &body, const Saying &saying)
{
    if (const auto written = writeDecision(request, decision); !written)
        return written;
    const Result<QString> salt = saltOf(request.id);
    if (!salt)
        return failureOf(salt);
    const Result<int> changed = changeRows(m_step.database,
        u"UPDATE requests SET refund_key = ?, body = ?, digest = ?, state = ?, changed_at = ? "
        "WHERE id = ? AND state = ?"_s,
        {key.key.toString(), m_step.fields.seal(body, requestPlace("body", *salt)), digestOf(body),
            nameOf(RequestState::AwaitingApproval), m_step.now.toMSecsSinceEpoch(), request.id.number(),
            nameOf(RequestState::Approved)});
    if (!changed)
        return failureOf(changed);
    if (*changed != 1)
        return failure(standsOtherwise(request));
    if (const auto written = writeKey(request.chargeKey, key, request.id); !written)
        return written;
    if (const auto written = writeSaying(request, saying); !written)
        return written;
    QJsonObject more{{u"refundKey"_s, key.key.toString()}, {u"taken"_s, request.refundKey.toString()}};
    if (saying.reply) {
        more.insert(u"found"_s, digestOf(saying.reply->body));
        more.insert(u"http"_s, saying.reply->httpStatus);
    }
    return journal(request.id, decision.by, nameOf(decision.kind), more);
}

Result<BegunAttempt> SqliteRequestWriter::claim(
    const RefundRequest &request, const Decision &decision, const Charge &now)
{
    const Result<QString> chargeRead = writeChargeReading(now.raw);
    if (!chargeRead)
        return failureOf(chargeRead);
    const Beginning beginning{.claimId = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .desk = thisProcess(),
        .chargeRead = *chargeRead,
        .chargeStatus = now.status.text,
        .number = int(request.attempts.size()) + 1};
    if (const auto written = writeDecision(request, decision); !written)
        return failureOf(written);
    if (const auto written = beginAttempt(request, beginning); !written)
        return failureOf(written);
    if (const auto taken = takeClaim(request, beginning); !taken)
        return failureOf(taken);
    QJsonObject claim{
        {u"claim"_s, beginning.claimId}, {u"desk"_s, beginning.desk}, {u"charge"_s, *chargeRead}};
    if (!decision.why.isEmpty())
        claim.insert(u"why"_s, digestOf(decision.why.toUtf8()));
    if (const auto entry = journal(request.id, decision.by, u"claim"_s, claim); !entry)
        return failureOf(entry);
    const QJsonObject attempt{{u"claim"_s, beginning.claimId}, {u"attempt"_s, beginning.number}};
    return journal(request.id, u"desk"_s, u"attempt"_s, attempt).map([&](Done) {
        return BegunAttempt{
            .claimId = beginning.claimId, .attempt = beginning.number, .startedAt = m_step.now};
    });
}

Result<BegunAttempt> SqliteRequestWriter::repeat(
    const RefundRequest &request, const SentAttempt &first, const CallReport &report)
{
    const auto row = firstRow(m_step.database,
        u"SELECT desk, charge_read, charge_status FROM attempts WHERE request = ? AND number = ?"_s,
        {request.id.number(), first.attempt});
    if (!row)
        return failureOf(row);
    if (!*row)
        return failure(standsOtherwise(request));
    const Beginning beginning{.claimId = first.claimId,
        .desk = (*row)->at(0).toString(),
        .chargeRead = (*row)->at(1).toString(),
        .chargeStatus = (*row)->at(2).toString(),
        .number = first.attempt + 1};
    if (const auto ended = endAttempt(request, first, report, RequestState::NotSent); !ended)
        return failureOf(ended);
    if (const auto begun = beginAttempt(request, beginning); !begun)
        return failureOf(begun);
    QJsonObject more{
        {u"claim"_s, first.claimId}, {u"attempt"_s, beginning.number}, {u"answer"_s, digestOf(report.body)}};
    if (report.httpStatus)
        more.insert(u"http"_s, *report.httpStatus);
    return journal(request.id, u"desk"_s, u"repeat"_s, more).map([&](Done) {
        return BegunAttempt{.claimId = first.claimId, .attempt = beginning.number, .startedAt = m_step.now};
    });
}

Result<Done> SqliteRequestWriter::recordOutcome(const RefundRequest &request, const SentAttempt &sent,
    const CallReport &report, RequestState judged, const CallEffect &effect, const Saying &saying)
{
    if (const auto noted = noteArrival(request, saying, u"desk"_s); !noted)
        return noted;
    if (effect.endsAttempt) {
        if (const auto ended = endAttempt(request, sent, report, effect.outcome); !ended)
            return ended;
    }
    if (effect.to) {
        if (const auto moved = move(request, *effect.to); !moved)
            return moved;
    }
    if (const auto written = writeSaying(request, saying); !written)
        return written;
    QJsonObject more{{u"claim"_s, sent.claimId}, {u"attempt"_s, sent.attempt}, {u"judged"_s, nameOf(judged)},
        {u"answer"_s, digestOf(report.body)}, {u"timesSent"_s, report.timesSent},
        {u"touched"_s, report.bodyTouched}};
    if (report.httpStatus)
        more.insert(u"http"_s, *report.httpStatus);
    return journal(request.id, u"desk"_s, u"outcome"_s, more);
}

Result<Done> SqliteRequestWriter::recordReading(const RefundRequest &request,
    std::optional<RequestState> read, std::optional<RequestState> to, const Saying &saying, const QString &by)
{
    if (const auto noted = noteArrival(request, saying, by); !noted)
        return noted;
    if (to) {
        if (const auto moved = move(request, *to); !moved)
            return moved;
    }
    if (const auto written = writeSaying(request, saying); !written)
        return written;
    QJsonObject more{{u"read"_s, read ? nameOf(*read) : u""_s}};
    if (saying.reply) {
        more.insert(u"answer"_s, digestOf(saying.reply->body));
        more.insert(u"http"_s, saying.reply->httpStatus);
    }
    return journal(request.id, by, u"reading"_s, more);
}

Result<Done> SqliteRequestWriter::release(const RefundRequest &request)
{
    const Phrase remark(QT_TRANSLATE_NOOP("Phrase",
        "The program that sent this refund ended, or gave no sign in time. We do not know whether the "
        "gateway "
        "got it. Do not ask for another refund; check again until the gateway says how it stands."));
    const Result<int> ended = changeRows(m_step.database,
        u"UPDATE attempts SET outcome = 'unknown' WHERE request = ? AND outcome IS NULL"_s,
        {request.id.number()});
    if (!ended)
        return failureOf(ended);
    if (const auto moved = move(request, RequestState::Unknown); !moved)
        return moved;
    if (const auto written = writeSaying(request, {.reply = {}, .remark = remark, .alarms = {}}); !written)
        return written;
    return journal(request.id, u"desk"_s, u"release"_s);
}

Result<Done> SqliteRequestWriter::expire(const RefundRequest &request)
{
    if (const auto moved = move(request, RequestState::Expired); !moved)
        return moved;
    return journal(request.id, u"desk"_s, u"expire"_s);
}

Result<Done> SqliteRequestWriter::reopen(const RefundRequest &request, const QString &by)
{
    if (const auto moved = move(request, RequestState::AwaitingApproval); !moved)
        return moved;
    return journal(request.id, by, u"reopen"_s);
}

Result<Done> SqliteRequestWriter::writeKey(const ChargeKey &charge, const NextKey &key, const RequestId &id)
{
    return asDone(changeRows(m_step.database,
        u"INSERT INTO refund_keys (charge_key, number, refund_key, request) VALUES (?, ?, ?, ?)"_s,
        {charge.toString(), key.number, key.key.toString(), id.number()}));
}

Result<QString> SqliteRequestWriter::writeChargeReading(const QByteArray &raw)
{
    const QString digest = digestOf(raw);
    return changeRows(m_step.database,
        u"INSERT INTO charge_readings (digest, raw) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"_s,
        {digest, m_step.fields.seal(raw, readingPlace(digest))})
        .map([&](int) { return digest; });
}

Result<Done> SqliteRequestWriter::writeDecision(const RefundRequest &request, const Decision &decision)
{
    const qint64 number = qint64(request.decisions.size()) + 1;
    return asDone(changeRows(m_step.database,
        u"INSERT INTO decisions (request, number, by, by_folded, at, kind, why, password_set_by, digest, "
        "after_attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM attempts WHERE request = ?))"_s,
        {request.id.number(), number, decision.by, foldedName(decision.by), decision.at.toMSecsSinceEpoch(),
            nameOf(decision.kind),
            m_step.fields.seal(decision.why.toUtf8(), decisionPlace(request.id.number(), number)),
            decision.passwordSetBy ? QVariant(*decision.passwordSetBy) : QVariant(),
            QString::fromLatin1(request.digest), request.id.number()}));
}

Result<Done> SqliteRequestWriter::beginAttempt(const RefundRequest &request, const Beginning &beginning)
{
    return asDone(changeRows(m_step.database,
        u"INSERT INTO attempts (request, number, claim_id, started_at, desk, charge_read, charge_status, "
        "body_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id.number(), beginning.number, beginning.claimId, m_step.now.toMSecsSinceEpoch(),
            beginning.desk, beginning.chargeRead, beginning.chargeStatus,
            QString::fromLatin1(request.digest)}));
}

Result<Done> SqliteRequestWriter::takeClaim(const RefundRequest &request, const Beginning &beginning)
{
    const QDateTime deadline = m_step.now.addMSecs(
        std::chrono::duration_cast<std::chrono::milliseconds>(RefundStore::claimDuration).count());
    const Result<int> taken = changeRows(m_step.database,
        u"UPDATE requests SET state = 'sending', claim_id = ?, claim_desk = ?, claim_deadline = ?, "
        u"changed_at = ? "
        "WHERE id = ? AND state = ?"_s,
        {beginning.claimId, beginning.desk, deadline.toMSecsSinceEpoch(), m_step.now.toMSecsSinceEpoch(),
            request.id.number(), nameOf(request.state)});
    if (!taken)
        return failureOf(taken);
    return *taken == 1 ? Result<Done>(Done()) : failure(standsOtherwise(request));
}

Result<Done> SqliteRequestWriter::move(const RefundRequest &request, RequestState to)
{
    if (!mayFollow(request.state, to))
        return failure(standsOtherwise(request));
    // A claim's deadline is told only while it runs; its id and desk stay, so that a late report finds them.
    const Result<int> moved = changeRows(m_step.database,
        u"UPDATE requests SET state = ?, changed_at = ?, claim_deadline = NULL WHERE id = ? AND state = ?"_s,
        {nameOf(to), m_step.now.toMSecsSinceEpoch(), request.id.number(), nameOf(request.state)});
    if (!moved)
        return failureOf(moved);
    return *moved == 1 ? Result<Done>(Done()) : failure(standsOtherwise(request));
}

Result<Done> SqliteRequestWriter::writeSaying(const RefundRequest &request, const Saying &saying)
{
    if (!saying.reply && saying.remark.isEmpty() && saying.alarms.empty())
        return Done();
    const Result<QString> salt = saltOf(request.id);
    if (!salt)
        return failureOf(salt);
    const Saying whole = saidBy(request, saying);
    const auto sealed = [&](const char *column, const QByteArray &plain) {
        return m_step.fields.seal(plain, requestPlace(column, *salt));
    };
    return asDone(changeRows(m_step.database,
        u"UPDATE requests SET reply_status = ?, reply_body = ?, remark = ?, alarms = ?, changed_at = ? "
        "WHERE id = ?"_s,
        {whole.reply ? QVariant(whole.reply->httpStatus) : QVariant(),
            whole.reply ? QVariant(sealed("reply_body", whole.reply->body.left(longestReply))) : QVariant(),
            sealed("remark", phraseToJson(whole.remark).toUtf8()),
            sealed("alarms", phrasesToJson(whole.alarms).toUtf8()), m_step.now.toMSecsSinceEpoch(),
            request.id.number()}));
}

Result<QString> SqliteRequestWriter::saltOf(const RequestId &id)
{
    const auto row = firstRow(m_step.database, u"SELECT salt FROM requests WHERE id = ?"_s, {id.number()});
    return row.map([](const auto &values) { return values ? values->constFirst().toString() : QString(); });
}

Result<Done> SqliteRequestWriter::endAttempt(
    const RefundRequest &request, const SentAttempt &sent, const CallReport &report, RequestState outcome)
{
    return asDone(changeRows(m_step.database,
        u"UPDATE attempts SET outcome = ?, http_status = ?, reply_body = ? WHERE request = ? AND number = ?"_s,
        {nameOf(outcome), report.httpStatus ? QVariant(*report.httpStatus) : QVariant(),
            report.httpStatus ? QVariant(m_step.fields.seal(
                report.body.left(longestReply), attemptPlace(request.id.number(), sent.attempt)))
                              : QVariant(),
            request.id.number(), sent.attempt}));
}

Result<Done> SqliteRequestWriter::journal(
    const RequestId &id, const QString &actor, const QString &action, QJsonObject more)
{
    const Result<RefundRequest> request = loadRequest(m_step, id);
    if (!request)
        return failureOf(request);
    const Result<QHash<QString, QString>> record = recordDigests(m_step, id);
    if (!record)
        return failureOf(record);
    more.insert(u"state"_s, nameOf(request->state));
    more.insert(u"body"_s, QString::fromLatin1(request->digest));
    if (request->gateway)
        more.insert(u"reply"_s, digestOf(request->gateway->body));
    more.insert(QLatin1StringView(recordField), record->value(id.toString()));
    return appendToJournal(m_step.database, m_step.now,
        {.actor = actor, .action = action, .subject = id.toString(), .content = std::move(more)});
}

} // namespace reintegro
