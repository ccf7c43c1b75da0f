// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/phrase.h"

#include <QCoreApplication>
#include <QTranslator>

namespace reintegro {

static QString filledIn(const QString &text, const QStringList &arguments)
{
    // One pass over the text, so that a "%1" inside an argument is never filled in a second time.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        const qsizetype number = isPlace ? text.at(i + 1).digitValue() : 0;
        if (number >= 1 && number <= arguments.size()) {
            filled += arguments.at(number - 1);
            ++i;
        } else {
            filled += text.at(i);
        }
    }
    return filled;
}

Phrase::Phrase(const char *source, QStringList arguments)
    : m_source(source)
    , m_arguments(std::move(arguments))
{
}

Phrase::Phrase(QByteArray source, QStringList arguments)
    : m_source(std::move(source))
    , m_arguments(std::move(arguments))
{
}

QString Phrase::english() const
{
    return filledIn(QString::fromUtf8(m_source), m_arguments);
}

QString Phrase::translated() const
{
    return m_source.isEmpty()
        ? QString()
        : filledIn(QCoreApplication::translate("Phrase", m_source.constData()), m_arguments);
}

QString Phrase::translatedBy(const QTranslator *translator) const
{
    const QString said = translator == nullptr || m_source.isEmpty()
        ? QString()
        : translator->translate("Phrase", m_source.constData());
    return said.isEmpty() ? english() : filledIn(said, m_arguments);
}

} // namespace reintegro
