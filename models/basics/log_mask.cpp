// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/log_mask.h"

#include <QDir>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString maskedForLog(const QString &text)
{
    static const std::array rules{
        // A value under a name that says it all: api_key=…, "clientSecret": "…", Authorization: Bearer …
        std::pair(QRegularExpression(u"(\\b[\\w-]*(?:passw(?:or)?d|secret|api[_-]?key|token|authorization|"
                                     u"signature|cookie)\\b[\"']?"
                                     "\\s*[:=]\\s*[\"']?)(?:(?:bearer|basic)\\s+)?[^\\s\"',;}&]+"_s,
                      QRegularExpression::CaseInsensitiveOption),
            u"\\1•••"_s),
        std::pair(QRegularExpression(
                      u"\\b(bearer|basic)\\s+[\\w.~+/=-]{6,}"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1 •••"_s),
        std::pair(QRegularExpression(u"[\\w.+-]+(?:@|%40)[\\w-]+(?:\\.[\\w-]+)+"_s,
                      QRegularExpression::UseUnicodePropertiesOption),
            u"•••@•••"_s),
        std::pair(QRegularExpression(
                      u"\\b(card|tok|token|pm|cus)_[\\w-]{4,}"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1_•••"_s),
        // Long words of letters and digits: tokens, keys, digests, base64, JSON Web Tokens.
        std::pair(
            QRegularExpression(u"(?<![\\w/])(?=[\\w.+=-]*[0-9])(?=[\\w.+=-]*[A-Za-z])[\\w.+-]{20,}={0,2}"_s),
            u"•••"_s),
        // Documents, accounts, phones, cards: digits in groups or not.
        std::pair(QRegularExpression(u"\\+?\\d(?:[ .\\-]?\\d){5,}"_s), u"•••"_s),
    };
    QString masked = text;
    // The folder is named after whoever sits there.
    if (const QString home = QDir::homePath(); home.size() > 1)
        masked.replace(home, u"~"_s);
    for (const auto &[pattern, instead] : rules)
        masked.replace(pattern, instead);
    return masked;
}

} // namespace reintegro
