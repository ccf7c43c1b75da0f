// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/board_table.h"

#include "models/payments/gateway_time.h"
#include "models/payments/money_text.h"
#include "models/tables/state_text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

BoardTable::BoardTable(FollowStore &store, QObject *parent)
    : MergedTable<BoardRefund>(parent)
    , m_store(store)
{
}

int BoardTable::total() const
{
    return std::accumulate(m_counts.groups.cbegin(), m_counts.groups.cend(), 0,
        [](int sum, const AgeGroup &group) { return sum + group.count; });
}

void BoardTable::reload()
{
    m_isStale = m_isLoading;
    if (m_isLoading)
        return;
    m_wanted = std::max<size_t>(pageSize, rows().size());
    readPage(0);
}

//! The rows before `place` are as the store has them now.
void BoardTable::readPage(size_t place)
{
    m_isLoading = true;
    const auto after = place == 0 ? std::nullopt : std::optional(rows().at(place - 1).place());
    m_store.board(pageSize, after)->whenDone(this, [this, place](const Result<Board> &page) {
        m_isLoading = false;
        if (page)
            takePage(place, *page);
        else
            Q_EMIT loadFailed(page.error());
    });
}

void BoardTable::takePage(size_t place, Board page)
{
    if (page.counts)
        m_counts = *page.counts;
    m_lateAfterDays = page.lateAfterDays;
    m_hasMore = page.hasMore;
    const size_t end = place + page.refunds.size();
    const bool goesOn = page.hasMore && end < m_wanted;
    // Without another page what follows is no longer on its way; with one it is read next, and merged then.
    const size_t replaced = goesOn ? std::min(rows().size(), end) : rows().size();
    mergePart(std::min(place, rows().size()), std::max(place, replaced), std::move(page.refunds));
    m_isLoaded = true;
    Q_EMIT loaded();
    if (goesOn)
        readPage(end);
    else if (m_isStale)
        reload();
}

bool BoardTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void BoardTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = rows().size() + pageSize;
    readPage(rows().size());
}

int BoardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

static QString ageOf(const BoardRefund &refund)
{
    const QString days = QString::number(refund.workingDays);
    //: The age of a refund in working days, in a narrow column; %1 is a number.
    const Phrase late(QT_TRANSLATE_NOOP("Phrase", "%1 d · late"), {days});
    //: The age of a refund in working days, in a narrow column; %1 is a number.
    const Phrase young(QT_TRANSLATE_NOOP("Phrase", "%1 d"), {days});
    return (refund.isLate ? late : young).translated();
}

static QString dueOn(const BoardRefund &refund)
{
    const QString day = refund.dueOn ? refund.dueOn->toString(Qt::ISODate) : QString();
    //: A legal due date that has passed, in a narrow column; %1 is the day.
    const Phrase passed(QT_TRANSLATE_NOOP("Phrase", "%1 · passed"), {day});
    return refund.isOverdue ? passed.translated() : day;
}

static QString lastSaid(const BoardRefund &refund)
{
    if (!refund.lastSaid)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing yet")).translated();
    return refund.lastSaid->word + u" · "_s + bogotaTime(refund.lastSaid->at, textLanguage());
}

static QString displayValue(const BoardRefund &refund, BoardTable::Column column)
{
    switch (column) {
    case BoardTable::Column::Age:
        return ageOf(refund);
    case BoardTable::Column::DueOn:
        return dueOn(refund);
    case BoardTable::Column::Amount:
        return formatMoney(refund.amount);
    case BoardTable::Column::Charge:
        return refund.chargeKey.toString();
    case BoardTable::Column::RefundKey:
        return refund.refundKey.toString();
    case BoardTable::Column::State:
        return stateText(refund.state).translated();
    case BoardTable::Column::LastSaid:
        return lastSaid(refund);
    case BoardTable::Column::AskedBy:
        return refund.requestedBy;
    }
    return {};
}

static QVariant sortValue(const BoardRefund &refund, BoardTable::Column column)
{
    switch (column) {
    case BoardTable::Column::Age:
        return refund.workingDays;
    case BoardTable::Column::DueOn:
        return refund.dueOn.value_or(QDate(9999, 12, 31)); // what has no day comes after all that has one
    case BoardTable::Column::Amount:
        return refund.amount.minorUnits();
    case BoardTable::Column::LastSaid:
        return refund.lastSaid ? refund.lastSaid->at : QDateTime();
    case BoardTable::Column::State:
        return static_cast<int>(refund.state);
    case BoardTable::Column::Charge:
    case BoardTable::Column::RefundKey:
    case BoardTable::Column::AskedBy:
        return displayValue(refund, column);
    }
    return {};
}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const BoardRefund &refund = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(refund, column);
    case Qt::TextAlignmentRole: // amounts are compared digit below digit
        return column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return displayValue(refund, column); // keys may be longer than their column
    case SortRole:
        return sortValue(refund, column);
    case IdRole:
        return refund.id.toString();
    case StateRole:
        return nameOf(refund.state);
    case LateRole:
        return refund.isLate;
    case OverdueRole:
        return refund.isOverdue;
    case ChargeKeyRole:
        return refund.chargeKey.toString();
    default:
        return {};
    }
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<Column>(section) == Column::Amount)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Age:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Working days")).translated();
    case Column::DueOn:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Due on")).translated();
    case Column::Amount:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Amount")).translated();
    case Column::Charge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Charge")).translated();
    case Column::RefundKey:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Refund key")).translated();
    case Column::State:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "State")).translated();
    case Column::LastSaid:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway last said")).translated();
    case Column::AskedBy:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked by")).translated();
    }
    return {};
}

} // namespace reintegro
