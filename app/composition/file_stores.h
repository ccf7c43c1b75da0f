// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/desk_stores.h"
#include "models/store/sqlite/sqlite_beneficiary_history.h"
#include "models/store/sqlite/sqlite_evidence_store.h"
#include "models/store/sqlite/sqlite_follow_store.h"
#include "models/store/sqlite/sqlite_notification_store.h"
#include "models/store/sqlite/sqlite_receipt_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"

namespace reintegro {

//! The home's people, and one SQLite file for the profile's requests.
class FileStores final : public DeskStores {
    Q_OBJECT
public:
    //! `people`, `keys` and `clock` outlive it.
    FileStores(PeopleStore &people, const QString &file, StoreKeys &keys, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] PeopleStore &people() override { return m_people; }
    [[nodiscard]] RefundStore &refunds() override { return m_refunds; }
    [[nodiscard]] FollowStore &following() override { return m_following; }
    [[nodiscard]] BeneficiaryHistory &history() override { return m_history; }
    [[nodiscard]] EvidenceStore &evidence() override { return m_evidence; }
    [[nodiscard]] NotificationStore &notifications() override { return m_notifications; }
    [[nodiscard]] ReceiptStore &receipts() override { return m_receipts; }
    //! Opens the file and takes back the claims of senders that are known to be dead.
    [[nodiscard]] Pending<Done> *open() override;
    [[nodiscard]] SqliteRefundStore *file() override { return &m_refunds; }
    [[nodiscard]] bool hasPeopleOfItsOwn() const override { return false; }

private:
    PeopleStore &m_people;
    SqliteRefundStore m_refunds;
    SqliteFollowStore m_following{m_refunds};
    SqliteBeneficiaryHistory m_history{m_refunds};
    SqliteEvidenceStore m_evidence{m_refunds};
    SqliteNotificationStore m_notifications{m_refunds};
    SqliteReceiptStore m_receipts{m_refunds};
};

} // namespace reintegro
