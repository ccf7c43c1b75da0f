// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/money.h"

#include <QString>

namespace reintegro {

//! "mil quinientos pesos", in the language of the window.
[[nodiscard]] QString amountInWords(const Money &amount);
//! "$ 1.500,00 COP · mil quinientos pesos".
[[nodiscard]] QString amountWithWords(const Money &amount);

//! An account number in groups that can be read out: "0123 4567 890".
[[nodiscard]] QString accountInGroups(const QString &digits);
//! "Savings", "Checking"; another word as it is.
[[nodiscard]] QString accountTypeWord(const QString &wireName);
//! "007 Bancolombia" where the list knows the code, else the code alone.
[[nodiscard]] QString bankWords(const QString &bankCode);

} // namespace reintegro
