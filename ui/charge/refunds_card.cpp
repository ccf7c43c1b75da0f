// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/refunds_card.h"

#include "models/tables/request_table.h"
#include "ui/common/list_look.h"
#include "ui/common/state_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace reintegro {

namespace {

constexpr int mostRowsWithoutScrolling = 8;

bool isGivenBack(RequestState state)
{
    return state == RequestState::Settled || state == RequestState::InProgress;
}

} // namespace

std::optional<ChargeShares> sharesOf(const Charge &charge, const std::vector<OwnRefund> &requests)
{
    const Result<Money> total = refundableTotal(charge);
    if (!total)
        return {};
    ChargeShares shares{*total, Money(0, total->currency()), Money(0, total->currency()), *total};
    for (const OwnRefund &request : requests) {
        if (!countsAgainstCharge(request.state))
            continue;
        Money &part = isGivenBack(request.state) ? shares.refunded : shares.waiting;
        const std::optional<Money> sum = part.plus(request.amount);
        const std::optional<Money> left = shares.left.minus(request.amount);
        if (!sum || !left)
            return {};
        part = *sum;
        shares.left = *left;
    }
    return shares;
}

RefundsCard::RefundsCard(RefundStore &store, QWidget *parent)
    : Card(tr("Refunds"), parent)
    , m_requests(new RequestTable(store, this))
    , m_none(makeCaption(tr("Nobody has asked for a refund of this charge at this desk."), this))
    , m_table(new QTableView(this))
{
    m_table->setAccessibleName(tr("Refunds of this charge"));
    m_table->setModel(m_requests);
    m_table->setItemDelegateForColumn(
        static_cast<int>(RequestTable::Column::State), new StateDelegate(RequestTable::StateRole, m_table));
    setListLook(m_table);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    header->hideSection(static_cast<int>(RequestTable::Column::Charge));
    header->hideSection(static_cast<int>(RequestTable::Column::Changed));

    body()->addWidget(m_none);
    body()->addWidget(m_table);

    connect(m_requests, &RequestTable::loaded, this, [this] {
        m_tableIsCurrent = true;
        takeFromTable();
    });
    connect(m_requests, &QAbstractItemModel::dataChanged, this, &RefundsCard::takeFromTable);
    connect(m_requests, &QAbstractItemModel::rowsInserted, this, &RefundsCard::takeFromTable);
    connect(m_requests, &QAbstractItemModel::rowsRemoved, this, &RefundsCard::takeFromTable);
}

void RefundsCard::setCharge(const Charge &charge, std::vector<RefundRequest> known)
{
    m_charge = charge;
    m_known = std::move(known);
    m_tableIsCurrent = false;
    m_requests->setCharge(charge.key);
    m_requests->reload();
    showRequests();
}

void RefundsCard::takeFromTable()
{
    if (!m_charge || !m_tableIsCurrent) // until then the table may still have the last charge's requests
        return;
    m_known.clear();
    for (int row = m_requests->rowCount() - 1; row >= 0; --row) // the table has the newest first
        if (m_requests->requestAt(row).chargeKey == m_charge->key)
            m_known.push_back(m_requests->requestAt(row));
    showRequests();
    Q_EMIT requestsChanged();
}

void RefundsCard::showRequests()
{
    m_none->setVisible(m_known.empty());
    m_table->setVisible(!m_known.empty());
    fitTable();
}

void RefundsCard::fitTable()
{
    const int rows = std::min(m_requests->rowCount(), mostRowsWithoutScrolling);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace reintegro
