// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/postgres/team_connection.h"
#include "models/store/table_rows.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>

#include <functional>

namespace reintegro {

//! The requests of a team, in its PostgreSQL database, which signs people in and enforces the rules itself.
//!
//! What other desks change is told by requestChanged and policyChanged in well under a second. While the
//! connection is broken every answer is Storage ("cannot be reached") and nothing can be sent; it comes back
//! by itself.
class PostgresRefundStore final : public RefundStore {
    Q_OBJECT
public:
    //! `team` outlives it; whoever signed in there is who does everything here.
    explicit PostgresRefundStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::vector<RefundRequest>> *requests(const RequestFilter &filter = {}) override;
    [[nodiscard]] Pending<RefundRequest> *request(const RequestId &id) override;
    [[nodiscard]] Pending<RefundRequest> *add(const NewRequest &request, const SignedIn &by) override;
    [[nodiscard]] Pending<RefundRequest> *approve(
        const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by) override;
    [[nodiscard]] Pending<RefundRequest> *reject(
        const RequestId &id, const QString &why, const SignedIn &by) override;
    [[nodiscard]] Pending<RefundRequest> *withdraw(const RequestId &id, const SignedIn &by) override;
    [[nodiscard]] Pending<RefundRequest> *giveNextKey(
        const RequestId &id, const ServerReply &found, const SignedIn &by) override;
    [[nodiscard]] Pending<RefundRequest> *recordOutcome(
        const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement) override;
    [[nodiscard]] Pending<RefundRequest> *recordReading(const RequestId &id,
        const ReadingJudgement &judgement, const std::optional<ServerReply> &reply,
        const QString &by) override;
    [[nodiscard]] Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const QString &why, const SignedIn &by) override;
    [[nodiscard]] Pending<int> *releaseLostClaims() override;
    [[nodiscard]] Pending<Done> *noteRefusal(
        const QString &actor, const QString &action, const QString &subject, const Error &error) override;
    [[nodiscard]] Pending<Done> *noteReveal(const QString &actor, const QString &subject) override;
    [[nodiscard]] Pending<StorePolicy> *policy() override;
    [[nodiscard]] Pending<StorePolicy> *setPolicy(
        PolicySetting setting, const QString &value, const SignedIn &by) override;
    [[nodiscard]] Pending<StorePolicy> *stopSending(const QString &why, const SignedIn &by) override;
    [[nodiscard]] Pending<StorePolicy> *resumeSending(const SignedIn &by) override;
    [[nodiscard]] Pending<int> *erasePersonalData(
        const DataSubject &subject, const QString &why, const SignedIn &by) override;
    //! Takes over everything of a file's store, its journal included and looked through once more by the
    //! database. By an administrator, into a team's store in which nothing has happened yet (Conflict else).
    [[nodiscard]] Pending<Done> *takeOver(std::vector<TableRows> rows, const JournalCheckpoint &journal);

    [[nodiscard]] bool isTeamStore() const override { return true; }
    [[nodiscard]] StoreConnection connection() const override { return m_team.connection(); }
    [[nodiscard]] Pending<Done> *rememberCharge(const Charge &charge, const QString &by) override;
    [[nodiscard]] Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) override;
    [[nodiscard]] Pending<Done> *keepDraft(const KeptDraft &draft, const QString &by) override;
    [[nodiscard]] Pending<std::optional<KeptDraft>> *draft(
        const ChargeKey &charge, const QString &by) override;
    [[nodiscard]] Pending<std::vector<KeptDraft>> *drafts(const QString &by) override;
    [[nodiscard]] Pending<Done> *discardDraft(const ChargeKey &charge, const QString &by) override;
    [[nodiscard]] Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint> checkpoint) override;
    [[nodiscard]] Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark) override;
    [[nodiscard]] Pending<std::vector<JournalEntry>> *journal() override;

protected:
    [[nodiscard]] Pending<Claim> *writeClaim(
        const RequestId &id, const Charge &now, const QString &why, const SignedIn &by) override;
    [[nodiscard]] Pending<Claim> *writeRepeat(const ClaimedRefund &first, const CallReport &report) override;

private:
    //! Runs a step of a request and gives the request as it is then.
    template <typename Step>
    [[nodiscard]] Pending<RefundRequest> *stepped(const TriedStep &tried, const RequestId &id, Step step);
    template <typename Step>
    [[nodiscard]] Pending<Claim> *claiming(const TriedStep &tried, const RequestId &id, Step step);
    //! Calls one function of the database.
    [[nodiscard]] Pending<Done> *call(const QString &sql, const QVariantList &values);
    using PolicyStep = std::function<Result<Done>(const StoreStep &)>;
    [[nodiscard]] Pending<StorePolicy> *changingPolicy(const TriedStep &tried, PolicyStep step);
    [[nodiscard]] Pending<RefundRequest> *tellingOf(Pending<RefundRequest> *pending);
    void hear(const QString &subject);
    //! Takes back lost claims and lets old requests expire, now and then before reading and asking.
    void tidyUp();

    TeamConnection &m_team;
    QElapsedTimer m_sinceTidy;
    //! Questions of this turn of the event loop: when a request changes, several lists ask for it at once.
    QHash<qint64, QPointer<Pending<RefundRequest>>> m_askedNow;
};

} // namespace reintegro
