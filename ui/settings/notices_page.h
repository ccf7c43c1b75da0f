// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace reintegro {

class WindowMemory;

//! Whether the system shows what happens while nobody looks at the window.
class NoticesPage final : public SettingsPage {
    Q_OBJECT
public:
    //! `memory` outlives it. `systemShowsThem`: there is a place from which messages can come.
    NoticesPage(WindowMemory &memory, bool systemShowsThem, const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticesChosen(bool areOn);
};

} // namespace reintegro
