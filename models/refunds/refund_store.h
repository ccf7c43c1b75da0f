// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/gateway/claimed_refund.h"
#include "models/refunds/journal.h"
#include "models/refunds/person.h"
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

struct RequestFilter {
    std::optional<RequestState> state;
    std::optional<ChargeKey> charge;
};

//! The requests of one profile and their journal. Enforces every rule about them inside one transaction each;
//! callers cannot get round it. SQLite now, PostgreSQL beside it. GUI thread; SQL happens elsewhere.
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

    //! Keeps a request and sends it for approval, if whatIsLeft(seen, own requests) allows the amount. Any
    //! signed-in agent or supervisor; an administrator who is neither may not.
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
    //! What a reading said. States change only where mayFollow allows; settled ↔ failed raises an alarm.
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

    [[nodiscard]] virtual Pending<Done> *rememberCharge(const Charge &charge, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::vector<RecentCharge>> *recentCharges(const QString &by, int most) = 0;

    [[nodiscard]] virtual Pending<Done> *keepDraft(const KeptDraft &draft, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::optional<KeptDraft>> *draft(
        const ChargeKey &charge, const QString &by) = 0;
    [[nodiscard]] virtual Pending<std::vector<KeptDraft>> *drafts(const QString &by) = 0;
    [[nodiscard]] virtual Pending<Done> *discardDraft(const ChargeKey &charge, const QString &by) = 0;

    [[nodiscard]] virtual Pending<JournalCheck> *verifyJournal(
        std::optional<JournalCheckpoint> checkpoint) = 0;
    [[nodiscard]] virtual Pending<std::vector<JournalEntry>> *journal() = 0;

Q_SIGNALS:
    //! A request was added or changed by this program. Others' changes: found by looking again.
    void requestChanged(const reintegro::RequestId &id);

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
