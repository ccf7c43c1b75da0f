// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace reintegro {

// A paper is measured in tenths of a point, so that whole pixel sizes give every size of type, the same on
// every printer and screen.
inline constexpr qreal tenths = 10;

enum class PaperFont {
    Merchant,
    Title,
    Amount,
    State,
    Strong,
    Text,
    Label,
    Section,
    Small,
    Code,
};
[[nodiscard]] QFont paperFont(PaperFont font);
//! From one line to the next.
[[nodiscard]] qreal paperLeading(PaperFont font);
[[nodiscard]] qreal paperTextWidth(PaperFont font, const QString &text);
//! The text in lines no wider than `width`: broken between words, and where one word is too long, inside it.
//! Nothing is ever cut off.
[[nodiscard]] QStringList paperLines(PaperFont font, const QString &text, qreal width);

} // namespace reintegro
