// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/team_setup.h"
#include "tests/support/await.h"

#include <QUrl>
#include <QUuid>

namespace reintegro::test {

//! A database of its own in the cluster that tests/support/with_postgres has started, set up for a team, and
//! gone with this object. What the superuser can do stands here too.
class TeamDatabase {
public:
    TeamDatabase()
        : m_cluster(QString::fromLocal8Bit(qgetenv("REINTEGRO_TEST_POSTGRES")))
        , m_name(QStringLiteral("team_") + QUuid::createUuid().toString(QUuid::Id128).left(12))
    {
        run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + m_name);
        PgLink link = asSuperuser(m_name);
        if (const auto set = setUpTeam(link); !set)
            qFatal("%s (%s)", qPrintable(set.error().english()), qPrintable(set.error().detail));
    }
    ~TeamDatabase()
    {
        QStringList roles;
        {
            PgLink link = asSuperuser(m_name);
            const auto people = link.value(QStringLiteral(
                "SELECT string_agg(quote_ident(role_name), ',') FROM reintegro.people WHERE made_here = 1"));
            roles = people->value_or(QString()).split(u',', Qt::SkipEmptyParts);
        }
        run(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
        for (const char *const role : {"agent", "supervisor", "administrator", "owner"})
            roles.append(m_name + u'_' + QLatin1StringView(role));
        // Roles belong to the whole cluster, and the next test has people of the same names.
        for (const QString &role : roles)
            run(QStringLiteral("postgres"), QStringLiteral("DROP ROLE ") + role);
    }
    Q_DISABLE_COPY_MOVE(TeamDatabase)

    [[nodiscard]] TeamAddress address() const
    {
        TeamAddress address =
            *teamAddressFromText(m_cluster.toString(QUrl::RemoveUserInfo | QUrl::RemovePath) + u'/' + m_name);
        return address;
    }
    [[nodiscard]] PgLink asSuperuser(const QString &database) const
    {
        TeamAddress there = *teamAddressFromText(
            m_cluster.toString(QUrl::RemoveUserInfo | QUrl::RemovePath) + u'/' + database);
        Result<PgLink> link = PgLink::open(there,
            {.role = m_cluster.userName(), .password = Secret(m_cluster.password().toUtf8())},
            QDeadlineTimer(20000));
        if (!link)
            qFatal("%s (%s)", qPrintable(link.error().english()), qPrintable(link.error().detail));
        return *std::move(link);
    }
    //! Around every rule: what a bug, or whoever owns the server, could do.
    void run(const QString &sql) const { run(m_name, sql); }
    //! From now on the store's clock is so far ahead.
    void setAhead(std::chrono::milliseconds time) const
    {
        run(QStringLiteral(
            "CREATE OR REPLACE FUNCTION reintegro.now_ms() RETURNS bigint LANGUAGE sql VOLATILE "
            "AS 'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint + %1'")
                .arg(time.count()));
    }
    //! Adds a person by the account that made the team, as the first administrator is added.
    void add(const QString &name, Roles roles, const Secret &password) const
    {
        TeamConnection team(address());
        PostgresPeopleStore people(team);
        const Result<Done> in =
            await(team.signInAs(m_cluster.userName(), Secret(m_cluster.password().toUtf8())));
        const Result<Person> added = await(people.add(name, roles, password, {}));
        if (!added)
            qFatal("%s: %s (%s)", qPrintable(name), qPrintable(added.error().english()),
                qPrintable(added.error().detail));
    }

private:
    void run(const QString &database, const QString &sql) const
    {
        PgLink link = asSuperuser(database);
        if (const auto done = link.execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

    QUrl m_cluster;
    QString m_name;
};

} // namespace reintegro::test
