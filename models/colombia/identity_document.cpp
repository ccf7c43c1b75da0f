// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/identity_document.h"

#include "models/colombia/text_shape.h"

#include <algorithm>
#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString wireName(DocumentType type)
{
    switch (type) {
    case DocumentType::Cc:
        return u"CC"_s;
    case DocumentType::Ce:
        return u"CE"_s;
    case DocumentType::Nit:
        return u"NIT"_s;
    case DocumentType::Ti:
        return u"TI"_s;
    }
    return {};
}

std::optional<DocumentType> documentTypeFromWire(const QString &text)
{
    for (const DocumentType type : documentTypes()) {
        if (wireName(type) == text)
            return type;
    }
    return std::nullopt;
}

const std::vector<DocumentType> &documentTypes()
{
    static const std::vector<DocumentType> types{
        DocumentType::Cc, DocumentType::Ce, DocumentType::Nit, DocumentType::Ti};
    return types;
}

std::optional<int> nitCheckDigit(const QString &digits)
{
    // contract/README.md §9, from the last digit to the first.
    constexpr std::array weights{3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    if (!isAllDigits(digits) || digits.size() > qsizetype(weights.size()))
        return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(digits.size() - 1 - i).digitValue() * weights.at(static_cast<size_t>(i));
    const int remainder = sum % 11;
    return remainder < 2 ? remainder : 11 - remainder;
}

namespace {

//! Without blanks, dots and what nobody sees; any kind of hyphen as "-".
QString tidied(const QString &typed)
{
    QString text;
    for (const QChar character : typed) {
        if (isHyphen(character))
            text += u'-';
        else if (!character.isSpace() && character != u'.' && !isInvisible(character))
            text += character;
    }
    return text;
}

DocumentReading wall(Phrase why)
{
    DocumentReading reading;
    reading.wall = std::move(why);
    return reading;
}

//! CC and TI: digits, of which the number is only a custom.
DocumentReading readDigits(const QString &text, qsizetype least, qsizetype most, const Phrase &notDigits,
    const char *unusual, const char *understood)
{
    if (!isAllDigits(text))
        return wall(notDigits);
    DocumentReading reading;
    reading.documentId = text;
    reading.understood = Phrase(understood, {text});
    if (text.size() < least || text.size() > most)
        reading.doubts.emplace_back(unusual, QStringList{text, QString::number(text.size())});
    return reading;
}

DocumentReading readCe(const QString &text)
{
    const bool isCe =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c); });
    if (!isCe)
        return wall(Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "A CE has only digits and the letters A to Z. Type it without other signs.")));
    DocumentReading reading;
    reading.documentId = text;
    reading.understood = Phrase(QT_TRANSLATE_NOOP("Phrase", "CE %1"), {text});
    if (text.size() < 6 || text.size() > 10)
        reading.doubts.emplace_back(
            QT_TRANSLATE_NOOP("Phrase",
                "A CE usually has 6 to 10 digits or letters; %1 has %2. Check it with the customer."),
            QStringList{text, QString::number(text.size())});
    return reading;
}

//! A NIT whose check digit is known to be right.
DocumentReading verifiedNit(const QString &base, const QString &checkDigit, bool sendCheckDigit)
{
    DocumentReading reading;
    reading.documentId = sendCheckDigit ? QString(base + checkDigit) : base;
    reading.understood = Phrase(QT_TRANSLATE_NOOP("Phrase", "NIT %1, check digit %2"), {base, checkDigit});
    return reading;
}

void doubtNitLength(DocumentReading &reading, const QString &digits)
{
    reading.doubts.emplace_back(
        QT_TRANSLATE_NOOP("Phrase",
            "A NIT usually has 9 digits and a check digit; %1 has %2 digits. Check it with the customer."),
        QStringList{digits, QString::number(digits.size())});
}

DocumentReading readHyphenatedNit(const QString &text, qsizetype hyphen, bool sendCheckDigit)
{
    const QString base = text.left(hyphen);
    const QString typedDigit = text.mid(hyphen + 1);
    const std::optional<int> rightDigit = nitCheckDigit(base);
    if (!rightDigit || typedDigit.size() != 1 || !isAllDigits(typedDigit)) {
        return wall(Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "A NIT is digits, then one check digit after a hyphen, such as 900123456-8.")));
    }
    if (typedDigit != QString::number(*rightDigit)) {
        return wall(
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "The check digit of NIT %1 is %2, not %3. Check the number with the customer."),
                {base, QString::number(*rightDigit), typedDigit}));
    }
    DocumentReading reading = verifiedNit(base, typedDigit, sendCheckDigit);
    if (base.size() != 9)
        doubtNitLength(reading, base + typedDigit);
    return reading;
}

