// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"
#include "ui/settings/settings_page.h"

namespace reintegro {

//! One's own password, and, for an administrator, who may sign in.
class PeoplePage final : public SettingsPage {
    Q_OBJECT
public:
    //! `isInvented`: the people of the training gateway, about whom nobody changes anything. The references
    //! outlive it.
    PeoplePage(Workplace &workplace, DeskServices &desk, const SignedIn &by, bool isInvented,
        QWidget *parent = nullptr);

private:
    void addOwn(bool isInvented);
    void addKeptSignIn();
    void addPeople(bool isInvented);

    Workplace &m_workplace;
    DeskServices &m_desk;
    SignedIn m_by;
};

} // namespace reintegro
