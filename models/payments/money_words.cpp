// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money_parts.h"
#include "models/payments/money_text.h"

#include <QStringList>

#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 thousand = 1'000;
constexpr quint64 million = 1'000'000;
constexpr quint64 millionMillions = million * million;

// Spanish as it stands before a masculine noun: "un peso", "veintiún pesos", "treinta y un mil".
constexpr std::array<QStringView, 30> spanishSmall{u"cero", u"un", u"dos", u"tres", u"cuatro", u"cinco",
    u"seis", u"siete", u"ocho", u"nueve", u"diez", u"once", u"doce", u"trece", u"catorce", u"quince",
    u"dieciséis", u"diecisiete", u"dieciocho", u"diecinueve", u"veinte", u"veintiún", u"veintidós",
    u"veintitrés", u"veinticuatro", u"veinticinco", u"veintiséis", u"veintisiete", u"veintiocho",
    u"veintinueve"};
constexpr std::array<QStringView, 10> spanishTens{
    u"", u"", u"", u"treinta", u"cuarenta", u"cincuenta", u"sesenta", u"setenta", u"ochenta", u"noventa"};
constexpr std::array<QStringView, 10> spanishHundreds{u"", u"ciento", u"doscientos", u"trescientos",
    u"cuatrocientos", u"quinientos", u"seiscientos", u"setecientos", u"ochocientos", u"novecientos"};

constexpr std::array<QStringView, 20> englishSmall{u"zero", u"one", u"two", u"three", u"four", u"five",
    u"six", u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen",
    u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<QStringView, 10> englishTens{
    u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

//! 1–999.
QString spanishGroup(quint64 number)
{
    if (number == 100)
        return u"cien"_s;
    QStringList words;
    if (number >= 100)
        words << spanishHundreds.at(number / 100).toString();
    const quint64 rest = number % 100;
    if (rest >= spanishSmall.size()) {
        words << spanishTens.at(rest / 10).toString();
        if (rest % 10 != 0)
            words << u"y"_s << spanishSmall.at(rest % 10).toString();
    } else if (rest != 0) {
        words << spanishSmall.at(rest).toString();
    }
    return words.join(u' ');
}

//! 1–999,999. "mil", never "un mil".
QString spanishBelowMillion(quint64 number)
{
    QStringList words;
    if (number >= 2 * thousand)
        words << spanishGroup(number / thousand);
    if (number >= thousand)
        words << u"mil"_s;
    if (number % thousand != 0)
        words << spanishGroup(number % thousand);
    return words.join(u' ');
}

//! Spanish counts in the long scale: a billón is a million millones.
QString spanishNumber(quint64 number)
{
    if (number == 0)
        return spanishSmall.front().toString();
    QStringList words;
    const auto say = [&words](quint64 count, const QString &one, const QString &many) {
        if (count != 0)
            words << spanishBelowMillion(count) << (count == 1 ? one : many);
    };
    say(number / millionMillions, u"billón"_s, u"billones"_s);
    say(number / million % million, u"millón"_s, u"millones"_s);
    if (number % million != 0)
        words << spanishBelowMillion(number % million);
    return words.join(u' ');
}

//! 1–999.
QString englishGroup(quint64 number)
{
    QStringList words;
    if (number >= 100)
        words << englishSmall.at(number / 100).toString() << u"hundred"_s;
    const quint64 rest = number % 100;
    if (rest >= englishSmall.size()) {
        const QString tens = englishTens.at(rest / 10).toString();
        words << (rest % 10 == 0 ? tens : QString(tens + u'-' + englishSmall.at(rest % 10)));
    } else if (rest != 0) {
        words << englishSmall.at(rest).toString();
    }
    return words.join(u' ');
}

QString englishNumber(quint64 number)
{
    if (number == 0)
        return englishSmall.front().toString();
    constexpr std::array<QStringView, 6> scales{
        u"", u"thousand", u"million", u"billion", u"trillion", u"quadrillion"};
    QStringList words;
    for (const QStringView scale : scales) {
        if (const quint64 group = number % thousand; group != 0) {
            const QString scaled = scale.isEmpty() ? QString() : QString(u' ' + scale);
            words.prepend(englishGroup(group) + scaled);
        }
        number /= thousand;
    }
    return words.join(u' ');
}

QString spanishWhole(quint64 whole, const Currency &currency)
{
    const bool isPeso = currency == Currency::cop();
    const QString name = !isPeso ? currency.code() : whole == 1 ? u"peso"_s : u"pesos"_s;
    const bool isRoundMillions = whole != 0 && whole % million == 0; // "un millón de pesos"
    return spanishNumber(whole) + (isRoundMillions ? u" de "_s : u" "_s) + name;
}

QString englishWhole(quint64 whole, const Currency &currency)
{
    const bool isPeso = currency == Currency::cop();
    const QString name = !isPeso ? currency.code() : whole == 1 ? u"peso"_s : u"pesos"_s;
    return englishNumber(whole) + u' ' + name;
}

} // namespace

QString spanishWords(const Money &money)
{
    const MoneyParts parts = partsOf(money);
    QString words = parts.isNegative ? u"menos "_s : QString();
    words += spanishWhole(parts.whole, money.currency());
    if (parts.minor != 0) {
        words +=
            u" con "_s + spanishNumber(parts.minor) + (parts.minor == 1 ? u" centavo"_s : u" centavos"_s);
    }
    return words;
}

QString englishWords(const Money &money)
{
    const MoneyParts parts = partsOf(money);
    QString words = parts.isNegative ? u"minus "_s : QString();
    words += englishWhole(parts.whole, money.currency());
    if (parts.minor != 0) {
        words +=
            u" and "_s + englishNumber(parts.minor) + (parts.minor == 1 ? u" centavo"_s : u" centavos"_s);
    }
    return words;
}

} // namespace reintegro
