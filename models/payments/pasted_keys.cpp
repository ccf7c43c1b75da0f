// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/pasted_keys.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

// The higher the likelier; nothing below `least` is offered.
constexpr int least = 1;
constexpr int likelyAlone = 4; // how a text that is nothing else is weighed
constexpr int calledKey = 8; // "Charge key: …"
constexpr int wordOfOrder = 2; // "order-1042", or an order or payment before it

constexpr qsizetype leastAlone = 4;
constexpr qsizetype leastInText = 6;
constexpr int leastDigits = 3;

struct Word {
    QString text;
    qsizetype at; //!< Where it begins.
};

bool matches(const QString &text, const QRegularExpression &shape)
{
    return shape.match(text).hasMatch();
}

//! Without what nobody sees; every other blank is one.
QString readable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Format)
            continue;
        clean += character.isSpace() && character != u'\n' ? QChar(u' ') : character;
    }
    return clean;
}

//! "20220302…": a day at the beginning, as in the ids that the gateway itself gives.
bool beginsWithDay(const QString &digits)
{
    constexpr int firstYear = 2015;
    constexpr int lastYear = 2099;
    const QDate day = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
}

//! Digits in groups, whatever is between them: an amount, a phone, an account, a document; or a key.
int weightOfDigits(const QString &word)
{
    static const QRegularExpression idWithDay(u"^\\d{14,}(-\\d{1,3})?$"_s);
    static const QRegularExpression tooLongForAccounts(u"^\\d{20,}$"_s); // cards have up to 19
    if (matches(word, idWithDay) && beginsWithDay(word))
        return 3;
    return matches(word, tooLongForAccounts) ? 2 : 0;
}

