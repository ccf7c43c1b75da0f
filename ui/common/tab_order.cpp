// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tab_order.h"

#include <QWidget>

namespace reintegro {

void putInTabOrderAfter(QWidget *place, QWidget *widget)
{
    QWidget *before = place;
    while (before->focusPolicy() == Qt::NoFocus || before == widget) {
        before = before->previousInFocusChain();
        if (before == place)
            return; // nothing else in this window can have the focus
    }
    QWidget::setTabOrder(before, widget);
}

} // namespace reintegro
