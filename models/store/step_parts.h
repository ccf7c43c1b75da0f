// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "models/store/request_writer.h"

namespace reintegro {

// What several steps of a request have in common.

//! NotAllowed unless the person is a supervisor.
[[nodiscard]] Result<Done> mustBeSupervisor(const Person &person);
//! InvalidData where a reason is needed and blank.
[[nodiscard]] Result<Done> mustSayWhy(const QString &why);
//! A failure of kind Conflict that says how the request stands.
[[nodiscard]] Error standsOtherwise(const RefundRequest &request);

//! A request, what it corrects and what corrects it are about the same money: Conflict while another of them
//! than `id` waits, is on its way or was paid.
[[nodiscard]] Result<Done> nothingElsePaysFor(const StoreView &view, const RequestId &id);

//! The key of the charge's next refund: numbers that were used once are never used again. InvalidData where
//! it gets too long.
[[nodiscard]] Result<NextKey> nextKey(const StoreView &view, const ChargeKey &charge);

} // namespace reintegro
