// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the columns of a list; the menu for it is in list_columns_menu.cpp.
#include "ui/common/list_columns.h"

#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace reintegro {

ListColumns::ListColumns(QTableView *list, ListStart start)
    : QObject(list)
    , m_list(list)
    , m_header(list->horizontalHeader())
    , m_start(std::move(start))
    , m_button(nullptr)
{
    setUpHeader();
    setUpButton();
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &ListColumns::fit);
    const auto fitSoon = [this] { m_fitSoon.start(0); };
    const QAbstractItemModel *const model = list->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, fitSoon);
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    m_header->viewport()->installEventFilter(this);
    arrange(arrangementAtFirst());
    takeMemory();
}

void ListColumns::setUpHeader()
{
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setStretchLastSection(false);
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(true);
    if (m_start.fixedOrder.isEmpty()) {
        m_header->setSortIndicator(m_start.sortColumn, m_start.sortOrder);
        m_list->setSortingEnabled(true); // else a press on the header selects a column
        disconnect(m_header, &QHeaderView::sortIndicatorChanged, m_list, nullptr); // asked for in takeSort()
    } else {
        m_header->setSectionsClickable(false);
    }
    // Where rows come in an order of their own, the third click leads back to it.
    m_header->setSortIndicatorClearable(m_start.sortColumn < 0);
    m_header->setMinimumSectionSize(leastWidth);
    m_header->setMinimumHeight(spacing::controlHeight);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ListColumns::takeSort);
    connect(m_header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging)
            keep();
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_ownWidths.remove(column);
        fit();
        keep();
    });
}

void ListColumns::takeMemory()
{
    if (m_memory)
        return;
    m_memory = ListMemory::of(m_list);
    if (!m_memory)
        return;
    const std::optional<ListArrangement> kept = m_memory->arrangement(m_start.name);
    const int columns = m_list->model()->columnCount();
    if (!kept || *std::max_element(kept->shown.cbegin(), kept->shown.cend()) >= columns
        || kept->sortColumn >= columns)
        return; // of another version of the program
    arrange(*kept);
}

void ListColumns::arrange(const ListArrangement &arrangement)
{
    {
        const QScopedValueRollback guard(m_isArranging, true);
        m_ownWidths.clear();
        for (int column = 0; column < m_header->count(); ++column)
            m_header->setSectionHidden(column, !arrangement.shown.contains(column));
        for (int place = 0; place < arrangement.shown.size(); ++place) {
            const int column = arrangement.shown.at(place);
            m_header->moveSection(m_header->visualIndex(column), place);
            if (const int width = arrangement.widths.value(place); width > 0)
                m_ownWidths.insert(column, std::max(width, leastWidth));
        }
    }
    m_wantedColumn = arrangement.sortColumn;
    m_wantedOrder = arrangement.sortOrder;
    applySort();
    fit();
}

ListArrangement ListColumns::arrangementAtFirst() const
{
    return {m_start.shown, QList<int>(m_start.shown.size(), 0), m_start.sortColumn, m_start.sortOrder};
}

ListArrangement ListColumns::arrangementNow() const
{
    ListArrangement now{shownColumns(), {}, m_wantedColumn, m_wantedOrder};
    for (const int column : std::as_const(now.shown))
        now.widths.append(m_ownWidths.value(column, 0));
    return now;
}

QList<int> ListColumns::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            shown.append(column);
    }
    return shown;
}

void ListColumns::keep()
{
    if (m_memory)
        m_memory->keep(m_start.name, arrangementNow());
}

void ListColumns::forgetAll()
{
    arrange(arrangementAtFirst());
    if (m_memory)
        m_memory->forget(m_start.name);
}

// --- sorting
// -------------------------------------------------------------------------------------------------

void ListColumns::setWhole(bool isWhole)
{
    if (m_isWhole == isWhole)
        return;
    m_isWhole = isWhole;
    m_header->setToolTip(isWhole ? QString() : whyNotSorted(-1));
    applySort();
}

int ListColumns::sortColumn() const
{
    return m_header->sortIndicatorSection();
}

QString ListColumns::whyNotSorted(int column) const
{
    if (!m_start.fixedOrder.isEmpty())
        return m_start.fixedOrder;
    if (m_isWhole || m_start.sortedByStore.contains(column))
        return {};
    return tr(
        "Only a part of them is here, so nobody could tell which is the first. Look for less, or scroll "
        "to the end, to sort by any column.");
}

