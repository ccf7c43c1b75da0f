// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_pill.h"

#include "ui/common/icons.h"

#include <QPainter>

namespace reintegro {

namespace {

constexpr int side = 10;
constexpr int gap = 6;
constexpr int pictureSize = 16;
constexpr int leastHeight = 26;

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void StatusPill::setStatus(Meaning meaning, const QString &words)
{
    m_meaning = meaning;
    setText(words);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return sizeFor(text(), font());
}

QSize StatusPill::sizeFor(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {side + pictureSize + gap + metrics.horizontalAdvance(words) + side + 2,
        std::max(leastHeight, metrics.height() + 8)};
}

void StatusPill::paint(
    QPainter *painter, const QRect &rect, Meaning meaning, const QString &words, const QFont &font)
{
    const QSize size = sizeFor(words, font);
    QRect pill(rect.left(), rect.center().y() - size.height() / 2 + 1, std::min(size.width(), rect.width()),
        std::min(size.height(), rect.height()));
    const PillColors colors = Theme::pill(meaning);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(pill.left() + side, pill.center().y() - pictureSize / 2 + 1,
        iconPixmap(iconOf(meaning), colors.text, pictureSize, ratio));
    painter->setFont(font);
    painter->setPen(colors.text);
    const QRect text = pill.adjusted(side + pictureSize + gap, 0, -side, 0);
    painter->drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width() + 2));
    painter->restore();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_meaning, text(), font());
}

} // namespace reintegro
