// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_notification_store.h"

#include "models/payments/charge_json.h"
#include "models/store/field_places.h"
#include "models/store/notification_journal.h"
#include "models/store/sqlite/sqlite_notification_keeping.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/step_parts.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteNotificationStore::SqliteNotificationStore(SqliteRefundStore &store, QObject *parent)
    : NotificationLooks(store.sharedFile(), parent)
    , m_store(store)
{
}

Pending<std::vector<KeptNotification>> *SqliteNotificationStore::keep(
    std::vector<NewNotification> brought, const QString &by)
{
    auto *const written = m_place.write([brought = std::move(brought), by](const StoreStep &step) {
        return keepTogether(step, brought, by);
    });
    auto *const answer = new Pending<std::vector<KeptNotification>>(this);
    written->whenDone(this, [this](const Result<KeptTogether> &together) {
        if (!together)
            return;
        for (const RequestId &id : together->changed)
            Q_EMIT m_store.requestChanged(id);
        Q_EMIT kept();
    });
    written->whenDone(answer, [answer](const Result<KeptTogether> &together) {
        answer->finish(together.map([](const KeptTogether &all) { return all.notifications; }));
    });
    return answer;
}

static Result<std::vector<qint64>> dueNow(const StoreStep &step, int most)
{
    std::vector<qint64> numbers;
    const auto done = eachRow(step.database,
        u"SELECT number FROM notifications WHERE became = 'waiting' AND next_at <= ? "
        "ORDER BY next_at, number LIMIT ?"_s,
        {step.now.toMSecsSinceEpoch(), qMax(0, most)}, [&](const QSqlQuery &row) -> Result<Done> {
            numbers.push_back(row.value(0).toLongLong());
            return Done();
        });
    return done.map([&](Done) { return std::move(numbers); });
}

static Result<std::vector<KeptNotification>> leaseDue(const StoreStep &step, int most)
{
    const Result<std::vector<qint64>> numbers = dueNow(step, most);
    if (!numbers)
        return failureOf(numbers);
    const QString lease = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 until =
        step.now.toMSecsSinceEpoch() + std::chrono::milliseconds(NotificationStore::leaseDuration).count();
    for (const qint64 number : *numbers) {
        const auto taken = changeRows(step.database,
            u"UPDATE notifications SET next_at = ?, lease = ? WHERE number = ?"_s, {until, lease, number});
        if (!taken)
            return failureOf(taken);
    }
    auto due = loadNotifications(step, QList<qint64>(numbers->cbegin(), numbers->cend()));
    if (due) {
        for (KeptNotification &one : *due)
            one.lease = lease;
    }
    return due;
}

Pending<std::vector<KeptNotification>> *SqliteNotificationStore::takeDue(int most)
{
    return m_place.writeIf([most](const StoreStep &step) { return dueNow(step, most); },
        [most](const StoreStep &step) { return leaseDue(step, most); });
}

static Result<Done> asLeased(const Result<int> &changed)
{
    if (!changed)
        return failureOf(changed);
    if (*changed == 1)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Somebody else asks about this notification, or it waits no more.")));
}

Pending<Done> *SqliteNotificationStore::end(const KeptNotification &notification, NotificationEnd became)
{
    return m_place.write([number = notification.number, lease = notification.lease, became](
                             const StoreStep &step) -> Result<Done> {
        const auto ended = asLeased(changeRows(step.database,
            u"UPDATE notifications SET became = ?, next_at = NULL, lease = NULL WHERE number = ? "
            "AND lease = ?"_s,
            {nameOf(became), number, lease}));
        if (!ended)
            return ended;
        return appendToJournal(step.database, step.now, noteOfEnd(number, became, u"desk"_s));
    });
}

Pending<Done> *SqliteNotificationStore::putBack(
    const KeptNotification &notification, std::chrono::milliseconds pause, bool wasAnswered)
{
    return m_place.write([number = notification.number, lease = notification.lease, pause, wasAnswered](
                             const StoreStep &step) {
        return asLeased(changeRows(step.database,
            u"UPDATE notifications SET next_at = ?, tries = tries + ?, lease = NULL WHERE number = ? "
            "AND lease = ?"_s,
            {step.now.toMSecsSinceEpoch() + pause.count(), wasAnswered ? 1 : 0, number, lease}));
    });
}

