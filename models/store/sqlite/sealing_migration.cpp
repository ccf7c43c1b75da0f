// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sealing_migration.h"

#include "models/payments/charge_json.h"
#include "models/store/field_places.h"
#include "models/store/journal_chain.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/request_rows.h"
#include "models/store/search_rows.h"
#include "models/store/sqlite/plain_records.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! The columns of the query over old requests.
enum Column {
    Id,
    Salt,
    Reason,
    Note,
    BankCode,
    BankName,
    BeneficiaryName,
    BeneficiaryAsTyped,
    AccountNumber,
    AccountType,
    BranchId,
    DocumentId,
    DocumentType,
    Warnings,
    Body,
    ReplyBody,
    Remark,
    Alarms,
    Raw,
};

} // namespace

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

//! The value sealed, or NULL where there was none.
static QVariant sealed(const StoreStep &step, const QVariant &value, const QByteArray &place)
{
    return value.isNull() ? QVariant(QMetaType::fromType<QByteArray>())
                          : QVariant(step.fields.seal(value.toByteArray(), place));
}

static PersonalPart personalOf(const QSqlQuery &row)
{
    const auto text = [&row](Column column) { return row.value(column).toString(); };
    return {.reason = text(Reason),
        .note = text(Note),
        .account = {.bankCode = text(BankCode),
            .beneficiaryName = text(BeneficiaryName),
            .bankAccountNumber = text(AccountNumber),
            .bankAccountType = text(AccountType),
            .bankBranchId = text(BranchId),
            .bankName = text(BankName),
            .documentId = text(DocumentId),
            .documentType = text(DocumentType)},
        .asTyped = text(BeneficiaryAsTyped),
        .warnings = warningsFromJson(text(Warnings)).value_or(std::vector<Warning>()),
        .isErased = false};
}

static Result<Done> sealRequest(const StoreStep &step, const QSqlQuery &row)
{
    const qint64 id = row.value(Id).toLongLong();
    const QString salt = row.value(Salt).toString();
    const PersonalPart personal = personalOf(row);
    const auto inPlace = [&](Column column, const char *name) {
        return sealed(step, row.value(column), requestPlace(name, salt));
    };
    const auto copied = asDone(changeRows(step.database,
        u"INSERT INTO sealed_requests (id, charge_key, refund_key, state, amount_minor, currency, "
        "refundable_minor, personal, body, digest, requested_by, requested_by_folded, created_at, "
        "changed_at, asks_confirming, beneficiary, seen, corrects, salt, claim_id, claim_desk, "
        "claim_deadline, reply_status, reply_body, remark, alarms) "
        "SELECT id, charge_key, refund_key, state, amount_minor, currency, refundable_minor, ?, ?, digest, "
        "requested_by, requested_by_folded, created_at, changed_at, ?, ?, seen, corrects, salt, claim_id, "
        "claim_desk, claim_deadline, reply_status, ?, ?, ? FROM requests WHERE id = ?"_s,
        {step.fields.seal(personalToJson(personal), requestPlace("personal", salt)), inPlace(Body, "body"),
            asksConfirming(personal.warnings) ? 1 : 0, beneficiaryTerm(step.fields, personal.account),
            inPlace(ReplyBody, "reply_body"), inPlace(Remark, "remark"), inPlace(Alarms, "alarms"), id}));
    if (!copied)
        return copied;
    const Result<Charge> seen = decodeCharge(row.value(Raw).toByteArray());
    return writeSearchTerms(step, RequestId::fromNumber(id), personal.account, personal.asTyped,
        seen ? seen->payer : std::nullopt);
}

static Result<Done> sealRequests(const StoreStep &step)
{
    return eachRow(step.database,
        u"SELECT r.id, r.salt, r.reason, r.note, r.bank_code, r.bank_name, r.beneficiary_name, "
        "r.beneficiary_as_typed, r.account_number, r.account_type, r.branch_id, r.document_id, "
        "r.document_type, r.warnings, r.body, r.reply_body, r.remark, r.alarms, c.raw "
        "FROM requests r LEFT JOIN charge_readings c ON c.digest = r.seen ORDER BY r.id"_s,
        {}, [&](const QSqlQuery &row) { return sealRequest(step, row); });
}

static Result<Done> sealDecisions(const StoreStep &step)
{
    return eachRow(
        step.database, u"SELECT request, number, why FROM decisions"_s, {}, [&](const QSqlQuery &row) {
            const qint64 request = row.value(0).toLongLong();
            const qint64 number = row.value(1).toLongLong();
            return asDone(changeRows(step.database,
                u"INSERT INTO sealed_decisions SELECT request, number, by, by_folded, at, kind, ?, "
                "password_set_by, digest, after_attempts FROM decisions WHERE request = ? AND number = ?"_s,
                {sealed(step, row.value(2), decisionPlace(request, number)), request, number}));
        });
}

