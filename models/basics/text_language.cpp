// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/text_language.h"

#include <QLocale>

namespace reintegro {

TextLanguage textLanguage()
{
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::Spanish)
        return TextLanguage::Spanish;
    return language == QLocale::Chinese ? TextLanguage::Chinese : TextLanguage::English;
}

} // namespace reintegro
