// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_search.h"

#include "models/colombia/beneficiary_name.h"

#include <algorithm>

namespace reintegro {

RequestSearch::RequestSearch(RequestTable &requests, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_requests(requests)
{
    setSourceModel(&requests);
    setSortRole(RequestTable::SortRole);
    sort(static_cast<int>(RequestTable::Column::Id), Qt::DescendingOrder);
}

void RequestSearch::setText(const QString &text)
{
    m_words = accentFree(text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RequestSearch::setState(std::optional<RequestState> state)
{
    m_state = state;
    invalidateFilter();
}

const RefundRequest &RequestSearch::requestAt(int row) const
{
    return m_requests.requestAt(mapToSource(index(row, 0)).row());
}

int RequestSearch::rowOf(const RequestId &id) const
{
    const int sourceRow = m_requests.rowOf(id);
    return sourceRow < 0 ? -1 : mapFromSource(m_requests.index(sourceRow, 0)).row();
}

bool RequestSearch::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_state && m_requests.requestAt(sourceRow).state != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_requests.index(sourceRow, 0).data(RequestTable::SearchRole).toString();
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace reintegro
