// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the window, and the menu that opens them.
#include "ui/main_window.h"
#include "ui/more_menu.h"
#include "ui/onboarding/password_dialog.h"
#include "ui/onboarding/people_dialog.h"
#include "ui/onboarding/profiles_dialog.h"
#include "ui/workspace.h"

#include <QApplication>

namespace reintegro {

QMenu *MainWindow::makeMenu()
{
    auto *const menu =
        new MoreMenu(m_workspace->person().person(), m_memory.scheme(), m_memory.language(), m_workspace);
    connect(menu, &MoreMenu::peopleChosen, this, &MainWindow::openPeople);
    connect(menu, &MoreMenu::gatewaysChosen, this, &MainWindow::openProfiles);
    connect(menu, &MoreMenu::ownPasswordChosen, this, &MainWindow::openOwnPassword);
    connect(menu, &MoreMenu::schemeChosen, this, [this](ColorScheme scheme) {
        m_memory.keepScheme(scheme);
        Theme::apply(*qApp, scheme);
    });
    connect(menu, &MoreMenu::languageChosen, this, [this](const QString &language) {
        m_memory.keepLanguage(language);
        say(tr("The language changes when the program is started again."));
    });
    return menu;
}

void MainWindow::openPeople()
{
    auto *const dialog = new PeopleDialog(m_desk->people, m_workspace->person(), this);
    connect(dialog, &PeopleDialog::said, this, &MainWindow::say);
    dialog->open();
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
    const bool mayConnect = person && person->is(Role::Administrator)
        && m_desk->profile.kind != ProfileKind::Training; // training people are nobody in the real home
    auto *const dialog =
        new ProfilesDialog(m_workplace, m_desk ? m_desk->profile.name : QString(), mayConnect, this);
    connect(dialog, &ProfilesDialog::profileChosen, this, [this](const QString &name) { openDesk(name); });
    connect(dialog, &ProfilesDialog::trainingChosen, this, &MainWindow::openTraining);
    connect(dialog, &ProfilesDialog::connectChosen, this, [this, person] { showConnect(person); });
    dialog->open();
}

} // namespace reintegro
