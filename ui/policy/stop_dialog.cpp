// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/stop_dialog.h"

#include "models/refunds/confirmed.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

StopDialog::StopDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_store(store)
    , m_by(by)
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_stopButton(makeButton(tr("&Stop all sending"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stop all sending"));
    m_stopButton->setProperty("danger", true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *const reasonRow = new FieldRow(tr("&Reason"), m_reason, this);
    reasonRow->say(FieldRow::Tone::Hint, tr("Everybody reads it, on every desk."));
    QPushButton *const cancelButton = makeButton(tr("Cancel"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_stopButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    layout->addWidget(makeWords(tr("From now on no refund is sent from any desk, until an administrator lets "
                                   "sending go on. What is on its way already is not held up. Refunds can "
                                   "still be asked for and approved."),
        this));
    layout->addWidget(reasonRow);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(460);
    connect(m_reason, &QLineEdit::textChanged, this, &StopDialog::showState);
    connect(m_reason, &QLineEdit::returnPressed, this, &StopDialog::stop);
    connect(m_busy, &BusyLine::busyChanged, this, &StopDialog::showState);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stopButton, &QPushButton::clicked, this, &StopDialog::stop);
    m_reason->setFocus();
    showState();
}

void StopDialog::showState()
{
    m_stopButton->setEnabled(!m_busy->isBusy() && !m_reason->text().trimmed().isEmpty());
    m_stopButton->setAccessibleDescription(m_stopButton->isEnabled() ? QString() : tr("A reason is needed."));
}

void StopDialog::stop()
{
    if (!m_stopButton->isEnabled())
        return;
    Pending<StorePolicy> *const answer = afterConfirming<StorePolicy>(
        m_people, m_by, this, [this, why = m_reason->text().trimmed()](const SignedIn &today) {
            return m_store.stopSending(why, today);
        });
    m_busy->follow(answer, tr("Stopping…"), false);
    answer->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (!policy) {
            m_problem->setText(describeError(policy.error()).sentence());
            m_problem->show();
            Q_EMIT said(m_problem->text());
            return;
        }
        Q_EMIT said(tr("All sending is stopped, on every desk."));
        accept();
    });
}

} // namespace reintegro
