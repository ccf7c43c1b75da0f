// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inbox_counters.h"
#include "models/store/postgres/postgres_notification_store.h"

#include <QElapsedTimer>
#include <QTimer>

namespace reintegro {

//! Takes in what the inbox has put on disk, many at once and a moment later, so that who waits for his answer
//! waits for one row's commit only. Main thread.
class ArrivalIntake final : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    ArrivalIntake(PostgresNotificationStore &store, InboxCounters &counters, QObject *parent = nullptr);

    //! Somebody has signed in: from now on it takes in what is there, also what a program before this one
    //! left.
    void begin();
    //! Something has come.
    void lookSoon();
    void stop();

private:
    void takeIn();

    PostgresNotificationStore &m_store;
    InboxCounters &m_counters;
    QTimer m_pause;
    QElapsedTimer m_since; //!< The one that is under way began.
    bool m_hasBegun = false;
    bool m_isTaking = false;
    bool m_hasCome = false; //!< Since the one that is under way began.
};

} // namespace reintegro
