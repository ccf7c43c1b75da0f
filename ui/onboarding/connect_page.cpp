// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/connect_page.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/scroll_page.h"
#include "ui/onboarding/password_fields.h"
#include "ui/onboarding/profile_form.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ConnectPage::ConnectPage(Workplace &workplace, std::optional<SignedIn> administrator, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_administrator(std::move(administrator))
    , m_form(new ProfileForm(workplace, this))
    , m_administratorCard(m_administrator ? nullptr : makeAdministratorCard()) // here, for the order of Tab
    , m_problem(new QLabel(this))
    , m_backButton(makeButton(tr("Not now"), this))
    , m_runButton(makeButton(tr("Use for this run only"), this))
    , m_connectButton(makePrimaryButton(tr("Keep and connect"), this))
    , m_busy(new BusyLine(this))
{
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_runButton->hide();
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::card);
    column->addWidget(makePageTitle(tr("Connect to Liquido"), content));
    column->addWidget(makeWords(
        tr("You need what Liquido gave the merchant: a client id and a client secret (or an access token), "
           "and an API key."),
        content));
    column->addWidget(m_form);
    if (m_administratorCard != nullptr)
        column->addWidget(m_administratorCard);
    column->addWidget(m_problem);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_backButton);
    buttons->addStretch(1);
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_connectButton);
    column->addLayout(buttons);
    column->addWidget(m_busy);
    layOutCentered(this, content, 600);

    connect(m_form, &ProfileForm::changed, this, [this] {
        m_problem->hide();
        if (m_administratorCard != nullptr && !m_administrator) // a team has people of its own
            m_administratorCard->setVisible(!m_form->isForTeam());
    });
    connect(m_form, &ProfileForm::said, this, &ConnectPage::said);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectPage::start);
    connect(m_runButton, &QPushButton::clicked, this, &ConnectPage::useForThisRun);
    connect(m_backButton, &QPushButton::clicked, this, &ConnectPage::cancelled);
    connect(m_busy, &BusyLine::busyChanged, this, [this](bool isBusy) {
        m_connectButton->setEnabled(!isBusy);
        m_runButton->setEnabled(!isBusy);
        m_backButton->setEnabled(!isBusy);
    });
}

// A focus proxy would send Tab back to the form's beginning, too.
void ConnectPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_form->setFocus(event->reason());
}

Card *ConnectPage::makeAdministratorCard()
{
    auto *const card = new Card(tr("The first administrator"), this);
    m_nameEdit = new QLineEdit(card);
    m_nameEdit->setMaxLength(64);
    m_password = new PasswordFields(card);
    auto *const nameRow = new FieldRow(tr("Na&me to sign in with"), m_nameEdit, card);
    nameRow->setCompact();
    QVBoxLayout *const body = card->body();
    body->addWidget(makeWords(
        tr("Administrators connect gateways and add people. Giving money back needs two others: an agent who "
           "asks, and a supervisor who approves. They are added next."),
        card));
    body->addWidget(nameRow);
    body->addWidget(m_password);
    return card;
}

void ConnectPage::start()
{
    m_problem->hide();
    if (const Result<Profile> profile = m_form->profile(); !profile)
        return refuse(profile.error());
    if (const Result<Credentials> credentials = m_form->credentials(); !credentials)
        return refuse(credentials.error());
    if (!m_administrator && !m_form->isForTeam())
        addAdministrator();
    else
        addProfile();
}

void ConnectPage::addAdministrator()
{
    const std::optional<Secret> password = m_password->password();
    if (!password || m_nameEdit->text().trimmed().isEmpty()) {
        Error error;
        error.what = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The first administrator needs a name, and the same password of at least 8 characters twice."));
        return refuse(error);
    }
    Pending<Person> *const answer =
        m_workplace.people().add(m_nameEdit->text().trimmed(), Role::Administrator, *password, {});
    m_busy->follow(answer, tr("Adding the administrator…"), false);
    answer->whenDone(this, [this, password = *password](const Result<Person> &person) {
        if (person)
            signInAdministrator(password);
        else
            refuse(person.error());
    });
}

void ConnectPage::signInAdministrator(const Secret &password)
{
    Pending<SignedIn> *const answer = m_workplace.people().signIn(m_nameEdit->text().trimmed(), password);
    m_busy->follow(answer, tr("Signing in…"), false);
    answer->whenDone(this, [this](const Result<SignedIn> &person) {
        if (!person)
            return refuse(person.error());
        m_administrator = *person;
        m_administratorCard->hide();
        m_password->clear();
        addProfile();
    });
}

void ConnectPage::addProfile()
{
    const Result<Profile> typed = m_form->profile();
    if (!typed)
        return refuse(typed.error());
    if (m_addedProfile != typed->name) {
        const Result<Profile> added = m_workplace.addProfile(*typed);
        if (!added)
            return refuse(added.error());
        m_addedProfile = added->name;
        return note(u"profile add"_s, [this] { keepCredentials(); });
    }
    keepCredentials();
}

void ConnectPage::keepCredentials()
{
    const Result<Credentials> typed = m_form->credentials();
    if (!typed)
        return refuse(typed.error());
    Pending<Done> *const answer = m_workplace.setCredentials(m_addedProfile, *typed);
    m_busy->follow(answer, tr("Writing to the keychain…"), false);
    answer->whenDone(this, [this](const Result<Done> &done) {
        if (!done) {
            m_runButton->setVisible(done.error().kind == ErrorKind::Keychain);
            return refuse(done.error());
        }
        m_form->forgetSecrets();
        note(u"credentials set"_s, [this] { tellConnected(); });
    });
}

void ConnectPage::tellConnected()
{
    if (m_administrator && !m_form->isForTeam())
        Q_EMIT connected(m_addedProfile, *m_administrator);
    else
        Q_EMIT connectedToTeam(m_addedProfile);
}

//! Without a keychain: the desk has the credentials until the program ends, and asks for them the next time.
void ConnectPage::useForThisRun()
{
    m_problem->hide();
    const Result<Credentials> typed = m_form->credentials();
    if (!typed)
        return refuse(typed.error());
    if (const Result<Done> taken = m_workplace.useForThisRun(m_addedProfile, *typed); !taken)
        return refuse(taken.error());
    m_form->forgetSecrets();
    note(u"credentials for this run"_s, [this] { tellConnected(); });
}

//! Writes into the home's journal who did it, as the command line does; what was done stays done if that
//! fails.
void ConnectPage::note(const QString &action, const std::function<void()> &then)
{
    m_workplace.people()
        .note(m_administrator ? m_administrator->name() : u"desk"_s, action, m_addedProfile)
        ->whenDone(this, [this, then](const Result<Done> &noted) {
            if (!noted)
                return refuse(noted.error());
            then();
        });
}

void ConnectPage::refuse(const Error &error)
{
    const QString sentence = describeError(error).sentence();
    m_problem->setText(sentence);
    m_problem->show();
    Q_EMIT said(sentence);
}

} // namespace reintegro
