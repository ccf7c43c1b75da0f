// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/tables/merged_table.h"

namespace reintegro {

//! The charges that one person looked up lately, newest first. Empty until reload().
class RecentTable final : public MergedTable<RecentCharge> {
    Q_OBJECT
public:
    enum class Column { Charge, Status, Amount, At };
    Q_ENUM(Column)
    static constexpr int columnTotal = 4;
    enum Role {
        SortRole = Qt::UserRole, //!< The bare value of the column, comparable.
        ChargeKeyRole,
        StatusRole, //!< As the gateway wrote it.
    };

    //! At most `most` charges that `by` looked up. `store` outlives the table.
    RecentTable(RefundStore &store, QString by, int most, QObject *parent = nullptr);

    //! Asks the store again and merges the answer in.
    void reload();
    [[nodiscard]] const RecentCharge &recentAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const reintegro::Error &error);

protected:
    [[nodiscard]] QString keyOf(const RecentCharge &charge) const override;
    [[nodiscard]] bool isUnchanged(const RecentCharge &before, const RecentCharge &after) const override;

private:
    RefundStore &m_store;
    QString m_by;
    int m_most;
    quint64 m_question = 0; //!< Answers to an older question are dropped.
};

} // namespace reintegro
