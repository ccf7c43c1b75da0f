// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/store_health.h"

#include "models/basics/logging.h"
#include "models/basics/process_identity.h"
#include "models/store/sql_error.h"
#include "models/store/sql_transaction.h"
#include "models/store/sqlite/store_upkeep.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qint64 dayInMilliseconds = 24LL * 60 * 60 * 1000;

Result<Done> quickCheck(const QSqlDatabase &database)
{
    const auto answer = firstRow(database, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return failureOf(answer);
    const QString words = *answer ? answer->value().constFirst().toString() : QString();
    if (words == u"ok"_s)
        return Done();
    return failure(damagedStore(database.databaseName(), words));
}

static Result<Done> noteChecked(const QSqlDatabase &database, const QDateTime &now)
{
    return changeRows(database,
        u"INSERT INTO facts (name, value) VALUES ('last_quick_check', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {QString::number(now.toMSecsSinceEpoch())})
        .map([](int) { return Done(); });
}

//! Where the system does not say which processes live, a connection is given up after this time.
static constexpr qint64 longestConnection = 7 * dayInMilliseconds;

//! The connections that are gone although nobody closed them, and how many there are at all.
static Result<QStringList> deadConnections(const QSqlDatabase &database, const QDateTime &now, int &all)
{
    const qint64 tooOld = now.toMSecsSinceEpoch() - longestConnection;
    QStringList dead;
    all = 0;
    const auto done = eachRow(database, u"SELECT id, process, opened_at FROM connections"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            ++all;
            if (isKnownDead(row.value(1).toString()) || row.value(2).toLongLong() < tooOld)
                dead.append(row.value(0).toString());
            return Done();
        });
    return done.map([&](Done) { return dead; });
}

static Result<Done> forget(const QSqlDatabase &database, const QStringList &connections)
{
    for (const QString &id : connections) {
        if (const auto done = changeRows(database, u"DELETE FROM connections WHERE id = ?"_s, {id}); !done)
            return failureOf(done);
    }
    return Done();
}

//! Asked inside the write transaction: whoever puts another file in this one's place says so in it first.
static Result<Done> isInItsPlace(const QSqlDatabase &database)
{
    const auto moved =
        firstRow(database, u"SELECT 1 FROM facts WHERE name = ?"_s, {QString::fromLatin1(movedAsideFact)});
    if (!moved)
        return failureOf(moved);
    if (!*moved)
        return Done();
    return failure(storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 was moved aside when a backup was restored."),
            {QDir::toNativeSeparators(database.databaseName())}),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was changed. Try again to work with the restored one, or restore this one."))));
}

Result<Done> noteOpening(const QSqlDatabase &database, const QDateTime &now, bool hadWal)
{
    int all = 0;
    const Result<QStringList> dead = deadConnections(database, now, all);
    if (!dead)
        return failureOf(dead);
    const bool endedUncleanly = !dead->isEmpty() || (hadWal && all == 0);
    if (endedUncleanly) {
        qCInfo(lcStore) << "the store was not closed; looking through it";
        if (const auto checked = quickCheck(database); !checked)
            return checked;
    }
    return inTransaction(database, SqlTransaction::Kind::Write, [&]() -> Result<Done> {
        if (const auto here = isInItsPlace(database); !here)
            return here;
        if (const auto done = forget(database, *dead); !done)
            return done;
        if (endedUncleanly) {
            if (const auto done = noteChecked(database, now); !done)
                return done;
        }
        return changeRows(database, u"INSERT INTO connections (id, process, opened_at) VALUES (?, ?, ?)"_s,
            {database.connectionName(), thisProcess(), now.toMSecsSinceEpoch()})
            .map([](int) { return Done(); });
    });
}

void noteClosing(const QSqlDatabase &database)
{
    const auto done =
        changeRows(database, u"DELETE FROM connections WHERE id = ?"_s, {database.connectionName()});
    if (!done)
        qCWarning(lcStore) << "closing was not noted:" << done.error().detail;
}

Result<bool> dailyCheck(const QSqlDatabase &database, const QDateTime &now)
{
    const auto last = firstRow(database, u"SELECT value FROM facts WHERE name = 'last_quick_check'"_s);
    if (!last)
        return failureOf(last);
    const qint64 lastAt = *last ? last->value().constFirst().toString().toLongLong() : 0;
    const qint64 age = now.toMSecsSinceEpoch() - lastAt;
    if (age >= 0 && age < dayInMilliseconds)
        return false;
    if (const auto checked = quickCheck(database); !checked)
        return failureOf(checked);
    if (const auto noted = noteChecked(database, now); !noted)
        return failureOf(noted);
    return true;
}

} // namespace reintegro
