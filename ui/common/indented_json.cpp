// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/indented_json.h"

#include <algorithm>

namespace reintegro {

namespace {

//! Walks over JSON text once and writes line ends and blanks between its parts.
class Indenter {
public:
    QString run(const QString &json)
    {
        m_out.reserve(json.size() * 2);
        for (const QChar c : json)
            take(c);
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (m_inString)
            takeInString(c);
        else if (!c.isSpace())
            takeOutside(c);
    }

    void takeInString(QChar c)
    {
        m_out += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == u'\\')
            m_escaped = true;
        else if (c == u'"')
            m_inString = false;
    }

    void takeOutside(QChar c)
    {
        const bool closes = c == u'}' || c == u']';
        if (closes)
            m_depth = std::max(0, m_depth - 1);
        if (m_afterOpening && !closes)
            newLine();
        if (closes && !m_afterOpening)
            newLine();
        m_afterOpening = c == u'{' || c == u'[';
        m_out += c;
        if (m_afterOpening)
            ++m_depth;
        if (c == u',')
            newLine();
        if (c == u':')
            m_out += u' ';
        m_inString = c == u'"';
    }

    void newLine()
    {
        constexpr int deepest = 40; // deeper nesting is an attack on the eye, not a structure
        m_out += u'\n';
        m_out += QString(2 * std::min(m_depth, deepest), u' ');
    }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_afterOpening = false;
};

} // namespace

QString indented(const QString &json)
{
    const QString trimmed = json.trimmed();
    const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    return looksLikeJson ? Indenter().run(trimmed) : json;
}

} // namespace reintegro
