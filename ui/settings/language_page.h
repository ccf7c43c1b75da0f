// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

#include <QStringList>

namespace reintegro {

class WindowMemory;

//! The language of the window.
class LanguagePage final : public SettingsPage {
    Q_OBJECT
public:
    //! `memory` outlives it.
    LanguagePage(WindowMemory &memory, const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    //! "en", "es"; empty for the system's. What shows it may be gone when this returns.
    void languageChosen(const QString &language);
};

//! The languages that this program has texts in, English first.
[[nodiscard]] QStringList offeredLanguages();
//! In its own words, so that everybody finds his own: "Español".
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace reintegro
