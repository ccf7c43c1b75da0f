// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_notification_store.h"

#include "models/store/notification_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PostgresNotificationStore::PostgresNotificationStore(TeamConnection &team, QObject *parent)
    : NotificationStore(parent)
    , m_team(team)
{
    connect(&team, &TeamConnection::heard, this, &PostgresNotificationStore::hear);
    // Whatever was told while the connection was broken was told to nobody.
    connect(&team, &TeamConnection::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Connected)
            Q_EMIT chargebacksChanged();
    });
}

void PostgresNotificationStore::hear(const QString &subject)
{
    if (subject == "notifications"_L1)
        Q_EMIT kept();
    else if (subject == "chargebacks"_L1)
        Q_EMIT chargebacksChanged();
}

Pending<Done> *PostgresNotificationStore::call(const QString &sql, const QVariantList &values)
{
    return m_team.write([sql, values](const StoreStep &step) {
        return firstRow(step.database, sql, values).map([](const auto &) { return Done(); });
    });
}

template <typename Key> static QJsonValue textOrNull(const std::optional<Key> &key)
{
    return key ? QJsonValue(key->toString()) : QJsonValue(QJsonValue::Null);
}

static QString jsonOf(const std::vector<NewNotification> &brought)
{
    QJsonArray all;
    for (const NewNotification &one : brought) {
        all.append(QJsonObject{{u"raw"_s, QString::fromLatin1(one.raw.toBase64())},
            {u"signed"_s, one.isSigned ? 1 : 0}, {u"event"_s, one.eventType},
            {u"refund"_s, textOrNull(one.refundKey)}, {u"charge"_s, textOrNull(one.chargeKey)},
            {u"became"_s, nameOf(one.became)}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

//! The numbers that the database gave, in the order in which the notifications were brought.
static Result<std::vector<std::pair<qint64, bool>>> keptNumbers(
    const StoreStep &step, const QString &json, NotificationWay way)
{
    std::vector<std::pair<qint64, bool>> numbers;
    const auto done = eachRow(step.database,
        u"SELECT number, was_there FROM keep_notifications(CAST(? AS json), ?) ORDER BY place"_s,
        {json, nameOf(way)}, [&](const QSqlQuery &row) -> Result<Done> {
            numbers.emplace_back(row.value(0).toLongLong(), row.value(1).toBool());
            return Done();
        });
    return done.map([&](Done) { return std::move(numbers); });
}

Pending<std::vector<KeptNotification>> *PostgresNotificationStore::keep(
    std::vector<NewNotification> brought, const QString &)
{
    if (brought.empty())
        return alreadyDone<std::vector<KeptNotification>>(this, std::vector<KeptNotification>());
    return m_team.write(
        [brought = std::move(brought)](const StoreStep &step) -> Result<std::vector<KeptNotification>> {
            const auto numbers = keptNumbers(step, jsonOf(brought), brought.front().way);
            if (!numbers)
                return failureOf(numbers);
            QList<qint64> wanted;
            for (const auto &[number, wasThere] : *numbers)
                wanted.append(number);
            const auto rows = loadNotifications(step, wanted);
            if (!rows)
                return failureOf(rows);
            std::vector<KeptNotification> kept;
            for (const auto &[number, wasThere] : *numbers) {
                const auto row = std::find_if(rows->cbegin(), rows->cend(),
                    [wanted = number](const KeptNotification &one) { return one.number == wanted; });
                Q_ASSERT(row != rows->cend());
                kept.push_back(*row);
                kept.back().isRepeat = wasThere;
            }
            return kept;
        });
}

Pending<std::vector<KeptNotification>> *PostgresNotificationStore::takeDue(int most)
{
    return m_team.write([most](const StoreStep &step) -> Result<std::vector<KeptNotification>> {
        QList<qint64> numbers;
        const auto done = eachRow(step.database, u"SELECT take_notifications(?, ?)"_s,
            {most, qint64(std::chrono::milliseconds(leaseDuration).count())},
            [&](const QSqlQuery &row) -> Result<Done> {
                numbers.append(row.value(0).toLongLong());
                return Done();
            });
        if (!done)
            return failureOf(done);
        return loadNotifications(step, numbers);
    });
}

Pending<Done> *PostgresNotificationStore::end(qint64 number, NotificationEnd became)
{
    return call(u"SELECT end_notification(?, ?, 0, 0)"_s, {number, nameOf(became)});
}

Pending<Done> *PostgresNotificationStore::putBack(
    qint64 number, std::chrono::milliseconds pause, bool wasAnswered)
{
    return call(u"SELECT end_notification(?, 'waiting', ?, ?)"_s,
        {number, qint64(pause.count()), wasAnswered ? 1 : 0});
}

Pending<int> *PostgresNotificationStore::waiting()
{
    return m_team.read([](const StoreView &view) { return countWaiting(view); });
}

Pending<std::optional<RequestId>> *PostgresNotificationStore::requestWith(const RefundKey &key)
{
    return m_team.read([key](const StoreView &view) { return requestWithKey(view, key); });
}

Pending<Chargeback> *PostgresNotificationStore::recordChargeback(
    const ChargeReading &reading, const QString &)
{
    const ChargeKey charge = reading.charge.key;
    return m_team.write([charge, body = reading.reply.body](const StoreStep &step) -> Result<Chargeback> {
        const auto recorded =
            firstRow(step.database, u"SELECT record_chargeback(?, ?)"_s, {charge.toString(), body});
        if (!recorded)
            return failureOf(recorded);
        return knownChargeback(step, charge);
    });
}

Pending<std::vector<Chargeback>> *PostgresNotificationStore::chargebacks(bool onlyOpen)
{
    return m_team.read([onlyOpen](const StoreView &view) { return loadChargebacks(view, onlyOpen); });
}

Pending<std::optional<Chargeback>> *PostgresNotificationStore::chargebackOf(const ChargeKey &charge)
{
    return m_team.read([charge](const StoreView &view) { return loadChargeback(view, charge); });
}

Pending<Chargeback> *PostgresNotificationStore::acknowledge(const ChargeKey &charge, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"acknowledge"_s, .subject = charge.toString()};
    return m_team.write(
        tried,
        [charge](const StoreStep &step) -> Result<Done> {
            return firstRow(step.database, u"SELECT acknowledge_chargeback(?)"_s, {charge.toString()})
                .map([](const auto &) { return Done(); });
        },
        [charge](const StoreView &view, const Done &) { return knownChargeback(view, charge); });
}

} // namespace reintegro
