// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/left_bar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace reintegro {

LeftBar::LeftBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(10);
}

void LeftBar::setShares(std::optional<ChargeShares> shares)
{
    m_shares = std::move(shares);
    update();
}

void LeftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 5, 5);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Theme::color(ColorRole::Line));
    if (!m_shares || !m_shares->total.isPositive())
        return;
    // Pixels, not money: rounding here changes nothing that is paid.
    const auto pixels = [this](const Money &part) {
        return static_cast<double>(part.minorUnits()) / static_cast<double>(m_shares->total.minorUnits())
            * width();
    };
    const double refunded = pixels(m_shares->refunded);
    painter.fillRect(QRectF(0, 0, refunded, height()), Theme::pill(Meaning::Arrived).text);
    const QRectF waiting(refunded, 0, pixels(m_shares->waiting), height());
    painter.fillRect(waiting, Theme::pill(Meaning::WaitsForPerson).ground);
    painter.fillRect(waiting, QBrush(Theme::pill(Meaning::WaitsForPerson).text, Qt::BDiagPattern));
}

} // namespace reintegro
