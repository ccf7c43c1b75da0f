// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/team_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/field_row.h"
#include "ui/onboarding/password_fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

TeamDialog::TeamDialog(StoreCare &care, const SignedIn &by, QWidget *parent)
    : TaskDialog(tr("A team's database"),
        tr("In a PostgreSQL database several desks work on the same requests, and the database itself "
           "enforces "
           "the rules. Three steps: make it ready, add its first administrator, take over what this desk "
           "has. "
           "Then connect a gateway with that database, and let nobody work with the old one any more."),
        parent)
    , m_care(care)
    , m_by(by)
    , m_server(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_administrator(new QLineEdit(this))
    , m_newPassword(new PasswordFields(this))
    , m_setUpButton(makeButton(tr("Make it ready"), this))
    , m_addButton(makeButton(tr("Add the administrator"), this))
    , m_copyButton(makeButton(tr("Take the requests over"), this))
{
    addField(tr("&Database"), m_server)->say(FieldRow::Tone::Hint, tr("postgresql://server:5432/database"));
    addField(tr("&Account of the database"), m_name)
        ->say(FieldRow::Tone::Hint,
            tr("For the first two steps one that may make roles there; for the third one of its "
               "administrators."));
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("&Its password"), m_password);
    fields()->addWidget(m_setUpButton, 0, Qt::AlignLeft);
    fields()->addWidget(makeRule(this));
    addField(tr("&First administrator"), m_administrator);
    fields()->addWidget(m_newPassword);
    fields()->addWidget(m_addButton, 0, Qt::AlignLeft);
    fields()->addWidget(makeRule(this));
    fields()->addWidget(m_copyButton, 0, Qt::AlignLeft);
    for (QLineEdit *const edit : {m_server, m_name, m_administrator})
        connect(edit, &QLineEdit::textChanged, this, &TeamDialog::showState);
    connect(m_newPassword, &PasswordFields::changed, this, &TeamDialog::showState);
    connect(m_setUpButton, &QPushButton::clicked, this, &TeamDialog::setUp);
    connect(m_addButton, &QPushButton::clicked, this, &TeamDialog::addAdministrator);
    connect(m_copyButton, &QPushButton::clicked, this, &TeamDialog::copy);
    m_server->setFocus();
    showState();
}

TeamAccount TeamDialog::account() const
{
    return {.server = m_server->text().trimmed(),
        .name = m_name->text().trimmed(),
        .password = Secret(m_password->text().toUtf8())};
}

void TeamDialog::setUp()
{
    Pending<TeamReady> *const answer = m_care.setUpTeam(account(), m_by);
    follow(answer, tr("Making the database ready…"));
    answer->whenDone(this, [this](const Result<TeamReady> &ready) {
        if (!ready)
            return refuse(ready.error());
        tell(ready->hasAdministrator
                ? tr("%1 is ready, and has an administrator already.").arg(ready->database)
                : tr("%1 is ready. Add its first administrator next.").arg(ready->database));
    });
}

void TeamDialog::addAdministrator()
{
    const std::optional<Secret> password = m_newPassword->password();
    if (!password)
        return;
    Pending<Person> *const answer =
        m_care.addToTeam(account(), m_administrator->text().trimmed(), Role::Administrator, *password, m_by);
    follow(answer, tr("Adding the administrator…"));
    answer->whenDone(this, [this](const Result<Person> &person) {
        if (!person)
            return refuse(person.error());
        m_newPassword->clear();
        tell(tr("%1 may sign in to the team's database now.").arg(person->name));
    });
}

void TeamDialog::copy()
{
    Pending<TeamCopy> *const answer = m_care.copyToTeam(account(), m_by);
    follow(answer, tr("Taking the requests over…"));
    answer->whenDone(this, [this](const Result<TeamCopy> &copied) {
        if (!copied)
            return refuse(copied.error());
        tell(tr("Taken over, with %1 journal entries; the team's journal contains them and is whole.")
                 .arg(copied->entries));
    });
}

void TeamDialog::showState()
{
    const bool isNamed = !m_server->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty();
    const bool isFree = !isBusy() && isNamed;
    m_setUpButton->setEnabled(isFree);
    m_copyButton->setEnabled(isFree);
    m_addButton->setEnabled(
        isFree && !m_administrator->text().trimmed().isEmpty() && m_newPassword->password().has_value());
    for (QPushButton *const button : {m_setUpButton, m_copyButton})
        button->setAccessibleDescription(isNamed ? QString() : tr("Database and account are needed."));
}

} // namespace reintegro
