// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/colombia/bogota_time.h"
#include "models/payments/charge.h"
#include "models/refunds/policy.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

// What a policy lets people do. Pure: a store gathers the facts inside its transaction and asks here. Every
// refusal is NotAllowed and names the limit, the figures and what to do next.

//! How far back what one beneficiary got counts.
inline constexpr int beneficiaryDays = 30;

//! From when the window in days counts: the time of the final status, else when the charge was made. Nothing
//! where the gateway names neither with its zone.
[[nodiscard]] std::optional<QDateTime> windowBegins(const Charge &charge);

//! What matters when a refund is asked for. The sums are without this one, and of requests that still count
//! against their charge: what was rejected, withdrawn, has expired or failed pays nobody.
struct AskFacts {
    Money amount;
    Money left; //!< Of the charge, before this request.
    std::optional<QDateTime> windowBegins;
    QDateTime now;
    Money askedToday{0, Currency::cop()}; //!< By the same person, this day in Bogotá.
    Money forBeneficiary{0, Currency::cop()}; //!< In the last 30 days; zero where no account is named.
    Money ofCharge{0, Currency::cop()};
};
[[nodiscard]] Result<Done> mayBeAskedFor(const Policy &policy, const AskFacts &facts);

//! How many people have to approve it, none of whom asked for it: 1 or 2.
//! `warnings` are the codes of those it carries, and of those that came up since it was asked for.
[[nodiscard]] int approvalsNeeded(
    const Policy &policy, const Money &amount, const QStringList &warnings = {});
//! Those of the codes for which the policy asks two approvals.
[[nodiscard]] QStringList gravestOf(const Policy &policy, const QStringList &warnings);

//! Who has approved the bytes of now, each once, as far as a request shows it; the store decides.
[[nodiscard]] QStringList approversOf(const RefundRequest &request);

//! Whether a request has waited too long. Never one of which an attempt was begun: the gateway may have it.
struct WaitFacts {
    QDateTime createdAt;
    bool wasSent = false;
    QDateTime now;
};
[[nodiscard]] bool hasExpired(const Policy &policy, const WaitFacts &facts);
//! hasExpired() as a refusal.
[[nodiscard]] Result<Done> mayStillWait(const Policy &policy, const WaitFacts &facts);

//! Whether anything may be sent at all: who stopped it, when and why.
[[nodiscard]] Result<Done> isSendingAllowed(const std::optional<SendingStop> &stop);

//! What matters when a refund is sent.
struct SendFacts {
    Money amount;
    Money sentToday{0, Currency::cop()}; //!< This day in Bogotá, without this one and without what failed.
    WaitFacts wait;
};
[[nodiscard]] Result<Done> mayBeSent(const StorePolicy &policy, const SendFacts &facts);

} // namespace reintegro
