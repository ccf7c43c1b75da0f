// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"
#include "tests/support/quick_folder.h"

#include <QTemporaryDir>

namespace reintegro::test {

[[nodiscard]] inline Secret secret(const char *text = "long enough")
{
    return Secret(QByteArray(text));
}

//! An empty store, and ways to ask it.
class Home {
public:
    QTemporaryDir folder{quickFolder()};
    ManualClock clock;
    const QString file = folder.filePath(QStringLiteral("home.sqlite"));
    SqlitePeopleStore store{file, clock, PasswordCost::cheapForTests()};

    [[nodiscard]] QString add(const QString &name, Roles roles, const std::optional<SignedIn> &by,
        const Secret &password = secret())
    {
        return outcome(await(store.add(name, roles, password, by)));
    }
    [[nodiscard]] Result<SignedIn> signIn(const QString &name, const Secret &password = secret())
    {
        return await(store.signIn(name, password));
    }
    [[nodiscard]] SignedIn boss()
    {
        if (await(store.people())->empty()
            && add(QStringLiteral("boss"), Role::Administrator, {}) != QStringLiteral("done"))
            qFatal("no boss");
        return *signIn(QStringLiteral("boss"));
    }
    template <typename T> [[nodiscard]] static QString outcome(const Result<T> &result)
    {
        return result ? QStringLiteral("done") : nameOf(result.error().kind);
    }
    [[nodiscard]] JournalCheck verified(std::optional<JournalCheckpoint> checkpoint = {})
    {
        return *await(store.verifyJournal(checkpoint));
    }
};

} // namespace reintegro::test
