// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_page.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/onboarding/password_dialog.h"
#include "ui/onboarding/people_panel.h"
#include "ui/settings/setting_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

PeoplePage::PeoplePage(
    Workplace &workplace, DeskServices &desk, const SignedIn &by, bool isInvented, QWidget *parent)
    : SettingsPage(tr("People"), {}, by.person(), parent)
    , m_workplace(workplace)
    , m_desk(desk)
    , m_by(by)
{
    addOwn(isInvented);
    if (desk.store.isTeamStore())
        addKeptSignIn();
    addPeople(isInvented);
    column()->addStretch(1);
}

void PeoplePage::addOwn(bool isInvented)
{
    QPushButton *const button = makeButton(tr("Change my password…"), this);
    static_cast<void>(addCard(tr("You")));
    SettingRow *const row =
        addRow({.id = u"own-password"_s,
                   .name = tr("My password"),
                   .explanation =
                       tr("With it you sign in, and the window is unlocked. Until you have changed one that "
                          "an administrator set, your approvals carry a warning."),
                   .values = tr("At least 8 characters."),
                   .synonyms = u"user password "_s + tr("change sign in secret"),
                   .scope = SettingScope::Person},
            makeButtonLine({button}, this));
    if (isInvented)
        row->close(tr("Closed: the passwords of training stand on its sign-in page."));
    connect(button, &QPushButton::clicked, this, [this] {
        auto *const dialog = new PasswordDialog(m_desk.people, m_by.name(), m_by, this);
        connect(dialog, &PasswordDialog::said, this, &PeoplePage::said);
        dialog->open();
    });
}

void PeoplePage::addKeptSignIn()
{
    QPushButton *const button = makeButton(tr("Forget my sign-in"), this);
    static_cast<void>(
        addRow({.id = u"kept-sign-in"_s,
                   .name = tr("Kept sign-in"),
                   .explanation =
                       tr("Name and password for the team's database, if you had them kept when you signed "
                          "in. They lie in the keychain of this computer."),
                   .values = {},
                   .synonyms = tr("remember password keychain team"),
                   .scope = SettingScope::Gateway},
            makeButtonLine({button}, this)));
    connect(button, &QPushButton::clicked, this, [this] {
        m_workplace.forgetSignIn(m_desk.profile.name)->whenDone(this, [this](const Result<Done> &done) {
            Q_EMIT said(
                done ? tr("The sign-in is not kept any more.") : describeError(done.error()).sentence());
        });
    });
}

void PeoplePage::addPeople(bool isInvented)
{
    const SettingInfo people{.id = u"people"_s,
        .name = tr("Who may sign in"),
        .explanation =
            tr("Adds people, gives them roles and passwords, and lets them no longer sign in. What "
               "somebody asked for or decided stays."),
        .values =
            tr("Agents ask, supervisors decide, administrators set up; a person can be several of them."),
        .synonyms = u"user add user list user disable user enable team add team remove role agent supervisor "
                    "administrator "_s
            + tr("colleague account staff employee"),
        .scope = SettingScope::Store,
        .right = SettingRight::Administrator};
    if (!m_by.is(Role::Administrator) || isInvented) {
        static_cast<void>(addCard(tr("Everybody")));
        SettingRow *const row = addRow(people, makeButtonLine({makeButton(tr("Add a person…"), this)}, this));
        if (isInvented)
            row->close(tr("Closed: the people of training are invented."));
        return;
    }
    auto *const panel = new PeoplePanel(m_desk.people, m_by, this);
    connect(panel, &PeoplePanel::said, this, &PeoplePage::said);
    column()->addWidget(makeWords(people.explanation + u' ' + factsOf(people), this));
    column()->addWidget(panel);
    addPlace(people, panel, panel->table(), {});
    SettingInfo adding = people;
    adding.id = u"people-adding"_s;
    adding.name = tr("Add a person");
    addPlace(adding, panel->nameEdit()->parentWidget(), panel->nameEdit(), {});
}

} // namespace reintegro
