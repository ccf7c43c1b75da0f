// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/password_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/onboarding/password_fields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

PasswordDialog::PasswordDialog(PeopleStore &people, QString name, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_name(std::move(name))
    , m_by(by)
    , m_password(new PasswordFields(this))
    , m_problem(new QLabel(this))
    , m_keepButton(makePrimaryButton(tr("&Keep password"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isOwn = m_name == by.name();
    setWindowTitle(isOwn ? tr("My password") : tr("The password of %1").arg(m_name));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    QPushButton *const cancelButton = makeButton(tr("Not now"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_keepButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    if (!isOwn) {
        layout->addWidget(
            makeWords(tr("Until %1 has changed it, approvals of %1 carry a warning that names both of you.")
                          .arg(m_name),
                this));
    }
    layout->addWidget(m_password);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(400);
    m_keepButton->setDefault(true);
    m_keepButton->setEnabled(false);
    connect(m_password, &PasswordFields::changed, this,
        [this] { m_keepButton->setEnabled(m_password->password().has_value() && !m_busy->isBusy()); });
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keepButton, &QPushButton::clicked, this, &PasswordDialog::keep);
}

void PasswordDialog::keep()
{
    const std::optional<Secret> password = m_password->password();
    if (!password)
        return;
    m_problem->hide();
    m_keepButton->setEnabled(false);
    Pending<Person> *const answer = m_people.setPassword(m_name, *password, m_by);
    m_busy->follow(answer, tr("Keeping the password…"), false);
    answer->whenDone(this, [this](const Result<Person> &person) {
        m_keepButton->setEnabled(true);
        if (!person) {
            m_problem->setText(describeError(person.error()).sentence());
            m_problem->show();
            Q_EMIT said(m_problem->text());
            return;
        }
        Q_EMIT said(tr("The password of %1 is changed.").arg(person->name));
        Q_EMIT changed();
        accept();
    });
}

} // namespace reintegro
