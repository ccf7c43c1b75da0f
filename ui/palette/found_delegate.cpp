// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/found_delegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace reintegro {

void FoundDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    const QIcon picture = ground.icon;
    ground.text.clear();
    ground.icon = {};
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const QRect place(
        inner.left(), inner.center().y() - spacing::iconSize / 2 + 1, spacing::iconSize, spacing::iconSize);
    const QFont small = Theme::font(FontRole::Caption);
    const QString beside = index.data(besideRole).toString();
    constexpr int slack = 4; // letters may be painted a little wider than they were measured
    const int besideWidth =
        std::min(QFontMetrics(small).horizontalAdvance(beside) + slack, inner.width() / 2);
    const QRect right(inner.right() - besideWidth, inner.top(), besideWidth + 1, inner.height());
    const QRect left(place.right() + spacing::medium, inner.top(),
        right.left() - spacing::medium - place.right() - spacing::medium, inner.height());

    painter->save();
    // The picture's own colour is that of text on a card; on the accent it would not be seen.
    if (isSelected) {
        QPixmap drawn = picture.pixmap(place.size(), painter->device()->devicePixelRatio());
        QPainter tint(&drawn);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), place.size()), Theme::color(ColorRole::OnAccent));
        tint.end();
        painter->drawPixmap(place.topLeft(), drawn);
    } else {
        picture.paint(painter, place);
    }
    painter->setFont(option.font);
    painter->setPen(Theme::color(isSelected ? ColorRole::OnAccent : ColorRole::Text));
    painter->drawText(left, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(option.font).elidedText(words, Qt::ElideMiddle, left.width()));
    painter->setFont(small);
    painter->setPen(Theme::color(isSelected ? ColorRole::OnAccent : ColorRole::Muted));
    painter->drawText(right, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        QFontMetrics(small).elidedText(beside, Qt::ElideRight, besideWidth));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {spacing::controlHeight,
        std::max(spacing::controlHeight, option.fontMetrics.height() + spacing::small)};
}

} // namespace reintegro
