// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notification_rows.h"

#include "models/basics/logging.h"
#include "models/store/sql_error.h"
#include "models/store/sql_query.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

static Result<KeptNotification> notificationOf(const QSqlQuery &row)
{
    const auto way = notificationWayFromName(row.value(3).toString());
    const auto became = notificationEndFromName(row.value(8).toString());
    if (!way || !became)
        return failure(storageError(Phrase(), Phrase(), u"a notification's word is not known"_s));
    return KeptNotification{.number = row.value(0).toLongLong(),
        .receivedAt = timeOf(row.value(1)),
        .digest = row.value(2).toString(),
        .way = *way,
        .isSigned = row.value(4).toInt() != 0,
        .eventType = row.value(5).toString(),
        .refundKey = RefundKey::fromText(row.value(6).toString()),
        .chargeKey = ChargeKey::fromText(row.value(7).toString()),
        .became = *became,
        .tries = row.value(9).toInt(),
        .repeats = row.value(10).toInt()};
}

Result<std::vector<KeptNotification>> loadNotifications(const StoreView &view, const QList<qint64> &numbers)
{
    std::vector<KeptNotification> found;
    if (numbers.isEmpty())
        return found;
    QStringList places;
    QVariantList values;
    for (const qint64 number : numbers) {
        places.append(u"?"_s);
        values.append(number);
    }
    const auto done = eachRow(view.database,
        u"SELECT number, received_at, digest, way, is_signed, event_type, refund_key, charge_key, became, "
        "tries, repeats FROM notifications WHERE number IN ("_s
            + places.join(u',') + u") ORDER BY number"_s,
        values, [&](const QSqlQuery &row) -> Result<Done> {
            Result<KeptNotification> one = notificationOf(row);
            if (!one)
                return failureOf(one);
            found.push_back(std::move(*one));
            return Done();
        });
    return done.map([&](Done) { return std::move(found); });
}

Result<int> countWaiting(const StoreView &view)
{
    return firstRow(view.database, u"SELECT count(*) FROM notifications WHERE became = 'waiting'"_s)
        .map([](const auto &row) { return row->constFirst().toInt(); });
}

Result<std::optional<RequestId>> requestWithKey(const StoreView &view, const RefundKey &key)
{
    return firstRow(view.database, u"SELECT id FROM requests WHERE refund_key = ?"_s, {key.toString()})
        .map([](const auto &row) {
            return row ? std::optional(RequestId::fromNumber(row->constFirst().toLongLong())) : std::nullopt;
        });
}

static QString chargebackColumns()
{
    return u"SELECT charge_key, seen_at, amount_minor, currency, acknowledged_by, acknowledged_at "
           "FROM chargebacks"_s;
}

static Result<std::vector<Chargeback>> chargebacksBy(
    const StoreView &view, const QString &condition, const QVariantList &values)
{
    std::vector<Chargeback> found;
    const auto done = eachRow(
        view.database, chargebackColumns() + condition, values, [&](const QSqlQuery &row) -> Result<Done> {
            const auto key = ChargeKey::fromText(row.value(0).toString());
            const auto currency = Currency::fromCode(row.value(3).toString());
            if (!key) { // one row must not hide all others
                qCWarning(lcStore) << "a charge-back's key cannot be read";
                return Done();
            }
            found.push_back({.charge = *key,
                .seenAt = timeOf(row.value(1)),
                .amount =
                    currency ? std::optional(Money(row.value(2).toLongLong(), *currency)) : std::nullopt,
                .acknowledgedBy = row.value(4).toString(),
                .acknowledgedAt =
                    row.value(5).isNull() ? std::nullopt : std::optional(timeOf(row.value(5)))});
            return Done();
        });
    return done.map([&](Done) { return std::move(found); });
}

Result<std::vector<Chargeback>> loadChargebacks(const StoreView &view, bool onlyOpen)
{
    const QString open = onlyOpen ? u" WHERE acknowledged_at IS NULL"_s : QString();
    return chargebacksBy(view, open + u" ORDER BY seen_at DESC, charge_key LIMIT 500"_s, {});
}

Result<std::optional<Chargeback>> loadChargeback(const StoreView &view, const ChargeKey &charge)
{
    return chargebacksBy(view, u" WHERE charge_key = ?"_s, {charge.toString()})
        .map([](const std::vector<Chargeback> &found) {
            return found.empty() ? std::nullopt : std::optional(found.front());
        });
}

Result<Chargeback> knownChargeback(const StoreView &view, const ChargeKey &charge)
{
    const auto found = loadChargeback(view, charge);
    if (!found)
        return failureOf(found);
    if (*found)
        return **found;
    return failure(ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "No charge-back of %1 is known here."), {charge.toString()}));
}

} // namespace reintegro
