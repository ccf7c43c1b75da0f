// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_page.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/environment_band.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/scroll_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_badge(new EnvironmentBadge(this))
    , m_profile(makeCaption({}, this))
    , m_name(makePageTitle({}, this))
    , m_passwordEdit(new QLineEdit(this))
    , m_problem(makeProblem(this))
    , m_hint(makeCaption({}, this))
    , m_unlockButton(makePrimaryButton(tr("&Unlock"), this))
    , m_anotherButton(makeQuietButton(tr("&Another person…"), this))
    , m_busy(new BusyLine(this))
{
    m_passwordEdit->setEchoMode(QLineEdit::Password);
    m_profile->setWordWrap(false);
    m_name->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);

    auto *const card = new Card({}, this);
    auto *const profileLine = new QHBoxLayout;
    profileLine->setSpacing(spacing::small);
    profileLine->addWidget(m_badge);
    profileLine->addWidget(m_profile);
    profileLine->addStretch(1);
    profileLine->addWidget(m_anotherButton);
    auto *const picture = new QLabel(card);
    picture->setPixmap(
        iconPixmap(IconName::Locked, Theme::color(ColorRole::Muted), spacing::page, devicePixelRatioF()));
    auto *const nameLine = new QHBoxLayout;
    nameLine->setSpacing(spacing::small);
    nameLine->addWidget(picture);
    nameLine->addWidget(m_name, 1);
    auto *const row = new FieldRow(tr("&Password"), m_passwordEdit, card);
    row->setCompact();
    QVBoxLayout *const body = card->body();
    body->setSpacing(spacing::medium);
    body->addLayout(profileLine);
    body->addLayout(nameLine);
    body->addWidget(makeWords(
        tr("The desk is locked. What was begun is kept behind it, and what is on its way goes on."), card));
    body->addWidget(row);
    body->addWidget(m_problem);
    body->addWidget(m_unlockButton);
    body->addWidget(m_busy);
    body->addWidget(m_hint);
    layOutCentered(this, card, 440);
    setFocusProxy(m_passwordEdit);
    m_anotherButton->setToolTip(tr("Signs this person out. A refund that was begun stays as a draft."));
    setTabOrder(m_passwordEdit, m_unlockButton);
    setTabOrder(m_unlockButton, m_anotherButton);

    connect(m_passwordEdit, &QLineEdit::textChanged, this, &LockPage::updateButton);
    connect(m_passwordEdit, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_unlockButton, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_busy, &BusyLine::busyChanged, this, &LockPage::updateButton);
    connect(m_anotherButton, &QPushButton::clicked, this, &LockPage::anotherPersonChosen);
    updateButton();
}

void LockPage::open(PeopleStore &people, const Profile &profile, const SignedIn &person, const QString &hint)
{
    ++m_question;
    m_people = &people;
    m_person = person;
    m_badge->setKind(profile.kind);
    m_profile->setText(profile.name);
    m_name->setText(person.name());
    m_passwordEdit->clear();
    showSentence(m_problem, {});
    showSentence(m_hint, hint);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_passwordEdit->setFocus();
}

void LockPage::updateButton()
{
    m_unlockButton->setEnabled(!m_busy->isBusy() && !m_passwordEdit->text().isEmpty());
}

void LockPage::unlock()
{
    if (!m_people || !m_unlockButton->isEnabled())
        return;
    showSentence(m_problem, {});
    const Secret password(m_passwordEdit->text().toUtf8());
    Pending<SignedIn> *const answer = m_people->signInAgain(*m_person, password);
    m_busy->follow(answer, tr("Checking the password…"), false);
    answer->whenDone(this, [this, question = m_question](const Result<SignedIn> &result) {
        if (question != m_question)
            return;
        m_passwordEdit->clear();
        if (!result)
            return refuse(result.error());
        Q_EMIT unlocked(*result);
    });
}

void LockPage::refuse(const Error &error)
{
    const QString sentence = describeError(error).sentence();
    showSentence(m_problem, sentence);
    m_passwordEdit->setFocus();
    Q_EMIT said(sentence);
}

} // namespace reintegro
