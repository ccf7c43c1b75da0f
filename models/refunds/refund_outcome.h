// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/call_report.h"
#include "models/gateway/gateway.h"
#include "models/payments/refund_order.h"
#include "models/refunds/arrival_sign.h"
#include "models/refunds/request_state.h"

namespace reintegro {

struct RefundRequest;

//! What something the gateway said, or did not say, means for a request.
struct Judgement {
    RequestState state = RequestState::Unknown;
    Phrase meaning; //!< In words, for the person who waits for it.
    std::vector<Phrase> alarms; //!< Things that must not happen: another amount, an older refund, sent twice.
    std::vector<Phrase> remarks; //!< Differences that do not matter: another callback address or text.
    bool mayRenewToken = false; //!< A complete 401: the same bytes may go once more with a new token.
    std::optional<ArrivalSign::Kind> arrival =
        {}; //!< Where the gateway has it, though the outcome is unknown.
};

//! The table of what a refund call came to. Each row is a test. Pure.
//! `startedAt` is the attempt's start by the store's clock.
[[nodiscard]] Judgement judgeCall(
    const CallReport &report, const RefundOrder &sent, const QDateTime &startedAt);

//! What a reading of the refund by its key means; nothing where it proves nothing (not served, 404, a word we
//! do not know) — then `alarms` may still speak. `firstStartedAt` is the start of the first attempt.
struct ReadingJudgement {
    std::optional<RequestState> state;
    Phrase meaning;
    std::vector<Phrase> alarms;
    std::vector<Phrase> remarks;
    std::optional<ArrivalSign::Kind> arrival = {}; //!< Where it is there and proves no state.
    bool mayHavePaid = false; //!< It is there, proves no state, and does not say that it failed.
    //! How the request stood when the gateway was asked. Where it stands otherwise by now the reading is old,
    //! and nothing of it is recorded.
    std::optional<RequestState> askedIn = {};
    qsizetype askedAfter = 0; //!< With `askedIn`: how many attempts had been begun.
};
//! Where a reading leads the request, if anywhere. While a call is under way its own result decides.
[[nodiscard]] std::optional<RequestState> whereItLeads(
    const RefundRequest &request, const ReadingJudgement &judgement);
//! Whether the request still stands as it did when the gateway was asked, where the reading says how.
[[nodiscard]] bool isOfNow(const ReadingJudgement &judgement, const RefundRequest &request);
[[nodiscard]] ReadingJudgement judgeReading(
    const RefundReading &reading, const RefundOrder &sent, const QDateTime &firstStartedAt);

//! What the charge's own status means for its only refund on the way: REFUNDING or REFUNDED count only if the
//! charge was read SETTLED before and no other refund of it is on its way or was settled since. Everything
//! else proves nothing.
[[nodiscard]] ReadingJudgement judgeChargeReading(
    const Charge &now, bool wasSettledBefore, bool isOnlyRefund);

} // namespace reintegro
