// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

namespace reintegro {

//! Erases what is known of a person, in every request that names it, or nothing at all; gives those requests.
//! Refusals as erasableRequests(); the database looks at each request once more itself.
[[nodiscard]] Result<std::vector<RequestId>> erasePersonInTeam(
    const StoreStep &step, const DataSubject &subject, const QString &why, const Person &by);

} // namespace reintegro
