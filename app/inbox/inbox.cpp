// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox.h"

#include "models/basics/logging.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

static constexpr auto signInAgainAfter = 2s;
static constexpr auto lookEvery = 5s;

static TeamGateway gatewayOf(const Profile &profile)
{
    return {.kind = nameOf(profile.kind), .api = profile.api.toString()};
}

Inbox::Inbox(const InboxOptions &options, const InboxSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_password(secrets.databasePassword)
    , m_credentials(secrets.gateway)
    , m_gateway(options.profile, m_credentials)
    , m_team(options.database, gatewayOf(options.profile))
    , m_readingTeam(options.database, gatewayOf(options.profile))
    , m_people(m_team)
    , m_readingPeople(m_readingTeam)
    , m_refunds(m_readingTeam)
    , m_notifications(m_team)
    , m_toRead(m_readingTeam)
    , m_pace(m_readingTeam)
    , m_tracking(m_gateway, m_refunds)
    , m_signatures(m_credentials)
    , m_reading({.notifications = m_toRead,
          .store = m_refunds,
          .gateway = m_gateway,
          .tracking = m_tracking,
          .pace = m_pace,
          .signatures = m_signatures})
    , m_keeper(m_notifications, m_counters)
    , m_server({.keeper = m_keeper,
          .counters = m_counters,
          .clock = m_clock,
          .clientSecret = *secrets.gateway.clientSecret,
          .window = options.window})
{
    m_again.setSingleShot(true);
    m_again.setInterval(signInAgainAfter);
    m_looking.setInterval(lookEvery);
    connect(&m_again, &QTimer::timeout, this, &Inbox::signIn);
    connect(&m_looking, &QTimer::timeout, this, &Inbox::look);
    connect(&m_server, &InboxServer::stopped, this, &Inbox::stopped);
    connect(&m_toRead, &NotificationStore::kept, &m_reading, &NotificationReading::lookNow);
    connect(&m_reading, &NotificationReading::workedOff, this, [this](const KeptNotification &one) {
        ++m_counters.workedOff;
        if (one.became == NotificationEnd::Confirmed)
            ++m_counters.confirmed;
    });
    connect(&m_team, &TeamConnection::connectionChanged, this, [this](StoreConnection connection) {
        m_counters.isDatabaseUp = connection == StoreConnection::Connected;
    });
    connect(&m_readingTeam, &TeamConnection::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Connected)
            m_reading.lookNow();
    });
}

Result<quint16> Inbox::start()
{
    const Result<quint16> port = m_server.listen(m_options.host, m_options.port);
    if (port)
        signIn();
    return port;
}

void Inbox::signIn()
{
    if (m_isKeeping)
        signInTo(m_readingPeople, &Inbox::beginReading);
    else
        signInTo(m_people, &Inbox::beginKeeping);
}

void Inbox::signInTo(PeopleStore &people, Then then)
{
    people.signIn(m_options.database.user, m_password)
        ->whenDone(this, [this, then](const Result<SignedIn> &by) {
            if (by) {
                (this->*then)(*by);
            } else if (by.error().kind == ErrorKind::Storage) {
                qCWarning(lcApp) << "the team's database is not there yet:" << by.error().detail;
                m_again.start();
            } else {
                Q_EMIT refused(by.error()); // whoever hears it calls stop()
            }
        });
}

void Inbox::beginKeeping(const SignedIn &by)
{
    m_isKeeping = true;
    m_counters.isDatabaseUp = true;
    m_keeper.begin(by.name());
    m_looking.start();
    look();
    qCInfo(lcApp) << "notifications are kept from now on";
    signIn(); // and now to work them off
}

void Inbox::beginReading(const SignedIn &by)
{
    m_reading.workOff(by);
}

void Inbox::look()
{
    m_notifications.waiting()->whenDone(this, [this](const Result<int> &waiting) {
        m_counters.isDatabaseUp = waiting.has_value();
        if (waiting)
            m_counters.waiting = *waiting;
    });
}

void Inbox::stop()
{
    m_again.stop();
    m_looking.stop();
    m_reading.stop();
    m_server.stop();
}

} // namespace reintegro
