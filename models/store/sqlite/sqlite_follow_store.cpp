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
    qint64 askedUntil = 0;
    int troubles = 0;
    qint64 interval = 1000; //!< How long one question takes from the time of all.
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

static qint64 countOf(const QDateTime &instant)
{
    return instant.toMSecsSinceEpoch();
}

static constexpr int mostAhead = 10; // intervals that the pace may be ahead

//! The machine's clock may have been set back since: what lies further ahead than anything that is written
//! says nothing any more.
static Result<Pace> loadPace(const StoreStep &step)
{
    const Result<StorePolicy> policy = loadPolicy(step);
    if (!policy)
        return failureOf(policy);
    const int perMinute = std::max(1, policy->policy.followPerMinute);
    Pace pace{.interval = (60'000 + perMinute - 1) / perMinute};
    const auto row = firstRow(step.database,
        u"SELECT next_at, paused_until, asked_until, troubles FROM following_pace WHERE id = 1"_s);
    if (!row)
        return failureOf(row);
    const QVariantList values = row->value_or(QVariantList{0, 0, 0, 0});
    const auto within = [&](int column, qint64 longest) {
        const qint64 value = values.at(column).toLongLong();
        return value > countOf(step.now) + longest ? 0 : value;
    };
    pace.nextAt = within(0, mostAhead * pace.interval);
    pace.pausedUntil = within(1, countOf(milliseconds(FollowStore::longestAskedWait)));
    pace.askedUntil = within(2, countOf(milliseconds(FollowStore::longestWaitOfPeople)));
    pace.troubles = values.at(3).toInt();
    return pace;
}

static Result<Done> keepPace(const StoreStep &step, const Pace &pace)
{
    return changeRows(step.database,
        u"UPDATE following_pace SET next_at = ?, paused_until = ?, asked_until = ?, troubles = ? WHERE id = 1"_s,
        {std::min(pace.nextAt, countOf(step.now) + mostAhead * pace.interval), pace.pausedUntil,
            pace.askedUntil, pace.troubles})
        .map([](int) { return Done(); });
}

static milliseconds longestPauseOf(int rank)
{
    return rank == 0 ? milliseconds(FollowStore::longestPauseOfUnknown)
                     : milliseconds(FollowStore::longestPause);
}

using MaybeId = std::optional<RequestId>;

static Result<MaybeId> idIn(const Result<std::optional<QVariantList>> &row)
{
    return row.map([](const auto &values) {
        return values ? MaybeId(RequestId::fromNumber(values->constFirst().toLongLong())) : MaybeId();
    });
}

//! The first of a rank that was due then, or that a clock which has been set back since has put too far off.
static Result<MaybeId> firstOf(const StoreStep &step, int rank, qint64 by)
{
    const Result<MaybeId> due = idIn(firstRow(step.database,
        u"SELECT request FROM following WHERE rank = ? AND next_at <= ? ORDER BY next_at, request LIMIT 1"_s,
        {rank, by}));
    if (!due || *due)
        return due;
    return idIn(firstRow(step.database,
        u"SELECT request FROM following WHERE rank = ? AND next_at > ? ORDER BY next_at, request LIMIT 1"_s,
        {rank, countOf(step.now) + countOf(longestPauseOf(rank))}));
}

//! What nobody knows comes before what is in progress; what was due first, first. Every fourth slot of the
//! pace belongs to one in progress that has been due for long, so that many unknown ones starve nobody.
static Result<MaybeId> dueRefund(const StoreStep &step, const Pace &pace, qint64 by)
{
    const qint64 now = countOf(step.now);
    if (now / pace.interval % FollowStore::turnsOfOverdue == 0) {
        const qint64 longAgo = now - countOf(milliseconds(FollowStore::longOverdue));
        const Result<MaybeId> overdue = firstOf(step, 1, std::min(by, longAgo));
        if (!overdue || *overdue)
            return overdue;
    }
    const Result<MaybeId> unknown = firstOf(step, 0, by);
    return !unknown || *unknown ? unknown : firstOf(step, 1, by);
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
        turn.wait = milliseconds(std::max<qint64>(0, **next - countOf(step.now)));
    return turn;
}

static FollowTurn waiting(const StoreStep &step, FollowTurn::Reason reason, qint64 until)
{
    return {.reason = reason, .now = step.now, .wait = milliseconds(until - countOf(step.now))};
}

//! Gives the row to this desk for as long as a lease lasts.
static Result<FollowTurn> handOut(const StoreStep &step, const RequestId &id, Pace pace)
{
    const qint64 now = countOf(step.now);
    const QString lease = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto taken = changeRows(step.database,
        u"UPDATE following SET lease = ?, former_lease = NULL, next_at = ? WHERE request = ?"_s,
        {lease, now + countOf(milliseconds(FollowStore::leaseDuration)), id.number()});
    if (!taken)
        return failureOf(taken);
    pace.nextAt = std::max(pace.nextAt, now) + pace.interval;
    return keepPace(step, pace).map([&](Done) {
        return FollowTurn{.reason = FollowTurn::Reason::Due,
            .due = DueRefund{.id = id, .lease = lease},
            .now = step.now,
            .wait = milliseconds(pace.interval)};
    });
}

Pending<FollowTurn> *SqliteFollowStore::takeTurn(std::optional<QDateTime> dueBy)
{
    return m_file.write([dueBy](const StoreStep &step) -> Result<FollowTurn> {
        const qint64 now = countOf(step.now);
        const Result<Pace> pace = loadPace(step);
        if (!pace)
            return failureOf(pace);
        if (pace->pausedUntil > now)
            return waiting(step, FollowTurn::Reason::Paused, pace->pausedUntil);
        const auto due = dueRefund(step, *pace, std::min(now, countOf(dueBy.value_or(step.now))));
        if (!due)
            return failureOf(due);
        if (!*due)
            return nothingIsDue(step);
        if (pace->nextAt > now)
            return waiting(step, FollowTurn::Reason::Pace, pace->nextAt);
        return handOut(step, **due, *pace);
    });
}

Pending<FollowTurn> *SqliteFollowStore::takeCall()
{
    return m_file.write([](const StoreStep &step) -> Result<FollowTurn> {
        const qint64 now = countOf(step.now);
        Result<Pace> pace = loadPace(step);
        if (!pace)
            return failureOf(pace);
        if (pace->pausedUntil > now)
            return waiting(step, FollowTurn::Reason::Paused, pace->pausedUntil);
        if (pace->nextAt > now)
            return waiting(step, FollowTurn::Reason::Pace, pace->nextAt);
        pace->nextAt = now + pace->interval;
        return keepPace(step, *pace).map([&](Done) {
            return FollowTurn{
                .reason = FollowTurn::Reason::Due, .now = step.now, .wait = milliseconds(pace->interval)};
        });
    });
}

Pending<FollowTurn> *SqliteFollowStore::takeOne(const RequestId &id)
{
    return m_file.write([id](const StoreStep &step) -> Result<FollowTurn> {
        const qint64 now = countOf(step.now);
        const Result<Pace> pace = loadPace(step);
        if (!pace)
            return failureOf(pace);
        const auto row = firstRow(step.database,
            u"SELECT lease, next_at FROM following WHERE request = ? AND rank <> 2"_s, {id.number()});
        if (!row)
            return failureOf(row);
        if (!*row)
            return FollowTurn{.now = step.now};
        if (pace->askedUntil > now)
            return waiting(step, FollowTurn::Reason::Paused, pace->askedUntil);
        const milliseconds lasts = FollowStore::leaseDuration;
        const qint64 since = (*row)->at(1).toLongLong() - countOf(lasts);
        const qint64 over = since + countOf(milliseconds(FollowStore::longestReading));
        if (!(*row)->at(0).isNull() && since <= now && over > now)
            return waiting(step, FollowTurn::Reason::Taken, over);
        return handOut(step, id, *pace);
    });
}

//! When asking goes on after what came back.
static Pace paceAfter(Pace pace, const AskedRefund &asked, qint64 now)
{
    pace.nextAt += std::max(0, asked.calls - 1) * pace.interval;
    if (asked.outcome == AskedRefund::Outcome::Answered)
        pace.troubles = 0;
    if (asked.outcome != AskedRefund::Outcome::GatewayTrouble)
        return pace;
    const bool isPaused = pace.pausedUntil > now; // one of several that failed at once
    if (asked.wait && asked.wait->count() > 0) {
        const milliseconds wait = std::min<milliseconds>(*asked.wait, FollowStore::longestAskedWait);
        const milliseconds ofPeople = std::min<milliseconds>(wait, FollowStore::longestWaitOfPeople);
        pace.pausedUntil = std::max(pace.pausedUntil, now + wait.count());
        pace.askedUntil = std::max(pace.askedUntil, now + ofPeople.count());
    } else if (!isPaused) {
        const qint64 longest = countOf(milliseconds(FollowStore::longestStandBack));
        const qint64 first = countOf(milliseconds(FollowStore::firstStandBack));
        const qint64 whole = std::min(longest, first << std::min(pace.troubles, 6));
        pace.pausedUntil = now + qint64(double(whole) * (0.5 + 0.5 * std::clamp(asked.chance, 0.0, 1.0)));
    }
    if (!isPaused)
        pace.troubles = std::min(pace.troubles + 1, 20);
    return pace;
}

static Result<Done> writeWord(const StoreStep &step, const RequestId &id, const QString &word)
{
    const qint64 now = countOf(step.now);
    const QString kept = keptWord(word);
    return changeRows(step.database,
        u"UPDATE following SET asked_at = ?, said = CASE ? WHEN '' THEN said ELSE ? END, "
        "said_at = CASE ? WHEN '' THEN said_at ELSE ? END, lease = NULL, former_lease = NULL "
        "WHERE request = ?"_s,
        {now, kept, kept, kept, now, id.number()})
        .map([](int) { return Done(); });
}

//! Without an answer there is no reason to ask about this one less often.
static Result<Done> letWait(
    const StoreStep &step, const RequestId &id, qint64 pause, int rank, AskedRefund::Outcome outcome)
{
    const qint64 next = outcome == AskedRefund::Outcome::Answered
        ? std::min(pause * 8 / 5, countOf(longestPauseOf(rank)))
        : pause;
    return changeRows(step.database, u"UPDATE following SET pause = ?, next_at = ? WHERE request = ?"_s,
        {next, countOf(step.now) + next, id.number()})
        .map([](int) { return Done(); });
}

static Result<Done> keepPaceAfter(const StoreStep &step, const AskedRefund &asked)
{
    const Result<Pace> pace = loadPace(step);
    return pace ? keepPace(step, paceAfter(*pace, asked, countOf(step.now))) : failureOf(pace);
}

Pending<Done> *SqliteFollowStore::putBackCall(const AskedRefund &asked)
{
    return m_file.write([asked](const StoreStep &step) { return keepPaceAfter(step, asked); });
}

Pending<Done> *SqliteFollowStore::putBack(const DueRefund &due, const AskedRefund &asked)
{
    return m_file.write([due, asked](const StoreStep &step) -> Result<Done> {
        const auto row = firstRow(step.database,
            u"SELECT lease, pause, rank FROM following WHERE request = ? AND ? IN (lease, former_lease)"_s,
            {due.id.number(), due.lease});
        if (!row)
            return failureOf(row);
        if (!*row)
            return Done();
        if (const auto written = writeWord(step, due.id, asked.word); !written)
            return written;
        // Where the answer brought a new state, the pauses have begun anew with it.
        if ((*row)->at(0).toString() == due.lease) {
            const auto waits =
                letWait(step, due.id, (*row)->at(1).toLongLong(), (*row)->at(2).toInt(), asked.outcome);
            if (!waits)
                return waits;
        }
        return keepPaceAfter(step, asked);
    });
}

Pending<Board> *SqliteFollowStore::board(int most, std::optional<BoardPlace> after)
{
    return m_file.read([most, after = std::move(after), now = m_file.now()](
                           const StoreView &view) { return loadBoard(view, now, most, after); });
}

} // namespace reintegro
