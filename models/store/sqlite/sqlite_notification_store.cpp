// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_notification_store.h"

#include "models/payments/charge_json.h"
#include "models/store/field_places.h"
#include "models/store/notification_rows.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/step_parts.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteNotificationStore::SqliteNotificationStore(SqliteRefundStore &store, QObject *parent)
    : NotificationStore(parent)
    , m_file(store.sharedFile())
{
}

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

//! The number of the notification with these bytes, where they are there.
static Result<std::optional<qint64>> numberOf(const StoreStep &step, const QString &digest)
{
    return firstRow(step.database, u"SELECT number FROM notifications WHERE digest = ?"_s, {digest})
        .map([](const auto &row) {
            return row ? std::optional(row->constFirst().toLongLong()) : std::nullopt;
        });
}

static Result<qint64> nextNumber(const StoreStep &step)
{
    return firstRow(step.database, u"SELECT coalesce(max(number), 0) + 1 FROM notifications"_s)
        .map([](const auto &row) { return row->constFirst().toLongLong(); });
}

template <typename Key> static QVariant textOrNull(const std::optional<Key> &key)
{
    return key ? QVariant(key->toString()) : QVariant();
}

static Result<Done> insertNotification(const StoreStep &step, qint64 number, const QString &digest,
    const NewNotification &brought, const QString &by)
{
    const qint64 now = step.now.toMSecsSinceEpoch();
    return asDone(changeRows(step.database,
        u"INSERT INTO notifications (number, digest, received_at, raw, way, kept_by, is_signed, event_type, "
        "refund_key, charge_key, became, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, digest, now, step.fields.seal(brought.raw, notificationPlace(digest)), nameOf(brought.way),
            by, brought.isSigned ? 1 : 0, brought.eventType, textOrNull(brought.refundKey),
            textOrNull(brought.chargeKey), nameOf(brought.became),
            brought.became == NotificationEnd::Waiting ? QVariant(now) : QVariant()}));
}

static Result<Done> countRepeat(const StoreStep &step, qint64 number, bool isSigned)
{
    return asDone(changeRows(step.database,
        u"UPDATE notifications SET repeats = repeats + 1, is_signed = max(is_signed, ?) WHERE number = ?"_s,
        {isSigned ? 1 : 0, number}));
}

//! One entry for all that is new, by one digest over their digests in the order of their numbers.
static Result<Done> journalKeeping(
    const StoreStep &step, qint64 first, const QStringList &digests, const QString &by)
{
    if (digests.isEmpty())
        return Done();
    return appendToJournal(step.database, step.now,
        {.actor = by,
            .action = u"notifications"_s,
            .subject = u"notifications"_s,
            .content = {{u"first"_s, first}, {u"count"_s, digests.size()},
                {u"digests"_s, digestOf(digests.join(QString()).toLatin1())}}});
}

static Result<std::vector<KeptNotification>> keepAll(
    const StoreStep &step, const std::vector<NewNotification> &brought, const QString &by)
{
    const Result<qint64> first = nextNumber(step);
    if (!first)
        return failureOf(first);
    QStringList fresh;
    QList<qint64> numbers;
    QList<bool> repeats;
    for (const NewNotification &one : brought) {
        const QString digest = digestOf(one.raw);
        const auto known = numberOf(step, digest);
        if (!known)
            return failureOf(known);
        const qint64 number = known->value_or(*first + fresh.size());
        const Result<Done> written = *known ? countRepeat(step, number, one.isSigned)
                                            : insertNotification(step, number, digest, one, by);
        if (!written)
            return failureOf(written);
        if (!*known)
            fresh.append(digest);
        numbers.append(number);
        repeats.append(known->has_value());
    }
    if (const auto journaled = journalKeeping(step, *first, fresh, by); !journaled)
        return failureOf(journaled);
    std::vector<KeptNotification> kept;
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        Result<std::vector<KeptNotification>> one = loadNotifications(step, {numbers.at(place)});
        if (!one)
            return one;
        one->front().isRepeat = repeats.at(place);
        kept.push_back(std::move(one->front()));
    }
    return kept;
}

Pending<std::vector<KeptNotification>> *SqliteNotificationStore::keep(
    std::vector<NewNotification> brought, const QString &by)
{
    auto *const answer = m_file.write(
        [brought = std::move(brought), by](const StoreStep &step) { return keepAll(step, brought, by); });
    answer->whenDone(this, [this](const auto &done) {
        if (done)
            Q_EMIT kept();
    });
    return answer;
}

