// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/gateway/claimed_refund.h"
#include "models/refunds/journal.h"
#include "models/refunds/person.h"
#include "models/refunds/policy.h"
#include "models/refunds/refund_outcome.h"
#include "models/refunds/refund_request.h"

#include <chrono>

namespace reintegro {

//! A request that is about to be kept. The store gives it its id, its key, its body and its digest.
struct NewRequest {
    Charge seen; //!< Read just now.
    Money amount;
    QString reason;
    QString note;
    TransferAccount account;
    QString beneficiaryAsTyped;
    QString callbackUrl;
    std::vector<Warning> warnings;
    std::optional<RequestId> corrects;
    std::optional<LegalGround> ground = {};
};

//! A charge that was looked up lately.
struct RecentCharge {
    ChargeKey key;
    QDateTime at;
    QString by;
    QString status; //!< As the gateway wrote it.
    std::optional<Money> amount;
};

//! A half-filled wizard, kept so that nothing is lost. `fields` is compact JSON of what was typed.
struct KeptDraft {
    ChargeKey charge;
    QByteArray fields;
    QDateTime savedAt;
};

//! Which requests are asked for. All of them, oldest first, where nothing is said.
struct RequestFilter {
    std::optional<RequestState> state = {};
    std::optional<ChargeKey> charge = {};
    //! Words that all must be found: a key, a state's name, an account or document number as a whole, the
    //! beginnings of the beneficiary's or payer's names. Empty finds everything.
    QString search = {};
    //! The newest `most` that are older than `before`, or the oldest `most` that are newer than `after`; in
    //! both cases given oldest first.
    std::optional<int> most = {};
    std::optional<RequestId> before = {};
    std::optional<RequestId> after = {};
};

//! Whether the store can be reached. A file of this machine always counts as connected.
enum class StoreConnection { Connected, Broken };

//! Whose personal data is to be forgotten, exactly as a request or a charge has it.
struct DataSubject {
    QString documentId;
    QString documentType;
};

//! The requests of one profile and their journal. Enforces every rule about them inside one transaction each;
//! callers cannot get round it. In a SQLite file for one machine, in PostgreSQL for a team. GUI thread; SQL
//! happens elsewhere.
//!
//! Failures: NotFound, NotAllowed (roles, one's own request), Conflict (the state, another was first, more
//! than is left), InvalidData, Storage. A refused step is journaled too.
class RefundStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! How long a claim lasts by the store's clock: longer than a refund call with its one repeat can take.
    static constexpr std::chrono::seconds claimDuration{90};

    [[nodiscard]] virtual Pending<std::vector<RefundRequest>> *requests(const RequestFilter &filter = {}) = 0;
    [[nodiscard]] virtual Pending<RefundRequest> *request(const RequestId &id) = 0;

    //! Keeps a request and sends it for approval, if whatIsLeft(seen, own requests) allows the amount.
    //! Anybody who is signed in may ask, an administrator too: others decide.
    [[nodiscard]] virtual Pending<RefundRequest> *add(const NewRequest &request, const SignedIn &by) = 0;

    //! By a supervisor who did not ask for it. `digest` is what the approver saw. Conflict while a warning of
    //! level Confirm is open and `acceptWarnings` is false.
    [[nodiscard]] virtual Pending<RefundRequest> *approve(
        const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by) = 0;
    //! By a supervisor; `why` may not be blank.
    [[nodiscard]] virtual Pending<RefundRequest> *reject(
        const RequestId &id, const QString &why, const SignedIn &by) = 0;
    //! By whoever asked, or a supervisor, until it is sending.
    [[nodiscard]] virtual Pending<RefundRequest> *withdraw(const RequestId &id, const SignedIn &by) = 0;
    //! The key was taken at the gateway by others: approved → awaiting_approval with the next key; approvals
    //! are void.
    [[nodiscard]] virtual Pending<RefundRequest> *giveNextKey(
        const RequestId &id, const ServerReply &found, const SignedIn &by) = 0;

    //! approved | not_sent | unknown (then `why` is needed) → sending, together with the record of the
    //! attempt, for exactly one caller. By a supervisor; an approval by somebody else than who asked, of
    //! these very bytes, must stand. `now` is the charge as read just before; whatIsLeft and isStillAsSeen
    //! must hold for it. No other request of the charge may be on its way.
    [[nodiscard]] Pending<ClaimedRefund> *claim(
        const RequestId &id, const Charge &now, const QString &why, const SignedIn &by);
    //! After a complete 401: records that attempt's outcome (not_sent) and the next attempt, under the same
    //! claim. Once.
    [[nodiscard]] Pending<ClaimedRefund> *claimRepeat(const ClaimedRefund &first, const CallReport &report);

