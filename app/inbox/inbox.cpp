// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox.h"

#include "models/basics/logging.h"
#include "models/store/folded_name.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

static constexpr auto signInAgainAfter = 2s;
static constexpr auto lookEvery = 5s;

static TeamGateway gatewayOf(const Profile &profile)
{
    return {.kind = nameOf(profile.kind), .api = profile.api.toString()};
}

static DatabaseAccount accountOf(const InboxOptions &options, const InboxSecrets &secrets)
{
    return {.role = foldedName(options.database.user), .password = secrets.databasePassword};
}

Inbox::Inbox(const InboxOptions &options, const InboxSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_password(secrets.databasePassword)
    , m_credentials(secrets.gateway)
    , m_gateway(options.profile, m_credentials)
    , m_team(options.database, gatewayOf(options.profile))
    , m_people(m_team)
    , m_refunds(m_team)
    , m_notifications(m_team)
    , m_pace(m_team)
    , m_tracking(m_gateway, m_refunds)
    , m_signatures(m_credentials)
    , m_reading({.notifications = m_notifications,
          .store = m_refunds,
          .gateway = m_gateway,
          .tracking = m_tracking,
          .pace = m_pace,
          .signatures = m_signatures})
    , m_intake(m_notifications, m_counters)
    , m_keeper(ArrivalWriter(options.database, accountOf(options, secrets)), m_counters)
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
    connect(&m_keeper, &GroupKeeper::kept, &m_intake, &ArrivalIntake::lookSoon);
    connect(&m_notifications, &NotificationStore::kept, &m_reading, &NotificationReading::lookNow);
    connect(&m_reading, &NotificationReading::workedOff, this, [this](const KeptNotification &one) {
        ++m_counters.workedOff;
        if (one.became == NotificationEnd::Confirmed)
            ++m_counters.confirmed;
    });
    connect(&m_team, &TeamConnection::connectionChanged, this, [this](StoreConnection connection) {
        m_counters.isDatabaseUp = connection == StoreConnection::Connected;
        if (connection == StoreConnection::Connected) {
            m_intake.lookSoon();
            m_reading.lookNow();
        }
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
    m_people.signIn(m_options.database.user, m_password)->whenDone(this, [this](const Result<SignedIn> &by) {
        if (by) {
            begin(*by);
        } else if (by.error().kind == ErrorKind::Storage) {
            qCWarning(lcApp) << "the team's database is not there yet:" << by.error().detail;
            m_again.start();
        } else {
            Q_EMIT refused(by.error()); // whoever hears it calls stop()
        }
    });
}

void Inbox::begin(const SignedIn &by)
{
    m_keeper.begin();
    m_counters.isDatabaseUp = true;
    m_looking.start();
    look();
    qCInfo(lcApp) << "notifications are kept from now on";
    m_intake.begin();
    m_reading.workOff(by);
}

void Inbox::look()
{
    m_notifications.waiting()->whenDone(this, [this](const Result<int> &waiting) {
        m_counters.isDatabaseUp = waiting.has_value();
        if (waiting)
            m_counters.waiting = *waiting;
    });
    m_notifications.arrivals()->whenDone(this, [this](const Result<int> &arrivals) {
        if (arrivals)
            m_counters.arrivals = *arrivals;
    });
}

void Inbox::stop()
{
    m_again.stop();
    m_looking.stop();
    m_intake.stop();
    m_reading.stop();
    m_server.stop();
}

} // namespace reintegro
