// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money_parts.h"
#include "models/payments/money_text.h"

#include <array>
#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 tenThousand = 10'000; // 万
constexpr quint64 hundredMillion = tenThousand * tenThousand; // 亿

constexpr std::array<QStringView, 10> digits{
    u"零", u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九"};

//! 1–9999. Zeros between digits are said once, those behind not at all.
QString group(quint64 number)
{
    constexpr std::array<QStringView, 4> places{u"千", u"百", u"十", u""};
    QString words;
    bool skipsZero = false;
    quint64 worth = 1'000;
    for (const QStringView place : places) {
        const quint64 digit = number / worth % 10;
        if (digit == 0) {
            skipsZero = !words.isEmpty();
        } else {
            if (std::exchange(skipsZero, false))
                words += digits.front();
            words += digits.at(digit);
            words += place;
        }
        worth /= 10;
    }
    return words;
}

//! Counts in ten thousands, and in hundred millions of them: 九百二十二万亿 is 922 · 10⁴ · 10⁸.
QString number(quint64 value)
{
    const auto above = [value](quint64 scale, QStringView name) {
        const quint64 rest = value % scale;
        const QString zero = rest != 0 && rest < scale / 10 ? digits.front().toString() : QString();
        return QString(number(value / scale) + name + zero + (rest == 0 ? QString() : number(rest)));
    };
    if (value == 0)
        return digits.front().toString();
    if (value >= hundredMillion)
        return above(hundredMillion, u"亿");
    if (value >= tenThousand)
        return above(tenThousand, u"万");
    return group(value);
}

//! "十五", not "一十五", where it begins a number.
QString spoken(quint64 value)
{
    const QString words = number(value);
    return words.startsWith(u"一十"_s) ? words.mid(1) : words;
}

} // namespace

QString chineseWords(const Money &money)
{
    const MoneyParts parts = partsOf(money);
    const bool isPeso = money.currency() == Currency::cop();
    QString words = parts.isNegative ? u"负"_s : QString();
    words += spoken(parts.whole) + (isPeso ? u"比索"_s : QString(u' ' + money.currency().code()));
    if (parts.minor != 0)
        words += (isPeso ? QString() : u" "_s) + spoken(parts.minor) + u"分"_s;
    return words;
}

} // namespace reintegro
