// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/request_table.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace reintegro {

//! Filters and sorts a RequestTable. What is typed filters at once what is here, accents and case forgiven,
//! by the id, a key, the beneficiary or who asked; as soon as it has stood for a moment the store is asked
//! for it, and its answer is what is shown.
class RequestSearch final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    //! `requests` outlives this. Starts with the newest request first.
    explicit RequestSearch(RequestTable &requests, QObject *parent = nullptr);

    //! How long a text has to stand before the store is asked.
    static constexpr std::chrono::milliseconds typingPause{250};

    void setText(const QString &text);
    //! Only requests in this state; all where there is none.
    void setState(std::optional<RequestState> state);

    //! Whether the store has them in this column's order, so that its first page is the right one.
    [[nodiscard]] static bool isSortedByStore(int column);
    //! By one of the store's own columns the store is asked for the newest or the oldest; by any other what
    //! is here is sorted, which is only the truth where all is here.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const RefundRequest &requestAt(int row) const;
    //! −1 when it is not shown.
    [[nodiscard]] int rowOf(const RequestId &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] RequestFilter filter() const;
    void askStore();
    void takeAnswer();
    void forgetTexts(int first, int last);

    RequestTable &m_requests;
    QTimer m_pause;
    bool m_isOldestFirst = false;
    bool m_isAnswered = true; //!< The rows are the store's answer to what is typed.
    QString m_text;
    QStringList m_words;
    mutable QHash<qint64, QString> m_texts; //!< What is looked through, by the request's number.
    std::optional<RequestState> m_state;
};

} // namespace reintegro
