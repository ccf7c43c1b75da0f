// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/approval_table.h"

#include <algorithm>
#include <tuple>

namespace reintegro {

//! The smaller, the sooner somebody must look at it. Nothing where nobody has to.
static std::optional<int> urgencyOf(RequestState state)
{
    using enum RequestState;
    switch (state) {
    case Unknown:
        return 0;
    case NotSent:
        return 1;
    case Approved:
        return 2;
    case AwaitingApproval:
        return 3;
    case Draft:
    case Rejected:
    case Withdrawn:
    case Expired:
    case Sending:
    case InProgress:
    case Settled:
    case Failed:
        return std::nullopt;
    }
    return std::nullopt;
}

ApprovalTable::ApprovalTable(RequestTable &requests, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_requests(requests)
{
    std::vector<RequestState> states;
    std::copy_if(allRequestStates.cbegin(), allRequestStates.cend(), std::back_inserter(states),
        [](RequestState state) { return urgencyOf(state).has_value(); });
    requests.setStates(states);
    setSourceModel(&requests);
    QSortFilterProxyModel::sort(0);
}

void ApprovalTable::sort(int /*column*/, Qt::SortOrder /*order*/)
{
    QSortFilterProxyModel::sort(0);
}

void ApprovalTable::setGroundDays(const GroundDays &days)
{
    if (days.withdrawal == m_days.withdrawal && days.reversal == m_days.reversal)
        return;
    m_days = days;
    invalidate();
}

QVariant ApprovalTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !m_secondLine)
        return QSortFilterProxyModel::data(index, role);
    QStringList lines{index.data().toString(), m_secondLine(index)};
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

const RefundRequest &ApprovalTable::requestAt(int row) const
{
    return m_requests.requestAt(mapToSource(index(row, 0)).row());
}

int ApprovalTable::rowOf(const RequestId &id) const
{
    const int sourceRow = m_requests.rowOf(id);
    return sourceRow < 0 ? -1 : mapFromSource(m_requests.index(sourceRow, 0)).row();
}

int ApprovalTable::oldestWaitingRow() const
{
    int oldest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const RefundRequest &request = requestAt(row);
        if (request.state != RequestState::AwaitingApproval)
            continue;
        if (oldest < 0 || request.createdAt < requestAt(oldest).createdAt)
            oldest = row;
    }
    return oldest < 0 && rowCount() > 0 ? 0 : oldest;
}

bool ApprovalTable::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    return urgencyOf(m_requests.requestAt(sourceRow).state).has_value();
}

//! By when the law wants the money back; where it does not, after all that it does.
static QDate dueDayOf(const RefundRequest &request, const GroundDays &days)
{
    const QDate never(9999, 12, 31);
    return request.ground ? dueDate(*request.ground, days).value_or(never) : never;
}

bool ApprovalTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RefundRequest &one = m_requests.requestAt(left.row());
    const RefundRequest &other = m_requests.requestAt(right.row());
    return std::tuple(urgencyOf(one.state), dueDayOf(one, m_days), one.createdAt, one.id.number())
        < std::tuple(urgencyOf(other.state), dueDayOf(other, m_days), other.createdAt, other.id.number());
}

} // namespace reintegro
