// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/side_by_side.h"

#include "ui/common/theme.h"

namespace reintegro {

SideBySide::SideBySide(QWidget *list, QWidget *chosen, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(spacing::card);
    addWidget(list);
    addWidget(chosen);
    list->setMinimumSize(200, 96);
    chosen->setMinimumWidth(200);
    setSizes({460, 620});
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SideBySide::arrange()
{
    const Qt::Orientation fitting = width() >= wideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == fitting)
        return;
    setOrientation(fitting);
    if (fitting == Qt::Horizontal)
        setSizes({width() * 2 / 5, width() * 3 / 5});
    else
        setSizes({height() / 3, height() * 2 / 3});
}

} // namespace reintegro
