// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_terms.h"

#include "models/colombia/beneficiary_name.h"
#include "models/store/field_sealer.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype fewestDigits = 4; // of a number that is taken as one word

//! A number as it is compared: without what people put between its digits. Empty where it is no number.
static QString numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && !QStringView(u".-+()").contains(c))
            return {};
    }
    return digits.size() >= fewestDigits ? digits : QString();
}

//! A phone's number without Colombia's code, which people leave out.
static QString phoneIn(const QString &text)
{
    constexpr qsizetype nationalDigits = 10;
    QString digits = numberIn(text);
    if (digits.size() == nationalDigits + 2 && digits.startsWith(u"57"_s))
        digits.remove(0, 2);
    return digits;
}

QString wholeWord(const QString &text)
{
    const QString number = numberIn(text);
    return number.isEmpty() ? accentFree(text).simplified().remove(u' ') : number;
}

static void addWhole(QStringList &words, const QString &text)
{
    if (const QString whole = wholeWord(text); !whole.isEmpty())
        words.append(whole);
}

static void addName(QStringList &words, const QString &name)
{
    for (const QString &word : accentFree(name).simplified().split(u' ', Qt::SkipEmptyParts)) {
        words.append(word);
        for (qsizetype size = shortestBeginning; size < word.size(); ++size)
            words.append(word.left(size));
    }
}

QStringList searchableWords(
    const TransferAccount &account, const QString &beneficiaryAsTyped, const std::optional<Payer> &payer)
{
    QStringList words;
    addName(words, account.beneficiaryName);
    addName(words, beneficiaryAsTyped);
    addWhole(words, account.bankAccountNumber);
    addWhole(words, account.documentId);
    if (payer) {
        addName(words, payer->name.value_or(QString()));
        addWhole(words, payer->documentId.value_or(QString()));
        addWhole(words, payer->email.value_or(QString()));
        const QString phone = phoneIn(payer->phone.value_or(QString()));
        if (!phone.isEmpty())
            words.append(phone);
    }
    words.removeDuplicates();
    return words;
}

std::vector<SearchWord> searchWords(const QString &typed)
{
    if (const QString number = phoneIn(typed); !number.isEmpty())
        return {{.typed = typed.trimmed(), .word = number}};
    std::vector<SearchWord> words;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString number = numberIn(word);
        words.push_back({.typed = word, .word = number.isEmpty() ? accentFree(word) : number});
    }
    return words;
}

QByteArray searchTerm(const FieldSealer &fields, const QString &word)
{
    return fields.hash(word.toUtf8(), "search");
}

QByteArray accountTerm(const FieldSealer &fields, const TransferAccount &account)
{
    if (account.bankAccountNumber.isEmpty())
        return {};
    return fields.hash(account.bankAccountNumber.toUtf8(), "account");
}

QString beneficiaryTerm(const FieldSealer &fields, const TransferAccount &account)
{
    if (account.documentId.isEmpty())
        return u""_s;
    const QByteArray who = account.documentType.toUtf8() + '/' + account.documentId.toUtf8();
    return QString::fromLatin1(fields.hash(who, "beneficiary").toHex());
}

} // namespace reintegro
