// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/paper_words.h"

#include "models/payments/money_text.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! The program's own Spanish, read once; null where it is missing.
static const QTranslator *spanish()
{
    static const QTranslator *const words = [] {
        auto *const translator = new QTranslator;
        if (translator->load(u"reintegro_es"_s, u":/i18n"_s))
            return translator;
        delete translator;
        return static_cast<QTranslator *>(nullptr);
    }();
    return words;
}

PaperWords::PaperWords(PaperSettings::Language language)
    : m_isSpanish(language == PaperSettings::Language::Spanish)
    , m_translator(m_isSpanish ? spanish() : nullptr)
{
}

QString PaperWords::say(const Phrase &phrase) const
{
    return phrase.translatedBy(m_translator);
}

QString PaperWords::say(const char *source, const QStringList &arguments) const
{
    return say(Phrase(source, arguments));
}

QString PaperWords::time(const QDateTime &instant) const
{
    //: Bogotá's zone behind a time on a paper.
    return say(QT_TRANSLATE_NOOP("Phrase", "%1 (Bogotá, UTC−5)"),
        {bogotaTime(instant, m_isSpanish ? TextLanguage::Spanish : TextLanguage::English)});
}

QString PaperWords::time(const GatewayTime &time) const
{
    return time.instant() ? this->time(*time.instant()) : time.text();
}

QString PaperWords::inWords(const Money &amount) const
{
    return m_isSpanish ? spanishWords(amount) : englishWords(amount);
}

QString initialsOf(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QStringList initials;
    for (const QString &part : name.split(between, Qt::SkipEmptyParts))
        initials.append(part.left(1).toUpper() + u'.');
    return initials.join(u' ');
}

} // namespace reintegro
