// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/plain_records.h"

#include "models/refunds/refund_request.h"
#include "models/store/record_digest.h"

#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

// As they were: a changed order would call every old store tampered with.
static QStringList queries()
{
    return {u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, "
            "r.refundable_minor, r.reason, r.note, r.bank_code, r.bank_name, r.beneficiary_name, "
            "r.beneficiary_as_typed, r.account_number, r.account_type, r.branch_id, r.document_id, "
            "r.document_type, r.body, r.digest, r.requested_by, r.requested_by_folded, r.created_at, "
            "r.changed_at, r.warnings, r.corrects, r.salt, r.claim_id, r.claim_desk, r.claim_deadline, "
            "r.reply_status, r.reply_body, r.remark, r.alarms, r.seen, c.raw "
            "FROM requests r LEFT JOIN charge_readings c ON c.digest = r.seen ORDER BY r.id"_s,
        u"SELECT request, charge_key, number, refund_key FROM refund_keys ORDER BY request, number"_s,
        u"SELECT request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts "
        "FROM decisions ORDER BY request, number"_s,
        u"SELECT a.request, a.number, a.claim_id, a.started_at, a.desk, a.charge_read, a.charge_status, "
        "a.body_digest, a.outcome, a.http_status, a.reply_body, c.raw "
        "FROM attempts a LEFT JOIN charge_readings c ON c.digest = a.charge_read "
        "ORDER BY a.request, a.number"_s};
}

Result<QHash<QString, QString>> plainRecords(const QSqlDatabase &database)
{
    QHash<QString, QString> records;
    for (const QString &sql : queries()) {
        const auto done = eachRow(database, sql, {}, [&](const QSqlQuery &row) -> Result<Done> {
            RecordRow values;
            for (int column = 0; column < row.record().count(); ++column) {
                const QVariant value = row.value(column);
                values.push_back(value.isNull() ? std::nullopt : std::optional(value.toByteArray()));
            }
            QString &record = records[RequestId::fromNumber(row.value(0).toLongLong()).toString()];
            record = recordWith(record, values);
            return Done();
        });
        if (!done)
            return failureOf(done);
    }
    return records;
}

} // namespace reintegro
