// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/basics/secret.h"
#include "models/refunds/journal.h"
#include "models/refunds/person.h"

#include <optional>
#include <vector>

namespace reintegro {

//! The people of a home, their roles and the administrative journal. GUI thread; work happens elsewhere.
//!
//! Rules: the first person must be an administrator (InvalidData else) and needs no `by`; afterwards only an
//! administrator adds, disables, enables and sets others' passwords (NotAllowed); the last enabled
//! administrator cannot be disabled (Conflict); names are unique without case (Conflict); a password has at
//! least 8 characters (InvalidData). A wrong name, password or a disabled person: NotAllowed with one and the
//! same sentence, after the same work; each is journaled.
class PeopleStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Pending<std::vector<Person>> *people() = 0;
    [[nodiscard]] virtual Pending<Person> *add(
        const QString &name, Roles roles, const Secret &password, const std::optional<SignedIn> &by) = 0;
    [[nodiscard]] virtual Pending<Person> *disable(const QString &name, const SignedIn &by) = 0;
    //! Lets somebody sign in again, with the roles and the password as they were. Conflict where he may
    //! already.
    [[nodiscard]] virtual Pending<Person> *enable(const QString &name, const SignedIn &by) = 0;
    //! One's own, or, by an administrator, somebody else's (recorded in `passwordSetBy`).
    [[nodiscard]] virtual Pending<Person> *setPassword(
        const QString &name, const Secret &password, const SignedIn &by) = 0;

    [[nodiscard]] Pending<SignedIn> *signIn(const QString &name, const Secret &password);
    //! The same for the person who is signed in, to unlock his desk: counted and journaled as any other, and
    //! with today's roles. He stays signed in where it fails, so that what is under way goes on.
    [[nodiscard]] Pending<SignedIn> *signInAgain(const SignedIn &person, const Secret &password);
    //! The same person with today's roles; NotAllowed when disabled since. Asked before every decision.
    [[nodiscard]] Pending<SignedIn> *confirm(const SignedIn &person);
    //! Now and later without asking: a person by name, to look at its marks. NotFound.
    [[nodiscard]] virtual Pending<Person> *person(const QString &name) = 0;

    //! Something an administrator did that lies outside this store (a profile, credentials).
    [[nodiscard]] virtual Pending<Done> *note(
        const QString &actor, const QString &action, const QString &subject) = 0;
    [[nodiscard]] virtual Pending<JournalCheck> *verifyJournal(
        std::optional<JournalCheckpoint> checkpoint) = 0;
    //! Only what came after `mark`, and that `mark` is still there; quick, and enough to move a mark on.
    [[nodiscard]] virtual Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark)
    {
        return verifyJournal(mark);
    }
    [[nodiscard]] virtual Pending<std::vector<JournalEntry>> *journal() = 0;

Q_SIGNALS:
    //! A person, or what an administrator did elsewhere, was written into the journal by this program.
    void changed();

protected:
    //! Checks the password, in a worker thread, and gives the person.
    [[nodiscard]] virtual Pending<Person> *checkPassword(const QString &name, const Secret &password) = 0;
    //! The same for who is signed in. For stores in which a sign-in takes the place of the one before.
    [[nodiscard]] virtual Pending<Person> *checkPasswordAgain(const QString &name, const Secret &password)
    {
        return checkPassword(name, password);
    }
};

} // namespace reintegro
