// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/payments/refund_order.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace reintegro {

class FieldSealer;

// What a request can be found by although it is sealed: keyed hashes of words that name its people. Accents
// and case do not count; names are found by their words and by the beginnings of these.

//! The shortest beginning of a name's word that finds it.
inline constexpr qsizetype shortestBeginning = 3;

//! The words of names and the whole numbers of a request, as searchWords() would read them; each once.
[[nodiscard]] QStringList searchableWords(
    const TransferAccount &account, const QString &beneficiaryAsTyped, const std::optional<Payer> &payer);

//! A document, an account or an address as the one word that it is found by.
[[nodiscard]] QString wholeWord(const QString &text);

//! One word that somebody looks for.
struct SearchWord {
    QString typed; //!< As it was typed: keys are found by it.
    QString word; //!< As it is compared.

    bool operator==(const SearchWord &) const = default;
};
//! What somebody typed, word by word; a number typed with blanks, dots or hyphens is one word.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &typed);

//! What stands for a word in the store.
[[nodiscard]] QByteArray searchTerm(const FieldSealer &fields, const QString &word);

//! Whether two requests pay the same account, without telling which. Empty where none is named.
[[nodiscard]] QByteArray accountTerm(const FieldSealer &fields, const TransferAccount &account);
//! The same for the person, by type and number of the document. Hex, for the column `beneficiary`.
[[nodiscard]] QString beneficiaryTerm(const FieldSealer &fields, const TransferAccount &account);

} // namespace reintegro
