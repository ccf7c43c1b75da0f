// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"

#include <vector>

namespace reintegro {

//! What is longer is no text that somebody copied to find one payment.
inline constexpr qsizetype mostPastedText = 100 * 1024;

//! What can be the keys of charges in a text that somebody copied: a key alone, a row of a table, a whole
//! mail. The likeliest first, each once, at most `most`. Rather none than a wrong one: amounts, dates,
//! phones, documents, accounts, cards, addresses and names of files are left out, and digits alone count only
//! where they begin with a day, as the gateway's own ids do, where they are too many for an account, or where
//! the text calls them the key.
[[nodiscard]] std::vector<ChargeKey> chargeKeysIn(const QString &text, size_t most = 3);

//! What belongs into a field for a key when this is pasted there: the key out of a sentence or of several
//! lines, where there is one; of anything shorter only what stands around it is dropped.
[[nodiscard]] QString keyFieldText(const QString &pasted);

} // namespace reintegro