Pending<std::vector<KeptNotification>> *SqliteNotificationStore::takeDue(int most)
{
    const auto due = [most](const StoreStep &step) -> Result<std::vector<qint64>> {
        std::vector<qint64> numbers;
        const auto done = eachRow(step.database,
            u"SELECT number FROM notifications WHERE became = 'waiting' AND next_at <= ? "
            "ORDER BY next_at, number LIMIT ?"_s,
            {step.now.toMSecsSinceEpoch(), qMax(0, most)}, [&](const QSqlQuery &row) -> Result<Done> {
                numbers.push_back(row.value(0).toLongLong());
                return Done();
            });
        return done.map([&](Done) { return std::move(numbers); });
    };
    return m_file.writeIf(due, [due](const StoreStep &step) -> Result<std::vector<KeptNotification>> {
        const Result<std::vector<qint64>> numbers = due(step);
        if (!numbers)
            return failureOf(numbers);
        const qint64 until = step.now.toMSecsSinceEpoch()
            + std::chrono::milliseconds(NotificationStore::leaseDuration).count();
        for (const qint64 number : *numbers) {
            const auto taken = changeRows(
                step.database, u"UPDATE notifications SET next_at = ? WHERE number = ?"_s, {until, number});
            if (!taken)
                return failureOf(taken);
        }
        return loadNotifications(step, QList<qint64>(numbers->cbegin(), numbers->cend()));
    });
}

Pending<Done> *SqliteNotificationStore::end(qint64 number, NotificationEnd became)
{
    return m_file.write([number, became](const StoreStep &step) {
        return asDone(changeRows(step.database,
            u"UPDATE notifications SET became = ?, next_at = NULL WHERE number = ? AND became = 'waiting'"_s,
            {nameOf(became), number}));
    });
}

Pending<Done> *SqliteNotificationStore::putBack(
    qint64 number, std::chrono::milliseconds pause, bool wasAnswered)
{
    return m_file.write([number, pause, wasAnswered](const StoreStep &step) {
        return asDone(changeRows(step.database,
            u"UPDATE notifications SET next_at = ?, tries = tries + ? WHERE number = ? AND became = "
            "'waiting'"_s,
            {step.now.toMSecsSinceEpoch() + pause.count(), wasAnswered ? 1 : 0, number}));
    });
}

Pending<int> *SqliteNotificationStore::waiting()
{
    return m_file.read([](const StoreView &view) { return countWaiting(view); });
}

Pending<std::optional<RequestId>> *SqliteNotificationStore::requestWith(const RefundKey &key)
{
    return m_file.read([key](const StoreView &view) { return requestWithKey(view, key); });
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
    const auto written = changeRows(step.database,
        u"INSERT INTO chargebacks (charge_key, seen_at, answer, amount_minor, currency, noted_by) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {said->key.toString(), step.now.toMSecsSinceEpoch(), answer,
            said->amount ? QVariant(said->amount->minorUnits()) : QVariant(),
            said->amount ? QVariant(said->amount->currency().code()) : QVariant(), by});
    if (!written)
        return failureOf(written);
    const auto journaled = appendToJournal(step.database, step.now,
        {.actor = by,
            .action = u"chargeback"_s,
            .subject = said->key.toString(),
            .content = {{u"answer"_s, answer}}});
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
        m_file.write([reading, by](const StoreStep &step) { return noteChargeback(step, reading, by); }));
}

Pending<std::vector<Chargeback>> *SqliteNotificationStore::chargebacks(bool onlyOpen)
{
    return m_file.read([onlyOpen](const StoreView &view) { return loadChargebacks(view, onlyOpen); });
}

Pending<std::optional<Chargeback>> *SqliteNotificationStore::chargebackOf(const ChargeKey &charge)
{
    return m_file.read([charge](const StoreView &view) { return loadChargeback(view, charge); });
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
    const auto written = changeRows(step.database,
        u"UPDATE chargebacks SET acknowledged_by = ?, acknowledged_at = ? WHERE charge_key = ?"_s,
        {by.name, step.now.toMSecsSinceEpoch(), charge.toString()});
    if (!written)
        return failureOf(written);
    const auto journaled = appendToJournal(step.database, step.now,
        {.actor = by.name, .action = u"acknowledge"_s, .subject = charge.toString(), .content = {}});
    if (!journaled)
        return failureOf(journaled);
    return knownChargeback(step, charge);
}

Pending<Chargeback> *SqliteNotificationStore::acknowledge(const ChargeKey &charge, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"acknowledge"_s, .subject = charge.toString()};
    return telling(m_file.write(tried, [charge, person = by.person()](const StoreStep &step) {
        return acknowledgeNow(step, charge, person);
    }));
}

} // namespace reintegro
