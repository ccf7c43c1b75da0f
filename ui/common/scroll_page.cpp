// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scroll_page.h"

#include "ui/common/theme.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

QScrollArea *makeScrollPage(QWidget *content, QWidget *parent)
{
    auto *const area = new QScrollArea(parent);
    content->setProperty("page", true);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys
    area->setWidget(content);
    return area;
}

void layOutCentered(QWidget *page, QWidget *content, int width)
{
    auto *const holder = new QWidget(page);
    auto *const column = new QVBoxLayout(holder);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    auto *const line = new QHBoxLayout;
    // As many letters in a line, however large they are; 8 is how wide they are at 10 points.
    content->setMaximumWidth(std::max(width, width * page->fontMetrics().averageCharWidth() / 8));
    line->addStretch(1);
    line->addWidget(content, 1000);
    line->addStretch(1);
    column->addStretch(1);
    column->addLayout(line);
    column->addStretch(2);
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrollPage(holder, page));
}

QSize roomFor(const QDialog *dialog)
{
    const QSize whole =
        dialog->parentWidget() ? dialog->parentWidget()->window()->size() : dialog->screen()->availableSize();
    return whole - QSize(spacing::wide, spacing::wide);
}

} // namespace reintegro
