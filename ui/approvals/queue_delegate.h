// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/policy.h"
#include "models/refunds/refund_request.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace reintegro {

class ApprovalTable;

//! Two lines in a cell of the queue: the model's own text, and under it what helps to choose: the age under
//! the amount, who asked under the beneficiary, what is missing or unusual under
//! the state.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! `queue` is the model of the view, and outlives this.
    explicit QueueDelegate(const ApprovalTable &queue, QObject *parent = nullptr);

    void setPolicy(const Policy &policy) { m_policy = policy; }
    //! What is known of one request beside what it carries; whether that is new.
    bool setWarningCodes(const RequestId &id, const QStringList &codes);

    static constexpr int rowHeight = 56;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! What a narrow column cuts.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! What stands below the model's own text.
    [[nodiscard]] QString secondLine(const QModelIndex &index) const;

private:
    [[nodiscard]] QString approvalsLine(const QModelIndex &index) const;

    const ApprovalTable &m_queue;
    Policy m_policy;
    QHash<qint64, QStringList> m_codes; //!< By the request's number.
};

} // namespace reintegro
