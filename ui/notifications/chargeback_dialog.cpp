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
#include "ui/common/list_look.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Column { Charge, Amount, Seen, Refunds };

} // namespace

ChargebackDialog::ChargebackDialog(const Parts &parts, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_by(by)
    , m_lead(makeWords({}, this))
    , m_table(new QTableWidget(0, 4, this))
    , m_problem(makeProblem(this))
    , m_openButton(makeButton(tr("&Open charge"), this))
    , m_acknowledgeButton(makePrimaryButton(tr("&Acknowledge"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Charge-backs"));
    setAccessibleName(windowTitle());
    setUpTable();
    layOut();
    connectParts();
    showState();
    look();
}

void ChargebackDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Charge-backs nobody has acknowledged"));
    m_table->setHorizontalHeaderLabels({tr("Charge"), tr("Amount"), tr("Since"), tr("Refunds of it")});
    setListLook(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(true); // every refund of a charge counts
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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
    layout->addWidget(m_lead);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // keeps the buttons at the bottom while there is no table
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    resize(720, 420);
}

void ChargebackDialog::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_stepProblem.clear(); // it was about another one
        showState();
    });
    connect(m_busy, &BusyLine::busyChanged, this, &ChargebackDialog::showState);
    connect(m_acknowledgeButton, &QPushButton::clicked, this, &ChargebackDialog::acknowledge);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        if (const Row *const row = current())
            Q_EMIT openCharge(row->chargeback.charge);
        accept();
    });
    connect(&m_parts.notifications, &NotificationStore::chargebacksChanged, this, &ChargebackDialog::look);
}

const ChargebackDialog::Row *ChargebackDialog::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows.at(size_t(row));
}

void ChargebackDialog::look()
{
    m_parts.notifications.chargebacks(true)->whenDone(
        this, [this](const Result<std::vector<Chargeback>> &open) {
            m_readProblem = open ? QString() : describeError(open.error()).sentence();
            if (open)
                take(*open);
            else
                showState();
        });
}

//! Rows come and go while somebody reads one: it stays the chosen one wherever it stands now, and nothing is
//! chosen in its place where it is gone.
void ChargebackDialog::take(const std::vector<Chargeback> &open)
{
    std::optional<ChargeKey> chosen;
    if (const Row *const before = current())
        chosen = before->chargeback.charge;
    else if (!m_isRead && !open.empty())
        chosen = open.front().charge;
    m_isRead = true;
    const std::vector<Row> known = std::move(m_rows);
    m_rows.clear();
    for (const Chargeback &each : open) {
        const auto same = std::find_if(known.begin(), known.end(),
            [&each](const Row &row) { return row.chargeback.charge == each.charge; });
        m_rows.push_back({each, same == known.end() ? std::nullopt : same->refunds, {}});
    }
    {
        const QSignalBlocker blocker(
            m_table); // what passes through the selection meanwhile is nobody's choice
        m_table->setRowCount(int(m_rows.size()));
        for (int row = 0; row < int(m_rows.size()); ++row)
            fill(row);
        choose(chosen);
    }
    showState();
    for (const Chargeback &each : open)
        askForRefunds(each.charge);
}

void ChargebackDialog::choose(const std::optional<ChargeKey> &charge)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&charge](const Row &row) { return row.chargeback.charge == charge; });
    m_table->setCurrentItem(nullptr);
    m_table->clearSelection();
    if (found != m_rows.end())
        m_table->selectRow(int(found - m_rows.begin()));
}

void ChargebackDialog::fill(int row)
{
    const Row &one = m_rows.at(size_t(row));
    const auto set = [this, row](Column column, const QString &text) {
        m_table->setItem(row, int(column), new QTableWidgetItem(text));
    };
    set(Column::Charge, one.chargeback.charge.toString());
    set(Column::Amount, one.chargeback.amount ? formatMoney(*one.chargeback.amount) : QString());
    m_table->item(row, int(Column::Amount))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    set(Column::Seen, bogotaTime(one.chargeback.seenAt, textLanguage()));
    set(Column::Refunds, one.refunds.value_or(u"…"_s));
}

void ChargebackDialog::askForRefunds(const ChargeKey &charge)
{
    m_parts.store.requests({.state = {}, .charge = charge})
        ->whenDone(this, [this, charge](const Result<std::vector<RefundRequest>> &requests) {
            takeRefunds(charge, requests);
        });
}

//! What of this charge was given back, or may still be: that money is gone twice.
void ChargebackDialog::takeRefunds(
    const ChargeKey &charge, const Result<std::vector<RefundRequest>> &requests)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [&charge](const Row &each) { return each.chargeback.charge == charge; });
    if (row == m_rows.end())
        return;
    row->refunds.reset();
    row->problem.clear();
    if (requests) {
        QStringList words;
        for (const RefundRequest &request : *requests)
            words.append(request.id.toString() + u": "_s + wordsFor(request.state));
        row->refunds = words.isEmpty() ? tr("none") : words.join(u", "_s);
    } else {
        row->problem = describeError(requests.error()).sentence();
    }
    m_table->item(int(row - m_rows.begin()), int(Column::Refunds))
        ->setText(row->refunds.value_or(tr("could not be read")));
    showState();
}

void ChargebackDialog::showState()
{
    const bool isDone = m_isRead && m_rows.empty();
    m_lead->setText(isDone
            ? tr("Every charge-back is acknowledged. A new one is shown here and across the window.")
            : tr("The payer's bank has taken these payments back, and the gateway confirms it. A refund "
                 "would pay the customer twice; where one is on its way or settled, talk to the gateway."));
    m_table->setVisible(!isDone);
    const Row *const row = current();
    const bool isKnown = row && row->refunds.has_value();
    m_acknowledgeButton->setEnabled(isKnown && !m_busy->isBusy());
    m_acknowledgeButton->setAccessibleDescription(
        isKnown || !row ? QString() : tr("Only once it is known what became of the refunds of this charge."));
    m_openButton->setEnabled(row != nullptr);
    QStringList problems{m_readProblem, row ? row->problem : QString(), m_stepProblem};
    problems.removeAll(QString());
    showSentence(m_problem, problems.join(u'\n'));
}

void ChargebackDialog::acknowledge()
{
    const Row *const row = current();
    if (!row)
        return;
    m_stepProblem.clear();
    Pending<Chargeback> *const answer = afterConfirming<Chargeback>(
        m_parts.people, m_by, this, [this, charge = row->chargeback.charge](const SignedIn &today) {
            return m_parts.notifications.acknowledge(charge, today);
        });
    m_busy->follow(answer, tr("Acknowledging…"), false);
    answer->whenDone(this, [this](const Result<Chargeback> &done) {
        if (!done) {
            m_stepProblem = describeError(done.error()).sentence();
            return showState();
        }
        Q_EMIT said(tr("You have acknowledged the charge-back of %1.").arg(done->charge.toString()));
        look();
    });
}

} // namespace reintegro
