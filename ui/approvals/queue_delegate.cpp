// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/queue_delegate.h"

#include "models/refunds/history_warnings.h"
#include "models/refunds/policy_rules.h"
#include "models/tables/approval_table.h"
#include "models/tables/state_text.h"
#include "ui/common/icons.h"
#include "ui/common/status_pill.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/refund/ground_words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace reintegro {

namespace {

using Column = RequestTable::Column;

QVariant sibling(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data();
}

} // namespace

QueueDelegate::QueueDelegate(const ApprovalTable &queue, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_queue(queue)
{
}

bool QueueDelegate::setWarningCodes(const RequestId &id, const QStringList &codes)
{
    QStringList &known = m_codes[id.number()];
    const bool isNew = known != codes;
    known = codes;
    return isNew;
}

//! Where two people have to approve it.
QString QueueDelegate::approvalsLine(const QModelIndex &index) const
{
    const RefundRequest &request = m_queue.requestAt(index.row());
    const QStringList codes = codesOf(request.warnings) + m_codes.value(request.id.number());
    const int needed = approvalsNeeded(m_policy, request.amount, codes);
    if (request.state != RequestState::AwaitingApproval || needed < 2)
        return {};
    return tr("%1 of %2 approvals").arg(approversOf(request).size()).arg(needed);
}

QString QueueDelegate::secondLine(const QModelIndex &index) const
{
    switch (static_cast<Column>(index.column())) {
    case Column::Amount:
        return ageText(index.data(RequestTable::CreatedRole).toDateTime(), QDateTime::currentDateTimeUtc())
            .translated();
    case Column::Beneficiary:
        return tr("asked for by %1").arg(sibling(index, Column::AskedBy).toString());
    case Column::State: {
        const int alarms = index.data(RequestTable::AlarmCountRole).toInt();
        if (alarms > 0)
            return tr("Alarms: %1").arg(alarms);
        // The most urgent first: what comes after may be cut.
        QStringList words{dueWords(m_queue.requestAt(index.row()).ground, groundDays(m_policy),
                              QDateTime::currentDateTimeUtc()),
            approvalsLine(index)};
        words.removeAll(QString());
        if (const int warnings = index.data(RequestTable::WarningCountRole).toInt(); warnings > 0)
            words.append(tr("Warnings: %1").arg(warnings));
        return words.join(QStringLiteral(" · "));
    }
    case Column::Id:
    case Column::Created:
    case Column::Charge:
    case Column::AskedBy:
    case Column::DecidedBy:
    case Column::Changed:
        return {};
    }
    return {};
}

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString first = ground.text;
    ground.text.clear();
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner =
        option.rect.adjusted(spacing::small, spacing::tight, -spacing::small, -spacing::tight);
    QRect upper = inner;
    upper.setHeight(inner.height() / 2);
    QRect lower = inner;
    lower.setTop(upper.bottom());
    const bool isAmount = index.column() == static_cast<int>(Column::Amount);
    const int side = static_cast<int>(Qt::AlignVCenter) | (isAmount ? Qt::AlignRight : Qt::AlignLeft);
    painter->save();
    const bool isState = index.column() == static_cast<int>(Column::State);
    if (isState) {
        const auto state = requestStateFromName(index.data(RequestTable::StateRole).toString());
        StatusPill::paint(painter, upper, state ? meaningOf(*state) : Meaning::NobodyKnows,
            state ? wordsFor(*state) : first, Theme::font(FontRole::Caption));
    } else {
        QFont font = Theme::digits();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(Theme::color(isSelected ? ColorRole::OnAccent : ColorRole::Text));
        painter->drawText(upper, side, QFontMetrics(font).elidedText(first, Qt::ElideRight, upper.width()));
    }
    QFont small = Theme::font(FontRole::Caption);
    painter->setFont(small);
    painter->setPen(Theme::color(isSelected ? ColorRole::OnAccent
            : isState                       ? ColorRole::Amber
                                            : ColorRole::Muted));
    painter->drawText(
        lower, side, QFontMetrics(small).elidedText(secondLine(index), Qt::ElideRight, lower.width()));
    painter->restore();
}

bool QueueDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString line = index.isValid() ? secondLine(index) : QString();
    if (event->type() != QEvent::ToolTip || line.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), line, view);
    return true;
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize first = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != static_cast<int>(Column::State))
        return {first.width() + spacing::card, rowHeight};
    const auto state = requestStateFromName(index.data(RequestTable::StateRole).toString());
    const QString words = state ? wordsFor(*state) : index.data().toString();
    return {StatusPill::sizeFor(words, Theme::font(FontRole::Caption)).width() + spacing::card, rowHeight};
}

} // namespace reintegro
