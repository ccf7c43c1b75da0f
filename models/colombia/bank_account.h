// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/colombia/bank_list.h"

#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

enum class AccountType { Savings, Checking };

[[nodiscard]] QString wireName(AccountType type); //!< "SAVINGS", "CHECKING".
[[nodiscard]] std::optional<AccountType> accountTypeFromWire(const QString &text);

//! What became of a typed account number.
struct AccountReading {
    QString number; //!< Digits as they would be sent, spaces and hyphens removed; empty when `wall` is set.
    Phrase wall; //!< Why it cannot be sent: empty, or not all digits.
    std::vector<Phrase> doubts; //!< 3–18 digits; the rules per bank of contract/README.md §9.
};

//! Reads an account number for a bank (`bank` may be unknown). Text, never a number: leading zeros matter.
[[nodiscard]] AccountReading readAccount(const QString &typed, const std::optional<Bank> &bank);

//! Nequi and Daviplata, whose accounts are mobile numbers; Nequi stands under two codes in the lists.
[[nodiscard]] bool isMobileWallet(const QString &bankCode);

//! What became of a typed or chosen bank.
struct BankReading {
    QString code; //!< As it would be sent in the form asked for; empty when `wall` is set.
    std::optional<Bank> bank; //!< Where the list knows it.
    Phrase wall; //!< Empty, or neither a listed bank nor a code of 3 or 4 digits.
    std::vector<Phrase>
        doubts; //!< Not in the list; or listed with four digits only while three are asked for.
};

//! Reads the bank. An exact code is accepted as typed; a listed one is turned into `form` where both forms
//! exist.
[[nodiscard]] BankReading readBank(
    const QString &typed, BankCodeForm form, const BankList &list = BankList::builtIn());

} // namespace reintegro
