// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/resume_dialog.h"

#include "models/refunds/confirmed.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/theme.h"
#include "ui/policy/stop_band.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

ResumeDialog::ResumeDialog(
    PeopleStore &people, RefundStore &store, const SendingStop &stop, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_store(store)
    , m_by(by)
    , m_problem(new QLabel(this))
    , m_resumeButton(makePrimaryButton(tr("&Resume sending"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Resume sending"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *const sentence = new QLabel(sentenceFor(stop), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    QPushButton *const cancelButton = makeButton(tr("Leave it stopped"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_resumeButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    layout->addWidget(sentence);
    layout->addWidget(makeWords(
        tr("Approved refunds can be sent again from every desk. Nothing is sent by itself."), this));
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(460);
    cancelButton->setFocus();
    connect(m_busy, &BusyLine::busyChanged, m_resumeButton, &QWidget::setDisabled);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_resumeButton, &QPushButton::clicked, this, &ResumeDialog::resume);
}

void ResumeDialog::resume()
{
    Pending<StorePolicy> *const answer = afterConfirming<StorePolicy>(
        m_people, m_by, this, [this](const SignedIn &today) { return m_store.resumeSending(today); });
    m_busy->follow(answer, tr("Writing it down…"), false);
    answer->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (!policy) {
            m_problem->setText(describeError(policy.error()).sentence());
            m_problem->show();
            Q_EMIT said(m_problem->text());
            return;
        }
        Q_EMIT said(tr("Refunds can be sent again."));
        accept();
    });
}

} // namespace reintegro
