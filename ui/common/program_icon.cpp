// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/program_icon.h"

#include "ui/common/environment_band.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QPixmap>

namespace reintegro {

QIcon programIcon(const std::optional<ProfileKind> &kind)
{
    const QColor ground = kind ? colorOf(*kind) : Theme::color(ColorRole::Accent, false);
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2);
        const int drawing = size * 3 / 4;
        const int margin = (size - drawing) / 2;
        painter.drawPixmap(margin, margin, iconPixmap(IconName::Refund, Qt::white, drawing, 1.0));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace reintegro
