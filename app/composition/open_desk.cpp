// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/open_desk.h"

namespace reintegro {

static GatewayOptions optionsWith(const Clock &clock)
{
    GatewayOptions options;
    options.clock = &clock;
    return options;
}

OpenDesk::OpenDesk(const Parts &parts, const Profile &profile, std::unique_ptr<CredentialSource> credentials,
    QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_gateway(profile, *m_credentials, optionsWith(parts.clock))
    , m_store(parts.home.storeFile(profile), parts.clock)
    , m_lookup(m_gateway, m_store)
    , m_requests(parts.people, m_lookup, m_gateway, m_store, profile)
    , m_decisions(parts.people, m_store)
    , m_sending(parts.people, m_gateway, m_store, parts.clock)
    , m_tracking(m_gateway, m_store)
    , m_services{.profile = profile,
          .people = parts.people,
          .store = m_store,
          .gateway = m_gateway,
          .lookup = m_lookup,
          .requests = m_requests,
          .decisions = m_decisions,
          .sending = m_sending,
          .tracking = m_tracking}
{
    if (parts.secrets == nullptr)
        return;
    m_checkpoints = std::make_unique<CheckpointKeeper>(*parts.secrets,
        parts.home.checkpointEntry(HomeFolder::storeName(profile)),
        [this](std::optional<JournalCheckpoint> mark) { return m_store.verifyJournal(std::move(mark)); });
    connect(&m_store, &RefundStore::requestChanged, m_checkpoints.get(), &CheckpointKeeper::keepSoon);
}

Pending<Done> *OpenDesk::open()
{
    auto *const answer = new Pending<Done>(this);
    m_store.ready()->whenDone(this, [this, answer](const Result<Done> &ready) {
        if (!ready)
            return answer->finish(ready);
        m_store.releaseLostClaims()->whenDone(answer, [answer](const Result<int> &released) {
            answer->finish(released.map([](int) { return Done(); }));
        });
    });
    return answer;
}

} // namespace reintegro
