// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/keys.h"

#include <QStringView>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static bool isKeyText(const QString &text)
{
    constexpr qsizetype mostBytes = 128;
    if (text.isEmpty() || text.size() > mostBytes || text == u"."_s || text == u".."_s)
        return false;
    // Half of a surrogate pair has no UTF-8: it would leave as another key.
    if (!text.isValidUtf16() || text.toUtf8().size() > mostBytes)
        return false;
    return std::none_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
}

//! What comes along when a key is copied out of a mail, a table or a chat.
static bool isPastedAround(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width blanks, byte order and direction marks
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default: // a category is Qt's enum, not ours
        return character == u'"' || character == u'\'' || character == u'`' || character == u'„'
            || character == u'‚';
    }
}

std::optional<ChargeKey> ChargeKey::fromText(const QString &text)
{
    return isKeyText(text) ? std::optional(ChargeKey(text)) : std::nullopt;
}

std::optional<ChargeKey> ChargeKey::fromPasted(const QString &text)
{
    QStringView key = text;
    while (!key.isEmpty() && isPastedAround(key.front()))
        key = key.sliced(1);
    while (!key.isEmpty() && isPastedAround(key.back()))
        key.chop(1);
    return fromText(key.toString());
}

std::optional<RefundKey> RefundKey::fromText(const QString &text)
{
    return isKeyText(text) ? std::optional(RefundKey(text)) : std::nullopt;
}

std::optional<RefundKey> RefundKey::forCharge(const ChargeKey &charge, int number)
{
    if (number < 1)
        return std::nullopt;
    return fromText(charge.toString() + u'-' + QString::number(number));
}

} // namespace reintegro
