// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/request_queue.h"

#include "models/tables/approval_table.h"
#include "ui/approvals/queue_delegate.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPointer>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

RequestQueue::RequestQueue(ApprovalTable &queue, QWidget *parent)
    : QTableView(parent)
    , m_queue(queue)
    , m_delegate(new QueueDelegate(queue, this))
{
    // Before setModel: the selection must find the flags set when it moves away from a row that leaves.
    connect(&queue, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            m_rowsAreLeaving = true;
            m_currentLeaves = currentIndex().row() >= first && currentIndex().row() <= last;
        });
    setModel(&queue);
    connect(&queue, &QAbstractItemModel::rowsRemoved, this, [this] {
        // Qt has chosen a neighbour, which nobody is looking at: highlighted and not shown, it could not even
        // be chosen any more.
        if (m_currentLeaves)
            selectionModel()->clear();
        m_rowsAreLeaving = false;
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestQueue::takeCurrent);
    // Also the row that is current already, for whoever clicks it or presses Enter.
    connect(this, &QAbstractItemView::clicked, this, &RequestQueue::takeCurrent);
    connect(this, &QAbstractItemView::activated, this, &RequestQueue::takeCurrent);

    setAccessibleName(tr("Requests awaiting approval"));
    setItemDelegate(m_delegate);
    queue.setSecondLine([delegate = QPointer(m_delegate)](const QModelIndex &index) {
        return delegate ? delegate->secondLine(index) : QString();
    });
    setListLook(this);
    verticalHeader()->setDefaultSectionSize(QueueDelegate::rowHeight);
    using Column = RequestTable::Column;
    const auto number = [](Column column) { return static_cast<int>(column); };
    static_cast<void>(new ListColumns(this,
        {.name = u"approvals"_s,
            .shown = {number(Column::Amount), number(Column::Beneficiary), number(Column::State)},
            .filling = {number(Column::Beneficiary)},
            .fixedOrder = tr("What is most urgent always stands first, so this list cannot be sorted.")}));
}

void RequestQueue::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_queue.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(
        viewport()->rect().adjusted(spacing::card, spacing::card, -spacing::card, -spacing::card),
        Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, tr("Nothing else waits for a decision."));
}

void RequestQueue::setPolicy(const Policy &policy)
{
    m_delegate->setPolicy(policy);
    viewport()->update();
}

void RequestQueue::setWarningCodes(const RequestId &id, const QStringList &codes)
{
    if (m_delegate->setWarningCodes(id, codes))
        viewport()->update();
}

void RequestQueue::choose(const RequestId &id)
{
    const int row = m_queue.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_queue.index(row, static_cast<int>(RequestTable::Column::Amount)));
}

void RequestQueue::chooseOldestWaiting()
{
    const int row = m_queue.oldestWaitingRow();
    if (row >= 0)
        setCurrentIndex(m_queue.index(row, static_cast<int>(RequestTable::Column::Amount)));
}

void RequestQueue::takeCurrent(const QModelIndex &current)
{
    if (m_rowsAreLeaving || !current.isValid())
        return;
    Q_EMIT chosen(m_queue.requestAt(current.row()).id);
}

} // namespace reintegro
