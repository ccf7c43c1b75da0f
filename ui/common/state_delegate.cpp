// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_delegate.h"

#include "ui/common/status_pill.h"

#include <QApplication>
#include <QPainter>

namespace reintegro {

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto state = requestStateFromName(index.data(m_stateRole).toString());
    const Meaning meaning = state ? meaningOf(*state) : Meaning::NobodyKnows;
    StatusPill::paint(painter, option.rect.adjusted(6, 0, -6, 0), meaning, words, option.font);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize pill = StatusPill::sizeFor(index.data().toString(), option.font);
    return {pill.width() + 12, std::max(spacing::controlHeight, pill.height() + 6)};
}

} // namespace reintegro
