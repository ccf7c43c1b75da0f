// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/refunds/people_store.h"
#include "models/store/password_cost.h"

#include <memory>

namespace reintegro {

class PasswordWorker;
class SqliteFile;

//! The people of a home in one SQLite file (home.sqlite); passwords as Argon2id hashes.
//!
//! After five wrong passwords in a row a name is refused for a growing time, up to five minutes; nobody is
//! made to wait inside the program. A password that an administrator set, also the first one, is marked until
//! its owner has changed it; nobody set the first person's but he himself.
class SqlitePeopleStore final : public PeopleStore {
    Q_OBJECT
public:
    //! Makes `file` and its folder where they are missing, readable by their owner only. `clock` is read on
    //! the store's own thread and outlives the store.
    explicit SqlitePeopleStore(QString file, const Clock &clock, PasswordCost cost = PasswordCost::standard(),
        QObject *parent = nullptr);
    ~SqlitePeopleStore() override;

    //! Whether the store could be opened, or why not.
    [[nodiscard]] Pending<Done> *ready();
    //! Lets an invented person in again with the password that stands on the sign-in page, whoever had
    //! changed it or disabled him. For a home of training alone: it asks for nobody's right. NotFound.
    [[nodiscard]] Pending<Person> *restore(const QString &name, const Secret &password);
    //! Writes a whole copy of the store, made by SQLite itself, into a new file that only its owner may read.
    //! Conflict where the file is there already.
    [[nodiscard]] Pending<Done> *backUp(const QString &file);

    [[nodiscard]] Pending<std::vector<Person>> *people() override;
    [[nodiscard]] Pending<Person> *add(
        const QString &name, Roles roles, const Secret &password, const std::optional<SignedIn> &by) override;
    [[nodiscard]] Pending<Person> *disable(const QString &name, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *enable(const QString &name, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *setPassword(
        const QString &name, const Secret &password, const SignedIn &by) override;
    [[nodiscard]] Pending<Person> *person(const QString &name) override;
    [[nodiscard]] Pending<Done> *note(
        const QString &actor, const QString &action, const QString &subject) override;
    //! The chain, and that every person still is what the last entry about him says.
    [[nodiscard]] Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint> checkpoint) override;
    [[nodiscard]] Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark) override;
    [[nodiscard]] Pending<std::vector<JournalEntry>> *journal() override;

protected:
    [[nodiscard]] Pending<Person> *checkPassword(const QString &name, const Secret &password) override;

private:
    //! Who tried what to whom, for the journal in case it is refused.
    struct TriedAdmin {
        QString actor;
        QString action;
        QString subject;
    };
    //! step(const StoreStep &, const QString &hash), once the password is hashed.
    template <typename Step>
    [[nodiscard]] Pending<Person> *withHash(const Secret &password, const TriedAdmin &tried, Step step);
    //! Emits changed() where it ends well, before whoever asked hears of it.
    template <typename T> [[nodiscard]] Pending<T> *telling(Pending<T> *pending);
    [[nodiscard]] Pending<Person> *refused(const TriedAdmin &tried, const Error &error);
    void refuseBlocked(Pending<Person> *pending, const QString &name, qint64 seconds);
    void tryPassword(Pending<Person> *pending, const QString &name, const std::optional<QString> &hash,
        const Secret &password);

    const Clock &m_clock;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PasswordWorker> m_passwords;
};

} // namespace reintegro
