// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/checkpoint_keeper.h"
#include "app/composition/desk_stores.h"
#include "app/composition/home_folder.h"
#include "models/gateway/credential_source.h"
#include "models/gateway/liquido_gateway.h"
#include "models/refunds/desk_services.h"
#include "models/store/store_keys.h"

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
    //! `keys` is where the key of a store in a file is kept; a team's database asks for none.
    OpenDesk(const Parts &parts, const Profile &profile, std::unique_ptr<CredentialSource> credentials,
        std::unique_ptr<StoreKeys> keys, QObject *parent = nullptr);

    //! Opens the store. Storage in words.
    [[nodiscard]] Pending<Done> *open();

    [[nodiscard]] DeskServices &services() { return m_services; }
    //! Null for a desk that keeps no checkpoints.
    [[nodiscard]] CheckpointKeeper *checkpoints() { return m_checkpoints.get(); }
    //! Of the people's journal, where it is not the home's; else null.
    [[nodiscard]] CheckpointKeeper *peopleCheckpoints() { return m_peopleCheckpoints.get(); }
    //! The store in a file of this machine; null for a team's.
    [[nodiscard]] SqliteRefundStore *file() { return m_stores->file(); }
    void forgetToken()
    {
        m_gateway.forgetToken();
        m_patientGateway.forgetToken();
    }

private:
    std::unique_ptr<CredentialSource> m_credentials;
    std::unique_ptr<StoreKeys> m_keys;
    LiquidoGateway m_gateway;
    LiquidoGateway m_patientGateway; //!< For following: repeats nothing, since the store says when.
    std::unique_ptr<DeskStores> m_stores;
    ChargeLookup m_lookup;
    RefundRequests m_requests;
    RefundDecisions m_decisions;
    RefundSending m_sending;
    RefundTracking m_tracking;
    RefundTracking m_patientTracking;
    RefundFollowing m_following;
    SignatureCheck m_signatures;
    NotificationReading m_notificationReading;
    DeskServices m_services;
    std::unique_ptr<CheckpointKeeper> m_checkpoints;
    std::unique_ptr<CheckpointKeeper> m_peopleCheckpoints;
};

} // namespace reintegro