//! Nine digits and no hyphen: the check digit was left out. It is named, never added.
DocumentReading readBareNit(const QString &digits, bool sendCheckDigit)
{
    const QString checkDigit = QString::number(nitCheckDigit(digits).value_or(0));
    DocumentReading reading;
    reading.documentId = digits;
    reading.understood =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "NIT %1; its check digit would be %2"), {digits, checkDigit});
    if (sendCheckDigit)
        reading.doubts.emplace_back(
            QT_TRANSLATE_NOOP("Phrase",
                "The NIT was typed without its check digit and is sent so. The full form would be %1-%2."),
            QStringList{digits, checkDigit});
    return reading;
}

DocumentReading readPlainNit(const QString &digits, bool sendCheckDigit)
{
    if (digits.size() == 9)
        return readBareNit(digits, sendCheckDigit);
    const QString base = digits.chopped(1);
    const std::optional<int> rightDigit = nitCheckDigit(base);
    const bool fits = rightDigit && digits.endsWith(QString::number(*rightDigit));
    if (digits.size() == 10 && fits)
        return verifiedNit(base, digits.right(1), sendCheckDigit);
    DocumentReading reading;
    reading.documentId = digits;
    reading.understood = Phrase(QT_TRANSLATE_NOOP("Phrase", "NIT %1"), {digits});
    if (digits.size() != 10)
        doubtNitLength(reading, digits);
    else
        reading.doubts.emplace_back(
            QT_TRANSLATE_NOOP("Phrase",
                "The last digit of NIT %1 is not the check digit of %2, which would be %3. It is sent as it "
                "was typed. Check the number with the customer."),
            QStringList{digits, base, QString::number(rightDigit.value_or(0))});
    return reading;
}

DocumentReading readNit(const QString &text, bool sendCheckDigit)
{
    if (const qsizetype hyphen = text.indexOf(u'-'); hyphen >= 0)
        return readHyphenatedNit(text, hyphen, sendCheckDigit);
    if (!isAllDigits(text))
        return wall(Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "A NIT has only digits, and one hyphen before its check digit, such as 900123456-8.")));
    return readPlainNit(text, sendCheckDigit);
}

} // namespace

DocumentReading readDocument(DocumentType type, const QString &typed, bool sendNitCheckDigit)
{
    const QString text = tidied(typed);
    if (text.isEmpty())
        return wall(Phrase(QT_TRANSLATE_NOOP("Phrase", "Enter the document number of the account holder.")));
    switch (type) {
    case DocumentType::Cc:
        return readDigits(text, 6, 10,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "A CC has only digits. Type it without letters or hyphens.")),
            QT_TRANSLATE_NOOP(
                "Phrase", "A CC usually has 6 to 10 digits; %1 has %2. Check it with the customer."),
            QT_TRANSLATE_NOOP("Phrase", "CC %1"));
    case DocumentType::Ce:
        return readCe(text);
    case DocumentType::Nit:
        return readNit(text, sendNitCheckDigit);
    case DocumentType::Ti:
        return readDigits(text, 10, 11,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "A TI has only digits. Type it without letters or hyphens.")),
            QT_TRANSLATE_NOOP(
                "Phrase", "A TI usually has 10 or 11 digits; %1 has %2. Check it with the customer."),
            QT_TRANSLATE_NOOP("Phrase", "TI %1"));
    }
    return {};
}

//! Whether `longer` is a NIT of nine digits with its check digit, and `shorter` the same without it. Only of
//! nine: any other number with a slip of one digit at its end would be taken for the same person.
static bool differsByCheckDigit(const QString &shorter, const QString &longer)
{
    if (shorter.size() != 9 || longer.size() != 10 || !longer.startsWith(shorter))
        return false;
    const std::optional<int> digit = nitCheckDigit(shorter);
    return digit && longer.endsWith(QString::number(*digit));
}

bool isSameDocument(const QString &one, const QString &other)
{
    const QString first = tidied(one).remove(u'-').toUpper();
    const QString second = tidied(other).remove(u'-').toUpper();
    if (first.isEmpty() || second.isEmpty())
        return false;
    return first == second || differsByCheckDigit(first, second) || differsByCheckDigit(second, first);
}

} // namespace reintegro
