// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/side_by_side.h"

#include "ui/common/theme.h"

namespace reintegro {

static constexpr int leastList = 96; // pixels: a header and a row
static constexpr int lowBelow = 360; // pixels: there the list leaves all it can to what is chosen

SideBySide::SideBySide(QWidget *list, QWidget *chosen, int listPercent, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_listPercent(listPercent)
{
    setChildrenCollapsible(false);
    setHandleWidth(spacing::card);
    addWidget(list);
    addWidget(chosen);
    list->setMinimumSize(200, leastList);
    chosen->setMinimumWidth(200);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

int SideBySide::listPercent() const
{
    const QList<int> now = sizes();
    const int whole = now.value(0) + now.value(1);
    const bool isMade = m_isArranged && orientation() == Qt::Horizontal && whole > 0;
    return isMade ? (now.value(0) * 100 + whole / 2) / whole : m_listPercent;
}

void SideBySide::setListPercent(int percent)
{
    m_listPercent = percent;
    m_isMoved = false;
    arrange();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SideBySide::arrange()
{
    const Qt::Orientation fitting = width() >= wideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == fitting && m_isMoved)
        return; // from now on people decide
    m_isArranged = true;
    setOrientation(fitting);
    if (fitting == Qt::Horizontal)
        setSizes({width() * m_listPercent / 100, width() * (100 - m_listPercent) / 100});
    else if (height() < lowBelow)
        setSizes({leastList, height() - leastList});
    else
        setSizes({height() / 3, height() * 2 / 3});
}

} // namespace reintegro
