// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the window, and the menu that opens them.
#include "ui/comparing/charge_windows.h"
#include "ui/lock/desk_lock.h"
#include "ui/main_window.h"
#include "ui/more_menu.h"
#include "ui/onboarding/credentials_dialog.h"
#include "ui/onboarding/password_dialog.h"
#include "ui/onboarding/profiles_dialog.h"
#include "ui/onboarding/recovery.h"
#include "ui/opening_trouble.h"
#include "ui/settings/settings_window.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QApplication>

namespace reintegro {

QMenu *MainWindow::makeMenu()
{
    auto *const menu = new MoreMenu(m_workspace->person().person(), m_isTrainingPlace, m_memory.scheme(),
        m_memory.language(), m_workspace);
    m_workspace->addAction(menu->settingsAction()); // a menu that is not open hears no keys
    const auto opening = [this](
                             SettingsSection section) { return [this, section] { openSettings(section); }; };
    connect(menu, &MoreMenu::settingsChosen, this, opening(SettingsSection::Gateway));
    connect(menu, &MoreMenu::peopleChosen, this, opening(SettingsSection::People));
    connect(menu, &MoreMenu::gatewaysChosen, this, opening(SettingsSection::Gateway));
    connect(menu, &MoreMenu::ownPasswordChosen, this, &MainWindow::openOwnPassword);
    connect(menu, &MoreMenu::notificationChosen, m_workspace, [this] { m_workspace->openNotification(); });
    connect(menu, &MoreMenu::policyChosen, this, opening(SettingsSection::Policy));
    auto *const newWindow = menu->addWindowAction();
    m_workspace->addAction(newWindow); // so that its keys work while the menu is closed
    connect(newWindow, &QAction::triggered, m_workspace,
        [this] { m_chargeWindows->open(m_workspace->shownCharge()); });
    menu->offerLock();
    m_workspace->addAction(menu->lockAction()); // so that its keys work while the menu is closed
    watch(m_workspace->person(), menu->lockAction());
    connect(menu, &MoreMenu::stopChosen, m_workspace, &Workspace::openStop);
    const SignedIn person = m_workspace->person();
    const QString profile = m_desk->profile.name;
    if (mayManage(person) && m_workplace.recoveryCode(profile) != RecoveryCode::NotNeeded)
        menu->offerRecoveryCode();
    connect(menu, &MoreMenu::recoveryCodeChosen, this,
        [this, profile, person] { m_recovery->makeAnew(profile, person); });
    connect(menu, &MoreMenu::schemeChosen, this, &MainWindow::chooseScheme);
    menu->offerNotices(m_memory.tellsOutside(), Tray::canShowMessages());
    connect(menu, &MoreMenu::noticesChosen, this, &MainWindow::chooseNotices);
    connect(menu, &MoreMenu::languageChosen, this, &MainWindow::chooseLanguage);
    m_menu = menu;
    addHelpTo(menu);
    addPaletteTo(menu);
    return menu;
}

void MainWindow::chooseScheme(ColorScheme scheme)
{
    m_memory.keepScheme(scheme);
    Theme::apply(*qApp, scheme);
}

void MainWindow::chooseNotices(bool areOn)
{
    m_memory.keepTellingOutside(areOn);
    m_tray->setTelling(areOn);
}

//! What happens on the desk that was just entered is told in the system's own way, too.
void MainWindow::tellOutside()
{
    m_tray->setTelling(m_memory.tellsOutside());
    m_tray->setDesk(m_desk->profile);
    disconnect(m_tray, nullptr, this, nullptr); // of the desk before
    connect(m_tray, &Tray::opened, this, &MainWindow::bringUp);
    const auto show = [this](const DeskPlace &place) {
        bringUp();
        goTo(place);
    };
    connect(m_tray, &Tray::requestChosen, this, show);
    connect(m_tray, &Tray::chargebacksChosen, this, [show] { show(ChargebacksPlace()); });
    connect(m_tray, &Tray::listChosen, this, [show] { show(NewsPlace()); });
    connect(m_workspace, &Workspace::waitingChanged, m_tray, &Tray::setWaiting);
    connect(m_workspace, &Workspace::happened, m_tray, &Tray::tell);
    connect(m_workspace, &Workspace::chargedBack, m_tray, &Tray::tellOfChargeback);
}

//! Once: a recovery that succeeds opens what could not be opened.
void MainWindow::offerRecovery(
    OpeningTrouble *trouble, const QString &profile, const std::function<void()> &retry)
{
    trouble->offerRecovery();
    connect(trouble, &OpeningTrouble::recoveryChosen, this, [this, profile] { m_recovery->enter(profile); });
    connect(m_recovery, &Recovery::recovered, trouble, retry);
}

void MainWindow::openOwnPassword()
{
    const SignedIn &person = m_workspace->person();
    auto *const dialog = new PasswordDialog(m_desk->people, person.name(), person, this);
    connect(dialog, &PasswordDialog::said, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::openProfiles()
{
    const std::optional<SignedIn> person = m_workspace ? std::optional(m_workspace->person()) : std::nullopt;
    const QString openNow = m_desk && !m_isTrainingPlace ? m_desk->profile.name : QString();
    auto *const dialog = new ProfilesDialog(m_workplace, openNow, person && mayManage(*person), this);
    connect(dialog, &ProfilesDialog::profileChosen, this, &MainWindow::openDesk);
    connect(dialog, &ProfilesDialog::trainingChosen, this, &MainWindow::openTraining);
    connect(dialog, &ProfilesDialog::connectChosen, this, [this, person] { showConnect(person); });
    connect(dialog, &ProfilesDialog::credentialsChosen, this, &MainWindow::openCredentials);
    dialog->open();
}

//! The people of the training gateway inside are nobody in the real home.
bool MainWindow::mayManage(const SignedIn &person) const
{
    return person.is(Role::Administrator) && !m_isTrainingPlace;
}

static std::optional<Profile> profileNamed(const Workplace &workplace, const QString &name)
{
    for (const Profile &profile : workplace.profiles()) {
        if (profile.name == name)
            return profile;
    }
    return {};
}

//! Those of the training gateway inside the program are invented.
bool MainWindow::takesCredentials(const QString &profile) const
{
    const std::optional<Profile> known = profileNamed(m_workplace, profile);
    return known && !known->usesBuiltInTraining();
}

void MainWindow::openCredentials(const QString &profile)
{
    const std::optional<Profile> known = profileNamed(m_workplace, profile);
    if (!known)
        return;
    auto *const dialog = new CredentialsDialog(m_workplace, *known, m_workspace->person(), this);
    connect(dialog, &CredentialsDialog::said, this, &MainWindow::say);
    if (profile == m_desk->profile.name)
        connect(dialog, &CredentialsDialog::kept, m_workspace, &Workspace::lookUpAgainAfterTrouble);
    dialog->open();
}

} // namespace reintegro
