// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"
#include "models/receipts/paper_words.h"

namespace reintegro {

// What papers of refunds and of charges have in common.

//! Head and foot: merchant, code, when and by whom. `figures` are what the journal keeps of it.
[[nodiscard]] Paper paperFrame(
    const PaperOrder &order, const ReceiptFigures &figures, const PaperWords &words);
//! A person as the settings want it; `role` is said in their place.
[[nodiscard]] QString personOn(
    const QString &name, const char *role, const PaperOrder &order, const PaperWords &words);
//! Adds a line where there is something to say.
void addLine(PaperSection &section, const QString &label, const QString &value);
//! A document or account, masked unless the order shows it.
[[nodiscard]] QString numberOn(const QString &value, const PaperOrder &order);

} // namespace reintegro
