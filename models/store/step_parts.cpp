// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/step_parts.h"

#include "models/store/folded_name.h"
#include "models/store/phrase_json.h"
#include "models/store/request_rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

Result<Done> mustBeSupervisor(const Person &person)
{
    if (person.is(Role::Supervisor))
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor may do this; %1 is none."), {person.name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask a supervisor.")));
}

Result<Done> mustSayWhy(const QString &why)
{
    if (!why.trimmed().isEmpty())
        return Done();
    return failure(ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "A reason is needed.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Say why, in a few words; it is kept with the request.")));
}

static const char *standing(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is a draft and was not sent for approval.");
    case RequestState::AwaitingApproval:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is waiting for approval.");
    case RequestState::Approved:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is approved already.");
    case RequestState::Rejected:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was rejected.");
    case RequestState::Withdrawn:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was withdrawn.");
    case RequestState::Expired:
        return QT_TRANSLATE_NOOP("Phrase", "%1 has expired.");
    case RequestState::Sending:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is being sent right now.");
    case RequestState::NotSent:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is approved, and the last try to send it did not leave.");
    case RequestState::Unknown:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and nobody knows yet whether the gateway has it.");
    case RequestState::InProgress:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and the gateway is working on it.");
    case RequestState::Settled:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent and has settled.");
    case RequestState::Failed:
        return QT_TRANSLATE_NOOP("Phrase", "%1 has failed.");
    }
    Q_UNREACHABLE();
}

Error standsOtherwise(const RefundRequest &request)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(standing(request.state), {request.id.toString()});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again."));
    return error;
}

Result<Done> nothingElsePaysFor(const StoreStep &step, const RequestId &id)
{
    const auto other = firstRow(step.database,
        u"WITH RECURSIVE corrected(id) AS (SELECT ? UNION SELECT r.corrects FROM requests r "
        "JOIN corrected ON r.id = corrected.id WHERE r.corrects IS NOT NULL), "
        "family(id) AS (SELECT id FROM corrected UNION SELECT r.id FROM requests r "
        "JOIN family ON r.corrects = family.id) "
        "SELECT id FROM requests WHERE id IN (SELECT id FROM family) AND id <> ? AND state IN "
        "('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled') "
        "ORDER BY id LIMIT 1"_s,
        {id.number(), id.number()});
    if (!other)
        return failureOf(other);
    if (!*other)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "%1 and %2 are about the same money, one correcting the other, and %1 is not over."),
            {RequestId::fromNumber((*other)->constFirst().toLongLong()).toString(), id.toString()}),
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "Nothing was changed, or the customer could be paid twice. Look at %1 first."),
            {RequestId::fromNumber((*other)->constFirst().toLongLong()).toString()}));
}

Result<Done> writeDecision(const StoreStep &step, const RefundRequest &request, const Decision &decision)
{
    return asDone(changeRows(step.database,
        u"INSERT INTO decisions (request, number, by, by_folded, at, kind, why, password_set_by, digest, "
        "after_attempts) VALUES (?, (SELECT count(*) + 1 FROM decisions WHERE request = ?), ?, ?, ?, ?, ?, "
        "?, ?, "
        "(SELECT count(*) FROM attempts WHERE request = ?))"_s,
        {request.id.number(), request.id.number(), decision.by, foldedName(decision.by),
            decision.at.toMSecsSinceEpoch(), nameOf(decision.kind), decision.why,
            decision.passwordSetBy ? QVariant(*decision.passwordSetBy) : QVariant(),
            QString::fromLatin1(request.digest), request.id.number()}));
}

Result<Done> moveRequest(const StoreStep &step, const RefundRequest &request, RequestState to)
{
    if (!mayFollow(request.state, to))
        return failure(standsOtherwise(request));
    // A claim's deadline is told only while it runs; its id and desk stay, so that a late report finds them.
    const Result<int> moved = changeRows(step.database,
        u"UPDATE requests SET state = ?, changed_at = ?, claim_deadline = NULL WHERE id = ? AND state = ?"_s,
        {nameOf(to), step.now.toMSecsSinceEpoch(), request.id.number(), nameOf(request.state)});
    if (!moved)
        return failureOf(moved);
    return *moved == 1 ? Result<Done>(Done()) : failure(standsOtherwise(request));
}

