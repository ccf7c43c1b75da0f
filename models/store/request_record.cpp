// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_chain.h"
#include "models/store/request_rows.h"

#include <QCryptographicHash>
#include <QSqlRecord>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

// The columns are named one by one: a column that a later migration adds must not change the records that
// stand in the journal already. It gets a record of its own.

static QString rowsOfRequests()
{
    return u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, "
           u"r.refundable_minor, "
           "r.reason, r.note, r.bank_code, r.bank_name, r.beneficiary_name, r.beneficiary_as_typed, "
           "r.account_number, r.account_type, r.branch_id, r.document_id, r.document_type, r.body, r.digest, "
           "r.requested_by, r.requested_by_folded, r.created_at, r.changed_at, r.warnings, r.corrects, "
           "r.salt, "
           "r.claim_id, r.claim_desk, r.claim_deadline, r.reply_status, r.reply_body, r.remark, r.alarms, "
           "r.seen, c.raw "
           "FROM requests r LEFT JOIN charge_readings c ON c.digest = r.seen "
           "WHERE r.id BETWEEN ? AND ? ORDER BY r.id"_s;
}

static QString rowsOfKeys()
{
    return u"SELECT request, charge_key, number, refund_key FROM refund_keys "
           "WHERE request BETWEEN ? AND ? ORDER BY request, number"_s;
}

static QString rowsOfDecisions()
{
    return u"SELECT request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts "
           "FROM decisions WHERE request BETWEEN ? AND ? ORDER BY request, number"_s;
}

static QString rowsOfAttempts()
{
    return u"SELECT a.request, a.number, a.claim_id, a.started_at, a.desk, a.charge_read, a.charge_status, "
           "a.body_digest, a.outcome, a.http_status, a.reply_body, c.raw "
           "FROM attempts a LEFT JOIN charge_readings c ON c.digest = a.charge_read "
           "WHERE a.request BETWEEN ? AND ? ORDER BY a.request, a.number"_s;
}

//! Each value with its length before it, so that no two rows share one text; NULL differs from an empty text.
static QByteArray digestOfRow(const QSqlQuery &row, int columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row.value(column);
        const QByteArray bytes = value.toByteArray();
        hash.addData(value.isNull() ? QByteArrayLiteral("-") : QByteArray::number(bytes.size()));
        hash.addData(QByteArrayLiteral(":"));
        hash.addData(bytes);
    }
    return hash.result();
}

Result<QHash<QString, QString>> recordDigests(const StoreView &view, const std::optional<RequestId> &only)
{
    QHash<QString, QString> records;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const QVariantList which{only ? only->number() : 1, only ? only->number() : most};
    for (const QString &sql : {rowsOfRequests(), rowsOfKeys(), rowsOfDecisions(), rowsOfAttempts()}) {
        int columns = -1;
        const auto done = eachRow(view.database, sql, which, [&](const QSqlQuery &row) -> Result<Done> {
            if (columns < 0)
                columns = row.record().count();
            QString &record = records[RequestId::fromNumber(row.value(0).toLongLong()).toString()];
            record = digestOf(record.toLatin1() + digestOfRow(row, columns));
            return Done();
        });
        if (!done)
            return failureOf(done);
    }
    return records;
}

} // namespace reintegro
