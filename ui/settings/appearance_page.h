// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
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
    AppearancePage(WindowMemory &memory, const Person &person, ProfileKind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    void schemeChosen(reintegro::ColorScheme scheme);
    void lockAfterChanged(std::chrono::minutes limit);

private:
    void addColors();
    void addTextSize();
    void addLock(ProfileKind kind);
    void addMerchant();

    WindowMemory &m_memory;
};

} // namespace reintegro
