// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

namespace reintegro {

//! Forgets a person in every request that names him, in the answers about their charges, in what they are
//! found by, and in drafts; each request gets an entry in the journal, and amounts, states and digests stay.
//! Gives which requests changed.
[[nodiscard]] Result<std::vector<RequestId>> erasePerson(
    const StoreStep &step, const DataSubject &subject, const QString &why, const Person &by);

} // namespace reintegro
