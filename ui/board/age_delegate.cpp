// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/age_delegate.h"

#include "ui/common/status_pill.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace reintegro {

AgeDelegate::AgeDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void AgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(m_role).toBool())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    StatusPill::paint(painter, option.rect.adjusted(6, 0, -6, 0), Meaning::WentWrong, words, option.font);
}

QSize AgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize pill = StatusPill::sizeFor(index.data().toString(), option.font);
    return {pill.width() + 12, std::max(spacing::controlHeight, pill.height() + 6)};
}

} // namespace reintegro
