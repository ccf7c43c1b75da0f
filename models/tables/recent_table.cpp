// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recent_table.h"

#include "models/payments/money_text.h"
#include "models/tables/state_text.h"

namespace reintegro {

RecentTable::RecentTable(RefundStore &store, QString by, int most, QObject *parent)
    : MergedTable<RecentCharge>(parent)
    , m_store(store)
    , m_by(std::move(by))
    , m_most(most)
{
}

void RecentTable::reload()
{
    const quint64 question = ++m_question;
    m_store.recentCharges(m_by, m_most)
        ->whenDone(this, [this, question](const Result<std::vector<RecentCharge>> &charges) {
            if (question != m_question)
                return;
            if (!charges) {
                Q_EMIT loadFailed(charges.error());
                return;
            }
            merge(*charges);
            Q_EMIT loaded();
        });
}

const RecentCharge &RecentTable::recentAt(int row) const
{
    return rowAt(row);
}

int RecentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

static QVariant displayValue(const RecentCharge &charge, RecentTable::Column column)
{
    switch (column) {
    case RecentTable::Column::Charge:
        return charge.key.toString();
    case RecentTable::Column::Status:
        return chargeStatusText(ChargeStatus::fromText(charge.status)).translated();
    case RecentTable::Column::Amount:
        return charge.amount ? formatMoney(*charge.amount) : QString();
    case RecentTable::Column::At:
        return bogotaTime(charge.at, textLanguage());
    }
    return {};
}

static QVariant sortValue(const RecentCharge &charge, RecentTable::Column column)
{
    switch (column) {
    case RecentTable::Column::Charge:
        return charge.key.toString();
    case RecentTable::Column::Status:
        return charge.status;
    case RecentTable::Column::Amount:
        return charge.amount ? charge.amount->minorUnits() : qint64(0);
    case RecentTable::Column::At:
        return charge.at;
    }
    return {};
}

QVariant RecentTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RecentCharge &charge = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(charge, column);
    case SortRole:
        return sortValue(charge, column);
    case ChargeKeyRole:
        return charge.key.toString();
    case StatusRole:
        return charge.status;
    default:
        return {};
    }
}

QVariant RecentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Charge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Charge")).translated();
    case Column::Status:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Status")).translated();
    case Column::Amount:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Amount")).translated();
    case Column::At:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Looked up")).translated();
    }
    return {};
}

QHash<int, QByteArray> RecentTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{SortRole, "sort"}, {ChargeKeyRole, "chargeKey"}, {StatusRole, "status"}});
    return names;
}

QString RecentTable::keyOf(const RecentCharge &charge) const
{
    return charge.key.toString();
}

bool RecentTable::isUnchanged(const RecentCharge &before, const RecentCharge &after) const
{
    return before.at == after.at && before.status == after.status && before.amount == after.amount;
}

} // namespace reintegro
