// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decision_bar.h"

#include "models/refunds/arrival_words.h"
#include "ui/approvals/statement_field.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_reason(makeCaption({}, this))
    , m_risk(makeCaption(riskOfSendingAgain().translated(), this))
    , m_statement(new StatementField(this))
    , m_why(new QLineEdit(this))
    , m_whyRow(new FieldRow(tr("&Why"), m_why, this))
    , m_cancelButton(makeButton(tr("Cancel"), this))
    , m_stopButton(makeQuietButton(tr("Stop all sending…"), this))
    , m_closeButton(makeQuietButton(tr("Close as not executed"), this))
    , m_resendButton(makeButton(tr("Send the same bytes again"), this))
    , m_rejectButton(makeButton(tr("&Reject"), this))
    , m_approveButton(makeButton(tr("&Approve"), this))
    , m_approveAndSendButton(makePrimaryButton(tr("Approve and &send"), this))
    , m_sendButton(makePrimaryButton(tr("&Send"), this))
    , m_checkButton(makeButton(tr("&Check now"), this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_seldom(new QHBoxLayout)
    , m_usual(new QHBoxLayout)
{
    layOut();
    m_stopButton->setAccessibleName(tr("Stop all sending"));
    m_stopButton->hide();
    connect(m_stopButton, &QPushButton::clicked, this, &DecisionBar::stopRequested);
    connect(m_statement, &StatementField::changed, this, &DecisionBar::showState);
    connect(m_why, &QLineEdit::textChanged, this, &DecisionBar::showState);
    connect(m_cancelButton, &QPushButton::clicked, this, &DecisionBar::startOver);
    connect(m_rejectButton, &QPushButton::clicked, this, [this] { askWhy(Asking::Reject); });
    connect(m_resendButton, &QPushButton::clicked, this, [this] { askWhy(Asking::Resend); });
    connect(m_closeButton, &QPushButton::clicked, this, [this] { askWhy(Asking::Close); });
    connect(m_approveButton, &QPushButton::clicked, this, &DecisionBar::approveRequested);
    connect(m_approveAndSendButton, &QPushButton::clicked, this, &DecisionBar::approveAndSendRequested);
    connect(m_sendButton, &QPushButton::clicked, this, &DecisionBar::sendRequested);
    connect(m_checkButton, &QPushButton::clicked, this, &DecisionBar::checkRequested);
    showState();
}

void DecisionBar::layOut()
{
    m_seldom->setSpacing(spacing::small);
    for (QPushButton *const button : {m_stopButton, m_cancelButton, m_closeButton})
        m_seldom->addWidget(button);
    m_seldom->addStretch(1);
    m_usual->setSpacing(spacing::small);
    m_usual->addStretch(1);
    for (QPushButton *const button : {m_resendButton, m_rejectButton, m_approveButton, m_approveAndSendButton,
             m_sendButton, m_checkButton})
        m_usual->addWidget(button);
    m_buttons->setSpacing(spacing::small);
    m_buttons->addLayout(m_seldom);
    m_buttons->addLayout(m_usual);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_statement);
    layout->addWidget(m_whyRow);
    layout->addWidget(m_reason);
    layout->addWidget(m_risk);
    layout->addLayout(m_buttons);
}

static int widthSideBySide(const QBoxLayout &buttons)
{
    int width = 0;
    for (int i = 0; i < buttons.count(); ++i) {
        const QWidget *const button = buttons.itemAt(i)->widget();
        if (button && !button->isHidden())
            width += button->sizeHint().width() + buttons.spacing();
    }
    return width;
}

//! No button is cut: where they do not stand side by side, those that are seldom needed get a line of their
//! own.
void DecisionBar::arrangeButtons()
{
    const auto directionFor = [this](int needed) {
        return needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    const int seldom = widthSideBySide(*m_seldom);
    const int usual = widthSideBySide(*m_usual);
    m_buttons->setDirection(directionFor(seldom + spacing::small + usual));
    m_seldom->setDirection(directionFor(seldom)); // with large letters even these have a line each
    m_usual->setDirection(directionFor(usual));
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeButtons();
}

void DecisionBar::setOffer(const DecisionOffer &offer)
{
    m_offer = offer;
    // What was typed outlives a connection that breaks.
    const bool isStillOffered = offer.isOutOfReach || (m_asking == Asking::Reject && offer.mayReject)
        || (m_asking == Asking::Resend && offer.showsResend && offer.maySend)
        || (m_asking == Asking::Close && offer.showsClose && offer.mayClose);
    if (!isStillOffered)
        m_asking = Asking::Nothing;
    showState();
}

void DecisionBar::setStopOffered(bool isOffered)
{
    m_stopButton->setVisible(isOffered);
    arrangeButtons();
}

void DecisionBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showState();
}

void DecisionBar::startOver()
{
    m_asking = Asking::Nothing;
    m_why->clear();
    m_statement->clear();
    showState();
}

DecisionBar::Begun DecisionBar::begun() const
{
    return {.step = m_asking, .why = m_why->text(), .statement = statement()};
}

void DecisionBar::goOn(const Begun &begun)
{
    m_asking = begun.step;
    m_why->setText(begun.why);
    if (begun.statement)
        m_statement->setStatement(*begun.statement);
    setOffer(DecisionOffer(m_offer));
}

const std::optional<WrittenStatement> &DecisionBar::statement() const
{
    return m_statement->statement();
}

//! The first press opens the question, the second, with an answer, is the step.
void DecisionBar::askWhy(Asking step)
{
    if (m_asking != step) {
        m_asking = step;
        m_why->clear();
        m_statement->clear();
        showState();
        QWidget *const first =
            step == Asking::Close && m_offer.needsStatement ? static_cast<QWidget *>(m_statement) : m_why;
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString why = m_why->text().trimmed();
    if (!isAnswered() || m_isBusy)
        return;
    switch (step) {
    case Asking::Nothing:
        return;
    case Asking::Reject:
        Q_EMIT rejectRequested(why);
        return;
    case Asking::Resend:
        Q_EMIT resendRequested(why);
        return;
    case Asking::Close:
        Q_EMIT closeRequested(why);
        return;
    }
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking != Asking::Nothing && !m_isBusy)
        startOver();
    else
        QWidget::keyPressEvent(event);
}

QString DecisionBar::question() const
{
    switch (m_asking) {
    case Asking::Nothing:
        return {};
    case Asking::Reject:
        return tr("Why is it rejected? Whoever asked will read this.");
    case Asking::Resend:
        return tr("Why may it be sent again? Only if the gateway says that it does not have it.");
    case Asking::Close:
        return tr("What does the gateway's written statement say? A second supervisor has to say the same "
                  "before it counts as failed.");
    }
    return {};
}

//! A statement speaks for itself; whoever relies on the one that is kept says so in words.
bool DecisionBar::isAnswered() const
{
    const bool hasWords = !m_why->text().trimmed().isEmpty();
    if (m_asking != Asking::Close)
        return m_asking == Asking::Nothing || hasWords;
    return statement().has_value() || (hasWords && !m_offer.needsStatement);
}

void DecisionBar::showButtons()
{
    const bool isAsking = m_asking != Asking::Nothing;
    m_whyRow->setVisible(isAsking);
    m_statement->setVisible(m_asking == Asking::Close);
    m_risk->setVisible(m_offer.showsResend && m_offer.maySend && (!isAsking || m_asking == Asking::Resend));
    m_cancelButton->setVisible(isAsking);
    m_rejectButton->setVisible(m_offer.showsDecision && (!isAsking || m_asking == Asking::Reject));
    m_approveButton->setVisible(m_offer.showsDecision && !isAsking);
    m_approveAndSendButton->setVisible(m_offer.showsDecision && !isAsking);
    m_sendButton->setVisible(m_offer.showsSend);
    m_resendButton->setVisible(m_offer.showsResend && (!isAsking || m_asking == Asking::Resend));
    m_closeButton->setVisible(m_offer.showsClose && (!isAsking || m_asking == Asking::Close));
    m_checkButton->setVisible(m_offer.showsCheck && !isAsking);
    arrangeButtons();
}

void DecisionBar::showState()
{
    showButtons();
    const bool hasAnswer = isAnswered();
    const bool isFree = !m_isBusy;
    if (m_asking != Asking::Nothing)
        m_whyRow->say(FieldRow::Tone::Hint, question());
    m_statement->setNeeded(m_offer.needsStatement);
    m_statement->setEnabled(isFree);
    m_why->setEnabled(isFree);
    m_cancelButton->setEnabled(isFree);
    m_rejectButton->setEnabled(isFree && m_offer.mayReject && hasAnswer);
    m_approveButton->setEnabled(isFree && m_offer.mayApprove);
    m_approveAndSendButton->setEnabled(isFree && m_offer.mayApproveAndSend);
    m_sendButton->setEnabled(isFree && m_offer.maySend);
    m_resendButton->setEnabled(isFree && m_offer.maySend && hasAnswer);
    m_closeButton->setEnabled(isFree && m_offer.mayClose && hasAnswer);
    m_checkButton->setEnabled(isFree);
    const QString reason = m_offer.reason.isEmpty() ? m_offer.whyNotSend : m_offer.reason;
    QStringList lines{
        m_asking == Asking::Nothing || m_offer.isOutOfReach ? reason : QString(), m_offer.trouble};
    lines.removeAll(QString());
    m_reason->setText(lines.join(u'\n'));
    m_reason->setVisible(!m_reason->text().isEmpty());
    for (QPushButton *const button : {m_approveButton, m_closeButton})
        button->setAccessibleDescription(button->isEnabled() ? QString() : m_offer.reason);
    for (QPushButton *const button : {m_approveAndSendButton, m_sendButton, m_resendButton}) {
        const QString &why = m_offer.whyNotSend.isEmpty() ? m_offer.reason : m_offer.whyNotSend;
        const QString risk = button == m_resendButton ? m_risk->text() : QString();
        button->setAccessibleDescription(button->isEnabled() ? risk : why);
        button->setToolTip(button->isEnabled() ? QString() : why);
    }
}

} // namespace reintegro
