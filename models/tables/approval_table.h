// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/request_table.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace reintegro {

//! The requests that wait for a person, most urgent first: unknown, then not sent, then approved, then those
//! that wait for approval; within each what the law wants paid by a day, the nearest day first, then the
//! oldest. The order does not depend on the column a view asks for.
class ApprovalTable final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    //! `requests` outlives this; it is told to hold what waits, and nothing else.
    explicit ApprovalTable(RequestTable &requests, QObject *parent = nullptr);

    //! How many days the policy gives each ground.
    void setGroundDays(const GroundDays &days);

    //! What a view paints below a cell's own words, so that assistive tools read it, too.
    using SecondLine = std::function<QString(const QModelIndex &)>;
    void setSecondLine(SecondLine line) { m_secondLine = std::move(line); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const RefundRequest &requestAt(int row) const;
    //! −1 when it is not (or no longer) here.
    [[nodiscard]] int rowOf(const RequestId &id) const;
    //! The oldest that waits for approval; the first row where none does; −1 for an empty table.
    [[nodiscard]] int oldestWaitingRow() const;

    //! Keeps the order of urgency, whatever is asked for.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RequestTable &m_requests;
    GroundDays m_days;
    SecondLine m_secondLine;
};

} // namespace reintegro
