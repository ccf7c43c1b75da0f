// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace reintegro {

//! Installs the program's and Qt's texts in a language ("es"; empty for the system's), and makes it the
//! language of dates and numbers. English where there is no translation.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace reintegro
