// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/desk_stores.h"
#include "models/gateway/profile.h"
#include "models/store/postgres/postgres_beneficiary_history.h"
#include "models/store/postgres/postgres_evidence_store.h"
#include "models/store/postgres/postgres_follow_store.h"
#include "models/store/postgres/postgres_notification_store.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/postgres_receipt_store.h"
#include "models/store/postgres/postgres_refund_store.h"

namespace reintegro {

//! A team's database with its people and requests. It opens when somebody signs in.
class TeamStores final : public DeskStores {
    Q_OBJECT
public:
    //! `profile` names its server (completeProfile has seen to it).
    explicit TeamStores(const Profile &profile, QObject *parent = nullptr);

    [[nodiscard]] PeopleStore &people() override { return m_people; }
    [[nodiscard]] RefundStore &refunds() override { return m_refunds; }
    [[nodiscard]] FollowStore &following() override { return m_following; }
    [[nodiscard]] BeneficiaryHistory &history() override { return m_history; }
    [[nodiscard]] EvidenceStore &evidence() override { return m_evidence; }
    [[nodiscard]] NotificationStore &notifications() override { return m_notifications; }
    [[nodiscard]] ReceiptStore &receipts() override { return m_receipts; }
    [[nodiscard]] Pending<Done> *open() override { return alreadyDone<Done>(this, Done()); }
    [[nodiscard]] bool hasPeopleOfItsOwn() const override { return true; }

private:
    TeamConnection m_team;
    PostgresPeopleStore m_people;
    PostgresRefundStore m_refunds;
    PostgresFollowStore m_following{m_team};
    PostgresBeneficiaryHistory m_history{m_team};
    PostgresEvidenceStore m_evidence{m_team};
    PostgresNotificationStore m_notifications{m_team};
    PostgresReceiptStore m_receipts{m_team};
};

} // namespace reintegro
