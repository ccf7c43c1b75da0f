// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money.h"

#include <QtNumeric>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

std::optional<Currency> Currency::fromCode(const QString &code)
{
    const bool isCode = code.size() == 3
        && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? std::optional(Currency(code)) : std::nullopt;
}

Currency Currency::cop()
{
    return Currency(u"COP"_s);
}

std::optional<Money> Money::plus(const Money &other) const
{
    qint64 sum = 0;
    if (m_currency != other.m_currency || qAddOverflow(m_minorUnits, other.m_minorUnits, &sum))
        return std::nullopt;
    return Money(sum, m_currency);
}

std::optional<Money> Money::minus(const Money &other) const
{
    qint64 difference = 0;
    if (m_currency != other.m_currency || qSubOverflow(m_minorUnits, other.m_minorUnits, &difference))
        return std::nullopt;
    return Money(difference, m_currency);
}

std::partial_ordering Money::operator<=>(const Money &other) const
{
    if (m_currency != other.m_currency)
        return std::partial_ordering::unordered;
    return m_minorUnits <=> other.m_minorUnits;
}

} // namespace reintegro
