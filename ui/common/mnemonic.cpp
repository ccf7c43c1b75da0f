// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mnemonic.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith("(&"_L1) && rest.size() > 3 && rest.at(2) != u'&' && rest.at(3) == u')') {
            i += 3;
            continue;
        }
        if (rest.front() == u'&' && rest.size() > 1)
            ++i;
        plain += text.at(i);
    }
    return plain;
}

} // namespace reintegro
