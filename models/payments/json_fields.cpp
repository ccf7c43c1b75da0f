// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/json_fields.h"

#include "models/payments/card_token_mask.h"

#include <algorithm>
#include <limits>

namespace reintegro {

namespace {

//! "0", or digits that begin with another one than 0, if they fit. No sign, no blank, no other digits
//! than ASCII's, no way through double.
std::optional<qint64> plainDigits(QStringView digits)
{
    if (digits.isEmpty() || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        const int value = digit.unicode() - u'0';
        if (number > (largest - value) / 10)
            return std::nullopt;
        number = number * 10 + value;
    }
    return number;
}

} // namespace

void FieldLog::refuse(const char *sentence, const QString &pointer)
{
    if (!m_trouble)
        m_trouble.emplace(sentence, QStringList{pointer});
}

void FieldLog::noteUnknown(const JsonValue &value, const QString &pointer)
{
    m_unknown.emplace_back(value.place, withoutCardTokens(pointer));
}

std::vector<QString> FieldLog::unknownFields() const
{
    auto inOrder = m_unknown;
    std::sort(inOrder.begin(), inOrder.end());
    std::vector<QString> pointers;
    pointers.reserve(inOrder.size());
    for (const auto &[place, pointer] : inOrder)
        pointers.push_back(pointer);
    return pointers;
}

const JsonValue *JsonFields::take(const QString &name)
{
    expect(name);
    return m_object.sent(name);
}

std::optional<QString> JsonFields::text(const QString &name)
{
    const JsonValue *const value = take(name);
    if (!value)
        return std::nullopt;
    if (value->isString())
        return value->text;
    m_log.refuse(
        QT_TRANSLATE_NOOP("Phrase", "The field %1 must be text and is something else."), pointer(name));
    return std::nullopt;
}

std::optional<QString> JsonFields::shownText(const QString &name)
{
    const JsonValue *const value = take(name);
    if (!value)
        return std::nullopt;
    if (value->hasText())
        return withoutCardTokens(value->text);
    m_log.refuse(
        QT_TRANSLATE_NOOP("Phrase", "The field %1 must be text and is a list or an object."), pointer(name));
    return std::nullopt;
}

std::optional<qint64> JsonFields::wholeNumber(const QString &name)
{
    const JsonValue *const value = take(name);
    if (!value)
        return std::nullopt;
    if (value->isNumber() || value->isString()) {
        const bool isNegative = value->text.startsWith(u'-');
        const auto number = plainDigits(QStringView(value->text).sliced(isNegative ? 1 : 0));
        if (number)
            return isNegative ? -*number : *number;
    }
    m_log.refuse(QT_TRANSLATE_NOOP("Phrase", "The field %1 must be a whole number and is something else."),
        pointer(name));
    return std::nullopt;
}

std::optional<qint64> JsonFields::amount(const QString &name)
{
    const JsonValue *const value = take(name);
    if (!value)
        return std::nullopt;
    if (value->isNumber() || value->isString()) {
        if (const auto number = plainDigits(value->text))
            return number;
    }
    m_log.refuse(QT_TRANSLATE_NOOP("Phrase",
                     "The field %1 is no amount: that is a whole number of hundredths, without sign, "
                     "fraction or exponent, of at most 9223372036854775807."),
        pointer(name));
    return std::nullopt;
}

std::optional<Money> JsonFields::money(const QString &amountName, const QString &currencyName)
{
    const std::optional<qint64> minorUnits = amount(amountName);
    const std::optional<QString> code = text(currencyName);
    if (!minorUnits)
        return std::nullopt;
    const std::optional<Currency> currency = code ? Currency::fromCode(*code) : std::nullopt;
    if (currency)
        return Money(*minorUnits, *currency);
    m_log.refuse(code
            ? QT_TRANSLATE_NOOP("Phrase", "The field %1 is no currency: that is three capital letters.")
            : QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing: the amount has no currency."),
        pointer(currencyName));
    return std::nullopt;
}

const JsonValue *JsonFields::object(const QString &name)
{
    const JsonValue *const value = take(name);
    if (!value || value->isObject())
        return value;
    m_log.refuse(
        QT_TRANSLATE_NOOP("Phrase", "The field %1 must be an object and is something else."), pointer(name));
    return nullptr;
}

void JsonFields::noteUnknown()
{
    for (const JsonMember &member : m_object.members) {
        if (!m_known.contains(member.name))
            m_log.noteUnknown(member.value, pointer(member.name));
    }
}

} // namespace reintegro
