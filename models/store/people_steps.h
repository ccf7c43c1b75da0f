// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "models/store/sql_query.h"
#include "models/store/store_step.h"

#include <vector>

namespace reintegro {

// The steps about people as PeopleStore promises them; each inside one write transaction on the store's
// thread, with its journal entry.

//! By name. With one name: that person or nobody.
[[nodiscard]] Result<std::vector<Person>> loadPeople(
    const QSqlDatabase &database, const std::optional<QString> &name = {});
//! NotFound in words.
[[nodiscard]] Result<Person> loadPerson(const QSqlDatabase &database, const QString &name);
//! What the journal keeps of each person, by name.
[[nodiscard]] Result<QHash<QString, QString>> personRecords(const QSqlDatabase &database);

//! Somebody who is to be added.
struct NewPerson {
    QString name;
    Roles roles;
    QString passwordHash;
};
//! What can be said about a name, roles and a password without a look into the store. InvalidData.
[[nodiscard]] Result<Done> isPossiblePerson(const QString &name, Roles roles);
[[nodiscard]] Result<Done> isPossiblePassword(const QByteArray &password);

//! `by` is who was signed in, or nobody.
[[nodiscard]] Result<Person> addPerson(
    const StoreStep &step, const NewPerson &person, const std::optional<QString> &by);
[[nodiscard]] Result<Person> disablePerson(const StoreStep &step, const QString &name, const QString &by);
[[nodiscard]] Result<Person> enablePerson(const StoreStep &step, const QString &name, const QString &by);
[[nodiscard]] Result<Person> setPersonsPassword(
    const StoreStep &step, const QString &name, const QString &passwordHash, const QString &by);
//! Gives a person a password and his sign-in back, whoever had changed them. For invented people alone, whose
//! passwords protect nothing.
[[nodiscard]] Result<Person> restorePerson(
    const StoreStep &step, const QString &name, const QString &passwordHash);
//! Ends a step about a person: journals it with the person's record and gives the person as it is now.
[[nodiscard]] Result<Person> personJournaled(
    const StoreStep &step, const QString &name, const QString &actor, const QString &action);

//! What sign-in needs to know before it checks a password.
struct SignInLook {
    std::optional<QString> passwordHash; //!< Nothing for a name that nobody has.
    qint64 blockedForSeconds = 0; //!< By the store's clock; 0 where it may be tried.
};
[[nodiscard]] Result<SignInLook> lookForSignIn(
    const QSqlDatabase &database, const QDateTime &now, const QString &name);
//! The end of a sign-in. Counts failures and keeps a new hash.
struct SignInTry {
    QString name;
    std::optional<QString> checkedHash; //!< The hash that the password fitted; nothing where it was wrong.
    std::optional<QString> rehashed;
};
struct SignInEnd {
    std::optional<Person> person; //!< Nobody where it was refused.
    //! The hash as it is now, where the password fitted one that another sign-in has replaced since: nothing
    //! is decided or counted yet, and the password has to be checked once more.
    std::optional<QString> newerHash;
};
[[nodiscard]] Result<SignInEnd> endSignIn(const StoreStep &step, const SignInTry &tried);
//! Refused without a look at the password: only journaled.
[[nodiscard]] Result<Done> noteBlockedSignIn(const StoreStep &step, const QString &name);

} // namespace reintegro
