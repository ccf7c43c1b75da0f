// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace reintegro {

//! Installs the program's and Qt's texts in a language ("en", "es", "zh"; empty for the system's) in place of
//! the ones before, and makes it the language of dates and numbers. English where there is no translation.
//! Every window hears of it through QEvent::LanguageChange. GUI thread.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace reintegro
