// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/refunds/refund_store.h"
#include "models/tables/merged_table.h"

#include <optional>

namespace reintegro {

//! What is on its way: what is overdue by law on top, then the oldest. Empty until reload(). The first page
//! comes at once and more with fetchMore(), so that a board of a hundred thousand opens like one of a
//! hundred.
class BoardTable final : public MergedTable<BoardRefund> {
    Q_OBJECT
public:
    enum class Column { Age, DueOn, Amount, Charge, RefundKey, State, LastSaid, AskedBy };
    Q_ENUM(Column)
    static constexpr int columnTotal = 8;
    enum Role {
        IdRole = Qt::UserRole, //!< "R12".
        StateRole, //!< The state's name.
        LateRole, //!< Whether it is late, by age or by law.
        OverdueRole, //!< Whether its legal due date has passed.
        ChargeKeyRole, //!< The charge's key.
        SortRole, //!< The bare value of the column, comparable.
    };
    static constexpr int pageSize = 100;

    //! `store` outlives it.
    explicit BoardTable(FollowStore &store, QObject *parent = nullptr);

    //! Reads the first page and the counts, and, one after the other, the further pages that are here.
    void reload();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    //! The counts of all that is on its way.
    [[nodiscard]] const BoardCounts &counts() const { return m_counts; }
    [[nodiscard]] int lateAfterDays() const { return m_lateAfterDays; }
    [[nodiscard]] int total() const;
    //! Whether the store has more than is here.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    [[nodiscard]] const BoardRefund &refundAt(int row) const { return rowAt(row); }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! An answer came and is in the table.
    void loaded();
    void loadFailed(const reintegro::Error &error);

protected:
    [[nodiscard]] QString keyOf(const BoardRefund &refund) const override { return refund.id.toString(); }
    [[nodiscard]] bool isUnchanged(const BoardRefund &before, const BoardRefund &after) const override
    {
        return before == after;
    }

private:
    void readPage(size_t place);
    void takePage(size_t place, Board page);

    FollowStore &m_store;
    BoardCounts m_counts{.groups = emptyAgeGroups()};
    int m_lateAfterDays = 5;
    size_t m_wanted = pageSize; //!< How many rows are to be read, page by page.
    bool m_hasMore = false;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_isStale = false; //!< Something changed while it was being read.
};

} // namespace reintegro
