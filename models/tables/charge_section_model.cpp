// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/charge_section_model.h"

#include "models/basics/phrase.h"

namespace reintegro {

ChargeSectionModel::ChargeSectionModel(QObject *parent)
    : MergedTable<ChargeField>(parent)
{
}

void ChargeSectionModel::setFields(std::vector<ChargeField> fields)
{
    merge(std::move(fields));
}

const ChargeField &ChargeSectionModel::fieldAt(int row) const
{
    return rowAt(row);
}

void ChargeSectionModel::setPersonalDataShown(bool isShown)
{
    if (m_isPersonalDataShown == isShown)
        return;
    m_isPersonalDataShown = isShown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int ChargeSectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ChargeSectionModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ChargeField &field = rowAt(index.row());
    const bool isValue = static_cast<Column>(index.column()) == Column::Value;
    const bool isMasked = !m_isPersonalDataShown && !field.masked.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return !isValue ? field.label : isMasked ? field.masked : field.value;
    case Qt::ToolTipRole:
        return isValue && !isMasked && !field.tooltip.isEmpty() ? QVariant(field.tooltip) : QVariant();
    case FieldNameRole:
        return field.name;
    case UniqueLabelRole:
        return field.uniqueLabel;
    case CopyTextRole:
        return isMasked ? field.masked : field.copyText;
    case TooltipRole:
        return isMasked ? QString() : field.tooltip;
    case LinkRole:
        return field.link;
    default:
        return {};
    }
}

QVariant ChargeSectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Label:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Field")).translated();
    case Column::Value:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Value")).translated();
    }
    return {};
}

QHash<int, QByteArray> ChargeSectionModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{FieldNameRole, "fieldName"}, {UniqueLabelRole, "uniqueLabel"}, {CopyTextRole, "copyText"},
        {TooltipRole, "tooltip"}, {LinkRole, "link"}});
    return names;
}

QString ChargeSectionModel::keyOf(const ChargeField &field) const
{
    return field.name;
}

bool ChargeSectionModel::isUnchanged(const ChargeField &before, const ChargeField &after) const
{
    return before == after;
}

} // namespace reintegro
