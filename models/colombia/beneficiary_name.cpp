// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/beneficiary_name.h"

#include "models/colombia/text_shape.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! Letters that Unicode does not take apart into a letter and an accent.
static QString foldedLetter(QChar letter)
{
    static const QHash<QChar, QString> table{{u'ß', u"ss"_s}, {u'ẞ', u"SS"_s}, {u'æ', u"ae"_s},
        {u'Æ', u"AE"_s}, {u'œ', u"oe"_s}, {u'Œ', u"OE"_s}, {u'ø', u"o"_s}, {u'Ø', u"O"_s}, {u'ł', u"l"_s},
        {u'Ł', u"L"_s}, {u'đ', u"d"_s}, {u'Đ', u"D"_s}, {u'ð', u"d"_s}, {u'Ð', u"D"_s}, {u'þ', u"th"_s},
        {u'Þ', u"Th"_s}, {u'ħ', u"h"_s}, {u'Ħ', u"H"_s}, {u'ı', u"i"_s}, {u'ŧ', u"t"_s}, {u'Ŧ', u"T"_s}};
    return table.value(letter, QString(letter));
}

//! Letters without their accents; everything else stays.
static QString withoutAccents(const QString &text)
{
    QString folded;
    for (const QChar character : text) {
        if (character < QChar(0x80))
            folded += character; // nearly all there is
        else
            folded += foldedLetter(character);
    }
    folded = folded.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return folded;
}

static bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'‘' || character == u'`'
        || character == u'´' || character == u'ʼ';
}

NameReading readBeneficiaryName(const QString &typed)
{
    NameReading reading;
    reading.asTyped = typed.trimmed();
    if (reading.asTyped.isEmpty()) {
        reading.wall = Phrase(QT_TRANSLATE_NOOP("Phrase", "Enter the name of the account holder."));
        return reading;
    }
    // Apostrophes go first: taken apart, some of them leave a blank behind.
    QString name = reading.asTyped;
    name.removeIf([](QChar character) { return isApostrophe(character) || isInvisible(character); });
    name = withoutAccents(name);
    for (QChar &character : name) {
        if (!isAsciiLetter(character) && !isAsciiDigit(character))
            character = u' ';
    }
    reading.accepted = name.simplified();
    if (reading.accepted.isEmpty())
        reading.wall = Phrase(
            QT_TRANSLATE_NOOP("Phrase",
                "The gateway accepts only the letters A to Z, digits and blanks; nothing is left of “%1”. "
                "Type the name as the bank writes it."),
            {reading.asTyped});
    return reading;
}

QStringList countingWords(const QString &name)
{
    static const QStringList particles{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"lo"_s, u"los"_s, u"el"_s,
        u"y"_s, u"e"_s, u"da"_s, u"das"_s, u"do"_s, u"dos"_s, u"di"_s, u"van"_s, u"von"_s};
    const QStringList all = readBeneficiaryName(name).accepted.toLower().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(words),
        [](const QString &word) { return !particles.contains(word); });
    if (words.isEmpty())
        words = all; // a name of particles only is still a name
    return words;
}

//! In an order that is always the same.
static QStringList sortedWords(const QString &name)
{
    QStringList words = countingWords(name);
    words.sort();
    return words;
}

bool isSameName(const QString &one, const QString &other)
{
    const QStringList words = sortedWords(one);
    const QStringList otherWords = sortedWords(other);
    if (words.isEmpty() && otherWords.isEmpty()) // other scripts, of which the gateway takes nothing
        return !one.trimmed().isEmpty()
            && one.simplified().toCaseFolded() == other.simplified().toCaseFolded();
    return words == otherWords;
}

QString accentFree(const QString &text)
{
    return withoutAccents(text).toLower();
}

} // namespace reintegro
