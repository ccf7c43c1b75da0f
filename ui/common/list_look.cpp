// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_look.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace reintegro {

void setListLook(QTableView *list)
{
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->setFont(Theme::digits());
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(spacing::controlHeight);
    // A column fits what can be seen of it: all rows of a long list would have to be measured otherwise.
    list->horizontalHeader()->setResizeContentsPrecision(0);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace reintegro
