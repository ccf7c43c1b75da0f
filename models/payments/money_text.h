// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/money.h"

namespace reintegro {

//! Reads an amount as people in Colombia write it: "1.234.567,89", "1234567,8", "$ 1.500", "1.500,00 COP".
//! Blanks around it, one "$" before it and the currency's own code behind it are forgiven. Nothing when the
//! text is not an amount, does not fit, or could be read two ways ("1,500", "1.50", "1,234.56"). Zero is an
//! amount; signs are not.
[[nodiscard]] std::optional<Money> parseMoney(const QString &text, const Currency &currency);

//! "1.234.567,89" — always with the minor digits, without a currency.
[[nodiscard]] QString formatAmount(const Money &money);
//! "$ 1.234.567,89 COP" for pesos, "1.234,56 MXN" for others.
[[nodiscard]] QString formatMoney(const Money &money);

//! The amount in words, in lower case: "mil quinientos pesos", "un peso con cincuenta centavos"; for other
//! currencies than COP the code stands for the name. For every value of Money.
[[nodiscard]] QString spanishWords(const Money &money);
//! The same in English: "one thousand five hundred pesos", "one peso and fifty centavos".
[[nodiscard]] QString englishWords(const Money &money);
//! The same in Chinese: "一千五百比索", "一比索五十分".
[[nodiscard]] QString chineseWords(const Money &money);

} // namespace reintegro
