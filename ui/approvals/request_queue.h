// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/policy.h"
#include "models/refunds/refund_request.h"

#include <QTableView>

namespace reintegro {

class ApprovalTable;
class QueueDelegate;

//! The requests that wait for a person, most urgent first. A row that leaves the queue takes nobody's eyes
//! along: only a person's choice changes what is shown.
class RequestQueue final : public QTableView {
    Q_OBJECT
public:
    //! `queue` outlives the view.
    explicit RequestQueue(ApprovalTable &queue, QWidget *parent = nullptr);

    //! How many approvals are needed, for the second line of a row.
    void setPolicy(const Policy &policy);
    //! All warnings that count for a request, those that have come up since it was asked for included.
    void setWarningCodes(const RequestId &id, const QStringList &codes);
    void choose(const RequestId &id);
    void chooseOldestWaiting();

Q_SIGNALS:
    void chosen(const reintegro::RequestId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeCurrent(const QModelIndex &current);

    ApprovalTable &m_queue;
    QueueDelegate *m_delegate;
    bool m_rowsAreLeaving = false;
    bool m_currentLeaves = false;
};

} // namespace reintegro
