// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/charge.h"
#include "models/payments/refund_order.h"
#include "models/refunds/warning.h"

#include <optional>
#include <vector>

namespace reintegro {

// What may be wrong with whom the money goes to, and how much, as far as the charge alone tells. Pure. A
// warning names no document, account or phone but by its last digits: it is read before anything is revealed.

//! Whether the beneficiary's document is the payer's.
enum class DocumentMatch { Same, Other, Unknown };

//! Both documents by their last digits, and at how many they differ: one is a slip, many another person.
[[nodiscard]] std::vector<Phrase> documentsAsEvidence(const QString &payers, const QString &beneficiarys);

//! The beneficiary's name against the payer's: nothing where both are the same, a notice where words are left
//! out or misspelt, and where the document is the payer's; to be confirmed otherwise.
[[nodiscard]] std::optional<Warning> nameWarning(
    const QString &payer, const QString &beneficiary, DocumentMatch document);

//! A Nequi or Daviplata account, which is a phone, against the payer's phone, with or without +57. Nothing
//! where one of them is no Colombian mobile number.
[[nodiscard]] std::optional<Warning> phoneWarning(
    const std::optional<QString> &payersPhone, const TransferAccount &account, DocumentMatch document);

//! An amount that stands on the screen, and how it is called there, in a sentence.
struct ShownAmount {
    Phrase said;
    Money amount;
};
//! The amounts of a charge, and what is left of it (the answer of whatIsLeft); each figure once.
[[nodiscard]] std::vector<ShownAmount> shownAmounts(const Charge &charge, const Result<Money> &left);
//! An amount that is exactly a hundred times, or a hundredth of, one of the others: a slip of the comma.
[[nodiscard]] std::optional<Warning> hundredWarning(
    const Money &amount, const std::vector<ShownAmount> &others);

//! The payer's bank has asked for the money back: by what the gateway says about the card, or by what the
//! desk was told (`isKnown`).
[[nodiscard]] std::optional<Warning> chargebackWarning(const Charge &charge, bool isKnown);

//! Adds warnings to others. Of one code there is one warning: the graver one, with the evidence of both.
void addWarnings(std::vector<Warning> &warnings, const std::vector<Warning> &more);

} // namespace reintegro
