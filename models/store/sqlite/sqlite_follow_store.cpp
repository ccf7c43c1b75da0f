// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_follow_store.h"

#include "models/store/board_rows.h"
#include "models/store/policy_steps.h"
#include "models/store/sql_query.h"
#include "models/store/sqlite/sqlite_refund_store.h"

#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace reintegro {

namespace {

//! What all desks together keep to.
struct Pace {
    qint64 nextAt = 0;
    qint64 pausedUntil = 0;
    int troubles = 0;
};

} // namespace

SqliteFollowStore::SqliteFollowStore(SqliteRefundStore &store, QObject *parent)
    : FollowStore(parent)
    , m_file(store.sharedFile())
{
}

static qint64 countOf(milliseconds time)
{
    return time.count();
}

static Result<Pace> loadPace(const StoreView &view)
{
    const auto row =
        firstRow(view.database, u"SELECT next_at, paused_until, troubles FROM following_pace WHERE id = 1"_s);
    if (!row)
        return failureOf(row);
    const QVariantList values = row->value_or(QVariantList{0, 0, 0});
    return Pace{.nextAt = values.at(0).toLongLong(),
        .pausedUntil = values.at(1).toLongLong(),
        .troubles = values.at(2).toInt()};
}

static Result<Done> keepPace(const StoreView &view, const Pace &pace)
{
    return changeRows(view.database,
        u"UPDATE following_pace SET next_at = ?, paused_until = ?, troubles = ? WHERE id = 1"_s,
        {pace.nextAt, pace.pausedUntil, pace.troubles})
        .map([](int) { return Done(); });
}