//! The header has turned its arrow already.
void ListColumns::takeSort(int column, Qt::SortOrder order)
{
    if (m_isArranging)
        return;
    const QString why = column < 0 ? QString() : whyNotSorted(column);
    if (why.isEmpty())
        return wantSort(column, order);
    applySort(); // turns it back
    QToolTip::showText(QCursor::pos(), why, m_header);
}

void ListColumns::wantSort(int column, Qt::SortOrder order)
{
    m_wantedColumn = column < 0 ? m_start.sortColumn : column;
    m_wantedOrder = column < 0 ? m_start.sortOrder : order;
    applySort();
    keep();
}

//! By what is wanted, or, while that cannot be, as it stood at first.
void ListColumns::applySort()
{
    if (!m_start.fixedOrder.isEmpty())
        return;
    const bool canBe = m_wantedColumn < 0 || whyNotSorted(m_wantedColumn).isEmpty();
    const int column = canBe ? m_wantedColumn : m_start.sortColumn;
    const Qt::SortOrder order = canBe ? m_wantedOrder : m_start.sortOrder;
    const QScopedValueRollback guard(m_isArranging, true);
    m_header->setSortIndicator(column, order);
    m_list->model()->sort(column, order);
}

// --- widths
// --------------------------------------------------------------------------------------------------

//! Columns with a width of their own keep it, the others take what their cells need, and those that fill
//! share the rest.
void ListColumns::fit()
{
    const QScopedValueRollback guard(m_isArranging, true);
    QList<int> filling;
    int room = m_list->viewport()->width();
    const QList<int> shown = shownColumns();
    for (const int column : shown) {
        const bool isOwn = m_ownWidths.contains(column);
        if (!isOwn && m_start.filling.contains(column)) {
            filling.append(column);
            continue;
        }
        const int width = isOwn ? m_ownWidths.value(column) : widthOfContents(column);
        m_header->resizeSection(column, width);
        room -= width;
    }
    for (auto left = filling.size(); left > 0; --left) {
        const int column = filling.at(filling.size() - left);
        const int width = std::max(room / static_cast<int>(left), 2 * leastWidth);
        m_header->resizeSection(column, width);
        room -= width;
    }
    placeButton();
}

int ListColumns::widthOfContents(int column) const
{
    const QAbstractItemView *const list = m_list; // where the hint of a column is open to others
    int ofHeader = m_header->sectionSizeHint(column);
    if (column == shownColumns().constLast())
        ofHeader += m_button->width(); // which stands over its end
    return std::max({list->sizeHintForColumn(column), ofHeader, leastWidth});
}

void ListColumns::takeWidth(int column, int width)
{
    if (m_isArranging || m_header->isSectionHidden(column))
        return;
    m_ownWidths.insert(column, width);
    m_fitSoon.start(0); // not now: the header is in the middle of its own resizing
    keep();
}

void ListColumns::setWidth(int column, int width)
{
    m_ownWidths.insert(column, std::max(width, leastWidth));
    fit();
    keep();
}

void ListColumns::move(int column, int by)
{
    const QList<int> shown = shownColumns();
    const qsizetype place = shown.indexOf(column) + by;
    if (place < 0 || place >= shown.size())
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(shown.at(place)));
    keep();
}

void ListColumns::setShown(int column, bool isShown)
{
    if (!isShown && shownColumns().size() == 1)
        return; // a list without columns could not be brought back by anybody
    {
        const QScopedValueRollback guard(m_isArranging, true);
        m_header->setSectionHidden(column, !isShown);
    }
    fit();
    keep();
}

// --- events
// --------------------------------------------------------------------------------------------------

bool ListColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Show)
        takeMemory(); // a page that found its window only later
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_list && event->type() == QEvent::FontChange)
        m_fitSoon.start(0);
    if (watched == m_header->viewport() && event->type() == QEvent::ContextMenu) {
        const auto *const asked = static_cast<QContextMenuEvent *>(event);
        openMenu(m_header->logicalIndexAt(asked->pos()), asked->globalPos());
        return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::ToolTip
        && showWhole(static_cast<QHelpEvent *>(event)->pos()))
        return true;
    return QObject::eventFilter(watched, event);
}

//! What a narrow column cuts, where the model has nothing to say about the cell itself.
bool ListColumns::showWhole(const QPoint &place) const
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return false;
    const QAbstractItemView *const list = m_list;
    if (list->sizeHintForIndex(index).width() <= m_list->visualRect(index).width())
        return false;
    QToolTip::showText(m_list->viewport()->mapToGlobal(place), index.data().toString(), m_list->viewport());
    return true;
}

} // namespace reintegro
