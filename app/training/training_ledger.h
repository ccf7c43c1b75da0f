// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/refund_body_check.h"
#include "app/training/training_charges.h"
#include "models/basics/clock.h"

#include <QHash>
#include <QMap>

#include <chrono>
#include <functional>

namespace reintegro {

//! A refund that the training gateway took.
struct TrainingRefund {
    TrainingOrder order;
    QByteArray digest; //!< Of the body, so that the same key with another one is noticed.
    QDateTime createdAt;
    QDateTime settlesAt; //!< From then on `finalStatus`, before it IN_PROGRESS.
    QString finalStatus;
    QString errorMessage;
    int payouts = 0; //!< How often money was moved for this key: a gateway that does it twice is broken.
};

//! What the training gateway knows: its invented charges and what was done to them. Kept in memory, and in a
//! file where one is named; several programs may share that file.
class TrainingLedger {
public:
    TrainingLedger(QString stateFile, const Clock &clock);

    struct Taken {
        enum class What { New, Again, KeyTaken, NotFound, NotRefundable, TooMuch };
        What what = What::New;
        TrainingRefund refund; //!< With New and Again.
    };
    //! Makes the refund, unless its key is known. `settleAfter` is for a description that does not steer it
    //! (contract/README.md §8); `forcedFinal` overrides the outcome.
    Taken take(const TrainingOrder &order, const QByteArray &body, std::chrono::milliseconds settleAfter,
        const QString &forcedFinal);
    //! Notes that a refund call arrived. Gives how many of this key there have been.
    int countPost(const QString &refundKey);

    [[nodiscard]] std::optional<TrainingCharge> charge(const QString &key);
    [[nodiscard]] std::optional<TrainingRefund> refund(const QString &key);
    //! The answer to a look-up with today's status, as text. Empty when there is no such charge.
    [[nodiscard]] QByteArray chargeAnswer(const QString &key);
    [[nodiscard]] nlohmann::ordered_json refundAnswer(const TrainingRefund &refund);
    //! CANCELLED from now on; false when its status does not allow that.
    bool cancel(const QString &chargeKey);

    [[nodiscard]] int posts(const QString &refundKey);
    [[nodiscard]] int payouts(const QString &refundKey);
    [[nodiscard]] int payoutsOfCharge(const QString &chargeKey);

private:
    void change(const std::function<void()> &step);
    void load();
    void save() const;
    [[nodiscard]] QString statusOf(const TrainingRefund &refund) const;
    [[nodiscard]] QString statusOf(const TrainingCharge &charge) const;
    [[nodiscard]] qint64 refundedOf(const QString &chargeKey) const;
    [[nodiscard]] TrainingRefund newRefund(const TrainingOrder &order, const QByteArray &body,
        std::chrono::milliseconds settleAfter, const QString &forcedFinal) const;

    const QString m_stateFile;
    const Clock &m_clock;
    QDateTime m_base;
    std::vector<TrainingCharge> m_charges;
    QMap<QString, TrainingRefund> m_refunds;
    QHash<QString, int> m_posts;
    QStringList m_cancelled;
};

} // namespace reintegro
