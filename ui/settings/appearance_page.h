// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLineEdit;

namespace reintegro {

class WindowMemory;

//! How the window looks, when it locks itself, and as whom receipts are written. Each change is kept and
//! holds at once.
class AppearancePage final : public SettingsPage {
    Q_OBJECT
public:
    //! `memory` outlives it.
    AppearancePage(WindowMemory &memory, const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void schemeChosen(reintegro::ColorScheme scheme);
    void lockAfterChanged(int minutes);

private:
    void addColors();
    void addTextSize();
    void addLock();
    void addMerchant();

    WindowMemory &m_memory;
};

} // namespace reintegro
