// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/refunds/notification_asking.h"
#include "models/refunds/standing_back.h"

#include <QTimer>

namespace reintegro {

//! Works off the notifications that wait: one after the other as fast as all desks together may ask, and none
//! while the gateway wants to be left alone (FollowStore). One that was not answered, or otherwise, comes
//! again after a pause that grows.
class NotificationQueue final : public QObject {
    Q_OBJECT
public:
    //! The three outlive it.
    NotificationQueue(NotificationStore &notifications, FollowStore &pace, NotificationAsking &asking,
        QObject *parent = nullptr);

    //! Until stop(). What was left by a program that ended is taken up.
    void workOff();
    void stop();
    //! Looks at once whether something is due; but not while this desk cannot ask.
    void lookNow();

    //! Writes down what became of one that was asked about under its lease.
    [[nodiscard]] Pending<Done> *settle(
        const KeptNotification &notification, const NotificationAnswer &answer);
    //! Tells all desks what asking came to. `extraCalls` have not been charged to the pace yet.
    void tellPace(const NotificationAnswer &answer, int extraCalls);

Q_SIGNALS:
    //! One that waited has come to something.
    void workedOff(const reintegro::KeptNotification &notification);

private:
    void take(const Result<std::vector<KeptNotification>> &due);
    void begin(const KeptNotification &notification, const Result<FollowTurn> &turn);
    void ask(const KeptNotification &notification, int chargedCalls);
    void lookAgainIn(std::chrono::milliseconds pause);

    NotificationStore &m_notifications;
    FollowStore &m_pace;
    NotificationAsking &m_asking;
    bool m_isWorking = false;
    bool m_isLooking = false; //!< A slow store is never asked twice at once.
    int m_reading = 0; //!< How many are being asked about.
    QTimer m_nextLook;
    StandingBack m_rest;
};

} // namespace reintegro
