// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/store/field_places.h"
#include "models/store/notification_journal.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString subjectOf(const QString &charge)
{
    return u"charge-back of "_s + charge;
}

static QString numberIn(const QJsonObject &content, QLatin1StringView name)
{
    return content.contains(name) ? QString::number(content.value(name).toInteger()) : QString();
}

static Result<Done> readEntries(const StoreView &view, ChainLook &look)
{
    return eachRow(view.database,
        u"SELECT number, at, actor, action, subject, content FROM journal WHERE action IN ('chargeback', "
        "'acknowledge') ORDER BY number"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            const QJsonObject content = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object();
            const QStringList said{row.value(1).toString(), row.value(2).toString(),
                content.value("answer"_L1).toString(), numberIn(content, "amount"_L1),
                content.value("currency"_L1).toString()};
            ChainLook::Record &record = look.records[subjectOf(row.value(4).toString())];
            record.entry = row.value(0).toLongLong();
            if (row.value(3).toString() == "chargeback"_L1)
                record.digest = said.join(u'\n');
            else
                record.digest += u'\n' + said.mid(0, 3).join(u'\n');
            return Done();
        });
}

//! Whether the reading that proves it is there: whole, or without the person in it.
static bool isProved(
    const StoreView &view, const QString &charge, const QString &digest, const QVariant &kept)
{
    const Result<QByteArray> raw = view.fields.open(kept.toByteArray(), readingPlace(digest));
    if (!raw)
        return false;
    if (digestOf(*raw) == digest)
        return true;
    const Result<Charge> rest = decodeCharge(*raw);
    return rest && rest->key.toString() == charge && rest->status.word == ChargeStatus::Word::ChargedBack
        && !rest->payer;
}

Result<Done> compareChargebacks(const StoreView &view, ChainLook &look, QHash<QString, QString> &records)
{
    if (const auto read = readEntries(view, look); !read)
        return read;
    return eachRow(view.database,
        u"SELECT b.charge_key, b.seen_at, b.noted_by, b.answer, b.amount_minor, b.currency, "
        "b.acknowledged_at, b.acknowledged_by, c.raw FROM chargebacks b "
        "LEFT JOIN charge_readings c ON c.digest = b.answer"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            const QString charge = row.value(0).toString();
            const QString answer = row.value(3).toString();
            QStringList said{row.value(1).toString(), row.value(2).toString(), answer,
                row.value(4).toString(), row.value(5).toString()};
            if (!row.value(6).isNull())
                said += {row.value(6).toString(), row.value(7).toString(), answer};
            if (!isProved(view, charge, answer, row.value(8)))
                said.append(u"without its proof"_s);
            records.insert(subjectOf(charge), said.join(u'\n'));
            return Done();
        });
}

} // namespace reintegro
