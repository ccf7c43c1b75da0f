// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/support/await.h"
#include "tests/support/quick_folder.h"

#include <QTemporaryDir>

namespace reintegro::test {

//! People who are really signed in, since nobody but the people's store can make a SignedIn: boss
//! (administrator), ana and eva (agents), sofia and saul (supervisors, saul also an agent). Everybody's
//! password is `password`; all but boss have changed the one that boss had set.
class DeskPeople {
public:
    explicit DeskPeople(const Clock &clock)
        : store(file(), clock, PasswordCost::cheapForTests())
    {
        add("boss", Role::Administrator, {});
        add("ana", Role::Agent, signedIn("boss"));
        add("eva", Role::Agent, signedIn("boss"));
        add("sofia", Role::Supervisor, signedIn("boss"));
        add("saul", Role::Supervisor | Role::Agent, signedIn("boss"));
        for (const char *name : {"ana", "eva", "sofia", "saul"})
            setPassword(name, signedIn(name));
    }

    //! Signs somebody in again, with the roles of now.
    [[nodiscard]] SignedIn signedIn(const char *name)
    {
        const Result<SignedIn> person =
            await(store.signIn(QString::fromLatin1(name), Secret(QByteArray(password))));
        if (!person)
            qFatal("%s: %s", name, qPrintable(person.error().english()));
        return *person;
    }

    //! Gives somebody the same password again, set by himself or by an administrator.
    void setPassword(const char *name, const SignedIn &by)
    {
        const Result<Person> changed =
            await(store.setPassword(QString::fromLatin1(name), Secret(QByteArray(password)), by));
        if (!changed)
            qFatal("%s: %s", name, qPrintable(changed.error().english()));
    }

    static constexpr auto password = "long enough";
    //! For other programs on the same home.
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("home.sqlite")); }

private:
    QTemporaryDir m_folder{quickFolder()};

public:
    SqlitePeopleStore store;

private:
    void add(const char *name, Roles roles, const std::optional<SignedIn> &by)
    {
        const Result<Person> added =
            await(store.add(QString::fromLatin1(name), roles, Secret(QByteArray(password)), by));
        if (!added)
            qFatal("%s: %s", name, qPrintable(added.error().english()));
    }
};

} // namespace reintegro::test
