// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"
#include "models/refunds/refund_input.h"

#include <optional>
#include <vector>

namespace reintegro {

// What earlier requests say about a refund. Pure. The evidence names requests, charges, days and amounts, and
// nobody: it outlives the data of the people in it.

//! Whether two payers are the same customer, by the first of document, e-mail, phone and name that both have
//! and that can tell. Nothing where nothing can.
[[nodiscard]] std::optional<bool> isSamePayer(
    const std::optional<Payer> &one, const std::optional<Payer> &other);

//! From how many earlier requests on there is a "usual", and how far above the middle one is far off it.
inline constexpr int fewestForHabits = 20;
inline constexpr int timesMedian = 5;

//! The refund that is judged.
struct JudgedRefund {
    std::optional<Money> amount; //!< Nothing while it is not known.
    TransferAccount account;
    std::optional<Payer> payer;
    QString asker;
};

//! The account or the document of other customers, an account that failed and has not worked since, an amount
//! far off what the asker usually asks for or a hundred times an earlier one of the charge, a charge-back
//! that the store was told of.
[[nodiscard]] std::vector<Warning> historyWarnings(const JudgedRefund &refund, const BeneficiaryFacts &facts);

//! Adds them to what is known of an input. The question that belongs to it is about its account.
void addHistory(
    RefundCheck &check, const Charge &charge, const QString &asker, const BeneficiaryFacts &facts);

//! What has come up about a request since it was asked for: the warnings of now that it does not carry, or
//! carries as less grave ones.
[[nodiscard]] std::vector<Warning> freshWarnings(const RefundRequest &request, const BeneficiaryFacts &facts);

//! The codes of warnings, each once.
[[nodiscard]] QStringList codesOf(const std::vector<Warning> &warnings);

} // namespace reintegro
