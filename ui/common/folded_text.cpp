// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/folded_text.h"

namespace reintegro {

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing)
            folded += part.toCaseFolded();
    }
    return folded;
}

} // namespace reintegro
