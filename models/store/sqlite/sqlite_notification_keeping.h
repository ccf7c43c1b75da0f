// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/kept_notification.h"
#include "models/refunds/refund_request.h"
#include "models/store/store_step.h"

#include <vector>

namespace reintegro {

//! What came together, and the requests that have a sign of arrival since.
struct KeptTogether {
    std::vector<KeptNotification> notifications;
    std::vector<RequestId> changed;
};

//! NotificationStore::keep() of a file.
[[nodiscard]] Result<KeptTogether> keepTogether(
    const StoreStep &step, const std::vector<NewNotification> &brought, const QString &by);

} // namespace reintegro
