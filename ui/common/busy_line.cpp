// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/busy_line.h"

#include "models/basics/pending.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/motion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace reintegro {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(makeCaption({}, this))
    , m_cancelButton(makeQuietButton({}, this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(96);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_cancelButton);
    connect(m_cancelButton, &QPushButton::clicked, this, &BusyLine::cancel);
    nameParts();
    hide();
}

//! It stays where pages are made anew in another language.
void BusyLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    QWidget::changeEvent(event);
}

void BusyLine::nameParts()
{
    m_bar->setAccessibleName(tr("Progress"));
    setWords(m_cancelButton, tr("Cancel"));
}

void BusyLine::follow(PendingBase *pending, const QString &words, bool mayCancel)
{
    if (m_pending)
        disconnect(m_pending, nullptr, this, nullptr);
    m_pending = pending;
    m_bar->setVisible(!wantsLessMotion()); // standing still it would say how far it is
    m_words->setText(words);
    m_cancelButton->setVisible(mayCancel);
    m_cancelButton->setEnabled(true);
    connect(pending, &PendingBase::finished, this, &BusyLine::rest);
    connect(pending, &QObject::destroyed, this, &BusyLine::rest);
    show();
    Q_EMIT busyChanged(true);
}

void BusyLine::cancel()
{
    if (!m_pending || !m_cancelButton->isVisibleTo(this))
        return;
    m_cancelButton->setEnabled(false);
    m_pending->cancel();
}

void BusyLine::rest()
{
    if (m_pending)
        disconnect(m_pending, nullptr, this, nullptr);
    m_pending.clear();
    hide();
    Q_EMIT busyChanged(false);
}

} // namespace reintegro