//! Whether a word with letters and digits is something else that everybody knows.
bool isSomethingElse(const QString &word)
{
    static const QRegularExpression shapes(
        u"@|://|\\*|^www\\." // mail, addresses of pages, what is masked already
        "|\\.[A-Za-z]{2,5}$" // files and hosts
        "|^(COP|USD|EUR|MXN|BRL|CLP|PEN|US\\$|[$€])[\\d.,]+$|^[\\d.,]+(COP|USD|EUR|MXN|BRL|CLP|PEN)$"
        "|^(CC|CE|NIT|TI|PA|PPT|RUT|PEP|NUIP)[.:#-]?[\\d.-]+$" // documents
        "|^(TEL|CEL|MOVIL|PHONE|FAX|EXT|PBX)[.:]?[\\d+() .-]+$"
        "|^(GMT|UTC)?[+-]?\\d{1,2}[:hH]\\d{2}([:.]\\d{2})?([.,]\\d+)?(am|pm|a\\.m|p\\.m|Z)?$"
        "|^\\d{4}-?\\d{2}-?\\d{2}[T_]\\d{2}:?\\d{2}" // a time by the ISO
        "|^\\d{1,2}[-/.]?(ene|jan|feb|mar|abr|apr|may|jun|jul|ago|aug|sep|oct|nov|dic|dec)[a-z]*[-/"
        ".]?\\d{2,4}$"
        "|^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$" // IBAN
        "|^(cuenta|account|ahorros|corriente|savings|cra|kra|cll|calle|carrera|av|transv|diag|apto|apt)[.#:-]"
        "?\\d"
        "|^\\d{1,3}[A-Za-z]?[-#]\\d{1,3}[A-Za-z]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(word, shapes);
}

int digitsIn(const QString &word)
{
    return static_cast<int>(
        std::count_if(word.cbegin(), word.cend(), [](QChar character) { return character.isDigit(); }));
}

//! How much a word looks like a key by itself; 0 for not at all.
int weightOf(const QString &word)
{
    static const QRegularExpression digits(u"^[\\d.,:/()+#$%€-]+$"_s);
    static const QRegularExpression keyLetters(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}._:/#+=-]*[\\p{L}\\p{N}]$"_s);
    static const QRegularExpression order(
        u"^(order|ord|pedido|ped|orden|pago|payment|charge|cobro|checkout|compra)[-_/#.:]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (matches(word, digits))
        return weightOfDigits(word);
    if (matches(word, uuid))
        return 3;
    const int found = digitsIn(word);
    if (!matches(word, keyLetters) || isSomethingElse(word) || found == 0)
        return 0;
    if (matches(word, order))
        return 2 + wordOfOrder;
    return found < leastDigits ? 0 : 2;
}

//! Whether what stands just before says that this is the key.
bool isCalledKey(const QString &before)
{
    static const QRegularExpression label(
        u"(charge key|payment (id|key)|idempotency ?key|clave( del cobro| de cobro)?|id del? (pago|cobro)"
        "|付款编号|付款编号为|收款编号)\\s*(is|es|is:|era|为|是)?\\s*[:：=#]?\\s*[\"'“«„]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(before.right(40), label);
}

//! Whether it is about an order or a payment there.
bool isAboutOrder(const QString &before)
{
    static const QRegularExpression word(
        u"(order|pedido|orden|pago|payment|compra|transacci[oó]n|transaction|cobro|charge|订单|付款)"
        "\\s*(n[.º°o]*|no\\.?|number|n[uú]mero|id|#)?\\s*[:：=#]?\\s*[\"'“«„]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(before.right(40), word);
}

//! Whether it is said to be something that only looks like a key.
bool isCalledOtherwise(const QString &before)
{
    static const QRegularExpression label(
        u"(cuenta|account|nit|c[eé]dula|documento?|document|tel[eé]fono|phone|cel(ular)?|tarjeta|card"
        "|m[oó]vil|gu[ií]a|tracking|factura|invoice|ip|账号|证件|电话)"
        "(\\s+(de ahorros|corriente|number|n[uú]mero|electr[oó]nica|n[.º°o]*|no\\.?))*\\s*[:：=#]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(before.right(40), label);
}

bool isBorder(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_InitialQuote
        || character.category() == QChar::Punctuation_FinalQuote
        || u"\"'`„‚<>()[]{}|,;，。；：、（）「」"_s.contains(character);
}

//! Between blanks, quotes and brackets, without what ends a sentence.
std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (isBorder(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isBorder(text.at(end)))
            ++end;
        QString word = text.mid(at, end - at);
        // "Clave:order-1042": only what is said of it stands before the sign.
        if (const qsizetype sign = word.lastIndexOf(u'='); sign > 0 && sign + 1 < word.size()) {
            at += sign + 1;
            word = word.mid(sign + 1);
        } else if (const qsizetype colon = word.indexOf(u':'); colon > 0 && colon + 1 < word.size()
                   && isCalledKey(text.left(at + colon).section(u'\n', -1))) {
            at += colon + 1;
            word = word.mid(colon + 1);
        }
        while (!word.isEmpty() && u".:!?…·-#"_s.contains(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words.push_back({word, at});
        at = end;
    }
    return words;
}

int weightInText(const QString &text, const Word &word)
{
    const QString line = text.left(word.at).section(u'\n', -1);
    const bool hasDigit = digitsIn(word.text) > 0;
    if (isCalledKey(line) && hasDigit && word.text.size() >= leastAlone)
        return isSomethingElse(word.text) ? 0 : calledKey;
    if (word.text.size() < leastInText || isCalledOtherwise(line))
        return 0;
    const int weight = weightOf(word.text);
    return weight > 0 && isAboutOrder(line) ? weight + wordOfOrder : weight;
}

} // namespace

std::vector<ChargeKey> chargeKeysIn(const QString &text, size_t most)
{
    if (text.size() > mostPastedText)
        return {};
    const QString clean = readable(text);
    const std::vector<Word> words = wordsOf(clean);
    std::vector<std::pair<int, ChargeKey>> weighed;
    for (const Word &word : words) {
        int weight = weightInText(clean, word);
        if (words.size() == 1 && word.text.size() >= leastAlone)
            weight = weightOf(word.text) * likelyAlone;
        const std::optional<ChargeKey> key = ChargeKey::fromText(word.text);
        const bool isKnown = std::any_of(weighed.cbegin(), weighed.cend(),
            [&key](const auto &known) { return key && known.second == *key; });
        if (key && weight >= least && !isKnown)
            weighed.emplace_back(weight, *key);
    }
    std::stable_sort(weighed.begin(), weighed.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<ChargeKey> keys;
    for (size_t i = 0; i < std::min(most, weighed.size()); ++i)
        keys.push_back(weighed.at(i).second);
    return keys;
}

QString keyFieldText(const QString &pasted)
{
    const std::optional<ChargeKey> whole = ChargeKey::fromPasted(pasted);
    const QString clean = readable(pasted).trimmed();
    constexpr qsizetype wordsOfSentence = 3; // a key may have a blank, even two words
    const bool isLong =
        clean.contains(u'\n') || clean.split(u' ', Qt::SkipEmptyParts).size() >= wordsOfSentence;
    if (isLong) {
        if (const std::vector<ChargeKey> keys = chargeKeysIn(pasted, 1); !keys.empty())
            return keys.front().toString();
    }
    return whole ? whole->toString() : pasted.trimmed();
}

} // namespace reintegro
