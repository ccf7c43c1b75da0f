// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/postgres_refund_store.h"
#include "tests/support/standing_team.h"

namespace reintegro::test {

//! The desks of a whole team as one store: every step is done at the desk of whoever does it, a call's report
//! at that of whoever claimed it, and all that anybody may do at a supervisor's, whose desk also tells what
//! has changed.
class TeamDeskStore final : public RefundStore {
public:
    explicit TeamDeskStore(StandingTeam &team)
        : m_team(team)
    {
        open();
    }
    //! Desks as they are a while later: each looks for what is overdue when it is asked next.
    void open()
    {
        m_stores.clear();
        for (const QString &name : m_team.names())
            m_stores.emplace(name, std::make_unique<PostgresRefundStore>(m_team.member(name).connection));
        connect(&watching(), &RefundStore::requestChanged, this, &RefundStore::requestChanged);
        connect(&watching(), &RefundStore::policyChanged, this, &RefundStore::policyChanged);
    }
    //! Waits until no desk is at work any more.
    void finishWork()
    {
        for (const auto &[name, store] : m_stores)
            static_cast<void>(await(store->drafts(name)));
    }

    Pending<std::vector<RefundRequest>> *requests(const RequestFilter &filter = {}) override
    {
        return watching().requests(filter);
    }
    Pending<RefundRequest> *request(const RequestId &id) override { return watching().request(id); }
    Pending<RefundRequest> *add(const NewRequest &request, const SignedIn &by) override
    {
        return of(by).add(request, by);
    }
    Pending<RefundRequest> *approve(
        const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by) override
    {
        return of(by).approve(id, digest, acceptWarnings, by);
    }
    Pending<RefundRequest> *reject(const RequestId &id, const QString &why, const SignedIn &by) override
    {
        return of(by).reject(id, why, by);
    }
    Pending<RefundRequest> *withdraw(const RequestId &id, const SignedIn &by) override
    {
        return of(by).withdraw(id, by);
    }
    Pending<RefundRequest> *giveNextKey(
        const RequestId &id, const ServerReply &found, const SignedIn &by) override
    {
        return of(by).giveNextKey(id, found, by);
    }
    Pending<RefundRequest> *recordOutcome(
        const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement) override
    {
        return claimantOf(refund).recordOutcome(refund, report, judgement);
    }
    Pending<RefundRequest> *recordReading(const RequestId &id, const ReadingJudgement &judgement,
        const std::optional<ServerReply> &reply, const QString &by) override
    {
        return called(by).recordReading(id, judgement, reply, by);
    }
    Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const QString &why, const SignedIn &by) override
    {
        return of(by).closeAsNotExecuted(id, why, by);
    }
    Pending<int> *releaseLostClaims() override { return watching().releaseLostClaims(); }
    Pending<Done> *noteRefusal(
        const QString &actor, const QString &action, const QString &subject, const Error &error) override
    {
        return called(actor).noteRefusal(actor, action, subject, error);
    }
    Pending<Done> *noteReveal(const QString &actor, const QString &subject) override
    {
        return called(actor).noteReveal(actor, subject);
    }
    Pending<StorePolicy> *policy() override { return watching().policy(); }
    Pending<StorePolicy> *setPolicy(PolicySetting setting, const QString &value, const SignedIn &by) override
    {
        return of(by).setPolicy(setting, value, by);
    }
    Pending<StorePolicy> *stopSending(const QString &why, const SignedIn &by) override
    {
        return of(by).stopSending(why, by);
    }
    Pending<StorePolicy> *resumeSending(const SignedIn &by) override { return of(by).resumeSending(by); }
    Pending<int> *erasePersonalData(
        const DataSubject &subject, const QString &why, const SignedIn &by) override
    {
        return of(by).erasePersonalData(subject, why, by);
    }
    Pending<Done> *rememberCharge(const Charge &charge, const QString &by) override
    {
        return called(by).rememberCharge(charge, by);
    }
    Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) override
    {
        return called(by).recentCharges(by, most);
    }
    Pending<Done> *keepDraft(const KeptDraft &draft, const QString &by) override
    {
        return called(by).keepDraft(draft, by);
    }
    Pending<std::optional<KeptDraft>> *draft(const ChargeKey &charge, const QString &by) override
    {
        return called(by).draft(charge, by);
    }
    Pending<std::vector<KeptDraft>> *drafts(const QString &by) override { return called(by).drafts(by); }
    Pending<Done> *discardDraft(const ChargeKey &charge, const QString &by) override
    {
        return called(by).discardDraft(charge, by);
    }
    Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint> checkpoint) override
    {
        return watching().verifyJournal(std::move(checkpoint));
    }
    Pending<std::vector<JournalEntry>> *journal() override { return watching().journal(); }

protected:
    Pending<Claim> *writeClaim(
        const RequestId &id, const Charge &now, const QString &why, const SignedIn &by) override
    {
        auto *const claim = (of(by).*Inside::claim)(id, now, why, by);
        claim->whenDone(this, [this, name = by.name()](const Result<Claim> &written) {
            if (written)
                m_team.claimants[written->claimId] = name;
        });
        return claim;
    }
    Pending<Claim> *writeRepeat(const ClaimedRefund &first, const CallReport &report) override
    {
        return (claimantOf(first).*Inside::repeat)(first, report);
    }

private:
    //! What a claim is made of is for stores alone, and this one passes it on.
    struct Inside : RefundStore {
        static constexpr auto claim = &Inside::writeClaim;
        static constexpr auto repeat = &Inside::writeRepeat;
    };

    [[nodiscard]] RefundStore &of(const SignedIn &by) const { return called(by.name()); }
    [[nodiscard]] RefundStore &called(const QString &name) const
    {
        return m_team.knows(name) ? *m_stores.at(name.toLower()) : watching();
    }
    [[nodiscard]] RefundStore &watching() const { return *m_stores.at(StandingTeam::watcher()); }
    [[nodiscard]] RefundStore &claimantOf(const ClaimedRefund &refund) const
    {
        const auto known = m_team.claimants.find(refund.claimId());
        return known == m_team.claimants.end() ? watching() : called(known->second);
    }

    StandingTeam &m_team;
    std::map<QString, std::unique_ptr<RefundStore>> m_stores;
};

} // namespace reintegro::test
