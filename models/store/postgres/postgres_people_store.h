// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! The people of a team: accounts of its database, which signs them in (SCRAM) and knows their roles.
//!
//! A name is the database's without case, at most 63 bytes. Who does something is who is signed in there.
class PostgresPeopleStore final : public PeopleStore {
    Q_OBJECT
public:
    //! `team` outlives it.
    explicit PostgresPeopleStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::vector<Person>> *people() override;
    //! An empty password makes an account that the server's own rules let in, or takes one that is there.
    [[nodiscard]] Pending<Person> *add(
        const QString &name, Roles roles, const Secret &password, const std::optional<SignedIn> &by) override;
    [[nodiscard]] Pending<Person> *disable(const QString &name, const SignedIn &by) override;
    //! disable(), also before there is an administrator, by whoever set the team up.
    [[nodiscard]] Pending<Person> *remove(const QString &name);
    [[nodiscard]] Pending<Person> *enable(const QString &name, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *setPassword(
        const QString &name, const Secret &password, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *person(const QString &name) override;
    [[nodiscard]] Pending<Done> *note(
        const QString &actor, const QString &action, const QString &subject) override;
    [[nodiscard]] Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint> checkpoint) override;
    [[nodiscard]] Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark) override;
    [[nodiscard]] Pending<std::vector<JournalEntry>> *journal() override;

protected:
    [[nodiscard]] Pending<Person> *checkPassword(const QString &name, const Secret &password) override;
    [[nodiscard]] Pending<Person> *checkPasswordAgain(const QString &name, const Secret &password) override;

private:
    //! Calls a function with the folded name first, and gives the person as it is then.
    [[nodiscard]] Pending<Person> *changing(const QString &sql, const QString &name, QVariantList more = {});

    TeamConnection &m_team;
};

} // namespace reintegro
