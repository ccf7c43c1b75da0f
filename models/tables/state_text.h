// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/payments/charge.h"
#include "models/refunds/request_state.h"

#include <QDateTime>
#include <QString>

namespace reintegro {

//! What a state means for the money, in a few words: "Approved, not sent yet".
[[nodiscard]] Phrase stateText(RequestState state);

//! What a charge's status means: "Settled: the payment arrived". A word we do not know as it came.
[[nodiscard]] Phrase chargeStatusText(const ChargeStatus &status);

//! How the customer paid, from the gateway's `paymentMethod`: "Credit card", "PSE bank transfer". A method we
//! do not know as it came.
[[nodiscard]] Phrase methodText(const QString &paymentMethod);
//! The same for the heading of a method's details.
[[nodiscard]] Phrase methodTitle(const MethodDetails &details);

//! How long ago, in the largest unit that fits: "just now", "5 min", "3 h", "2 days". Never negative.
[[nodiscard]] Phrase ageText(const QDateTime &since, const QDateTime &now);

} // namespace reintegro
