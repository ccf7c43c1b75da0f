// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a table of requests show; which requests it has is in request_table.cpp.
#include "models/colombia/beneficiary_name.h"
#include "models/payments/money_text.h"
#include "models/tables/request_table.h"
#include "models/tables/state_text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

int RequestTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

//! Who had the last word about whether the money may leave; empty while nobody has.
static QString decidedBy(const RefundRequest &request)
{
    const auto last =
        std::find_if(request.decisions.crbegin(), request.decisions.crend(), [](const Decision &decision) {
            using enum Decision::Kind;
            return decision.kind == Approve || decision.kind == Reject || decision.kind == Withdraw
                || decision.kind == Close;
        });
    return last == request.decisions.crend() ? QString() : last->by;
}

static QString displayValue(const RefundRequest &request, RequestTable::Column column)
{
    switch (column) {
    case RequestTable::Column::Id:
        return request.id.toString();
    case RequestTable::Column::Created:
        return bogotaTime(request.createdAt, textLanguage());
    case RequestTable::Column::Charge:
        return request.chargeKey.toString();
    case RequestTable::Column::Amount:
        return formatMoney(request.amount);
    case RequestTable::Column::Beneficiary:
        return request.beneficiaryAsTyped;
    case RequestTable::Column::State:
        return stateText(request.state).translated();
    case RequestTable::Column::AskedBy:
        return request.requestedBy;
    case RequestTable::Column::DecidedBy:
        return decidedBy(request);
    case RequestTable::Column::Changed:
        return bogotaTime(request.changedAt, textLanguage());
    }
    return {};
}

static QVariant sortValue(const RefundRequest &request, RequestTable::Column column)
{
    switch (column) {
    case RequestTable::Column::Id:
        return request.id.number();
    case RequestTable::Column::Created:
        return request.createdAt;
    case RequestTable::Column::Charge:
        return request.chargeKey.toString();
    case RequestTable::Column::Amount:
        return request.amount.minorUnits();
    case RequestTable::Column::Beneficiary:
        return accentFree(request.beneficiaryAsTyped);
    case RequestTable::Column::State:
        return static_cast<int>(request.state);
    case RequestTable::Column::AskedBy:
        return accentFree(request.requestedBy);
    case RequestTable::Column::DecidedBy:
        return accentFree(decidedBy(request));
    case RequestTable::Column::Changed:
        return request.changedAt;
    }
    return {};
}

static int openWarnings(const RefundRequest &request)
{
    return static_cast<int>(std::count_if(request.warnings.cbegin(), request.warnings.cend(),
        [](const Warning &warning) { return warning.level != Warning::Level::Notice; }));
}

QVariant RequestTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RefundRequest &request = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(request, column);
    case Qt::TextAlignmentRole: // amounts are compared digit below digit
        return column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(request, column);
    case IdRole:
        return request.id.toString();
    case StateRole:
        return nameOf(request.state);
    case ChargeKeyRole:
        return request.chargeKey.toString();
    case RefundKeyRole:
        return request.refundKey.toString();
    case AmountRole:
        return request.amount.minorUnits();
    case WarningCountRole:
        return openWarnings(request);
    case AlarmCountRole:
        return static_cast<int>(request.alarms.size());
    case CreatedRole:
        return request.createdAt;
    case AgeRole:
        return request.createdAt.secsTo(m_clock.now());
    case SearchRole:
        return searchText(request);
    default:
        return {};
    }
}

QVariant RequestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<Column>(section) == Column::Amount)
        return {Qt::AlignRight | Qt::AlignVCenter};
    // The column that gives way to the others says in its tooltip what it is.
    const bool isTip = role == Qt::ToolTipRole && static_cast<Column>(section) == Column::Beneficiary;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isTip))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Id:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Request")).translated();
    case Column::Created:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked for")).translated();
    case Column::Charge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Charge")).translated();
    case Column::Amount:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Amount")).translated();
    case Column::Beneficiary:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Beneficiary")).translated();
    case Column::State:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "State")).translated();
    case Column::AskedBy:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked by")).translated();
    case Column::DecidedBy:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Decided by")).translated();
    case Column::Changed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Last change")).translated();
    }
    return {};
}

QHash<int, QByteArray> RequestTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{SortRole, "sort"}, {IdRole, "id"}, {StateRole, "state"}, {ChargeKeyRole, "chargeKey"},
        {RefundKeyRole, "refundKey"}, {AmountRole, "amount"}, {WarningCountRole, "warningCount"},
        {AlarmCountRole, "alarmCount"}, {CreatedRole, "created"}, {AgeRole, "age"}, {SearchRole, "search"}});
    return names;
}

} // namespace reintegro
