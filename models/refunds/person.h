// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace reintegro {

enum class Role { Agent = 1, Supervisor = 2, Administrator = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

[[nodiscard]] QString nameOf(Role role); //!< "agent", "supervisor", "administrator".
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

//! Somebody who may sign in.
struct Person {
    QString name; //!< 1–64 characters, unique without case; no control characters.
    Roles roles;
    bool isDisabled = false;
    //! The administrator who set this person's password, until the person has changed it.
    std::optional<QString> passwordSetBy;

    [[nodiscard]] bool is(Role role) const { return roles.testFlag(role); }
};

//! A person whose password was right, just now. Only PeopleStore makes one.
class SignedIn {
public:
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const QString &name() const { return m_person.name; }
    [[nodiscard]] bool is(Role role) const { return m_person.is(role); }

private:
    friend class PeopleStore;
    explicit SignedIn(Person person)
        : m_person(std::move(person))
    {
    }
    Person m_person;
};

} // namespace reintegro
