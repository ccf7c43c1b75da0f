// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/refunds_card.h"

#include "models/tables/request_table.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/state_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

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
    , m_words(makeCaption({}, this))
    , m_problem(new QLabel(this))
    , m_againButton(makeButton(tr("Read the refunds again"), this))
    , m_table(new QTableView(this))
{
    m_table->setAccessibleName(tr("Refunds of this charge"));
    auto *const sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_requests);
    sorted->setSortRole(RequestTable::SortRole);
    m_table->setModel(sorted);
    m_table->setItemDelegateForColumn(
        static_cast<int>(RequestTable::Column::State), new StateDelegate(RequestTable::StateRole, m_table));
    setListLook(m_table);
    using Column = RequestTable::Column;
    const auto number = [](Column column) { return static_cast<int>(column); };
    static_cast<void>(new ListColumns(m_table,
        {.name = u"refunds-of-charge"_s,
            .shown = {number(Column::Id), number(Column::Created), number(Column::Amount),
                number(Column::Beneficiary), number(Column::State), number(Column::AskedBy),
                number(Column::DecidedBy)},
            .filling = {number(Column::Beneficiary)},
            .sortColumn = number(Column::Created),
            .sortOrder = Qt::DescendingOrder}));

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    m_againButton->setIcon(icon(IconName::Refresh));
    m_againButton->hide();

    body()->addWidget(m_words);
    body()->addWidget(m_problem);
    body()->addWidget(m_againButton, 0, Qt::AlignLeft);
    body()->addWidget(m_table);

    connect(m_againButton, &QPushButton::clicked, m_requests, &RequestTable::reload);
    connect(m_requests, &RequestTable::loadFailed, this, &RefundsCard::takeFailure);
    connect(m_requests, &RequestTable::loaded, this, [this] {
        m_tableIsCurrent = true;
        m_problem->clear();
        takeFromTable();
    });
    connect(m_requests, &QAbstractItemModel::dataChanged, this, &RefundsCard::takeFromTable);
    connect(m_requests, &QAbstractItemModel::rowsInserted, this, &RefundsCard::takeFromTable);
    connect(m_requests, &QAbstractItemModel::rowsRemoved, this, &RefundsCard::takeFromTable);
}

void RefundsCard::setCharge(const Charge &charge, std::vector<RefundRequest> known)
{
    if (!m_charge || m_charge->key != charge.key) {
        m_tableIsCurrent = false;
        m_problem->clear();
    }
    m_charge = charge;
    m_known = std::move(known);
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

void RefundsCard::takeFailure(const Error &error)
{
    m_problem->setText(describeError(error).sentence());
    showRequests();
}

void RefundsCard::showRequests()
{
    const bool hasFailed = !m_problem->text().isEmpty();
    const bool hasRows = m_tableIsCurrent && m_requests->rowCount() > 0;
    m_words->setText(m_known.empty() ? tr("Nobody has asked for a refund of this charge at this desk.")
                                     : tr("Reading the refunds of this charge…"));
    m_words->setVisible(!hasRows && !hasFailed);
    m_problem->setVisible(hasFailed);
    m_againButton->setVisible(hasFailed);
    m_table->setVisible(hasRows);
    fitTable();
}

void RefundsCard::fitTable()
{
    const int rows = std::min(m_requests->rowCount(), mostRowsWithoutScrolling);
    const QHeaderView *const header = m_table->horizontalHeader();
    m_table->setFixedHeight(std::max(header->sizeHint().height(), header->minimumHeight())
        + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace reintegro