//! How long one question takes from the time of all, in milliseconds.
static Result<qint64> intervalOf(const StoreView &view)
{
    const Result<StorePolicy> policy = loadPolicy(view);
    return policy.map([](const StorePolicy &holds) {
        const int perMinute = std::max(1, holds.policy.followPerMinute);
        return qint64((60'000 + perMinute - 1) / perMinute);
    });
}

//! What nobody knows comes before what is in progress; what was due first, first.
static Result<std::optional<RequestId>> dueRefund(const StoreView &view, qint64 by)
{
    for (const int rank : {0, 1}) {
        const auto row = firstRow(view.database,
            u"SELECT request FROM following WHERE rank = ? AND next_at <= ? ORDER BY next_at, request LIMIT 1"_s,
            {rank, by});
        if (!row)
            return failureOf(row);
        if (*row)
            return std::optional(RequestId::fromNumber((*row)->constFirst().toLongLong()));
    }
    return std::optional<RequestId>();
}

//! When the next refund will be due, if any is followed.
static Result<std::optional<qint64>> nextDue(const StoreView &view)
{
    std::optional<qint64> next;
    for (const int rank : {0, 1}) {
        const auto row = firstRow(view.database,
            u"SELECT next_at FROM following WHERE rank = ? ORDER BY next_at LIMIT 1"_s, {rank});
        if (!row)
            return failureOf(row);
        if (*row)
            next = std::min(
                next.value_or(std::numeric_limits<qint64>::max()), (*row)->constFirst().toLongLong());
    }
    return next;
}

static Result<FollowTurn> nothingIsDue(const StoreStep &step)
{
    FollowTurn turn{.now = step.now};
    const auto next = nextDue(step);
    if (!next)
        return failureOf(next);
    if (*next)
        turn.wait = milliseconds(std::max<qint64>(0, **next - step.now.toMSecsSinceEpoch()));
    return turn;
}

//! Gives the row to this desk for as long as a lease lasts.
static Result<FollowTurn> handOut(const StoreStep &step, const RequestId &id, Pace pace)
{
    const Result<qint64> interval = intervalOf(step);
    if (!interval)
        return failureOf(interval);
    const qint64 now = step.now.toMSecsSinceEpoch();
    const QString lease = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto taken =
        changeRows(step.database, u"UPDATE following SET lease = ?, next_at = ? WHERE request = ?"_s,
            {lease, now + countOf(FollowStore::leaseDuration), id.number()});
    if (!taken)
        return failureOf(taken);
    pace.nextAt = now + *interval;
    return keepPace(step, pace).map([&](Done) {
        return FollowTurn{.reason = FollowTurn::Reason::Due,
            .due = DueRefund{.id = id, .lease = lease},
            .now = step.now,
            .wait = milliseconds(*interval)};
    });
}

Pending<FollowTurn> *SqliteFollowStore::takeTurn(std::optional<QDateTime> dueBy)
{
    return m_file.write([dueBy](const StoreStep &step) -> Result<FollowTurn> {
        const qint64 now = step.now.toMSecsSinceEpoch();
        const Result<Pace> pace = loadPace(step);
        if (!pace)
            return failureOf(pace);
        const auto waiting = [&](FollowTurn::Reason reason, qint64 until) {
            return FollowTurn{.reason = reason, .now = step.now, .wait = milliseconds(until - now)};
        };
        if (pace->pausedUntil > now)
            return waiting(FollowTurn::Reason::Paused, pace->pausedUntil);
        const auto due = dueRefund(step, std::min(now, dueBy.value_or(step.now).toMSecsSinceEpoch()));
        if (!due)
            return failureOf(due);
        if (!*due)
            return nothingIsDue(step);
        if (pace->nextAt > now)
            return waiting(FollowTurn::Reason::Pace, pace->nextAt);
        return handOut(step, **due, *pace);
    });
}

Pending<FollowTurn> *SqliteFollowStore::takeCall()
{
    return m_file.write([](const StoreStep &step) -> Result<FollowTurn> {
        const qint64 now = step.now.toMSecsSinceEpoch();
        Result<Pace> pace = loadPace(step);
        const Result<qint64> interval = intervalOf(step);
        if (!pace || !interval)
            return pace ? failureOf(interval) : failureOf(pace);
        const bool isPaused = pace->pausedUntil > now;
        if (isPaused || pace->nextAt > now) {
            return FollowTurn{.reason = isPaused ? FollowTurn::Reason::Paused : FollowTurn::Reason::Pace,
                .now = step.now,
                .wait = milliseconds((isPaused ? pace->pausedUntil : pace->nextAt) - now)};
        }
        pace->nextAt = now + *interval;
        return keepPace(step, *pace).map([&](Done) {
            return FollowTurn{
                .reason = FollowTurn::Reason::Due, .now = step.now, .wait = milliseconds(*interval)};
        });
    });
}

//! When asking goes on after what came back.
static Pace paceAfter(Pace pace, const AskedRefund &asked, qint64 now)
{
    if (asked.outcome == AskedRefund::Outcome::Answered)
        pace.troubles = 0;
    if (asked.outcome != AskedRefund::Outcome::GatewayTrouble)
        return pace;
    const bool isPaused = pace.pausedUntil > now; // one of several that failed at once
    if (asked.wait && asked.wait->count() > 0) {
        pace.pausedUntil = std::max(pace.pausedUntil, now + asked.wait->count());
    } else if (!isPaused) {
        const qint64 longest = countOf(FollowStore::longestStandBack);
        const qint64 whole =
            std::min(longest, countOf(FollowStore::firstStandBack) << std::min(pace.troubles, 6));
        pace.pausedUntil = now + qint64(double(whole) * (0.5 + 0.5 * std::clamp(asked.chance, 0.0, 1.0)));
    }
    if (!isPaused)
        pace.troubles = std::min(pace.troubles + 1, 20);
    return pace;
}

static Result<Done> writeWord(const StoreStep &step, const RequestId &id, const QString &word)
{
    const qint64 now = step.now.toMSecsSinceEpoch();
    const QString kept = keptWord(word);
    return changeRows(step.database,
        u"UPDATE following SET asked_at = ?, said = CASE ? WHEN '' THEN said ELSE ? END, "
        "said_at = CASE ? WHEN '' THEN said_at ELSE ? END WHERE request = ?"_s,
        {now, kept, kept, kept, now, id.number()})
        .map([](int) { return Done(); });
}

//! Without an answer there is no reason to ask about this one less often.
static Result<Done> letWait(const StoreStep &step, const DueRefund &due, AskedRefund::Outcome outcome)
{
    const auto row = firstRow(step.database,
        u"SELECT pause, rank FROM following WHERE request = ? AND lease = ?"_s, {due.id.number(), due.lease});
    if (!row)
        return failureOf(row);
    if (!*row)
        return Done();
    const milliseconds longest =
        (*row)->at(1).toInt() == 0 ? FollowStore::longestPauseOfUnknown : FollowStore::longestPause;
    const qint64 before = (*row)->at(0).toLongLong();
    const qint64 pause = outcome == AskedRefund::Outcome::Answered
        ? std::min<qint64>(before * 8 / 5, longest.count())
        : before;
    return changeRows(step.database,
        u"UPDATE following SET lease = NULL, pause = ?, next_at = ? WHERE request = ?"_s,
        {pause, step.now.toMSecsSinceEpoch() + pause, due.id.number()})
        .map([](int) { return Done(); });
}

static Result<Done> keepPaceAfter(const StoreStep &step, const AskedRefund &asked)
{
    const Result<Pace> pace = loadPace(step);
    if (!pace)
        return failureOf(pace);
    const Result<qint64> interval = intervalOf(step);
    if (!interval)
        return failureOf(interval);
    Pace after = paceAfter(*pace, asked, step.now.toMSecsSinceEpoch());
    after.nextAt += std::max(0, asked.calls - 1) * *interval;
    return keepPace(step, after);
}

Pending<Done> *SqliteFollowStore::putBack(const DueRefund &due, const AskedRefund &asked)
{
    return m_file.write([due, asked](const StoreStep &step) -> Result<Done> {
        if (const auto written = writeWord(step, due.id, asked.word); !written)
            return written;
        if (const auto waits = letWait(step, due, asked.outcome); !waits)
            return waits;
        return keepPaceAfter(step, asked);
    });
}

Pending<Done> *SqliteFollowStore::noteAsked(const RequestId &id, const QString &word)
{
    return m_file.write([id, word](const StoreStep &step) { return writeWord(step, id, word); });
}

Pending<Board> *SqliteFollowStore::board(int most, std::optional<BoardPlace> after)
{
    return m_file.read([most, after = std::move(after), now = m_file.now()](
                           const StoreView &view) { return loadBoard(view, now, most, after); });
}

} // namespace reintegro
