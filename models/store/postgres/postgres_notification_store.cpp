// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_notification_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PostgresNotificationStore::PostgresNotificationStore(TeamConnection &team, QObject *parent)
    : NotificationLooks(team, parent)
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
    return m_place.write([sql, values](const StoreStep &step) {
        return firstRow(step.database, sql, values).map([](const auto &) { return Done(); });
    });
}

//! What else is known of them the database reads from their bytes itself.
static QString jsonOf(const std::vector<NewNotification> &brought)
{
    QJsonArray all;
    for (const NewNotification &one : brought) {
        all.append(QJsonObject{
            {u"raw"_s, QString::fromLatin1(one.raw.toBase64())}, {u"signed"_s, one.isSigned ? 1 : 0}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

namespace {

//! What the database says of one that it keeps, or hands out.
struct Numbered {
    qint64 number = 0;
    QString lease;
    bool wasThere = false;
};

} // namespace

//! The rows of a function that gives number, lease and perhaps whether it was there.
static Result<std::vector<Numbered>> numbered(
    const StoreStep &step, const QString &sql, const QVariantList &values)
{
    std::vector<Numbered> found;
    const auto done = eachRow(step.database, sql, values, [&](const QSqlQuery &row) -> Result<Done> {
        found.push_back({.number = row.value(0).toLongLong(),
            .lease = row.value(1).toString(),
            .wasThere = row.value(2).toBool()});
        return Done();
    });
    return done.map([&](Done) { return std::move(found); });
}

//! Each as it is now, in the same order.
static Result<std::vector<KeptNotification>> loadNumbered(
    const StoreStep &step, const std::vector<Numbered> &wanted)
{
    QList<qint64> numbers;
    for (const Numbered &one : wanted)
        numbers.append(one.number);
    const auto rows = loadNotifications(step, numbers);
    if (!rows)
        return failureOf(rows);
    std::vector<KeptNotification> kept;
    for (const Numbered &one : wanted) {
        const auto row = std::find_if(rows->cbegin(), rows->cend(),
            [&one](const KeptNotification &each) { return each.number == one.number; });
        Q_ASSERT(row != rows->cend());
        kept.push_back(*row);
        kept.back().isRepeat = one.wasThere;
        kept.back().lease = one.lease;
    }
    return kept;
}

Pending<std::vector<KeptNotification>> *PostgresNotificationStore::keep(
    std::vector<NewNotification> brought, const QString &)
{
    if (brought.empty())
        return alreadyDone<std::vector<KeptNotification>>(this, std::vector<KeptNotification>());
    return m_place.write([brought = std::move(brought)](
                             const StoreStep &step) -> Result<std::vector<KeptNotification>> {
        const auto numbers = numbered(step,
            u"SELECT number, lease, was_there FROM keep_notifications(CAST(? AS json), ?) ORDER BY place"_s,
            {jsonOf(brought), nameOf(brought.front().way)});
        if (!numbers)
            return failureOf(numbers);
        return loadNumbered(step, *numbers);
    });
}

Pending<PostgresNotificationStore::TakenIn> *PostgresNotificationStore::takeIn(int most)
{
    return m_place.write([most](const StoreStep &step) -> Result<TakenIn> {
        TakenIn taken;
        const auto done = eachRow(step.database, u"SELECT new_ones, repeats, is_more FROM take_in(?)"_s,
            {most}, [&taken](const QSqlQuery &row) -> Result<Done> {
                taken = {.kept = row.value(0).toInt(),
                    .repeated = row.value(1).toInt(),
                    .isMore = row.value(2).toBool()};
                return Done();
            });
        return done.map([&](Done) { return taken; });
    });
}

Pending<int> *PostgresNotificationStore::arrivals()
{
    return m_place.read([](const StoreView &view) -> Result<int> {
        int waiting = 0;
        const auto done = eachRow(view.database, u"SELECT arrivals_waiting()"_s, {},
            [&waiting](const QSqlQuery &row) -> Result<Done> {
                waiting = row.value(0).toInt();
                return Done();
            });
        return done.map([&](Done) { return waiting; });
    });
}

Pending<std::vector<KeptNotification>> *PostgresNotificationStore::takeDue(int most)
{
    return m_place.write([most](const StoreStep &step) -> Result<std::vector<KeptNotification>> {
        const auto numbers =
            numbered(step, u"SELECT number, lease, false FROM take_notifications(?, ?) ORDER BY number"_s,
                {most, qint64(std::chrono::milliseconds(leaseDuration).count())});
        if (!numbers)
            return failureOf(numbers);
        return loadNumbered(step, *numbers);
    });
}

Pending<Done> *PostgresNotificationStore::end(const KeptNotification &notification, NotificationEnd became)
{
    return call(u"SELECT end_notification(?, ?, ?, 0, 0)"_s,
        {notification.number, notification.lease, nameOf(became)});
}

Pending<Done> *PostgresNotificationStore::putBack(
    const KeptNotification &notification, std::chrono::milliseconds pause, bool wasAnswered)
{
    return call(u"SELECT end_notification(?, ?, 'waiting', ?, ?)"_s,
        {notification.number, notification.lease, qint64(pause.count()), wasAnswered ? 1 : 0});
}

Pending<Chargeback> *PostgresNotificationStore::recordChargeback(
    const ChargeReading &reading, const QString &)
{
    const ChargeKey charge = reading.charge.key;
    return m_place.write([charge, body = reading.reply.body](const StoreStep &step) -> Result<Chargeback> {
        const auto recorded =
            firstRow(step.database, u"SELECT record_chargeback(?, ?)"_s, {charge.toString(), body});
        if (!recorded)
            return failureOf(recorded);
        return knownChargeback(step, charge);
    });
}

Pending<Chargeback> *PostgresNotificationStore::acknowledge(const ChargeKey &charge, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"acknowledge"_s, .subject = charge.toString()};
    return m_place.write(
        tried,
        [charge](const StoreStep &step) -> Result<Done> {
            return firstRow(step.database, u"SELECT acknowledge_chargeback(?)"_s, {charge.toString()})
                .map([](const auto &) { return Done(); });
        },
        [charge](const StoreView &view, const Done &) { return knownChargeback(view, charge); });
}

} // namespace reintegro
