// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening_trouble.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/help_request.h"
#include "ui/common/icons.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

OpeningTrouble::OpeningTrouble(const QString &title, const Error &error, QWidget *parent)
    : QWidget(parent)
    , m_backButton(makeButton({}, this))
    , m_trainingButton(makeButton(tr("Open &training"), this))
    , m_recoveryButton(makeButton(tr("&Enter the recovery code…"), this))
{
    const ErrorText text = describeError(error);
    auto *const card = new Card({}, this);
    auto *const picture = new QLabel(card);
    picture->setPixmap(
        iconPixmap(IconName::Problem, Theme::pill(Meaning::WentWrong).text, 32, parent->devicePixelRatioF()));
    auto *const what = new QLabel(text.what, card);
    auto *const next = makeWords(text.next, card);
    for (QLabel *const label : {what, next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QPushButton *const retryButton = makePrimaryButton(tr("&Retry"), card);
    QPushButton *const otherButton = makeButton(tr("Other &gateway…"), card);
    auto *const ways = new QWidget(card);
    auto *const flow = new FlowLayout(ways, spacing::small);
    for (QPushButton *const button :
        {retryButton, m_recoveryButton, m_backButton, otherButton, m_trainingButton})
        flow->addWidget(button);
    if (error.kind == ErrorKind::Keychain)
        flow->addWidget(makeHelpButton(tr("About the keychain"), QStringLiteral("recovery"), card));
    m_recoveryButton->hide();
    m_backButton->hide();
    m_trainingButton->hide();

    auto *const words = new QVBoxLayout;
    words->setSpacing(spacing::small);
    words->addWidget(makeSectionTitle(title, card));
    words->addWidget(what);
    words->addWidget(next);
    words->addSpacing(spacing::small);
    words->addWidget(ways);
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    card->body()->addLayout(line);
    layOutCentered(this, card, 640);
    // As they stand, and right behind the page: its proxy is a stop of Tab, too, and leads back to the first.
    QWidget::setTabOrder(retryButton, m_recoveryButton);
    QWidget::setTabOrder(m_recoveryButton, m_backButton);
    QWidget::setTabOrder(m_backButton, otherButton);
    QWidget::setTabOrder(otherButton, m_trainingButton);
    setFocusProxy(retryButton); // after setTabOrder(), which takes a proxy for a part of the button
    connect(retryButton, &QPushButton::clicked, this, &OpeningTrouble::retryRequested);
    connect(otherButton, &QPushButton::clicked, this, &OpeningTrouble::otherGatewayChosen);
    connect(m_trainingButton, &QPushButton::clicked, this, &OpeningTrouble::trainingChosen);
    connect(m_backButton, &QPushButton::clicked, this, &OpeningTrouble::wayBackChosen);
    connect(m_recoveryButton, &QPushButton::clicked, this, &OpeningTrouble::recoveryChosen);
}

void OpeningTrouble::offerTraining()
{
    m_trainingButton->show();
}

void OpeningTrouble::offerRecovery()
{
    m_recoveryButton->show();
}

void OpeningTrouble::offerWayBack(const QString &name)
{
    const QString text = name.isEmpty() ? tr("Back") : tr("Back to %1").arg(name);
    m_backButton->setText(text);
    m_backButton->setAccessibleName(text);
    m_backButton->show();
}

} // namespace reintegro
