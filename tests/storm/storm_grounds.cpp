// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/storm_grounds.h"

#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/storm/storm_stores.h"
#include "tests/support/quick_folder.h"
#include "tests/support/team_database.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static const QString stormPassword = u"a long password"_s;

static Roles rolesOf(int desk)
{
    return desk % 2 == 0 ? Role::Agent : Role::Supervisor;
}

StormFigures stormOverFile(StormOrders orders)
{
    QTemporaryDir folder(quickFolder());
    const QJsonObject where{
        {u"home"_s, folder.filePath(u"home.sqlite"_s)}, {u"file"_s, folder.filePath(u"refunds.sqlite"_s)}};
    {
        const SystemClock clock;
        SqlitePeopleStore people(where.value("home"_L1).toString(), clock, PasswordCost::cheapForTests());
        const Secret password(stormPassword.toUtf8());
        static_cast<void>(await(people.add(u"storm.boss"_s, Role::Administrator, password, {})));
        const Result<SignedIn> boss = await(people.signIn(u"storm.boss"_s, password));
        if (!boss)
            qFatal("%s", qPrintable(boss.error().english()));
        for (int desk = 0; desk < orders.desks; ++desk)
            static_cast<void>(await(people.add(Storm::personOf(desk), rolesOf(desk), password, *boss)));
    }
    Storm storm(orders, where, stormPassword);
    storm.blow();
    StormStores stores = openStormStores(where);
    return storm.figures(*stores.refunds);
}

static void control(const QString &word)
{
    QProcess::execute(QString::fromLocal8Bit(qgetenv("REINTEGRO_TEST_POSTGRES_CONTROL")),
        word == "restart"_L1 ? QStringList{word, u"immediate"_s} : QStringList{word});
}

StormFigures stormOverTeam(StormOrders orders)
{
    const TeamDatabase database;
    const Secret password(stormPassword.toUtf8());
    database.add(u"storm.boss"_s, Role::Administrator | Role::Supervisor, password);
    {
        TeamConnection team(database.address());
        PostgresPeopleStore people(team);
        if (const auto boss = await(people.signIn(u"storm.boss"_s, password)); !boss)
            qFatal("%s", qPrintable(boss.error().english()));
        for (int desk = 0; desk < orders.desks; ++desk) {
            const auto added = await(people.add(Storm::personOf(desk), rolesOf(desk), password, {}));
            if (!added)
                qFatal("%s (%s)", qPrintable(added.error().english()), qPrintable(added.error().detail));
        }
    }
    int times = 0;
    orders.disturb = [&](QRandomGenerator &random) {
        if (++times % 4 == 0)
            return control(u"restart"_s);
        database.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'storm.%' "
                     "AND random() < "_s
            + QString::number(random.generateDouble()));
    };
    Storm storm(orders, {{u"server"_s, database.address().toString()}}, stormPassword);
    storm.blow();
    StormStores stores = openStormStores({{u"server"_s, database.address().toString()}});
    if (const auto boss = await(stores.people->signIn(u"storm.boss"_s, password)); !boss)
        qFatal("%s", qPrintable(boss.error().english()));
    return storm.figures(*stores.refunds);
}

} // namespace reintegro::test
