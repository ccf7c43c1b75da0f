// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_search.h"

#include "models/colombia/beneficiary_name.h"

#include <algorithm>

namespace reintegro {

RequestSearch::RequestSearch(RequestTable &requests, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_requests(requests)
{
    // Before the source is set: what is known of a row is forgotten before the filter looks at it again.
    connect(&requests, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { forgetTexts(first.row(), last.row()); });
    connect(&requests, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { forgetTexts(first, last); });
    setSourceModel(&requests);
    setSortRole(RequestTable::SortRole);
    QSortFilterProxyModel::sort(static_cast<int>(RequestTable::Column::Id), Qt::DescendingOrder);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RequestSearch::askStore);
    connect(&requests, &RequestTable::loaded, this, &RequestSearch::takeAnswer);
}

void RequestSearch::setText(const QString &text)
{
    if (m_text == text.simplified())
        return;
    m_text = text.simplified();
    m_words = accentFree(m_text).split(u' ', Qt::SkipEmptyParts);
    m_isAnswered = false;
    m_pause.start();
    invalidateFilter();
}

void RequestSearch::setState(std::optional<RequestState> state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_isAnswered = false;
    invalidateFilter();
    askStore();
}

RequestFilter RequestSearch::filter() const
{
    RequestFilter filter;
    filter.state = m_state;
    filter.search = m_text;
    return filter;
}

void RequestSearch::askStore()
{
    m_pause.stop();
    m_requests.setFilter(filter(), m_isOldestFirst);
    m_requests.reload();
}

bool RequestSearch::isSortedByStore(int column)
{
    // Requests are numbered as they are asked for.
    return column == static_cast<int>(RequestTable::Column::Id)
        || column == static_cast<int>(RequestTable::Column::Created);
}

void RequestSearch::sort(int column, Qt::SortOrder order)
{
    QSortFilterProxyModel::sort(column, order);
    const bool isOldestFirst = isSortedByStore(column) && order == Qt::AscendingOrder;
    if (isOldestFirst == m_isOldestFirst)
        return;
    m_isOldestFirst = isOldestFirst;
    if (m_requests.isLoaded() || m_requests.isLoading())
        askStore();
    else
        m_requests.setFilter(filter(), m_isOldestFirst); // for the first time that somebody asks
}

void RequestSearch::takeAnswer()
{
    const RequestFilter &answered = m_requests.answeredFilter();
    if (m_isAnswered || answered.search != m_text || answered.state != m_state)
        return;
    m_isAnswered = true;
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

void RequestSearch::forgetTexts(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_texts.remove(m_requests.requestAt(row).id.number());
}

bool RequestSearch::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_state && m_requests.requestAt(sourceRow).state != *m_state)
        return false;
    if (m_words.isEmpty() || m_isAnswered)
        return true;
    // Every key that is typed looks at all rows, and taking the accents off them takes a while.
    const RefundRequest &request = m_requests.requestAt(sourceRow);
    QString &text = m_texts[request.id.number()];
    if (text.isEmpty())
        text = searchText(request);
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace reintegro
