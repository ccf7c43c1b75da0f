// SPDX-License-Identifier: GPL-3.0-or-later
// The menu for the columns of a list, and the button that opens it.
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/list_columns.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

void ListColumns::setUpButton()
{
    //: %1 is a list: "Columns of Refund requests".
    const QString name = tr("Columns of %1").arg(m_list->accessibleName());
    m_button = makeIconButton(IconName::Columns, name, m_list);
    m_button->setAccessibleDescription(tr("Sorts, moves and chooses the columns."));
    QWidget::setTabOrder(m_list, m_button);
    auto *const action = new QAction(icon(IconName::Columns), name, m_list);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // each list of a page answers for itself
    m_list->addAction(action);
    m_button->setToolTip(tr("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    const auto open = [this] {
        openMenu(currentColumn(), m_button->mapToGlobal(QPoint(0, m_button->height())));
    };
    connect(m_button, &QToolButton::clicked, this, open);
    connect(action, &QAction::triggered, this, open);
}

//! At the end of the header, over the empty part of its last column.
void ListColumns::placeButton()
{
    const QRect header = m_header->geometry();
    const int right = m_list->isRightToLeft() ? header.left() : header.right() - m_button->width();
    m_button->move(right, header.top() + (header.height() - m_button->height()) / 2);
    m_button->setVisible(header.height() > 0 && !m_header->isHidden());
    m_button->raise();
}

int ListColumns::currentColumn() const
{
    const QModelIndex current = m_list->currentIndex();
    const bool isShown = current.isValid() && !m_header->isSectionHidden(current.column());
    return isShown ? current.column() : shownColumns().constFirst();
}

QString ListColumns::wordOf(int column) const
{
    return m_list->model()->headerData(column, Qt::Horizontal).toString();
}

void ListColumns::openMenu(int column, const QPoint &place)
{
    makeMenu(column < 0 ? currentColumn() : column)->popup(place);
}

QMenu *ListColumns::makeMenu(int column)
{
    auto *const menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(m_button->accessibleName());
    addSorting(menu, column);
    addArranging(menu, column);
    menu->addSeparator();
    addChoices(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, &ListColumns::forgetAll);
    return menu;
}

void ListColumns::addSorting(QMenu *menu, int column)
{
    auto *const sorting = new QMenu(tr("Sort by"), menu);
    sorting->setToolTipsVisible(true);
    menu->addMenu(sorting);
    if (!m_start.fixedOrder.isEmpty()) {
        sorting->setEnabled(false);
        sorting->menuAction()->setToolTip(m_start.fixedOrder);
        return;
    }
    auto *const columns = new QActionGroup(sorting);
    const QList<int> shown = shownColumns();
    for (const int each : shown) {
        QAction *const action = sorting->addAction(wordOf(each));
        const QString why = whyNotSorted(each);
        action->setCheckable(true);
        action->setChecked(each == sortColumn());
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
        columns->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, each] { wantSort(each, m_header->sortIndicatorOrder()); });
    }
    sorting->addSeparator();
    const int now = sortColumn() >= 0 ? sortColumn() : column;
    auto *const orders = new QActionGroup(sorting);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *const action = sorting->addAction(
            order == Qt::AscendingOrder ? tr("Smallest or oldest first") : tr("Largest or newest first"));
        action->setCheckable(true);
        action->setChecked(sortColumn() >= 0 && m_header->sortIndicatorOrder() == order);
        action->setEnabled(whyNotSorted(now).isEmpty());
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, now, order] { wantSort(now, order); });
    }
}

//! What else needs the mouse to be dragged.
void ListColumns::addArranging(QMenu *menu, int column)
{
    //: %1 is the heading of a column.
    auto *const arranging = new QMenu(tr("Column %1").arg(wordOf(column)), menu);
    menu->addMenu(arranging);
    const QList<int> shown = shownColumns();
    const auto add = [this, arranging](const QString &text, bool isOpen, auto act) {
        QAction *const action = arranging->addAction(text);
        action->setEnabled(isOpen);
        connect(action, &QAction::triggered, this, act);
    };
    const int width = m_header->sectionSize(column);
    add(tr("To the left"), column != shown.constFirst(), [this, column] { move(column, -1); });
    add(tr("To the right"), column != shown.constLast(), [this, column] { move(column, 1); });
    add(tr("Wider"), true, [this, column, width] { setWidth(column, width + widthStep); });
    add(tr("Narrower"), width > leastWidth, [this, column, width] { setWidth(column, width - widthStep); });
    add(tr("As wide as it needs"), m_ownWidths.contains(column), [this, column] {
        m_ownWidths.remove(column);
        fit();
        keep();
    });
}

void ListColumns::addChoices(QMenu *menu)
{
    const QList<int> shown = shownColumns();
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *const action = menu->addAction(wordOf(column));
        const bool isShown = shown.contains(column);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
}

} // namespace reintegro
