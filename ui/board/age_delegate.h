// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace reintegro {

//! Paints the age of a refund, or its due date; where a role says so, as a pill with its word.
class AgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! `role` is the one that says whether it is late.
    explicit AgeDelegate(int role, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace reintegro
