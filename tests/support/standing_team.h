// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk_people.h"
#include "tests/support/manual_clock.h"
#include "tests/support/team_database.h"

#include <QCoreApplication>

#include <map>

namespace reintegro::test {

//! A team's database with the people of DeskPeople, each signed in over a connection of his own. Making it
//! takes a second, so that there is one for the whole program, which every test finds as on the first day.
//! The store's clock stands still until a test moves it.
class StandingTeam {
public:
    //! Made by the first who asks, gone with the application.
    [[nodiscard]] static StandingTeam &here()
    {
        static std::unique_ptr<StandingTeam> team;
        if (!team) {
            team.reset(new StandingTeam);
            qAddPostRoutine([] { team.reset(); });
        }
        return *team;
    }

    //! One person's way to the team.
    struct Member {
        explicit Member(const TeamAddress &address)
            : connection(address)
        {
        }
        TeamConnection connection;
        PostgresPeopleStore people{connection};
    };
    [[nodiscard]] Member &member(const QString &name) const { return *m_members.at(name.toLower()); }
    [[nodiscard]] bool knows(const QString &name) const { return m_members.contains(name.toLower()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const auto &[name, member] : m_members)
            names.append(name);
        return names;
    }

    //! Signs somebody in again, with the roles of now.
    [[nodiscard]] SignedIn signedIn(const QString &name) const
    {
        const Result<SignedIn> person =
            await(member(name).people.signIn(name, Secret(QByteArray(DeskPeople::password))));
        if (!person)
            qFatal("%s: %s", qPrintable(name), qPrintable(person.error().english()));
        return *person;
    }
    //! As he was signed in at the beginning.
    [[nodiscard]] const SignedIn &person(const char *name) const
    {
        return m_signedIn.at(QString::fromLatin1(name));
    }

    //! Nothing has happened yet, and nothing of before is heard any more.
    void beginAgain()
    {
        must(
            QStringLiteral("SET session_replication_role = replica; DELETE FROM reintegro.search_terms; "
                           "DELETE FROM reintegro.evidence; "
                           "DELETE FROM reintegro.attempts; DELETE FROM reintegro.decisions; "
                           "DELETE FROM reintegro.refund_keys; DELETE FROM reintegro.requests; "
                           "DELETE FROM reintegro.charge_readings; DELETE FROM reintegro.journal; "
                           "DELETE FROM reintegro.policy; DELETE FROM reintegro.sending_stop; "
                           "DELETE FROM reintegro.noted_warnings; "
                           "DELETE FROM reintegro.recent_charges; DELETE FROM reintegro.drafts; "
                           "DELETE FROM reintegro.imports; DELETE FROM reintegro.following; "
                           "DELETE FROM reintegro.notifications; DELETE FROM reintegro.chargebacks; "
                           "UPDATE reintegro.following_pace SET next_at = 0, paused_until = 0, troubles = 0, "
                           "asked_until = 0; "
                           "UPDATE reintegro.people SET password_set_by = NULL; "
                           "SET session_replication_role = origin"));
        for (const QString &check : std::exchange(m_dropped, {}))
            must(check);
        standAt(ManualClock().now());
        hearEverything();
    }
    //! Waits until every change that stands has been told.
    void hearEverything()
    {
        const QString last = QStringLiteral("end-") + QString::number(++m_fence);
        QEventLoop loop;
        QTimer::singleShot(20'000, &loop, [] { qFatal("the team's database tells of nothing"); });
        QObject::connect(
            &member(watcher()).connection, &TeamConnection::heard, &loop, [&](const QString &subject) {
                if (subject == last)
                    loop.quit();
            });
        // What is told while the watcher's connection is being made, or made anew, nobody hears.
        const auto tell = [&] { must(QStringLiteral("NOTIFY reintegro, '%1'").arg(last)); };
        QTimer again;
        QObject::connect(&again, &QTimer::timeout, &loop, tell);
        again.start(500);
        tell();
        loop.exec();
    }
    //! Whose desk looks on; a supervisor, who may read everything.
    [[nodiscard]] static QString watcher() { return QStringLiteral("sofia"); }

    //! From now on it is this late.
    void standAt(const QDateTime &time)
    {
        if (time == m_now)
            return;
        m_now = time;
        must(QStringLiteral("CREATE OR REPLACE FUNCTION reintegro.now_ms() RETURNS bigint LANGUAGE sql "
                            "VOLATILE AS 'SELECT %1::bigint'")
                 .arg(time.toMSecsSinceEpoch()));
    }
    //! Takes a check of a column away until the next test begins.
    void dropCheck(const QString &table, const QString &check)
    {
        const QString name = QStringLiteral("reintegro.") + m_root.identifier(table);
        const auto definition = m_root.value(
            QStringLiteral("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %1 "
                           "AND conrelid = %2::regclass")
                .arg(m_root.literal(check), m_root.literal(name)));
        m_dropped.append(QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 %3")
                             .arg(name, m_root.identifier(check), definition->value_or(QString())));
        must(QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %2").arg(name, m_root.identifier(check)));
    }

    [[nodiscard]] const TeamDatabase &database() const { return m_database; }
    //! Who took a claim, by the claim's id.
    std::map<QString, QString> claimants;

private:
    StandingTeam()
    {
        const Secret password{QByteArray(DeskPeople::password)};
        for (const auto &[name, roles] :
            std::map<const char *, Roles>{{"boss", Role::Administrator}, {"ana", Role::Agent},
                {"eva", Role::Agent}, {"sofia", Role::Supervisor}, {"saul", Role::Supervisor | Role::Agent}})
            m_roles.emplace(QString::fromLatin1(name), roles);
        // The first must be an administrator.
        m_database.add(QStringLiteral("boss"), m_roles.at(QStringLiteral("boss")), password);
        m_members.emplace(QStringLiteral("boss"), std::make_unique<Member>(m_database.address()));
        m_signedIn.emplace(QStringLiteral("boss"), signedIn(QStringLiteral("boss")));
        for (const auto &[name, roles] : m_roles) {
            if (m_members.contains(name))
                continue;
            const auto added =
                await(member(QStringLiteral("boss")).people.add(name, roles, password, person("boss")));
            if (!added)
                qFatal("%s: %s", qPrintable(name), qPrintable(added.error().english()));
            m_members.emplace(name, std::make_unique<Member>(m_database.address()));
            m_signedIn.emplace(name, signedIn(name));
        }
    }
    void must(const QString &sql)
    {
        if (const auto done = m_root.execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }
    TeamDatabase m_database;
    PgLink m_root = m_database.asSuperuser(m_database.address().database);
    std::map<QString, Roles> m_roles;
    std::map<QString, std::unique_ptr<Member>> m_members;
    std::map<QString, SignedIn> m_signedIn;
    QDateTime m_now;
    QStringList m_dropped; // what puts the checks back
    int m_fence = 0;
};

} // namespace reintegro::test
