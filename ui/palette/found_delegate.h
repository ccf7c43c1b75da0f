// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reintegro {

//! Paints a line of the palette: picture and words at the left, keys or a state at the right edge.
class FoundDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Gives what stands at the right edge.
    static constexpr int besideRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace reintegro