static Result<Done> sealAttempts(const StoreStep &step)
{
    return eachRow(
        step.database, u"SELECT request, number, reply_body FROM attempts"_s, {}, [&](const QSqlQuery &row) {
            const qint64 request = row.value(0).toLongLong();
            const qint64 number = row.value(1).toLongLong();
            return asDone(changeRows(step.database,
                u"INSERT INTO sealed_attempts SELECT request, number, claim_id, started_at, desk, "
                "charge_read, charge_status, body_digest, outcome, http_status, ? "
                "FROM attempts WHERE request = ? AND number = ?"_s,
                {sealed(step, row.value(2), attemptPlace(request, number)), request, number}));
        });
}

//! These stay in their tables; their keys are read first, since what is read must not change under the
//! reader.
static Result<Done> sealInPlace(const StoreStep &step)
{
    QStringList digests;
    auto done = eachRow(step.database, u"SELECT digest FROM charge_readings"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            digests.append(row.value(0).toString());
            return Done();
        });
    for (const QString &digest : digests) {
        if (!done)
            return done;
        const auto raw =
            firstRow(step.database, u"SELECT raw FROM charge_readings WHERE digest = ?"_s, {digest});
        if (!raw)
            return failureOf(raw);
        done = asDone(changeRows(step.database, u"UPDATE charge_readings SET raw = ? WHERE digest = ?"_s,
            {step.fields.seal((*raw)->constFirst().toByteArray(), readingPlace(digest)), digest}));
    }
    QList<QVariantList> drafts;
    if (done) {
        done = eachRow(step.database, u"SELECT by_folded, charge_key, fields FROM drafts"_s, {},
            [&](const QSqlQuery &row) -> Result<Done> {
                drafts.append({row.value(0), row.value(1), row.value(2)});
                return Done();
            });
    }
    for (const QVariantList &draft : drafts) {
        if (!done)
            return done;
        const QByteArray place = draftPlace(draft.at(0).toString(), draft.at(1).toString());
        done = asDone(changeRows(step.database,
            u"UPDATE drafts SET fields = ? WHERE by_folded = ? AND charge_key = ?"_s,
            {sealed(step, draft.at(2), place), draft.at(0), draft.at(1)}));
    }
    return done;
}

//! Which requests are not what the journal says of them, before anything is touched.
static Result<Done> rememberDoubtful(const StoreStep &step)
{
    const Result<ChainLook> chain = lookThroughChain(step.database, std::nullopt);
    if (!chain)
        return failureOf(chain);
    const Result<QHash<QString, QString>> records = plainRecords(step.database);
    if (!records)
        return failureOf(records);
    auto done = asDone(changeRows(
        step.database, u"CREATE TEMP TABLE doubtful_requests (request INTEGER PRIMARY KEY) STRICT"_s));
    for (auto record = records->cbegin(); done && record != records->cend(); ++record) {
        const std::optional<RequestId> id = RequestId::fromText(record.key());
        if (id && chain->records.value(record.key()).digest != record.value())
            done = asDone(
                changeRows(step.database, u"INSERT INTO doubtful_requests VALUES (?)"_s, {id->number()}));
    }
    return done;
}

//! Which key the store belongs to; and, where there was something to read in the file, that it has to be
//! written anew once this migration stands.
static Result<Done> rememberKey(const StoreStep &step)
{
    const auto done = asDone(changeRows(step.database, u"INSERT INTO facts VALUES ('key_check', ?)"_s,
        {QString::fromLatin1(step.fields.keyCheck())}));
    if (!done)
        return done;
    return asDone(changeRows(step.database,
        u"INSERT INTO facts SELECT 'to_be_swept', 'yes' WHERE EXISTS (SELECT 1 FROM charge_readings) "
        "OR EXISTS (SELECT 1 FROM drafts)"_s));
}

Result<Done> sealRows(const StoreStep &step)
{
    for (const auto part :
        {&rememberKey, &rememberDoubtful, &sealRequests, &sealDecisions, &sealAttempts, &sealInPlace}) {
        if (const Result<Done> done = part(step); !done)
            return done;
    }
    return Done();
}

Result<Done> journalSealing(const StoreStep &step)
{
    QList<qint64> ids;
    const auto listed = eachRow(step.database,
        u"SELECT id FROM requests WHERE id NOT IN (SELECT request FROM doubtful_requests) ORDER BY id"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            ids.append(row.value(0).toLongLong());
            return Done();
        });
    if (!listed)
        return listed;
    const Result<QHash<QString, QString>> records = recordDigestsBeforeEvidence(step);
    if (!records)
        return failureOf(records);
    for (const qint64 id : ids) {
        const QString subject = RequestId::fromNumber(id).toString();
        const auto appended = appendToJournal(step.database, step.now,
            {.actor = u"desk"_s,
                .action = u"migrate"_s,
                .subject = subject,
                .content = {{QLatin1StringView(recordField), records->value(subject)}}});
        if (!appended)
            return appended;
    }
    return asDone(changeRows(step.database, u"DROP TABLE doubtful_requests"_s));
}

} // namespace reintegro
