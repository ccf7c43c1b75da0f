// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/refunds/refund_store.h"
#include "models/store/table_rows.h"

#include <memory>

namespace reintegro {

class SqliteFile;
class StoreKeys;

//! The requests of one profile in one SQLite file of this machine.
//!
//! Several programs may use the same file. It keeps honest people in their lane and makes tampering visible;
//! it cannot stop somebody who may write the file. What does not open says why in every answer (Storage) and
//! is tried again at the next question; nothing is ever deleted or made anew over an existing file.
class SqliteRefundStore final : public RefundStore {
    Q_OBJECT
public:
    //! Makes `file` and its folder where they are missing, readable by their owner only. `keys` are asked
    //! for the key of this store before it is opened. `clock` is read on the store's own thread. Both outlive
    //! the store.
    SqliteRefundStore(QString file, StoreKeys &keys, const Clock &clock, QObject *parent = nullptr);
    ~SqliteRefundStore() override;

    //! The file, for what else is kept in it; as long as the store.
    [[nodiscard]] SqliteFile &sharedFile() { return *m_file; }
    //! Whether the store could be opened, or why not.
    [[nodiscard]] Pending<Done> *ready();
    //! Writes a whole copy of the store, made by SQLite itself, into a new file that only its owner may read.
    //! Conflict where the file is there already.
    [[nodiscard]] Pending<Done> *backUp(const QString &file);
    //! Something was done to the store as a whole; kept for the journal.
    [[nodiscard]] Pending<Done> *noteUpkeep(
        const QString &actor, const QString &action, const QString &subject, const QJsonObject &content);
    //! Looks through the whole file now, as is done daily: Storage where it is damaged. From then on the
    //! store refuses to work.
    [[nodiscard]] Pending<Done> *checkFile();
    //! Everything that proves what happened, opened, for a team's store that takes it over.
    [[nodiscard]] Pending<std::vector<TableRows>> *rows();

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
    //! Where an earlier call of the same request may have been executed, neither a refusal nor `not_sent` of
    //! a later call proves anything: the request is unknown again. So look at the state that comes back.
    [[nodiscard]] Pending<RefundRequest> *recordOutcome(
        const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement) override;
    //! While a call is under way its own result decides: a reading then changes no state.
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
    [[nodiscard]] Pending<Done> *rememberCharge(const Charge &charge, const QString &by) override;
    [[nodiscard]] Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) override;
    [[nodiscard]] Pending<Done> *keepDraft(const KeptDraft &draft, const QString &by) override;
    [[nodiscard]] Pending<std::optional<KeptDraft>> *draft(
        const ChargeKey &charge, const QString &by) override;
    [[nodiscard]] Pending<std::vector<KeptDraft>> *drafts(const QString &by) override;
    [[nodiscard]] Pending<Done> *discardDraft(const ChargeKey &charge, const QString &by) override;
    //! The chain, and that every request still is what the last entry about it says.
    [[nodiscard]] Pending<JournalCheck> *verifyJournal(std::optional<JournalCheckpoint> checkpoint) override;
    [[nodiscard]] Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark) override;
    [[nodiscard]] Pending<std::vector<JournalEntry>> *journal() override;

protected:
    [[nodiscard]] Pending<Claim> *writeClaim(
        const RequestId &id, const Charge &now, const QString &why, const SignedIn &by) override;
    [[nodiscard]] Pending<Claim> *writeRepeat(const ClaimedRefund &first, const CallReport &report) override;

private:
    //! Runs a decision about a request.
    template <typename Job>
    [[nodiscard]] Pending<RefundRequest> *deciding(
        const QString &action, const RequestId &id, const SignedIn &by, Job job);
    //! Tells of the change before whoever asked for it hears of it.
    [[nodiscard]] Pending<RefundRequest> *tellingOf(Pending<RefundRequest> *pending);
    void tellOf(const std::vector<RequestId> &released);
    //! So that nobody sees "sending" where the sender is gone. Where it cannot be done, reading goes on.
    void releaseBeforeReading();
    //! In a step of its own, so that it stands even where what is asked for is refused then.
    void expireOverdue();
    //! Emits policyChanged() where it ends well, before whoever asked hears of it.
    [[nodiscard]] Pending<StorePolicy> *tellingOfPolicy(Pending<StorePolicy> *pending);

    std::unique_ptr<SqliteFile> m_file;
};

} // namespace reintegro
