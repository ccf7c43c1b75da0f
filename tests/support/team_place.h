// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/postgres_beneficiary_history.h"
#include "models/store/postgres/postgres_evidence_store.h"
#include "models/store/postgres/postgres_follow_store.h"
#include "models/store/postgres/postgres_receipt_store.h"
#include "tests/support/raw_team.h"
#include "tests/support/team_desk_store.h"

namespace reintegro::test {

//! Where a RefundDesk works as a team: a PostgreSQL database in which nothing has happened yet, and the desks
//! of its people.
class TeamPlace {
public:
    TeamPlace() { m_team.beginAgain(); }
    ~TeamPlace() { store->finishWork(); }
    Q_DISABLE_COPY_MOVE(TeamPlace)

private:
    StandingTeam &m_team = StandingTeam::here();

public:
    //! The server's, moved by letTimePass().
    ManualClock clock;
    struct People {
        [[nodiscard]] SignedIn signedIn(const char *name) const
        {
            return StandingTeam::here().signedIn(QString::fromLatin1(name));
        }
        //! Gives somebody the same password again, set by an administrator.
        void setPassword(const char *name, const SignedIn &by) const
        {
            const auto set = await(StandingTeam::here().member(by.name()).people.setPassword(
                QString::fromLatin1(name), Secret(QByteArray(DeskPeople::password)), by));
            if (!set)
                qFatal("%s: %s", name, qPrintable(set.error().english()));
        }
    } people;
    std::unique_ptr<TeamDeskStore> store = std::make_unique<TeamDeskStore>(m_team);

    [[nodiscard]] std::unique_ptr<TeamDeskStore> anotherStore()
    {
        return std::make_unique<TeamDeskStore>(m_team);
    }
    //! What is followed, as the desk of one person has it.
    [[nodiscard]] std::unique_ptr<FollowStore> following(const char *who = "sofia")
    {
        return std::make_unique<PostgresFollowStore>(m_team.member(QString::fromLatin1(who)).connection);
    }
    //! The receipts of the team, as this person has them.
    [[nodiscard]] std::unique_ptr<ReceiptStore> receiptsOf(const SignedIn &by) const
    {
        return std::make_unique<PostgresReceiptStore>(m_team.member(by.name()).connection);
    }
    //! The statements beside the team's requests, as this person has them.
    [[nodiscard]] std::unique_ptr<EvidenceStore> evidenceOf(const SignedIn &by) const
    {
        return std::make_unique<PostgresEvidenceStore>(m_team.member(by.name()).connection);
    }
    void reopen() { store->open(); }
    //! What the store says about earlier requests, to this person.
    [[nodiscard]] std::unique_ptr<BeneficiaryHistory> history(const SignedIn &by)
    {
        return std::make_unique<PostgresBeneficiaryHistory>(m_team.member(by.name()).connection);
    }
    //! job(const StoreView &), as the store itself looks at what it keeps.
    template <typename Job> [[nodiscard]] auto *look(Job job)
    {
        return m_team.member(StandingTeam::watcher()).connection.read(job);
    }
    //! A way around the program.
    [[nodiscard]] RawTeam around() const { return RawTeam(m_team); }
    void hearEverything() { m_team.hearEverything(); }
    void letTimePass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        m_team.standAt(clock.now());
        store->open();
    }
    [[nodiscard]] const SignedIn &person(const char *name) const { return m_team.person(name); }
};

} // namespace reintegro::test
