// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

#include <optional>
#include <vector>

namespace reintegro {

//! The longest answer of the gateway that is kept, in bytes.
inline constexpr qsizetype longestReply = 65536;

//! What is kept of what the gateway said, what that meant, and what must not happen and did. Nothing given,
//! nothing changed; an alarm that is there already is not repeated.
struct Saying {
    std::optional<ServerReply> reply;
    Phrase remark;
    std::vector<Phrase> alarms;
    std::optional<ArrivalSign::Kind> arrival = {}; //!< That it has arrived, where that is new.
};
//! The whole of what a request says after a saying: what it said before, and what is new.
[[nodiscard]] Saying saidBy(const RefundRequest &request, const Saying &saying);

//! The key of a charge's next refund.
struct NextKey {
    RefundKey key;
    int number = 1;
};

//! A request that may be kept.
struct AllowedRequest {
    const NewRequest &asked;
    Charge seen; //!< As it is read back from its bytes.
    Money total; //!< The most that can be refunded of the charge.
    NextKey key;
    QByteArray body;
};

//! The parts of a ClaimedRefund by which its attempt is found again.
struct SentAttempt {
    QString requestId;
    QString claimId;
    int attempt;
};

//! An attempt that was written down before its first byte leaves.
struct BegunAttempt {
    QString claimId;
    int attempt = 1;
    QDateTime startedAt;
};

//! What the report of a call changes.
struct CallEffect {
    RequestState outcome = RequestState::Unknown; //!< Of the attempt.
    bool endsAttempt = true; //!< False where the attempt has ended already.
    std::optional<RequestState> to; //!< Of the request.
};

//! Writes the steps of requests, each with its entry in the journal, in the transaction that is open. The
//! rules were checked before; a database that checks them itself may refuse all the same.
class RequestWriter {
public:
    RequestWriter() = default;
    virtual ~RequestWriter() = default;
    RequestWriter(const RequestWriter &) = delete;
    RequestWriter &operator=(const RequestWriter &) = delete;
    RequestWriter(RequestWriter &&) = delete;
    RequestWriter &operator=(RequestWriter &&) = delete;

    //! Nobody else changes requests of this charge until the transaction ends.
    [[nodiscard]] virtual Result<Done> lock(const ChargeKey &charge) = 0;
    [[nodiscard]] virtual Result<Done> lock(const RequestId &id) = 0;

    [[nodiscard]] virtual Result<RequestId> add(const AllowedRequest &request, const Person &by) = 0;
    //! A decision, and where it leads if it leads on.
    [[nodiscard]] virtual Result<Done> decide(const RefundRequest &request, const Decision &decision,
        std::optional<RequestState> to, const Saying &saying) = 0;
    //! The next key and the bytes that carry it; a new approval is needed.
    [[nodiscard]] virtual Result<Done> rekey(const RefundRequest &request, const Decision &decision,
        const NextKey &key, const QByteArray &body, const Saying &saying) = 0;
    //! The attempt stands before the state says so, and both before the first byte leaves.
    [[nodiscard]] virtual Result<BegunAttempt> claim(
        const RefundRequest &request, const Decision &decision, const Charge &now) = 0;
    //! The next attempt of the same claim, after the first was turned away.
    [[nodiscard]] virtual Result<BegunAttempt> repeat(
        const RefundRequest &request, const SentAttempt &first, const CallReport &report) = 0;
    [[nodiscard]] virtual Result<Done> recordOutcome(const RefundRequest &request, const SentAttempt &sent,
        const CallReport &report, RequestState judged, const CallEffect &effect, const Saying &saying) = 0;
    [[nodiscard]] virtual Result<Done> recordReading(const RefundRequest &request,
        std::optional<RequestState> read, std::optional<RequestState> to, const Saying &saying,
        const QString &by) = 0;
};

//! A step of a request.
struct RequestStep : StoreStep {
    RequestWriter &writer;
};

} // namespace reintegro
