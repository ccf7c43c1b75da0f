// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money_text.h"

#include "models/payments/money_parts.h"

#include <QRegularExpression>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! The amount without what may stand around it: blanks, one "$" before, the currency's code behind.
static QString bareAmount(const QString &text, const Currency &currency)
{
    QString amount = text.trimmed(); // no-break blanks too
    if (amount.startsWith(u'$'))
        amount = amount.mid(1).trimmed();
    if (amount.endsWith(currency.code(), Qt::CaseInsensitive))
        amount = amount.chopped(currency.code().size()).trimmed();
    return amount;
}

std::optional<Money> parseMoney(const QString &text, const Currency &currency)
{
    // A first group that starts with zero ("0.500") is half a peso to one reader and 500 to the other, so it
    // is nobody's amount. Not QLocale: its rules for es_CO have changed between releases.
    static const QRegularExpression shape(
        uR"(\A([1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?\z)"_s);
    const QRegularExpressionMatch match = shape.match(bareAmount(text, currency));
    if (!match.hasMatch())
        return std::nullopt;
    const QString whole = match.captured(1).remove(u'.');
    const QString minor = match.captured(2).leftJustified(currency.minorDigits(), u'0');
    bool fits = false;
    const QString digits = whole + minor;
    const qint64 minorUnits = digits.toLongLong(&fits);
    return fits ? std::optional(Money(minorUnits, currency)) : std::nullopt;
}

static QString unsignedAmount(const MoneyParts &parts)
{
    QString whole = QString::number(parts.whole);
    for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
        whole.insert(place, u'.');
    return whole + u',' + QString::number(parts.minor).rightJustified(2, u'0');
}

QString formatAmount(const Money &money)
{
    const MoneyParts parts = partsOf(money);
    return (parts.isNegative ? u"-"_s : QString()) + unsignedAmount(parts);
}

QString formatMoney(const Money &money)
{
    const MoneyParts parts = partsOf(money);
    const QString symbol = money.currency() == Currency::cop() ? u"$ "_s : QString();
    return (parts.isNegative ? u"-"_s : QString()) + symbol + unsignedAmount(parts) + u' '
        + money.currency().code();
}

} // namespace reintegro
