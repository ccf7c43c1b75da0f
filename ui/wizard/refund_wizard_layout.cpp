// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the wizard stand.
#include "models/refunds/refund_draft.h"
#include "ui/common/busy_line.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/wizard/refund_summary.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/wizard/step_list.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reintegro {

void RefundWizard::layOut()
{
    m_stepSide = new QWidget(this);
    auto *const leftLayout = new QVBoxLayout(m_stepSide);
    leftLayout->setContentsMargins(spacing::page, spacing::wide, 0, spacing::page);
    leftLayout->addWidget(m_steps);
    m_stepSide->setFixedWidth(fontMetrics().averageCharWidth() * 26);

    m_summarySide = new QWidget(this);
    auto *const summary = new Card({}, m_summarySide);
    summary->body()->addWidget(new RefundSummary(*m_draft, summary));
    m_summarySide->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *const rightLayout = new QVBoxLayout(m_summarySide);
    rightLayout->setContentsMargins(spacing::small, spacing::page, spacing::page, spacing::page);
    rightLayout->addWidget(summary);
    rightLayout->addStretch(1);

    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stepSide);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_summarySide);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(makeFooter());
    layout->addWidget(makeRule(this));
    layout->addWidget(m_message);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1280, 800);
    resize(QSize(1040, 680).boundedTo({room.width() - spacing::wide, room.height() - spacing::wide}));
}

QWidget *RefundWizard::makeFooter()
{
    auto *const footer = new QWidget(this);
    auto *const reasonLine = new QHBoxLayout;
    reasonLine->addWidget(m_busy, 1);
    reasonLine->addWidget(m_reason, 1);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_discardButton);
    buttons->addWidget(m_keepButton);
    buttons->addStretch(1);
    buttons->addWidget(m_backButton);
    buttons->addWidget(m_nextButton);
    buttons->addWidget(m_sendButton);
    auto *const layout = new QVBoxLayout(footer);
    layout->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addLayout(reasonLine);
    layout->addLayout(buttons);
    // Whoever walks to this button with the keyboard means it; on its own, Enter never comes here.
    m_sendButton->setAutoDefault(true);
    return footer;
}

} // namespace reintegro
