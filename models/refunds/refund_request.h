// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"
#include "models/payments/charge.h"
#include "models/payments/refund_order.h"
#include "models/refunds/arrival_sign.h"
#include "models/refunds/legal_ground.h"
#include "models/refunds/request_state.h"
#include "models/refunds/warning.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace reintegro {

//! The desk's own id of a refund request: "R1", "R2", … unique in a store, never used again.
class RequestId {
public:
    [[nodiscard]] static std::optional<RequestId> fromText(
        const QString &text); //!< "R12" or "12", case forgiven.
    [[nodiscard]] static RequestId fromNumber(qint64 number);

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QString toString() const { return QChar(u'R') + QString::number(m_number); }
    bool operator==(const RequestId &) const = default;
    auto operator<=>(const RequestId &) const = default; // NOLINT(modernize-use-nullptr): within <=> itself

private:
    explicit RequestId(qint64 number)
        : m_number(number)
    {
    }
    qint64 m_number;
};

//! What somebody decided about a request.
struct Decision {
    enum class Kind { Approve, Reject, Withdraw, Send, Resend, Close, Rekey };
    QString by;
    QDateTime at;
    Kind kind = Kind::Approve;
    QString why;
    //! For an approval: the approver's password had been set by this administrator and not been changed
    //! since.
    std::optional<QString> passwordSetBy;

    bool operator==(const Decision &) const = default;
};
[[nodiscard]] QString nameOf(Decision::Kind kind); //!< "approve", … as INTERFACES names them.
[[nodiscard]] std::optional<Decision::Kind> decisionKindFromName(const QString &name);

//! One refund call, written down before its first byte left.
struct Attempt {
    QDateTime startedAt;
    std::optional<RequestState> outcome; //!< Nothing while it is under way, or when its program died.
    std::optional<int> httpStatus;
    QString desk; //!< thisProcess() of who sent it.
    QString chargeStatus; //!< What the gateway called the charge just before, in its own word.

    bool operator==(const Attempt &) const = default;
};

//! A refund that somebody asked for, with everything that happened to it since.
struct RefundRequest {
    RequestId id;
    RefundKey refundKey;
    ChargeKey chargeKey;
    RequestState state = RequestState::AwaitingApproval;
    Money amount;
    QString reason; //!< The contract's `description`.
    QString note; //!< Stays in the house.
    TransferAccount account;
    QString beneficiaryAsTyped; //!< "José Muñoz", where the account says "Jose Munoz".
    QByteArray body; //!< The exact bytes of the call.
    QByteArray digest; //!< Hex SHA-256 of `body`: what an approval is bound to.
    QString requestedBy;
    QDateTime createdAt;
    QDateTime changedAt; //!< Of the last step.
    std::optional<QDateTime> sentAt; //!< Start of the first attempt.
    std::optional<QDateTime> claimDeadline; //!< While sending, by the store's clock.
    std::vector<Decision> decisions; //!< Oldest first.
    std::vector<Warning> warnings; //!< As they were when it was asked for.
    std::vector<Attempt> attempts; //!< Oldest first.
    std::optional<ServerReply> gateway; //!< The last answer about this refund.
    Phrase gatewayRemark; //!< What that answer meant, in words. May be empty.
    std::vector<Phrase> alarms; //!< Things that must not happen and did. Oldest first.
    Charge seen; //!< The charge as whoever asked saw it, and as the approver is shown it.
    std::optional<RequestId> corrects; //!< The failed request whose account this one corrects.
    std::optional<LegalGround> ground = {}; //!< Where whoever asked named one.
    std::vector<ArrivalSign>
        arrivals; //!< That the gateway has it, though nobody knows how it stands. Oldest first.
};

} // namespace reintegro
