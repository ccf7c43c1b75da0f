// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/gateway/call_report.h"
#include "models/gateway/claimed_refund.h"
#include "models/payments/charge.h"
#include "models/payments/refund_answer.h"

#include <QDeadlineTimer>

#include <chrono>

namespace reintegro {

//! A charge that was read just now, with the answer it was read from.
struct ChargeReading {
    Charge charge;
    ServerReply reply;
    std::optional<QDateTime> at = std::nullopt; //!< By the gateway's clock, UTC, where it says so.
};

//! What the refund status said (contract/README.md §4, "status of one refund").
struct RefundReading {
    //! Nothing where the gateway answers 404 or 405: not served in this country, or no such refund.
    std::optional<RefundAnswer> answer;
    ServerReply reply;
};

//! The Liquido gateway of one profile. GUI thread; answers come later, on the same thread.
//!
//! Reads repeat themselves within `until` (back-off with jitter, Retry-After, one token renewal on 401) and
//! fail with NotFound (404), NotAllowed (401, 403, credentials), RateLimited (429), Refused (other 4xx with
//! words), Network (5xx, no connection, time-out), Unreadable (not the contract), Keychain (no credentials to
//! be had) or Cancelled.
class Gateway : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The longest time a read takes with all its repeats.
    static constexpr std::chrono::seconds readLimit{20};
    //! The longest time one refund call takes.
    static constexpr std::chrono::seconds refundCallLimit{30};

    [[nodiscard]] virtual Pending<ChargeReading> *readCharge(
        const ChargeKey &key, QDeadlineTimer until = QDeadlineTimer(readLimit)) = 0;
    [[nodiscard]] virtual Pending<RefundReading> *readRefund(
        const RefundKey &key, QDeadlineTimer until = QDeadlineTimer(readLimit)) = 0;

    //! Makes sure that a token is at hand for a refund call, so that the call itself starts with the refund's
    //! bytes.
    [[nodiscard]] virtual Pending<Done> *authorize(QDeadlineTimer until = QDeadlineTimer(readLimit)) = 0;
    //! Throws the token away and fetches a new one; NotAllowed where it was pasted by hand. For the one 401
    //! of a refund.
    [[nodiscard]] virtual Pending<Done> *renewToken(QDeadlineTimer until = QDeadlineTimer(readLimit)) = 0;

    //! Sends the refund's bytes once, never again by itself, on a fresh connection. Always a report, at the
    //! latest after `until` (capped at refundCallLimit). Without a token at hand nothing is sent. Cannot be
    //! cancelled.
    [[nodiscard]] virtual Pending<CallReport> *sendRefund(
        const ClaimedRefund &refund, QDeadlineTimer until = QDeadlineTimer(refundCallLimit)) = 0;

    //! Asks the gateway to cancel a charge that is not paid yet (PAY_CASH in progress, cards authorised).
    //! Sent once; a lost answer is OutcomeUnknown.
    [[nodiscard]] virtual Pending<ChargeReading> *cancelCharge(const ChargeKey &key) = 0;

    //! Asks for a token, or, with a pasted one, for a charge that does not exist (404 is good). NotAllowed if
    //! refused.
    [[nodiscard]] virtual Pending<Done> *checkCredentials() = 0;
};

} // namespace reintegro