//! The reading's own bytes must say so.
static Result<Charge> chargedBack(const ChargeReading &reading)
{
    const Result<Charge> said = decodeCharge(reading.reply.body);
    if (said && said->status.word == ChargeStatus::Word::ChargedBack && said->key == reading.charge.key)
        return said;
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway does not say that %1 was charged back."),
            {reading.charge.key.toString()}));
}

static Result<Chargeback> noteChargeback(
    const StoreStep &step, const ChargeReading &reading, const QString &by)
{
    const Result<Charge> said = chargedBack(reading);
    if (!said)
        return failureOf(said);
    const Result<std::optional<Chargeback>> known = loadChargeback(step, said->key);
    if (!known)
        return failureOf(known);
    if (*known)
        return **known;
    const QString answer = digestOf(reading.reply.body);
    const auto proof = changeRows(step.database,
        u"INSERT INTO charge_readings (digest, raw) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"_s,
        {answer, step.fields.seal(reading.reply.body, readingPlace(answer))});
    if (!proof)
        return failureOf(proof);
    QJsonObject content{{u"answer"_s, answer}};
    if (said->amount) {
        content.insert(u"amount"_s, said->amount->minorUnits());
        content.insert(u"currency"_s, said->amount->currency().code());
    }
    const auto written = changeRows(step.database,
        u"INSERT INTO chargebacks (charge_key, seen_at, answer, amount_minor, currency, noted_by) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {said->key.toString(), step.now.toMSecsSinceEpoch(), answer,
            said->amount ? QVariant(said->amount->minorUnits()) : QVariant(),
            said->amount ? QVariant(said->amount->currency().code()) : QVariant(), by});
    if (!written)
        return failureOf(written);
    const auto journaled = appendToJournal(step.database, step.now,
        {.actor = by, .action = u"chargeback"_s, .subject = said->key.toString(), .content = content});
    if (!journaled)
        return failureOf(journaled);
    return knownChargeback(step, said->key);
}

Pending<Chargeback> *SqliteNotificationStore::telling(Pending<Chargeback> *pending)
{
    pending->whenDone(this, [this](const Result<Chargeback> &done) {
        if (done)
            Q_EMIT chargebacksChanged();
    });
    return pending;
}

Pending<Chargeback> *SqliteNotificationStore::recordChargeback(
    const ChargeReading &reading, const QString &by)
{
    return telling(
        m_place.write([reading, by](const StoreStep &step) { return noteChargeback(step, reading, by); }));
}

static Result<Chargeback> acknowledgeNow(const StoreStep &step, const ChargeKey &charge, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    const Result<Chargeback> known = knownChargeback(step, charge);
    if (!known)
        return known;
    if (known->acknowledgedAt) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has acknowledged this charge-back already."),
                {known->acknowledgedBy}));
    }
    const auto proof = firstRow(
        step.database, u"SELECT answer FROM chargebacks WHERE charge_key = ?"_s, {charge.toString()});
    if (!proof)
        return failureOf(proof);
    const auto written = changeRows(step.database,
        u"UPDATE chargebacks SET acknowledged_by = ?, acknowledged_at = ? WHERE charge_key = ?"_s,
        {by.name, step.now.toMSecsSinceEpoch(), charge.toString()});
    if (!written)
        return failureOf(written);
    const auto journaled = appendToJournal(step.database, step.now,
        {.actor = by.name,
            .action = u"acknowledge"_s,
            .subject = charge.toString(),
            .content = {{u"answer"_s, (*proof)->constFirst().toString()}}});
    if (!journaled)
        return failureOf(journaled);
    return knownChargeback(step, charge);
}

Pending<Chargeback> *SqliteNotificationStore::acknowledge(const ChargeKey &charge, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"acknowledge"_s, .subject = charge.toString()};
    return telling(m_place.write(tried, [charge, person = by.person()](const StoreStep &step) {
        return acknowledgeNow(step, charge, person);
    }));
}

} // namespace reintegro
