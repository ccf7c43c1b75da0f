// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_notification_keeping.h"

#include "models/refunds/notification_store.h"
#include "models/store/evidence_steps.h"
#include "models/store/field_places.h"
#include "models/store/notification_journal.h"
#include "models/store/notification_rows.h"
#include "models/store/request_rows.h"
#include "models/store/sqlite/sqlite_request_writer.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! Those that came together as they are written one by one.
struct Keeping {
    const StoreStep &step;
    QString by;
    qint64 first = 1; //!< The number of what is new first.
    std::vector<NewNotification> fresh;
    std::vector<KeptNotification> kept;
    std::vector<RequestId> changed;
};

} // namespace

static Result<Done> asDone(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

//! The notification with these bytes, where it is there.
static Result<std::optional<KeptNotification>> knownOne(const StoreStep &step, const QString &digest)
{
    const auto row =
        firstRow(step.database, u"SELECT number FROM notifications WHERE digest = ?"_s, {digest});
    if (!row)
        return failureOf(row);
    if (!*row)
        return std::optional<KeptNotification>();
    return loadNotifications(step, {(*row)->constFirst().toLongLong()})
        .map([](const std::vector<KeptNotification> &found) { return std::optional(found.front()); });
}

template <typename Key> static QVariant textOrNull(const std::optional<Key> &key)
{
    return key ? QVariant(key->toString()) : QVariant();
}

static Result<Done> insertOne(
    const Keeping &keeping, qint64 number, const QString &digest, const NewNotification &brought)
{
    const qint64 now = keeping.step.now.toMSecsSinceEpoch();
    return asDone(changeRows(keeping.step.database,
        u"INSERT INTO notifications (number, digest, received_at, raw, way, kept_by, is_signed, event_type, "
        "refund_key, charge_key, became, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, digest, now, keeping.step.fields.seal(brought.raw, notificationPlace(digest)),
            nameOf(brought.way), keeping.by, brought.isSigned ? 1 : 0, brought.eventType,
            textOrNull(brought.refundKey), textOrNull(brought.chargeKey), nameOf(brought.became),
            brought.became == NotificationEnd::Waiting ? QVariant(now) : QVariant()}));
}

//! What the gateway has signed counts for more than what anybody may have written: it is asked anew.
static Result<Done> turnSigned(const StoreStep &step, const KeptNotification &known, const QString &by)
{
    const auto waits = changeRows(step.database,
        u"UPDATE notifications SET became = 'waiting', tries = 0, next_at = ?, lease = NULL "
        "WHERE number = ? AND became IN ('waiting', 'not_confirmed', 'not_ours')"_s,
        {step.now.toMSecsSinceEpoch(), known.number});
    if (!waits)
        return failureOf(waits);
    return appendToJournal(step.database, step.now, noteOfSigned(known.number, by));
}

static Result<Done> countRepeat(const Keeping &keeping, const KeptNotification &known, bool isSigned)
{
    const auto counted = changeRows(keeping.step.database,
        u"UPDATE notifications SET repeats = repeats + 1, is_signed = max(is_signed, ?) WHERE number = ?"_s,
        {isSigned ? 1 : 0, known.number});
    if (!counted)
        return failureOf(counted);
    return isSigned && !known.isSigned ? turnSigned(keeping.step, known, keeping.by) : Result<Done>(Done());
}

//! Whoever brought it asks himself, and nobody else meanwhile.
static Result<QString> leaseTo(const StoreStep &step, qint64 number)
{
    const qint64 now = step.now.toMSecsSinceEpoch();
    const QString lease = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return changeRows(step.database,
        u"UPDATE notifications SET lease = ?, next_at = ? WHERE number = ? AND became = 'waiting' "
        "AND (lease IS NULL OR next_at <= ?)"_s,
        {lease, now + std::chrono::milliseconds(NotificationStore::leaseDuration).count(), number, now})
        .map([&](int leased) { return leased == 1 ? lease : QString(); });
}

//! That one has failed which counts as failed is no sign that it arrived.
static bool isSign(const RefundRequest &request, const KeptNotification &notification)
{
    return request.state != RequestState::Failed
        || claimedState(notification.eventType) == RequestState::Settled;
}

//! A signed notification about a refund that was sent says that it has arrived, whatever became of it:
//! written down before anybody is asked, so that nobody sends it again meanwhile.
static Result<Done> noteNotified(Keeping &keeping, const KeptNotification &notification)
{
    if (!notification.isSigned || !notification.refundKey)
        return Done();
    const auto id = requestWithKey(keeping.step, *notification.refundKey);
    if (!id)
        return failureOf(id);
    if (!*id)
        return Done();
    const Result<RefundRequest> request = loadRequest(keeping.step, **id);
    if (!request)
        return failureOf(request);
    const auto sign = newSign(*request, ArrivalSign::Kind::Notified);
    if (!sign || !isSign(*request, notification))
        return Done();
    keeping.changed.push_back(request->id);
    SqliteRequestWriter writer(keeping.step);
    return writer
        .addEvidence(request->id, {.kind = nameOf(*sign), .by = keeping.by, .name = {}, .content = {}})
        .map([](int) { return Done(); });
}

static Result<Done> keepOne(Keeping &keeping, const NewNotification &brought)
{
    const QString digest = digestOf(brought.raw);
    const auto known = knownOne(keeping.step, digest);
    if (!known)
        return failureOf(known);
    const qint64 number = *known ? (*known)->number : keeping.first + qint64(keeping.fresh.size());
    const Result<Done> written = *known ? countRepeat(keeping, **known, brought.isSigned)
                                        : insertOne(keeping, number, digest, brought);
    if (!written)
        return written;
    if (!*known)
        keeping.fresh.push_back(brought);
    const Result<QString> lease =
        brought.way == NotificationWay::Desk ? leaseTo(keeping.step, number) : Result<QString>(QString());
    if (!lease)
        return failureOf(lease);
    Result<std::vector<KeptNotification>> now = loadNotifications(keeping.step, {number});
    if (!now)
        return failureOf(now);
    now->front().isRepeat = known->has_value();
    now->front().lease = *lease;
    keeping.kept.push_back(now->front());
    return noteNotified(keeping, now->front());
}

Result<KeptTogether> keepTogether(
    const StoreStep &step, const std::vector<NewNotification> &brought, const QString &by)
{
    const auto next = firstRow(step.database, u"SELECT coalesce(max(number), 0) + 1 FROM notifications"_s);
    if (!next)
        return failureOf(next);
    Keeping keeping{.step = step,
        .by = by,
        .first = (*next)->constFirst().toLongLong(),
        .fresh = {},
        .kept = {},
        .changed = {}};
    for (const NewNotification &one : brought) {
        if (const auto kept = keepOne(keeping, one); !kept)
            return failureOf(kept);
    }
    if (!keeping.fresh.empty()) {
        const auto journaled =
            appendToJournal(step.database, step.now, noteOfKept(keeping.first, keeping.fresh, by));
        if (!journaled)
            return failureOf(journaled);
    }
    return KeptTogether{.notifications = std::move(keeping.kept), .changed = std::move(keeping.changed)};
}

} // namespace reintegro