Result<Done> writeSaying(const StoreStep &step, const RefundRequest &request, const Saying &saying)
{
    std::vector<Phrase> alarms = request.alarms;
    for (const Phrase &alarm : saying.alarms) {
        if (std::find(alarms.cbegin(), alarms.cend(), alarm) == alarms.cend())
            alarms.push_back(alarm);
    }
    const std::optional<ServerReply> reply = saying.reply ? saying.reply : request.gateway;
    const Phrase remark = saying.remark.isEmpty() ? request.gatewayRemark : saying.remark;
    return asDone(changeRows(step.database,
        u"UPDATE requests SET reply_status = ?, reply_body = ?, remark = ?, alarms = ?, changed_at = ? "
        "WHERE id = ?"_s,
        {reply ? QVariant(reply->httpStatus) : QVariant(),
            reply ? QVariant(reply->body.left(longestReply)) : QVariant(), phraseToJson(remark),
            phrasesToJson(alarms), step.now.toMSecsSinceEpoch(), request.id.number()}));
}

Result<NextKey> nextKey(const StoreStep &step, const ChargeKey &charge)
{
    const auto highest = firstRow(step.database,
        u"SELECT coalesce(max(number), 0) FROM refund_keys WHERE charge_key = ?"_s, {charge.toString()});
    if (!highest)
        return failureOf(highest);
    const int number = highest->value().constFirst().toInt() + 1;
    if (const std::optional<RefundKey> key = RefundKey::forCharge(charge, number))
        return NextKey{.key = *key, .number = number};
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "The charge's key is so long that the refund's key would have more than 128 bytes.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This charge cannot be refunded from here; ask the gateway.")));
}

Result<Done> writeKey(const StoreStep &step, const ChargeKey &charge, const NextKey &key, const RequestId &id)
{
    return asDone(changeRows(step.database,
        u"INSERT INTO refund_keys (charge_key, number, refund_key, request) VALUES (?, ?, ?, ?)"_s,
        {charge.toString(), key.number, key.key.toString(), id.number()}));
}

Result<QString> writeChargeReading(const StoreStep &step, const QByteArray &raw)
{
    const QString digest = digestOf(raw);
    return changeRows(step.database,
        u"INSERT INTO charge_readings (digest, raw) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"_s,
        {digest, raw})
        .map([&](int) { return digest; });
}

static QString accountDigest(const TransferAccount &account)
{
    QByteArray bytes;
    for (const QString &field :
        {account.bankCode, account.beneficiaryName, account.bankAccountNumber, account.bankAccountType,
            account.bankBranchId, account.bankName, account.documentId, account.documentType}) {
        const QByteArray text = field.toUtf8();
        bytes += QByteArray::number(text.size()) + ':' + text;
    }
    return digestOf(bytes);
}

Result<RefundRequest> journaled(
    const StoreStep &step, const RequestId &id, const QString &actor, const QString &action, QJsonObject more)
{
    Result<RefundRequest> request = loadRequest(step.database, id);
    if (!request)
        return request;
    const Result<QHash<QString, QString>> record = recordDigests(step.database, id);
    if (!record)
        return failureOf(record);
    more.insert(u"state"_s, nameOf(request->state));
    more.insert(u"body"_s, QString::fromLatin1(request->digest));
    more.insert(u"account"_s, accountDigest(request->account));
    if (request->gateway)
        more.insert(u"reply"_s, digestOf(request->gateway->body));
    more.insert(QLatin1StringView(recordField), record->value(id.toString()));
    const auto appended = appendToJournal(step.database, step.now,
        {.actor = actor, .action = action, .subject = id.toString(), .content = std::move(more)});
    return appended.map([&](Done) { return std::move(*request); });
}

} // namespace reintegro
