// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/open_desk.h"

#include "app/composition/file_stores.h"
#include "app/composition/team_stores.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static GatewayOptions optionsWith(const Clock &clock)
{
    GatewayOptions options;
    options.clock = &clock;
    return options;
}

static GatewayOptions askingOnce(const Clock &clock)
{
    GatewayOptions options = optionsWith(clock);
    options.limits.tries = 1;
    return options;
}

static std::unique_ptr<DeskStores> storesOf(
    const OpenDesk::Parts &parts, const Profile &profile, StoreKeys &keys)
{
    if (!profile.server.isEmpty())
        return std::make_unique<TeamStores>(profile);
    return std::make_unique<FileStores>(parts.people, parts.home.storeFile(profile), keys, parts.clock);
}

OpenDesk::OpenDesk(const Parts &parts, const Profile &profile, std::unique_ptr<CredentialSource> credentials,
    std::unique_ptr<StoreKeys> keys, QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_keys(std::move(keys))
    , m_gateway(profile, *m_credentials, optionsWith(parts.clock))
    , m_patientGateway(profile, *m_credentials, askingOnce(parts.clock))
    , m_stores(storesOf(parts, profile, *m_keys))
    , m_lookup(m_gateway, m_stores->refunds())
    , m_requests(m_stores->people(), m_lookup, m_gateway, m_stores->refunds(), m_stores->history(), profile)
    , m_decisions(m_stores->people(), m_stores->refunds(), m_stores->history(), m_stores->evidence())
    , m_sending(m_stores->people(), m_gateway, m_stores->refunds(), parts.clock)
    , m_tracking(m_gateway, m_stores->refunds())
    , m_patientTracking(m_patientGateway, m_stores->refunds())
    , m_following({.byItself = m_patientTracking, .forPeople = m_tracking}, m_stores->following(),
          m_stores->refunds())
    , m_signatures(*m_credentials)
    , m_notificationReading({.notifications = m_stores->notifications(),
          .store = m_stores->refunds(),
          .gateway = m_gateway,
          .tracking = m_tracking,
          .pace = m_stores->following(),
          .signatures = m_signatures})
    , m_services{.profile = profile,
          .people = m_stores->people(),
          .store = m_stores->refunds(),
          .gateway = m_gateway,
          .lookup = m_lookup,
          .requests = m_requests,
          .decisions = m_decisions,
          .sending = m_sending,
          .tracking = m_tracking,
          .board = m_stores->following(),
          .following = m_following,
          .history = m_stores->history(),
          .evidence = m_stores->evidence(),
          .notifications = m_stores->notifications(),
          .notificationReading = m_notificationReading,
          .receipts = m_stores->receipts(),
          .receiptSettings = QDir(parts.home.path()).filePath(u"window.ini"_s)}
{
    if (parts.secrets == nullptr)
        return;
    const QString name = HomeFolder::storeName(profile);
    RefundStore &refunds = m_stores->refunds();
    m_checkpoints = std::make_unique<CheckpointKeeper>(*parts.secrets, parts.home.checkpointEntry(name),
        [&refunds](std::optional<JournalCheckpoint> mark) { return refunds.verifyJournal(std::move(mark)); });
    m_checkpoints->moveOnBy(
        [&refunds](const JournalCheckpoint &mark) { return refunds.followJournal(mark); });
    connect(&refunds, &RefundStore::requestChanged, m_checkpoints.get(), &CheckpointKeeper::keepSoon);
    connect(&refunds, &RefundStore::policyChanged, m_checkpoints.get(), &CheckpointKeeper::keepSoon);
    if (!m_stores->hasPeopleOfItsOwn())
        return;
    PeopleStore &people = m_stores->people();
    m_peopleCheckpoints = std::make_unique<CheckpointKeeper>(*parts.secrets,
        parts.home.checkpointEntry(name + u"/people"_s),
        [&people](std::optional<JournalCheckpoint> mark) { return people.verifyJournal(std::move(mark)); });
    m_peopleCheckpoints->moveOnBy(
        [&people](const JournalCheckpoint &mark) { return people.followJournal(mark); });
    connect(&people, &PeopleStore::changed, m_peopleCheckpoints.get(), &CheckpointKeeper::keepSoon);
}

Pending<Done> *OpenDesk::open()
{
    return m_stores->open();
}

} // namespace reintegro
