// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/kept_notification.h"
#include "models/store/journal_chain.h"
#include "models/store/store_step.h"

namespace reintegro {

// What the journal says of notifications and charge-backs: the same in every store.

//! One entry for all that is new, from number `first` on: one digest over their digests in the order of their
//! numbers, and one over what else their rows say.
[[nodiscard]] JournalNote noteOfKept(
    qint64 first, const std::vector<NewNotification> &fresh, const QString &by);
//! One that was there came again, with the gateway's signature for the first time.
[[nodiscard]] JournalNote noteOfSigned(qint64 number, const QString &by);
[[nodiscard]] JournalNote noteOfEnd(qint64 number, NotificationEnd became, const QString &by);

//! Looks whether the tables say what the journal says: adds what it says to `look`, and what they say to
//! `records`, for compareRecords().
[[nodiscard]] Result<Done> compareNotifications(
    const StoreView &view, ChainLook &look, QHash<QString, QString> &records);
[[nodiscard]] Result<Done> compareChargebacks(
    const StoreView &view, ChainLook &look, QHash<QString, QString> &records);

} // namespace reintegro
