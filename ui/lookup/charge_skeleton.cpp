// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/charge_skeleton.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace reintegro {

ChargeSkeleton::ChargeSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The charge is being read"));
}

void ChargeSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Line));
    const QRect area = rect().adjusted(spacing::page, spacing::card, -spacing::page, -spacing::card);
    const auto block = [&painter, &area](int x, int y, int width, int height) {
        painter.drawRoundedRect(area.x() + x, area.y() + y, std::min(width, area.width() - x), height, 4, 4);
    };
    block(0, 4, 160, 12);
    block(0, 30, 260, 26);
    block(276, 30, 96, 26);
    block(0, 68, 340, 12);

    constexpr int least = 320;
    const int columns = std::clamp((area.width() + spacing::medium) / (least + spacing::medium), 1, 3);
    const int width = (area.width() - (columns - 1) * spacing::medium) / columns;
    constexpr int top = 112;
    constexpr int height = 208;
    for (int column = 0; column < columns; ++column) {
        const int x = column * (width + spacing::medium);
        painter.setBrush(Theme::color(ColorRole::Card));
        painter.setPen(Theme::color(ColorRole::Line));
        painter.drawRoundedRect(QRectF(area.x() + x + 0.5, area.y() + top + 0.5, width - 1, height), 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(ColorRole::Line));
        block(x + spacing::card, top + spacing::card, 96, 14);
        for (int line = 0; line < 5; ++line) {
            const int y = top + 52 + line * 28;
            block(x + spacing::card, y, 84, 10);
            block(x + spacing::card + 108, y, std::max(40, width - 108 - 3 * spacing::card - (line % 3) * 24),
                10);
        }
    }
}

} // namespace reintegro
