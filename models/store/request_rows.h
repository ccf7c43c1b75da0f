// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/sql_query.h"
#include "models/store/store_step.h"

#include <QHash>

namespace reintegro {

//! All requests that a filter lets through, with everything about them, oldest first.
[[nodiscard]] Result<std::vector<RefundRequest>> loadRequests(
    const StoreView &view, const RequestFilter &filter);
//! One of them. NotFound in words.
[[nodiscard]] Result<RefundRequest> loadRequest(const StoreView &view, const RequestId &id);

//! State and amount of every request of a charge but `without`.
[[nodiscard]] Result<std::vector<OwnRefund>> loadOwnRefunds(
    const StoreView &view, const ChargeKey &charge, const std::optional<RequestId> &without);

//! One digest over every column about a request, its decisions, attempts, keys and evidence: the record that
//! its journal entries carry, by the request's id as text. Of all requests, or of one.
[[nodiscard]] Result<QHash<QString, QString>> recordDigests(
    const StoreView &view, const std::optional<RequestId> &only);
//! The same of all requests, for a store in which no evidence is kept yet.
[[nodiscard]] Result<QHash<QString, QString>> recordDigestsBeforeEvidence(const StoreView &view);
//! What caps count by stands beside the record, since it is made from what is in it: a request in which the
//! two differ gets a record that no journal has.
[[nodiscard]] Result<Done> compareBeneficiaries(const StoreView &view, QHash<QString, QString> &records);

} // namespace reintegro
