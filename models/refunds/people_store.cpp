// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/people_store.h"

namespace reintegro {

Pending<SignedIn> *PeopleStore::signIn(const QString &name, const Secret &password)
{
    return checkPassword(name, password)->decoded(this, [](const Person &person) -> Result<SignedIn> {
        return SignedIn(person);
    });
}

Pending<SignedIn> *PeopleStore::signInAgain(const SignedIn &person, const Secret &password)
{
    return checkPasswordAgain(person.name(), password)
        ->decoded(this, [](const Person &today) -> Result<SignedIn> { return SignedIn(today); });
}

Pending<SignedIn> *PeopleStore::confirm(const SignedIn &person)
{
    return this->person(person.name())->decoded(this, [](const Person &today) -> Result<SignedIn> {
        if (today.isDisabled) {
            return failure(ErrorKind::NotAllowed,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 may not sign in any more."), {today.name}),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
        }
        return SignedIn(today);
    });
}

} // namespace reintegro
