// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_skeleton.h"

#include "ui/common/theme.h"

#include <QAccessible>

namespace reintegro {

static void paintBlock(QPainter &painter, int x, int y, int width, int height)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Line));
    painter.drawRoundedRect(x, y, std::max(width, 0), height, 4, 4);
}

static void paintCard(QPainter &painter, const QRect &area)
{
    painter.setPen(Theme::color(ColorRole::Line));
    painter.setBrush(Theme::color(ColorRole::Card));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

ListSkeleton::ListSkeleton(int listPercent, QWidget *parent)
    : QWidget(parent)
    , m_listPercent(listPercent)
{
}

void ListSkeleton::setWords(const QString &words)
{
    if (accessibleName() == words)
        return;
    setAccessibleName(words);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ListSkeleton::paintEvent(QPaintEvent *)
{
    constexpr int wideFrom = 900; // as SideBySide has it
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect list = rect();
    QRect details;
    if (m_listPercent < 100 && width() >= wideFrom) {
        list.setWidth(width() * m_listPercent / 100);
        details = rect().adjusted(list.width() + spacing::card, 0, 0, 0);
    } else if (m_listPercent < 100) {
        list.setHeight(height() / 3);
        details = rect().adjusted(0, list.height() + spacing::card, 0, 0);
    }
    paintList(painter, list);
    if (!details.isEmpty())
        paintDetails(painter, details);
}

void ListSkeleton::paintList(QPainter &painter, const QRect &area)
{
    paintCard(painter, area);
    painter.setClipRect(area);
    const int column = area.width() / 4;
    for (int row = 0; row * spacing::controlHeight < area.height() - spacing::controlHeight; ++row) {
        const int y = area.top() + row * spacing::controlHeight + 11;
        for (int cell = 0; cell < 4; ++cell) {
            const int longest = column - spacing::page;
            const int width = row == 0 ? longest / 2 : longest - ((row + 2 * cell) % 3) * longest / 6;
            paintBlock(painter, area.left() + spacing::medium + cell * column, y, width, 10);
        }
    }
    painter.setClipping(false);
}

void ListSkeleton::paintDetails(QPainter &painter, const QRect &area)
{
    paintBlock(painter, area.left(), area.top() + 4, area.width() / 2, 22);
    paintBlock(painter, area.left(), area.top() + 40, area.width() * 3 / 4, 12);
    const int top = area.top() + 72;
    paintCard(painter, QRect(area.left(), top, area.width(), std::min(220, area.bottom() - top)));
    for (int line = 0; line < 5 && top + 24 + line * 36 < area.bottom(); ++line) {
        const int y = top + 24 + line * 36;
        paintBlock(painter, area.left() + spacing::card, y, area.width() / 5, 10);
        paintBlock(painter, area.left() + area.width() / 3, y, area.width() / 3 + (line % 3) * 24, 10);
    }
}

} // namespace reintegro
