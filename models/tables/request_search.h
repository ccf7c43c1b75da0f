// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/request_table.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace reintegro {

//! Filters and sorts a RequestTable. Every word of the text must occur, accents and case forgiven, in the id,
//! a key, the beneficiary or who asked.
class RequestSearch final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    //! `requests` outlives this. Starts with the newest request first.
    explicit RequestSearch(RequestTable &requests, QObject *parent = nullptr);

    void setText(const QString &text);
    //! Only requests in this state; all where there is none.
    void setState(std::optional<RequestState> state);

    [[nodiscard]] const RefundRequest &requestAt(int row) const;
    //! −1 when it is not shown.
    [[nodiscard]] int rowOf(const RequestId &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    RequestTable &m_requests;
    QStringList m_words;
    std::optional<RequestState> m_state;
};

} // namespace reintegro
