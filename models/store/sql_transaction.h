// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"

namespace reintegro {

//! A transaction that is rolled back unless commit() succeeded.
class SqlTransaction {
public:
    enum class Kind {
        Read, //!< One moment of the store for several queries.
        Write, //!< BEGIN IMMEDIATE: waits for other writers now, so that it cannot be refused in the middle.
    };

    SqlTransaction(const QSqlDatabase &database, Kind kind);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;
    SqlTransaction(SqlTransaction &&) = delete;
    SqlTransaction &operator=(SqlTransaction &&) = delete;

    //! Whether it could begin.
    [[nodiscard]] const Result<Done> &begun() const { return m_begun; }
    [[nodiscard]] Result<Done> commit();

private:
    const QSqlDatabase &m_database;
    Result<Done> m_begun;
    bool m_isOpen;
};

//! Runs job() -> Result<T> inside a transaction; what it did stands only if it gives a value.
template <typename Job>
[[nodiscard]] auto inTransaction(const QSqlDatabase &database, SqlTransaction::Kind kind, Job job)
{
    using Answer = std::invoke_result_t<Job>;
    SqlTransaction transaction(database, kind);
    if (!transaction.begun())
        return Answer(failureOf(transaction.begun()));
    Answer answer = job();
    if (!answer)
        return answer;
    if (const Result<Done> committed = transaction.commit(); !committed)
        return Answer(failureOf(committed));
    return answer;
}

} // namespace reintegro
