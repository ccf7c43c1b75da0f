// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/credentials_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/scroll_page.h"
#include "ui/onboarding/credentials_form.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

CredentialsDialog::CredentialsDialog(
    Workplace &workplace, const Profile &profile, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_profile(profile)
    , m_by(by)
    , m_form(new CredentialsForm(
          workplace, [this] { return Result<Profile>(m_profile); }, this))
    , m_problem(new QLabel(this))
    , m_runButton(makeButton(tr("Use for this &run only"), this))
    , m_keepButton(makePrimaryButton(tr("&Keep credentials"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The credentials of %1").arg(profile.name));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_runButton->hide();
    QPushButton *const cancelButton = makeButton(tr("Not now"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(cancelButton);
    buttons->addStretch(1);
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_keepButton);
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(makeSectionTitle(windowTitle(), content));
    column->addWidget(makeWords(tr("They take the place of those that are kept now."), content));
    column->addWidget(m_form);
    column->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeScrollPage(content, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    resize(560, 540);
    m_keepButton->setDefault(true);
    m_form->setFocus();
    connect(m_form, &CredentialsForm::changed, m_problem, &QWidget::hide);
    connect(m_form, &CredentialsForm::said, this, &CredentialsDialog::said);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keepButton, &QPushButton::clicked, this, &CredentialsDialog::keep);
    connect(m_runButton, &QPushButton::clicked, this, &CredentialsDialog::useForThisRun);
    connect(m_busy, &BusyLine::busyChanged, this, [this](bool isBusy) {
        m_keepButton->setEnabled(!isBusy);
        m_runButton->setEnabled(!isBusy);
    });
}

void CredentialsDialog::keep()
{
    m_problem->hide();
    const Result<Credentials> typed = m_form->credentials();
    if (!typed)
        return refuse(typed.error());
    Pending<Done> *const answer = m_workplace.setCredentials(m_profile.name, *typed);
    m_busy->follow(answer, tr("Writing to the keychain…"), false);
    answer->whenDone(this, [this](const Result<Done> &done) {
        if (!done)
            return refuse(done.error());
        finish(u"credentials set"_s, tr("The credentials of %1 are in the keychain.").arg(m_profile.name));
    });
}

void CredentialsDialog::useForThisRun()
{
    const Result<Credentials> typed = m_form->credentials();
    if (!typed)
        return refuse(typed.error());
    if (const Result<Done> taken = m_workplace.useForThisRun(m_profile.name, *typed); !taken)
        return refuse(taken.error());
    finish(u"credentials for this run"_s,
        tr("The credentials of %1 are stored nowhere. They are forgotten when the program ends.")
            .arg(m_profile.name));
}

//! Writes into the home's journal who did it, as the command line does; what was done stays done if that
//! fails.
void CredentialsDialog::finish(const QString &action, const QString &message)
{
    m_form->forgetSecrets();
    m_workplace.people()
        .note(m_by.name(), action, m_profile.name)
        ->whenDone(this, [this, message](const Result<Done> &noted) {
            if (!noted)
                return refuse(noted.error());
            Q_EMIT said(message);
            Q_EMIT kept();
            accept();
        });
}

void CredentialsDialog::refuse(const Error &error)
{
    m_runButton->setVisible(m_runButton->isVisible() || error.kind == ErrorKind::Keychain);
    const QString sentence = describeError(error).sentence();
    m_problem->setText(sentence);
    m_problem->show();
    Q_EMIT said(sentence);
}

} // namespace reintegro
