// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql_transaction.h"

#include "models/basics/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> began(const QSqlDatabase &database, SqlTransaction::Kind kind)
{
    const bool isWrite = kind == SqlTransaction::Kind::Write;
    QString sql = isWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (database.driverName() == "QPSQL"_L1) // a step locks what it changes itself
        sql = isWrite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    return changeRows(database, sql).map([](int) { return Done(); });
}

SqlTransaction::SqlTransaction(const QSqlDatabase &database, Kind kind)
    : m_database(database)
    , m_begun(began(database, kind))
    , m_isOpen(m_begun.has_value())
{
}

SqlTransaction::~SqlTransaction()
{
    if (!m_isOpen)
        return;
    // SQLite rolls back by itself after some failures (a full disk); then there is nothing left to roll back.
    if (const Result<int> undone = changeRows(m_database, u"ROLLBACK"_s); !undone)
        qCDebug(lcStore) << "rollback:" << undone.error().detail;
}

Result<Done> SqlTransaction::commit()
{
    const Result<int> done = changeRows(m_database, u"COMMIT"_s);
    if (!done)
        return failureOf(done);
    m_isOpen = false;
    return Done();
}

} // namespace reintegro
