// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_erasing.h"

#include "models/payments/charge_json.h"
#include "models/store/erasing.h"
#include "models/store/field_places.h"
#include "models/store/journal_chain.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/row_salt.h"
#include "models/store/search_rows.h"
#include "models/store/sqlite/sqlite_notification_erasing.h"
#include "models/store/sqlite/sqlite_request_writer.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

//! A sentence without what was put into it.
static Phrase bare(const Phrase &phrase)
{
    return Phrase(phrase.source(), {});
}

static Result<Done> eraseRow(const StoreStep &step, const RefundRequest &request)
{
    // With a new salt nothing of the old row, from wherever it is copied, opens in this one.
    const QString salt = newSalt();
    const auto sealed = [&](const char *column, const QByteArray &plain) {
        return step.fields.seal(plain, requestPlace(column, salt));
    };
    std::vector<Phrase> alarms;
    for (const Phrase &alarm : request.alarms)
        alarms.push_back(bare(alarm));
    const PersonalPart rest = erased({.reason = {},
        .note = {},
        .account = {},
        .asTyped = {},
        .warnings = request.warnings,
        .ground = request.ground,
        .isErased = true});
    return asDone(changeRows(step.database,
        u"UPDATE requests SET personal = ?, body = ?, beneficiary = '', salt = ?, reply_body = ?, "
        "remark = ?, alarms = ?, erased_at = ?, changed_at = ? WHERE id = ?"_s,
        {sealed("personal", personalToJson(rest)), sealed("body", {}), salt,
            request.gateway ? QVariant(sealed("reply_body", {})) : QVariant(),
            sealed("remark", phraseToJson(bare(request.gatewayRemark)).toUtf8()),
            sealed("alarms", phrasesToJson(alarms).toUtf8()), step.now.toMSecsSinceEpoch(),
            step.now.toMSecsSinceEpoch(), request.id.number()}));
}

//! What was written in statements and what their files were called. Their digests stay.
static Result<Done> eraseEvidence(const StoreStep &step, const RequestId &id)
{
    const auto count =
        firstRow(step.database, u"SELECT count(*) FROM evidence WHERE request = ?"_s, {id.number()});
    if (!count)
        return failureOf(count);
    for (int number = 1; number <= (*count)->constFirst().toInt(); ++number) {
        const auto done = changeRows(step.database,
            u"UPDATE evidence SET name = ?, content = ? WHERE request = ? AND number = ?"_s,
            {step.fields.seal({}, evidencePlace("name", id.number(), number)),
                step.fields.seal({}, evidencePlace("content", id.number(), number)), id.number(), number});
        if (!done)
            return failureOf(done);
    }
    return Done();
}

static Result<Done> eraseWords(const StoreStep &step, const RefundRequest &request)
{
    const qint64 id = request.id.number();
    for (qint64 number = 1; number <= qint64(request.decisions.size()); ++number) {
        const auto done =
            changeRows(step.database, u"UPDATE decisions SET why = ? WHERE request = ? AND number = ?"_s,
                {step.fields.seal({}, decisionPlace(id, number)), id, number});
        if (!done)
            return failureOf(done);
    }
    for (qint64 number = 1; number <= qint64(request.attempts.size()); ++number) {
        const auto done = changeRows(step.database,
            u"UPDATE attempts SET reply_body = ? WHERE request = ? AND number = ? AND reply_body IS NOT NULL"_s,
            {step.fields.seal({}, attemptPlace(id, number)), id, number});
        if (!done)
            return failureOf(done);
    }
    if (const auto done = eraseEvidence(step, request.id); !done)
        return done;
    return removeSearchTerms(step, request.id);
}

Result<Done> SqliteRequestWriter::noteErasing(const RequestId &id, const QString &by, const QString &why)
{
    return journal(id, by, u"erase"_s, {{u"why"_s, digestOf(why.toUtf8())}});
}

static Result<QStringList> texts(const StoreStep &step, const QString &sql, const QVariantList &values)
{
    QStringList found;
    const auto done = eachRow(step.database, sql, values, [&](const QSqlQuery &row) -> Result<Done> {
        found.append(row.value(0).toString());
        return Done();
    });
    return done.map([&](Done) { return found; });
}

