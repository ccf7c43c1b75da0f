// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/charge_sections.h"
#include "models/tables/merged_table.h"

namespace reintegro {

//! The fields of one section: label and value.
class ChargeSectionModel final : public MergedTable<ChargeField> {
    Q_OBJECT
public:
    enum class Column { Label, Value };
    Q_ENUM(Column)
    static constexpr int columnTotal = 2;
    enum Role {
        FieldNameRole = Qt::UserRole, //!< ChargeField::name.
        UniqueLabelRole,
        CopyTextRole,
        TooltipRole, //!< Also as Qt::ToolTipRole of the value.
        LinkRole, //!< QUrl, empty where nothing may be opened.
    };

    explicit ChargeSectionModel(QObject *parent = nullptr);

    //! Shows these fields; what is equal stays where it is.
    void setFields(std::vector<ChargeField> fields);
    [[nodiscard]] const ChargeField &fieldAt(int row) const;
    //! Personal data is masked until then.
    void setPersonalDataShown(bool isShown);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QString keyOf(const ChargeField &field) const override;
    [[nodiscard]] bool isUnchanged(const ChargeField &before, const ChargeField &after) const override;

private:
    bool m_isPersonalDataShown = false;
};

} // namespace reintegro
