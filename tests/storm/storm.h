// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_gateway.h"
#include "models/refunds/refund_store.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace reintegro::test {

//! How hard it blows.
struct StormOrders {
    int desks = 8;
    std::chrono::seconds time{10};
    quint32 seed = 1;
    int charges = 40;
    std::chrono::milliseconds betweenKills{1500};
    //! Cuts connections or stops the server for a moment; nothing for a file.
    std::function<void(QRandomGenerator &)> disturb;
    std::chrono::milliseconds betweenDisturbances{4000};
};

//! What was found when it was over. Everything that must not be is zero.
struct StormFigures {
    int requests = 0;
    int paid = 0; //!< Refunds for which money left the gateway.
    int paidTwice = 0; //!< Of them more than once.
    int paidWithoutApproval = 0;
    int exceeded = 0; //!< Charges of which more was requested or paid than they had.
    int settledUnpaid = 0; //!< Called settled although no money left.
    int failedPaid = 0; //!< Called failed, rejected, withdrawn, expired or waiting although money left.
    int kills = 0;
    int disturbances = 0;
    qint64 longestStep = 0; //!< Milliseconds, of desks that were not killed.
    bool isJournalWhole = false;
    QString brokenReason;
    QMap<QString, int> counts; //!< Of steps and refusals, of desks that were not killed.
    QMap<QString, int> states;
    QStringList troubles;

    [[nodiscard]] bool isGood() const
    {
        return isJournalWhole && paidTwice == 0 && paidWithoutApproval == 0 && exceeded == 0
            && settledUnpaid == 0 && failedPaid == 0 && requests > 0;
    }
    [[nodiscard]] QString text() const;
};

//! Many desks as processes on one store and one gateway, killed and cut off at random.
class Storm final : public QObject {
    Q_OBJECT
public:
    //! `store` is what a desk is told about the store; names of people are agent1…, supervisor1….
    Storm(StormOrders orders, QJsonObject store, QString password);
    ~Storm() override;

    //! Blows, and waits until every desk has ended.
    void blow();
    //! Looks at everything, as a supervisor whose store this is.
    [[nodiscard]] StormFigures figures(RefundStore &store);

    //! Who sits at a desk: every second one is a supervisor.
    [[nodiscard]] static QString personOf(int desk);

private:
    void startDesk(int desk);
    void deskEnded(int desk);
    void killOne();
    [[nodiscard]] bool isAnyRunning() const;
    void judge(const RefundRequest &request, StormFigures &figures);

    const StormOrders m_orders;
    const QJsonObject m_store;
    const QString m_password;
    QRandomGenerator m_random;
    TrainingGateway m_gateway;
    std::vector<std::unique_ptr<QProcess>> m_desks;
    qint64 m_until = 0;
    quint32 m_started = 0;
    StormFigures m_seen;
};

} // namespace reintegro::test
