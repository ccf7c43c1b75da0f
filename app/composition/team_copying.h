// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/store_care.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"

namespace reintegro {

//! The way of a desk's store into a team's, one step a function. Once.
class TeamCopying final : public QObject {
    Q_OBJECT
public:
    //! `from` outlives it.
    TeamCopying(SqliteRefundStore &from, const TeamAddress &address, QObject *parent = nullptr);

    [[nodiscard]] const TeamAddress &address() const { return m_team.address(); }
    //! As an account that may write there. Conflict where a journal is not whole, or the team's store is not
    //! empty; then nothing was copied.
    [[nodiscard]] Pending<TeamCopy> *start(const QString &name, const Secret &password);
    //! The desk's journal, which the team's contains now.
    [[nodiscard]] const JournalCheckpoint &journal() const { return m_journal; }

private:
    void read();
    void write(const std::vector<TableRows> &rows);
    void look();

    //! Goes on with the answer; a failure ends it.
    template <typename T, typename Then> void when(Pending<T> *pending, Then then)
    {
        pending->whenDone(m_answer, [this, then = std::move(then)](const Result<T> &result) {
            if (result)
                then(*result);
            else
                m_answer->finish(tl::unexpected(result.error()));
        });
    }

    SqliteRefundStore &m_from;
    TeamConnection m_team;
    PostgresRefundStore m_to;
    JournalCheckpoint m_journal;
    Pending<TeamCopy> *m_answer = nullptr; //!< Child of this.
};

} // namespace reintegro
