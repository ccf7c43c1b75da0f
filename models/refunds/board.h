// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/colombia/bogota_time.h"
#include "models/payments/keys.h"
#include "models/payments/money.h"
#include "models/refunds/policy.h"
#include "models/refunds/refund_request.h"

#include <array>
#include <optional>
#include <vector>

namespace reintegro {

//! What the gateway last said of a refund on its way.
struct LastSaid {
    QString word; //!< Its own word ("IN_PROGRESS"), or "HTTP 503".
    QDateTime at;

    bool operator==(const LastSaid &) const = default;
};

//! Where a refund stands on the board: first, by the day on which they were claimed, those whose legal due
//! date has passed; then the oldest.
struct BoardPlace {
    std::optional<QDate> claimedOn = {}; //!< Exactly among those whose due date has passed.
    QDateTime since;
    qint64 number = 0; //!< Of the request.
};

//! One refund that is on its way: sending, unknown or in progress.
struct BoardRefund {
    RequestId id;
    RefundKey refundKey;
    ChargeKey chargeKey;
    RequestState state = RequestState::Unknown;
    Money amount;
    QString requestedBy;
    QDateTime since; //!< Start of the first attempt.
    int workingDays = 0; //!< Of Colombia, between that day and today, in Bogotá.
    bool isLate = false; //!< By its age, or because it is overdue.
    std::optional<LegalGround> ground = {};
    std::optional<QDate> dueOn = {}; //!< By its ground.
    bool isOverdue = false; //!< The law's day has passed in Bogotá.
    std::optional<QDateTime> askedAt = {};
    std::optional<LastSaid> lastSaid = {};

    [[nodiscard]] BoardPlace place() const
    {
        return {.claimedOn = isOverdue ? std::optional(ground->claimedOn) : std::nullopt,
            .since = since,
            .number = id.number()};
    }
    bool operator==(const BoardRefund &) const = default;
};

//! How many refunds are how old, in working days of Colombia.
struct AgeGroup {
    int from = 0;
    std::optional<int> to = {}; //!< Nothing: and more.
    int count = 0;

    bool operator==(const AgeGroup &) const = default;
};

//! How many refunds are on their way, by age, and how many are late.
struct BoardCounts {
    std::vector<AgeGroup> groups = {}; //!< Youngest first.
    int late = 0; //!< By age or by law.
    int overdue = 0; //!< Of these, those whose legal due date has passed.
};

//! What is on its way.
struct Board {
    int lateAfterDays = 5;
    std::optional<BoardCounts> counts = {}; //!< Of all; only with the first page.
    std::vector<BoardRefund> refunds = {}; //!< The page that was asked for.
    bool hasMore = false;
};

//! The groups of the board, with nothing in them.
[[nodiscard]] std::vector<AgeGroup> emptyAgeGroups();

//! How many working days lie between the day of `since` and that of `now`. Pure.
[[nodiscard]] int workingDaysSince(const QDateTime &since, const QDateTime &now);
//! What began before this instant is at least `days` working days old. Pure.
[[nodiscard]] QDateTime oldBefore(int days, const QDateTime &now);
//! What was claimed on this ground before this day is overdue now; nothing where no law names a day. Pure.
[[nodiscard]] std::optional<QDate> overdueBefore(
    LegalGround::Kind kind, const Policy &policy, const QDateTime &now);
//! Its age, by when it has to be back, and whether it is late. Pure.
void takeAge(BoardRefund &refund, const Policy &policy, const QDateTime &now);

} // namespace reintegro