    //! What the call came to. Where the claim was lost meanwhile (the request is unknown by now), only what
    //! mayFollow allows is taken over; nothing is ever quietly dropped: the report is journaled in any case.
    [[nodiscard]] virtual Pending<RefundRequest> *recordOutcome(
        const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement) = 0;
    //! What a reading said. States change only where mayFollow allows; settled ↔ failed raises an alarm, and
    //! so does a failed one that the gateway has after all, which is unknown from then on. Nothing is
    //! recorded of a reading that is no longer of now (isOfNow).
    [[nodiscard]] virtual Pending<RefundRequest> *recordReading(const RequestId &id,
        const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by) = 0;
    //! A supervisor says, with the gateway's written statement, that an unknown refund was not executed. The
    //! second supervisor's word makes it failed; the key stays barred.
    [[nodiscard]] virtual Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const QString &why, const SignedIn &by) = 0;
    //! Turns sending into unknown where the deadline has passed or the sender is known to be dead. Gives how
    //! many.
    [[nodiscard]] virtual Pending<int> *releaseLostClaims() = 0;

    //! Something was refused outside the store; kept for the journal.
    [[nodiscard]] virtual Pending<Done> *noteRefusal(
        const QString &actor, const QString &action, const QString &subject, const Error &error) = 0;

    //! Somebody made personal data readable that is masked otherwise; kept for the journal.
    [[nodiscard]] virtual Pending<Done> *noteReveal(const QString &actor, const QString &subject) = 0;

    //! What holds now.
    [[nodiscard]] virtual Pending<StorePolicy> *policy() = 0;
    //! By an administrator. InvalidData for a value that cannot be.
    [[nodiscard]] virtual Pending<StorePolicy> *setPolicy(
        PolicySetting setting, const QString &value, const SignedIn &by) = 0;
    //! Nothing is sent from any desk from now on. By a supervisor or an administrator, with a reason.
    //! Conflict where it was stopped already.
    [[nodiscard]] virtual Pending<StorePolicy> *stopSending(const QString &why, const SignedIn &by) = 0;
    //! By an administrator. Conflict where nothing is stopped.
    [[nodiscard]] virtual Pending<StorePolicy> *resumeSending(const SignedIn &by) = 0;

    //! Forgets a person's data in every request that is over; the journal and all amounts stay. By an
    //! administrator. Gives how many requests. Conflict where one of them is not over yet.
    [[nodiscard]] virtual Pending<int> *erasePersonalData(
        const DataSubject &subject, const QString &why, const SignedIn &by) = 0;

    [[nodiscard]] virtual StoreConnection connection() const { return StoreConnection::Connected; }
    //! Whether it is a team's database, which enforces the rules itself and tells of everybody's changes;
    //! else it is a file of this machine, and other programs' changes are found by looking again.
    [[nodiscard]] virtual bool isTeamStore() const { return false; }

    [[nodiscard]] virtual Pending<Done> *rememberCharge(const Charge &charge, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) = 0;

    [[nodiscard]] virtual Pending<Done> *keepDraft(const KeptDraft &draft, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::optional<KeptDraft>> *draft(
        const ChargeKey &charge, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::vector<KeptDraft>> *drafts(const QString &by) = 0;
    [[nodiscard]] virtual Pending<Done> *discardDraft(const ChargeKey &charge, const QString &by) = 0;

    [[nodiscard]] virtual Pending<JournalCheck> *verifyJournal(
        std::optional<JournalCheckpoint> checkpoint) = 0;
    //! Only what came after `mark`, and that `mark` is still there; quick, and enough to move a mark on.
    [[nodiscard]] virtual Pending<JournalCheck> *followJournal(const JournalCheckpoint &mark)
    {
        return verifyJournal(mark);
    }
    [[nodiscard]] virtual Pending<std::vector<JournalEntry>> *journal() = 0;

Q_SIGNALS:
    //! A request was added or changed by this program, or, in a team's store, by anybody. Others' changes of
    //! a file are found by looking again.
    void requestChanged(const reintegro::RequestId &id);
    //! The policy or the stop changed, likewise.
    void policyChanged();
    //! The connection broke, or is there again; then everything shown may be old.
    void connectionChanged(reintegro::StoreConnection connection);

protected:
    //! What the writing behind a claim gives back.
    struct Claim {
        RefundRequest request;
        int attempt = 1;
        QDateTime startedAt;
        QString claimId;
    };
    [[nodiscard]] virtual Pending<Claim> *writeClaim(
        const RequestId &id, const Charge &now, const QString &why, const SignedIn &by) = 0;
    [[nodiscard]] virtual Pending<Claim> *writeRepeat(
        const ClaimedRefund &first, const CallReport &report) = 0;
};

} // namespace reintegro
