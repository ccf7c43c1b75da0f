// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_rows.h"

#include "models/store/field_places.h"

#include <QJsonObject>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

constexpr qsizetype rowsInPiece = 300;
constexpr qsizetype largeRowsInPiece = 8; //!< Where a row may have a megabyte.

//! A column whose values are sealed, and what they are.
struct SealedName {
    QString column;
    bool isText = true; //!< Else bytes.
};

//! One table: what is taken of it, and where its sealed values stand.
struct Source {
    QString table;
    QString sql;
    std::vector<SealedName> sealed;
    QByteArray (*place)(const QString &column, const QSqlQuery &row) = nullptr;
    qsizetype rowsAtOnce = rowsInPiece;
};

} // namespace

static QString text(const QSqlQuery &row, const char *column)
{
    return row.value(QString::fromLatin1(column)).toString();
}

static qint64 number(const QSqlQuery &row, const char *column)
{
    return row.value(QString::fromLatin1(column)).toLongLong();
}

static std::vector<Source> sources()
{
    return {{u"charge_readings"_s, u"SELECT digest, raw FROM charge_readings ORDER BY digest"_s,
                {{u"raw"_s, false}},
                [](const QString &, const QSqlQuery &row) { return readingPlace(text(row, "digest")); }},
        {u"requests"_s,
            u"SELECT id, charge_key, refund_key, state, amount_minor, currency, refundable_minor, personal, "
            "body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, seen, "
            "corrects, salt, claim_id, claim_desk, claim_deadline, reply_status, reply_body, remark, alarms, "
            "erased_at FROM requests ORDER BY id"_s,
            {{u"personal"_s}, {u"body"_s, false}, {u"reply_body"_s, false}, {u"remark"_s}, {u"alarms"_s}},
            [](const QString &column, const QSqlQuery &row) {
                return requestPlace(column.toLatin1().constData(), text(row, "salt"));
            }},
        {u"refund_keys"_s,
            u"SELECT charge_key, number, refund_key, request FROM refund_keys ORDER BY request, number"_s, {},
            nullptr},
        {u"decisions"_s,
            u"SELECT request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts "
            "FROM decisions ORDER BY request, number"_s,
            {{u"why"_s}},
            [](const QString &, const QSqlQuery &row) {
                return decisionPlace(number(row, "request"), number(row, "number"));
            }},
        {u"attempts"_s,
            u"SELECT request, number, claim_id, started_at, desk, charge_read, charge_status, body_digest, "
            "outcome, http_status, reply_body FROM attempts ORDER BY request, number"_s,
            {{u"reply_body"_s, false}},
            [](const QString &, const QSqlQuery &row) {
                return attemptPlace(number(row, "request"), number(row, "number"));
            }},
        {u"evidence"_s,
            u"SELECT request, number, kind, at, by, after_attempts, digest, name, content FROM evidence "
            "ORDER BY request, number"_s,
            {{u"name"_s}, {u"content"_s, false}},
            [](const QString &column, const QSqlQuery &row) {
                return evidencePlace(
                    column.toLatin1().constData(), number(row, "request"), number(row, "number"));
            },
            largeRowsInPiece},
        {u"notifications"_s,
            u"SELECT number, digest, received_at, raw, way, kept_by, is_signed, event_type, refund_key, "
            "charge_key, became, tries, repeats, next_at, erased_at FROM notifications ORDER BY number"_s,
            {{u"raw"_s, false}},
            [](const QString &, const QSqlQuery &row) { return notificationPlace(text(row, "digest")); },
            largeRowsInPiece},
        {u"chargebacks"_s,
            u"SELECT charge_key, seen_at, answer, amount_minor, currency, noted_by, acknowledged_by, "
            "acknowledged_at FROM chargebacks ORDER BY charge_key"_s,
            {}, nullptr},
        {u"policy"_s, u"SELECT name, value FROM policy ORDER BY name"_s, {}, nullptr},
        {u"sending_stop"_s, u"SELECT by, at, why FROM sending_stop"_s, {}, nullptr},
        {u"journal"_s,
            u"SELECT number, at, actor, action, subject, content, previous, hash FROM journal "
            "ORDER BY number"_s,
            {}, nullptr}};
}

static QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return value.toLongLong();
    if (value.typeId() == QMetaType::QByteArray)
        return QString(u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
    return value.toString();
}

static Result<QJsonObject> objectOf(const StoreView &view, const Source &source, const QSqlQuery &row)
{
    QJsonObject object;
    const QSqlRecord record = row.record();
    for (int column = 0; column < record.count(); ++column)
        object.insert(record.fieldName(column), jsonOf(row.value(column)));
    for (const SealedName &sealed : source.sealed) {
        const QVariant kept = row.value(sealed.column);
        if (kept.isNull())
            continue;
        const Result<QByteArray> opened =
            view.fields.open(kept.toByteArray(), source.place(sealed.column, row));
        if (!opened)
            return failureOf(opened);
        object.insert(
            sealed.column, sealed.isText ? QJsonValue(QString::fromUtf8(*opened)) : jsonOf(*opened));
    }
    return object;
}

Result<std::vector<TableRows>> readStoreRows(const StoreView &view)
{
    std::vector<TableRows> pieces;
    for (const Source &source : sources()) {
        TableRows piece{.table = source.table, .rows = {}};
        const auto done = eachRow(view.database, source.sql, {}, [&](const QSqlQuery &row) -> Result<Done> {
            const Result<QJsonObject> object = objectOf(view, source, row);
            if (!object)
                return failureOf(object);
            piece.rows.append(*object);
            if (piece.rows.size() >= source.rowsAtOnce)
                pieces.push_back({source.table, std::exchange(piece.rows, {})});
            return Done();
        });
        if (!done)
            return failureOf(done);
        if (!piece.rows.isEmpty())
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace reintegro
