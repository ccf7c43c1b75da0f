// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/environment_band.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/scroll_page.h"
#include "ui/common/status_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_badge(new EnvironmentBadge(this))
    , m_profile(makeCaption({}, this))
    , m_userEdit(new QLineEdit(this))
    , m_passwordEdit(new QLineEdit(this))
    , m_keepBox(new QCheckBox(tr("&Keep the password in this computer's keychain"), this))
    , m_problem(new QLabel(this))
    , m_signInButton(makePrimaryButton(tr("&Sign in"), this))
    , m_busy(new BusyLine(this))
    , m_hints(new QWidget(this))
    , m_hintLines(new QVBoxLayout(m_hints))
{
    m_passwordEdit->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_profile->setWordWrap(false);

    auto *const card = new Card({}, this);
    auto *const profileLine = new QHBoxLayout;
    profileLine->setSpacing(spacing::small);
    profileLine->addWidget(m_badge);
    profileLine->addWidget(m_profile);
    profileLine->addStretch(1);
    QPushButton *const otherButton = makeQuietButton(tr("Other &gateway…"), card);
    profileLine->addWidget(otherButton);
    QVBoxLayout *const body = card->body();
    body->setSpacing(spacing::medium);
    body->addLayout(profileLine);
    body->addWidget(makePageTitle(tr("Who is sitting here?"), card));
    auto *const userRow = new FieldRow(tr("&User"), m_userEdit, card);
    auto *const passwordRow = new FieldRow(tr("&Password"), m_passwordEdit, card);
    userRow->setCompact();
    passwordRow->setCompact();
    body->addWidget(userRow);
    body->addWidget(passwordRow);
    body->addWidget(m_keepBox);
    body->addWidget(m_problem);
    body->addWidget(m_signInButton);
    body->addWidget(m_busy);
    m_hintLines->setContentsMargins(0, 0, 0, 0);
    m_hintLines->setSpacing(spacing::tight);
    body->addWidget(m_hints);
    m_problem->hide();
    layOutCentered(this, card, 440);

    connect(m_userEdit, &QLineEdit::textChanged, this, &SignInPage::updateButton);
    connect(m_passwordEdit, &QLineEdit::textChanged, this, &SignInPage::updateButton);
    connect(m_userEdit, &QLineEdit::returnPressed, m_passwordEdit, qOverload<>(&QWidget::setFocus));
    connect(m_passwordEdit, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_signInButton, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_busy, &BusyLine::busyChanged, this, &SignInPage::updateButton);
    connect(otherButton, &QPushButton::clicked, this, &SignInPage::otherGatewayChosen);
    updateButton();
}

void SignInPage::open(
    PeopleStore &people, const std::optional<Profile> &profile, std::vector<TrainingHint> hints)
{
    m_people = &people;
    m_badge->setVisible(profile.has_value());
    m_profile->setVisible(profile.has_value());
    if (profile) {
        m_badge->setKind(profile->kind);
        m_profile->setText(profile->name);
    }
    m_keepBox->setVisible(profile && !profile->server.isEmpty());
    m_keepBox->setChecked(false);
    const bool isTraining = profile && profile->kind == ProfileKind::Training;
    showHints(isTraining ? hints : std::vector<TrainingHint>());
    m_userEdit->clear();
    m_passwordEdit->clear();
    m_problem->hide();
    m_userEdit->setFocus();
}

void SignInPage::showHints(const std::vector<TrainingHint> &hints)
{
    while (QLayoutItem *const item = m_hintLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hints->setVisible(!hints.empty());
    if (hints.empty())
        return;
    m_hintLines->addWidget(makeRule(m_hints));
    m_hintLines->addSpacing(spacing::tight);
    m_hintLines->addWidget(
        makeCaption(tr("This is training: everything here is invented and no money moves. These two people "
                       "work here:"),
            m_hints));
    for (const TrainingHint &hint : hints) {
        //: A person's name, what the person may do, and the password: "agent (agent), password “…”".
        auto *const line =
            new QLabel(tr("%1 (%2): password %3").arg(hint.name, wordFor(hint.role), hint.password), m_hints);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_hintLines->addWidget(line);
    }
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_userEdit->setFocus();
}

void SignInPage::updateButton()
{
    const bool isFilled = !m_userEdit->text().trimmed().isEmpty() && !m_passwordEdit->text().isEmpty();
    m_signInButton->setEnabled(!m_busy->isBusy() && isFilled);
    m_signInButton->setAccessibleDescription(isFilled ? QString() : tr("A user and a password are needed."));
}

void SignInPage::signIn()
{
    if (!m_people || !m_signInButton->isEnabled())
        return;
    m_problem->hide();
    const QString name = m_userEdit->text().trimmed();
    const Secret password(m_passwordEdit->text().toUtf8());
    Pending<SignedIn> *const answer = m_people->signIn(name, password);
    m_busy->follow(answer, tr("Checking the password…"), false);
    answer->whenDone(this, [this, name, password](const Result<SignedIn> &result) {
        m_passwordEdit->clear();
        if (!result)
            return refuse(result.error());
        tellKeeping(name, password);
        Q_EMIT signedIn(*result);
    });
}

void SignInPage::tellKeeping(const QString &name, const Secret &password)
{
    if (m_keepBox->isHidden())
        return;
    if (m_keepBox->isChecked())
        Q_EMIT keepingChosen(name, password);
    else
        Q_EMIT forgettingChosen();
}

void SignInPage::fillIn(const QString &name, const Secret &password)
{
    // Whoever has begun to type is somebody else.
    if (!m_userEdit->text().isEmpty() || !m_passwordEdit->text().isEmpty() || m_keepBox->isHidden())
        return;
    m_userEdit->setText(name);
    m_passwordEdit->setText(QString::fromUtf8(password.revealForKeychain()));
    m_keepBox->setChecked(true);
    m_signInButton->setFocus();
}

void SignInPage::takeInputOf(const SignInPage &before)
{
    m_userEdit->setText(before.m_userEdit->text());
    m_passwordEdit->setText(before.m_passwordEdit->text());
    m_keepBox->setChecked(before.m_keepBox->isChecked());
}

void SignInPage::refuse(const Error &error)
{
    const QString sentence = describeError(error).sentence();
    m_problem->setText(sentence);
    m_problem->show();
    m_passwordEdit->setFocus();
    Q_EMIT said(sentence);
}

} // namespace reintegro
