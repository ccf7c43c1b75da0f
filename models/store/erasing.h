// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

namespace reintegro {

// Forgetting a person, as far as it is the same in every store.

//! The requests that name the person as the beneficiary or as the payer and were not erased yet, oldest
//! first, if all of them may be: NotAllowed unless an administrator asks, InvalidData without a reason or a
//! document, Conflict where one of them is not over.
[[nodiscard]] Result<std::vector<RefundRequest>> erasableRequests(
    const StoreView &view, const DataSubject &subject, const QString &why, const Person &by);

//! What stays of the gateway's answer about a charge: its key, statuses, amounts, country, method and times.
//! decodeCharge() reads it.
[[nodiscard]] QByteArray withoutPeople(const Charge &charge);

} // namespace reintegro
