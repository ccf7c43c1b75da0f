// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reintegro {

//! Paints the state of a refund request as a pill. `stateRole` gives the state's name ("awaiting_approval").
class StateDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StateDelegate(int stateRole, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_stateRole;
};

} // namespace reintegro
