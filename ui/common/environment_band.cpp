// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_band.h"

#include "ui/common/status_words.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace reintegro {

QColor colorOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Training:
        return QColor::fromRgb(0x2F5BD0);
    case ProfileKind::Sandbox:
        return QColor::fromRgb(0x9A5B00);
    case ProfileKind::Production:
    case ProfileKind::Custom:
        return QColor::fromRgb(0xA3211B);
    }
    return QColor::fromRgb(0xA3211B);
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(4);
}

void EnvironmentBand::setKind(std::optional<ProfileKind> kind)
{
    m_kind = kind;
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    if (m_kind)
        QPainter(this).fillRect(rect(), colorOf(*m_kind));
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QLabel(parent)
{
    QFont bold = Theme::font(FontRole::Caption);
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EnvironmentBadge::setKind(ProfileKind kind)
{
    m_kind = kind;
    setText(wordFor(kind));
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * spacing::small,
        fontMetrics().height() + spacing::tight};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(m_kind));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), text());
}

} // namespace reintegro
