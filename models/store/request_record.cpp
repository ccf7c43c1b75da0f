// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/field_places.h"
#include "models/store/personal_json.h"
#include "models/store/record_digest.h"
#include "models/store/request_rows.h"
#include "models/store/search_terms.h"

#include <QSqlRecord>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! A column that is kept sealed, and where a row's value of it stands.
struct SealedColumn {
    int column;
    QByteArray (*place)(const QSqlQuery &row);
};

//! One of the queries that a record is made from. Its first column is the request.
struct RecordPart {
    QString sql;
    std::vector<SealedColumn> sealed;
};

} // namespace

// The columns are named one by one: a column that a later migration adds must not change the records that
// stand in the journal already. It gets a record of its own.

static RecordPart requestPart()
{
    static constexpr int salt = 16;
    static constexpr int seen = 25;
    return {u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, "
            "r.refundable_minor, r.personal, r.body, r.digest, r.requested_by, r.requested_by_folded, "
            "r.created_at, r.changed_at, r.asks_confirming, r.corrects, r.salt, r.claim_id, r.claim_desk, "
            "r.claim_deadline, r.reply_status, r.reply_body, r.remark, r.alarms, r.erased_at, r.seen, c.raw "
            "FROM requests r LEFT JOIN charge_readings c ON c.digest = r.seen "
            "WHERE r.id BETWEEN ? AND ? ORDER BY r.id"_s,
        {{7, [](const QSqlQuery &row) { return requestPlace("personal", row.value(salt).toString()); }},
            {8, [](const QSqlQuery &row) { return requestPlace("body", row.value(salt).toString()); }},
            {21, [](const QSqlQuery &row) { return requestPlace("reply_body", row.value(salt).toString()); }},
            {22, [](const QSqlQuery &row) { return requestPlace("remark", row.value(salt).toString()); }},
            {23, [](const QSqlQuery &row) { return requestPlace("alarms", row.value(salt).toString()); }},
            {26, [](const QSqlQuery &row) { return readingPlace(row.value(seen).toString()); }}}};
}

static RecordPart keyPart()
{
    return {u"SELECT request, charge_key, number, refund_key FROM refund_keys "
            "WHERE request BETWEEN ? AND ? ORDER BY request, number"_s,
        {}};
}

static RecordPart decisionPart()
{
    return {u"SELECT request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts "
            "FROM decisions WHERE request BETWEEN ? AND ? ORDER BY request, number"_s,
        {{6, [](const QSqlQuery &row) {
              return decisionPlace(row.value(0).toLongLong(), row.value(1).toLongLong());
          }}}};
}

static RecordPart attemptPart()
{
    static constexpr int chargeRead = 5;
    return {u"SELECT a.request, a.number, a.claim_id, a.started_at, a.desk, a.charge_read, a.charge_status, "
            "a.body_digest, a.outcome, a.http_status, a.reply_body, c.raw "
            "FROM attempts a LEFT JOIN charge_readings c ON c.digest = a.charge_read "
            "WHERE a.request BETWEEN ? AND ? ORDER BY a.request, a.number"_s,
        {{10,
             [](const QSqlQuery &row) {
                 return attemptPlace(row.value(0).toLongLong(), row.value(1).toLongLong());
             }},
            {11, [](const QSqlQuery &row) { return readingPlace(row.value(chargeRead).toString()); }}}};
}

static QByteArray placeOfEvidence(const char *column, const QSqlQuery &row)
{
    return evidencePlace(column, row.value(0).toLongLong(), row.value(1).toLongLong());
}

//! Requests about which there is none keep the records that they had before there was evidence.
static RecordPart evidencePart()
{
    return {u"SELECT request, number, kind, at, by, after_attempts, digest, name, content FROM evidence "
            "WHERE request BETWEEN ? AND ? ORDER BY request, number"_s,
        {{7, [](const QSqlQuery &row) { return placeOfEvidence("name", row); }},
            {8, [](const QSqlQuery &row) { return placeOfEvidence("content", row); }}}};
}

//! The row with everything opened. What does not open is a failure, or, where one is looking for what was
//! changed, a value that no row has.
static Result<RecordRow> openedRow(
    const StoreView &view, const QSqlQuery &row, int columns, const RecordPart &part, bool isLooking)
{
    RecordRow values;
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row.value(column);
        values.push_back(value.isNull() ? std::nullopt : std::optional(value.toByteArray()));
    }
    for (const SealedColumn &sealed : part.sealed) {
        std::optional<QByteArray> &value = values.at(std::size_t(sealed.column));
        if (!value)
            continue;
        Result<QByteArray> opened = view.fields.open(*value, sealed.place(row));
        if (opened)
            value = *opened;
        else if (isLooking)
            value->prepend("does not open: ");
        else
            return failureOf(opened);
    }
    return values;
}

Result<Done> compareBeneficiaries(const StoreView &view, QHash<QString, QString> &records)
{
    // A team's database has a column for the account, where a file has a term to search by.
    const bool isSealed = !view.fields.keyCheck().isEmpty();
    const QString account = isSealed ? u"NULL"_s : u"beneficiary_account"_s;
    return eachRow(view.database,
        u"SELECT id, salt, personal, beneficiary, "_s + account + u" FROM requests"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const Result<QByteArray> plain = view.fields.open(
                row.value(2).toByteArray(), requestPlace("personal", row.value(1).toString()));
            const auto personal = personalFromJson(plain.value_or(QByteArray()));
            const bool fits = personal
                && beneficiaryTerm(view.fields, personal->account) == row.value(3).toString()
                && (isSealed
                    || QString::fromLatin1(accountTerm(view.fields, personal->account).toHex())
                        == row.value(4).toString());
            if (!fits)
                records.insert(RequestId::fromNumber(row.value(0).toLongLong()).toString(), u"differs"_s);
            return Done();
        });
}

static Result<QHash<QString, QString>> digestsOver(
    const StoreView &view, const std::vector<RecordPart> &parts, const std::optional<RequestId> &only)
{
    QHash<QString, QString> records;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const QVariantList which{only ? only->number() : 1, only ? only->number() : most};
    for (const RecordPart &part : parts) {
        int columns = -1;
        const auto done = eachRow(view.database, part.sql, which, [&](const QSqlQuery &row) -> Result<Done> {
            if (columns < 0)
                columns = row.record().count();
            const Result<RecordRow> values = openedRow(view, row, columns, part, !only);
            if (!values)
                return failureOf(values);
            QString &record = records[RequestId::fromNumber(row.value(0).toLongLong()).toString()];
            record = recordWith(record, *values);
            return Done();
        });
        if (!done)
            return failureOf(done);
    }
    return records;
}

Result<QHash<QString, QString>> recordDigests(const StoreView &view, const std::optional<RequestId> &only)
{
    return digestsOver(view, {requestPart(), keyPart(), decisionPart(), attemptPart(), evidencePart()}, only);
}

Result<QHash<QString, QString>> recordDigestsBeforeEvidence(const StoreView &view)
{
    return digestsOver(view, {requestPart(), keyPart(), decisionPart(), attemptPart()}, std::nullopt);
}

} // namespace reintegro
