// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/kept_notification.h"
#include "models/refunds/refund_request.h"
#include "models/store/store_step.h"

#include <vector>

namespace reintegro {

// Looking into the tables of notifications and charge-backs, which are the same in every store.

//! Those with these numbers, in the order of the numbers.
[[nodiscard]] Result<std::vector<KeptNotification>> loadNotifications(
    const StoreView &view, const QList<qint64> &numbers);
[[nodiscard]] Result<int> countWaiting(const StoreView &view);
[[nodiscard]] Result<std::optional<RequestId>> requestWithKey(const StoreView &view, const RefundKey &key);

//! The latest first; at most 500.
[[nodiscard]] Result<std::vector<Chargeback>> loadChargebacks(const StoreView &view, bool onlyOpen);
[[nodiscard]] Result<std::optional<Chargeback>> loadChargeback(
    const StoreView &view, const ChargeKey &charge);
//! The same, where it must be there: NotFound.
[[nodiscard]] Result<Chargeback> knownChargeback(const StoreView &view, const ChargeKey &charge);

} // namespace reintegro
