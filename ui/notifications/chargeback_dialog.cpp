// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/chargeback_dialog.h"

#include "models/payments/gateway_time.h"
#include "models/payments/money_text.h"
#include "models/refunds/confirmed.h"
#include "models/tables/state_text.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Column { Charge, Amount, Seen, Refunds };

} // namespace

ChargebackDialog::ChargebackDialog(const Parts &parts, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_by(by)
    , m_table(new QTableWidget(0, 4, this))
    , m_problem(new QLabel(this))
    , m_openButton(makeButton(tr("&Open charge"), this))
    , m_acknowledgeButton(makePrimaryButton(tr("&Acknowledge"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Charge-backs"));
    setAccessibleName(windowTitle());
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_table->setAccessibleName(tr("Charge-backs nobody has acknowledged"));
    m_table->setHorizontalHeaderLabels({tr("Charge"), tr("Amount"), tr("Since"), tr("Refunds of it")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    layOut();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ChargebackDialog::showState);
    connect(m_busy, &BusyLine::busyChanged, this, &ChargebackDialog::showState);
    connect(m_acknowledgeButton, &QPushButton::clicked, this, &ChargebackDialog::acknowledge);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        if (const auto charge = current())
            Q_EMIT openCharge(*charge);
        accept();
    });
    connect(&m_parts.notifications, &NotificationStore::chargebacksChanged, this, &ChargebackDialog::look);
    showState();
    look();
}

void ChargebackDialog::layOut()
{
    QPushButton *const closeButton = makeButton(tr("&Close"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_openButton);
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    buttons->addWidget(m_acknowledgeButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    layout->addWidget(makeWords(tr("The payer's bank has taken these payments back, and the gateway confirms "
                                   "it. A refund would pay the customer twice; where one is on its way or "
                                   "settled, talk to the gateway."),
        this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    resize(720, 420);
}

std::optional<ChargeKey> ChargebackDialog::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row < 0 || row >= int(m_open.size()) ? std::nullopt : std::optional(m_open.at(size_t(row)).charge);
}

void ChargebackDialog::look()
{
    m_parts.notifications.chargebacks(true)->whenDone(
        this, [this](const Result<std::vector<Chargeback>> &open) {
            if (open)
                return take(*open);
            m_problem->setText(describeError(open.error()).sentence());
            m_problem->show();
        });
}

void ChargebackDialog::take(const std::vector<Chargeback> &open)
{
    m_open = open;
    m_table->setRowCount(int(open.size()));
    for (int row = 0; row < int(open.size()); ++row) {
        const Chargeback &one = open.at(size_t(row));
        const auto set = [this, row](Column column, const QString &text) {
            m_table->setItem(row, int(column), new QTableWidgetItem(text));
        };
        set(Column::Charge, one.charge.toString());
        set(Column::Amount, one.amount ? formatMoney(*one.amount) : QString());
        set(Column::Seen, bogotaTime(one.seenAt, writesSpanish()));
        set(Column::Refunds, u"…"_s);
        showRefunds(one.charge);
    }
    if (!open.empty() && !current())
        m_table->selectRow(0);
    showState();
}

//! What of this charge was given back, or may still be: that money is gone twice.
void ChargebackDialog::showRefunds(const ChargeKey &charge)
{
    m_parts.store.requests({.state = {}, .charge = charge})
        ->whenDone(this, [this, charge](const Result<std::vector<RefundRequest>> &requests) {
            QStringList words;
            for (const RefundRequest &request : requests.value_or(std::vector<RefundRequest>()))
                words.append(request.id.toString() + u": "_s + wordsFor(request.state));
            for (int row = 0; row < m_table->rowCount(); ++row) {
                if (row < int(m_open.size()) && m_open.at(size_t(row)).charge == charge)
                    m_table->item(row, int(Column::Refunds))
                        ->setText(words.isEmpty() ? tr("none") : words.join(u", "_s));
            }
        });
}

void ChargebackDialog::showState()
{
    const bool isChosen = current().has_value();
    m_acknowledgeButton->setEnabled(isChosen && !m_busy->isBusy());
    m_openButton->setEnabled(isChosen);
}

void ChargebackDialog::acknowledge()
{
    const std::optional<ChargeKey> charge = current();
    if (!charge)
        return;
    m_problem->hide();
    Pending<Chargeback> *const answer = afterConfirming<Chargeback>(m_parts.people, m_by, this,
        [this, charge](const SignedIn &today) { return m_parts.notifications.acknowledge(*charge, today); });
    m_busy->follow(answer, tr("Acknowledging…"), false);
    answer->whenDone(this, [this](const Result<Chargeback> &done) {
        if (!done) {
            m_problem->setText(describeError(done.error()).sentence());
            m_problem->show();
            return;
        }
        Q_EMIT said(tr("You have acknowledged the charge-back of %1.").arg(done->charge.toString()));
        look();
    });
}

} // namespace reintegro
