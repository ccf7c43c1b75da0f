// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/follow_store.h"

namespace reintegro {

static constexpr qsizetype longestWord = 64;

QString keptWord(const QString &word)
{
    QString kept;
    for (const QChar &each : word) {
        const bool isPlain = (each >= u'A' && each <= u'Z') || (each >= u'a' && each <= u'z')
            || (each >= u'0' && each <= u'9') || each == u'_' || each == u'-' || each == u' ';
        if (isPlain)
            kept.append(each);
    }
    return kept.left(longestWord);
}

} // namespace reintegro
