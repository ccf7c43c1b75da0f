// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/checkpoint_keeper.h"
#include "app/composition/home_folder.h"
#include "models/gateway/credential_source.h"
#include "models/gateway/liquido_gateway.h"
#include "models/refunds/desk_services.h"
#include "models/store/sqlite/sqlite_refund_store.h"

#include <memory>

namespace reintegro {

//! Everything that is open for one profile, made from the bottom up and so destroyed from the top down.
class OpenDesk final : public QObject {
    Q_OBJECT
public:
    //! What a desk is made from. The references outlive it.
    struct Parts {
        const HomeFolder &home;
        const Clock &clock;
        PeopleStore &people;
        //! Where checkpoints go; null for a desk that keeps none.
        SecretStore *secrets = nullptr;
    };
    OpenDesk(const Parts &parts, const Profile &profile, std::unique_ptr<CredentialSource> credentials,
        QObject *parent = nullptr);

    //! Opens the store and takes back the claims of senders that are known to be dead. Storage in words.
    [[nodiscard]] Pending<Done> *open();

    [[nodiscard]] DeskServices &services() { return m_services; }
    [[nodiscard]] SqliteRefundStore &store() { return m_store; }
    //! Null for a desk that keeps no checkpoints.
    [[nodiscard]] CheckpointKeeper *checkpoints() { return m_checkpoints.get(); }
    void forgetToken() { m_gateway.forgetToken(); }

private:
    std::unique_ptr<CredentialSource> m_credentials;
    LiquidoGateway m_gateway;
    SqliteRefundStore m_store;
    ChargeLookup m_lookup;
    RefundRequests m_requests;
    RefundDecisions m_decisions;
    RefundSending m_sending;
    RefundTracking m_tracking;
    DeskServices m_services;
    std::unique_ptr<CheckpointKeeper> m_checkpoints;
};

} // namespace reintegro
