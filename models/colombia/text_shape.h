// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace reintegro {

//! 0–9 and nothing else: QChar::isDigit() also takes the digits of other scripts, which no bank does.
[[nodiscard]] inline bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

[[nodiscard]] inline bool isAsciiLetter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
}

//! At least one character, and only digits.
[[nodiscard]] inline bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

//! A hyphen in any of the forms that word processors make of it.
[[nodiscard]] inline bool isHyphen(QChar character)
{
    return character == u'-' || (character >= u'\u2010' && character <= u'\u2015') || character == u'\u2212';
}

//! What comes along with a pasted text and nobody sees: zero-width blanks, direction marks, a byte order
//! mark.
[[nodiscard]] inline bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format
        || (character.category() == QChar::Other_Control && !character.isSpace());
}

} // namespace reintegro