//! The answers that no request needs whole any more.
static Result<QStringList> readingsToReduce(const StoreStep &step, const RequestId &id)
{
    return texts(step,
        u"SELECT digest FROM charge_readings c WHERE digest IN (SELECT seen FROM requests WHERE id = ? "
        "UNION SELECT charge_read FROM attempts WHERE request = ?) "
        "AND NOT EXISTS (SELECT 1 FROM requests r WHERE r.seen = c.digest AND r.erased_at IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM attempts a JOIN requests r ON r.id = a.request "
        "WHERE a.charge_read = c.digest AND r.erased_at IS NULL)"_s,
        {id.number(), id.number()});
}

//! Gives the requests whose record has changed with it.
static Result<QStringList> reduceReading(const StoreStep &step, const QString &digest)
{
    const auto row = firstRow(step.database, u"SELECT raw FROM charge_readings WHERE digest = ?"_s, {digest});
    if (!row)
        return failureOf(row);
    const Result<Charge> charge =
        step.fields.open((*row)->constFirst().toByteArray(), readingPlace(digest)).and_then(decodeCharge);
    if (!charge)
        return failureOf(charge);
    const auto reduced = changeRows(step.database, u"UPDATE charge_readings SET raw = ? WHERE digest = ?"_s,
        {step.fields.seal(withoutPeople(*charge), readingPlace(digest)), digest});
    if (!reduced)
        return failureOf(reduced);
    return texts(step,
        u"SELECT id FROM requests WHERE seen = ? UNION SELECT request FROM attempts WHERE charge_read = ?"_s,
        {digest, digest});
}

//! Half-filled wizards about these charges, or in which the document was typed.
static Result<Done> eraseDrafts(
    const StoreStep &step, const DataSubject &subject, const QSet<QString> &charges)
{
    QList<QVariantList> gone;
    const auto done = eachRow(step.database, u"SELECT by_folded, charge_key, fields FROM drafts"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const QByteArray place = draftPlace(row.value(0).toString(), row.value(1).toString());
            const Result<QByteArray> fields = step.fields.open(row.value(2).toByteArray(), place);
            if (!fields || charges.contains(row.value(1).toString())
                || fields->contains(subject.documentId.toUtf8()))
                gone.append({row.value(0), row.value(1)});
            return Done();
        });
    if (!done)
        return done;
    for (const QVariantList &draft : gone) {
        const auto removed =
            changeRows(step.database, u"DELETE FROM drafts WHERE by_folded = ? AND charge_key = ?"_s, draft);
        if (!removed)
            return failureOf(removed);
    }
    return Done();
}

Result<std::vector<RequestId>> erasePerson(
    const StoreStep &step, const DataSubject &subject, const QString &why, const Person &by)
{
    const Result<std::vector<RefundRequest>> requests = erasableRequests(step, subject, why, by);
    if (!requests)
        return failureOf(requests);
    QSet<QString> charges;
    for (const RefundRequest &request : *requests) {
        charges.insert(request.chargeKey.toString());
        if (const auto done = eraseRow(step, request); !done)
            return failureOf(done);
        if (const auto done = eraseWords(step, request); !done)
            return failureOf(done);
    }
    QSet<qint64> changed;
    for (const RefundRequest &request : *requests) {
        changed.insert(request.id.number());
        const Result<QStringList> readings = readingsToReduce(step, request.id);
        if (!readings)
            return failureOf(readings);
        for (const QString &digest : *readings) {
            const Result<QStringList> ids = reduceReading(step, digest);
            if (!ids)
                return failureOf(ids);
            for (const QString &id : *ids)
                changed.insert(id.toLongLong());
        }
    }
    if (const auto done = eraseDrafts(step, subject, charges); !done)
        return failureOf(done);
    if (const auto done = eraseNotifications(step, subject, charges, why.trimmed(), by.name); !done)
        return failureOf(done);
    SqliteRequestWriter writer(step);
    for (const qint64 id : changed) {
        const auto entry = writer.noteErasing(RequestId::fromNumber(id), by.name, why.trimmed());
        if (!entry)
            return failureOf(entry);
    }
    std::vector<RequestId> ids;
    for (const RefundRequest &request : *requests)
        ids.push_back(request.id);
    return ids;
}

} // namespace reintegro
