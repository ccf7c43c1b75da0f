// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reintegro {

//! Two lines in a cell of the queue: the model's own text, and under it what helps to choose: the age under
//! the amount, who asked under the beneficiary, the number of warnings under the state.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 56;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString secondLine(const QModelIndex &index);
};

} // namespace reintegro
