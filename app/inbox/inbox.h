// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    using Then = void (Inbox::*)(const SignedIn &);

    void signIn();
    void signInTo(PeopleStore &people, Then then);
    void beginKeeping(const SignedIn &by);
    void beginReading(const SignedIn &by);
    void look();

    InboxOptions m_options;
    Secret m_password;
    SystemClock m_clock;
    FixedCredentials m_credentials;
    LiquidoGateway m_gateway;
    // Two ways to the database: what is worked off commits once or twice for each notification, and whoever
    // waits for its answer would wait for all of that.
    TeamConnection m_team;
    TeamConnection m_readingTeam;
    PostgresPeopleStore m_people;
    PostgresPeopleStore m_readingPeople;
    PostgresRefundStore m_refunds;
    PostgresNotificationStore m_notifications;
    PostgresNotificationStore m_toRead;
    PostgresFollowStore m_pace;
    RefundTracking m_tracking;
    SignatureCheck m_signatures;
    NotificationReading m_reading;
    InboxCounters m_counters;
    GroupKeeper m_keeper;
    InboxServer m_server;
    bool m_isKeeping = false;
    QTimer m_again; //!< Until it is signed in to both.
    QTimer m_looking; //!< How many wait, and whether the database is there.
};

} // namespace reintegro
