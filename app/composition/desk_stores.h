// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"
#include "models/refunds/evidence_store.h"
#include "models/refunds/follow_store.h"
#include "models/refunds/notification_store.h"
#include "models/refunds/people_store.h"
#include "models/refunds/receipt_store.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

class SqliteRefundStore;

//! Where a desk keeps its people and its requests: files of this machine, or a team's database.
class DeskStores : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual PeopleStore &people() = 0;
    [[nodiscard]] virtual RefundStore &refunds() = 0;
    [[nodiscard]] virtual FollowStore &following() = 0;
    [[nodiscard]] virtual BeneficiaryHistory &history() = 0;
    [[nodiscard]] virtual EvidenceStore &evidence() = 0;
    [[nodiscard]] virtual NotificationStore &notifications() = 0;
    [[nodiscard]] virtual ReceiptStore &receipts() = 0;
    //! Opens what can be opened before anybody signs in. Storage, Keychain in words.
    [[nodiscard]] virtual Pending<Done> *open() = 0;
    //! The store in a file of this machine; null for a team's.
    [[nodiscard]] virtual SqliteRefundStore *file() { return nullptr; }
    //! Whether the people's journal belongs to these stores and not to the home.
    [[nodiscard]] virtual bool hasPeopleOfItsOwn() const = 0;
};

} // namespace reintegro
