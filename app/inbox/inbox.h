// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/arrival_intake.h"
#include "app/inbox/inbox_options.h"
#include "app/inbox/inbox_secrets.h"
#include "app/inbox/inbox_server.h"
#include "models/gateway/liquido_gateway.h"
#include "models/refunds/notification_reading.h"
#include "models/store/postgres/postgres_follow_store.h"
#include "models/store/postgres/postgres_notification_store.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/postgres_refund_store.h"

namespace reintegro {

//! Everything of one inbox: takes notifications from the start, keeps them once it has signed in to the
//! team's database, and works them off by asking the gateway.
class Inbox final : public QObject {
    Q_OBJECT
public:
    Inbox(const InboxOptions &options, const InboxSecrets &secrets, QObject *parent = nullptr);

    //! Gives the port it listens at.
    [[nodiscard]] Result<quint16> start();
    //! Answers what it has taken, then emits stopped().
    void stop();

Q_SIGNALS:
    void stopped();
    //! The database lets this person in never: there is nothing to wait for, and stop() is what remains.
    void refused(const reintegro::Error &error);

private:
    void signIn();
    void begin(const SignedIn &by);
    void look();

    InboxOptions m_options;
    Secret m_password;
    SystemClock m_clock;
    FixedCredentials m_credentials;
    LiquidoGateway m_gateway;
    TeamConnection m_team;
    PostgresPeopleStore m_people;
    PostgresRefundStore m_refunds;
    PostgresNotificationStore m_notifications;
    PostgresFollowStore m_pace;
    RefundTracking m_tracking;
    SignatureCheck m_signatures;
    NotificationReading m_reading;
    InboxCounters m_counters;
    ArrivalIntake m_intake;
    GroupKeeper m_keeper; // with a way to the database of its own: nothing that is read makes who waits wait
    InboxServer m_server;
    QTimer m_again; //!< Until it is signed in.
    QTimer m_looking; //!< How many wait, and whether the database is there.
};

} // namespace reintegro
