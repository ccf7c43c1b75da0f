// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_follow_store.h"

#include "models/store/board_rows.h"
#include "models/store/sql_query.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace reintegro {

PostgresFollowStore::PostgresFollowStore(TeamConnection &team, QObject *parent)
    : FollowStore(parent)
    , m_team(team)
{
}

static QDateTime instantOf(const QVariant &count)
{
    return QDateTime::fromMSecsSinceEpoch(count.toLongLong(), Qt::UTC);
}

static FollowTurn::Reason reasonCalled(const QString &name)
{
    using enum FollowTurn::Reason;
    if (name == "due"_L1)
        return Due;
    if (name == "pace"_L1)
        return Pace;
    if (name == "taken"_L1)
        return Taken;
    return name == "paused"_L1 ? Paused : Nothing;
}

//! The columns of take_following() and take_one_following().
static FollowTurn turnIn(const QVariantList &row, const QString &lease)
{
    FollowTurn turn{.reason = reasonCalled(row.value(3).toString()), .now = instantOf(row.value(1))};
    if (turn.reason == FollowTurn::Reason::Due)
        turn.due = DueRefund{.id = RequestId::fromNumber(row.value(0).toLongLong()), .lease = lease};
    if (!row.value(2).isNull())
        turn.wait = milliseconds(std::max<qint64>(0, row.value(2).toLongLong()));
    return turn;
}

static QString newLease()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Pending<FollowTurn> *PostgresFollowStore::takeTurn(std::optional<QDateTime> dueBy)
{
    const QVariant by = dueBy ? QVariant(dueBy->toMSecsSinceEpoch()) : QVariant();
    return m_team.write([by, lease = newLease()](const StoreStep &step) -> Result<FollowTurn> {
        const auto row = firstRow(step.database,
            u"SELECT request, now, wait, reason FROM take_following(?, CAST(? AS BIGINT))"_s, {lease, by});
        return row.map([&](const auto &values) { return turnIn(values.value_or(QVariantList()), lease); });
    });
}

Pending<FollowTurn> *PostgresFollowStore::takeCall()
{
    return m_team.write([](const StoreStep &step) -> Result<FollowTurn> {
        const auto row = firstRow(step.database, u"SELECT 0, now, wait, reason FROM take_call()"_s);
        return row.map([](const auto &values) {
            FollowTurn turn = turnIn(values.value_or(QVariantList()), QString());
            turn.due.reset();
            return turn;
        });
    });
}

Pending<FollowTurn> *PostgresFollowStore::takeOne(const RequestId &id)
{
    return m_team.write([id, lease = newLease()](const StoreStep &step) -> Result<FollowTurn> {
        const auto row = firstRow(step.database,
            u"SELECT request, now, wait, reason FROM take_one_following(?, ?)"_s, {id.number(), lease});
        return row.map([&](const auto &values) { return turnIn(values.value_or(QVariantList()), lease); });
    });
}

//! What asking came to for the pace of all: calls, outcome, wait and chance.
static QVariantList paceValues(const AskedRefund &asked)
{
    const qint64 longest = milliseconds(FollowStore::longestAskedWait).count();
    const qint64 wait = std::clamp<qint64>(asked.wait.value_or(milliseconds(0)).count(), 0, longest);
    return {std::clamp(asked.calls, 0, 8), static_cast<int>(asked.outcome), wait,
        std::clamp(asked.chance, 0.0, 1.0)};
}

Pending<Done> *PostgresFollowStore::putBackCall(const AskedRefund &asked)
{
    return m_team.write([values = paceValues(asked)](const StoreStep &step) {
        return firstRow(
            step.database, u"SELECT put_back_call(?, ?, ?, CAST(? AS DOUBLE PRECISION))"_s, values)
            .map([](const auto &) { return Done(); });
    });
}

Pending<Done> *PostgresFollowStore::putBack(const DueRefund &due, const AskedRefund &asked)
{
    const QVariantList values =
        QVariantList{due.id.number(), due.lease, keptWord(asked.word)} + paceValues(asked);
    return m_team.write([values](const StoreStep &step) {
        return firstRow(step.database,
            u"SELECT put_back_following(?, ?, ?, ?, ?, ?, CAST(? AS DOUBLE PRECISION))"_s, values)
            .map([](const auto &) { return Done(); });
    });
}

Pending<Board> *PostgresFollowStore::board(int most, std::optional<BoardPlace> after)
{
    return m_team.read([most, after = std::move(after)](const StoreView &view) -> Result<Board> {
        const auto now = firstRow(view.database, u"SELECT now_ms()"_s);
        if (!now)
            return failureOf(now);
        return loadBoard(view, instantOf(now->value_or(QVariantList()).value(0)), most, after);
    });
}

} // namespace reintegro
