// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/sql_query.h"

#include <QHash>

namespace reintegro {

//! All requests that a filter lets through, with everything about them, oldest first.
[[nodiscard]] Result<std::vector<RefundRequest>> loadRequests(
    const QSqlDatabase &database, const RequestFilter &filter);
//! One of them. NotFound in words.
[[nodiscard]] Result<RefundRequest> loadRequest(const QSqlDatabase &database, const RequestId &id);

//! State and amount of every request of a charge but `without`.
[[nodiscard]] Result<std::vector<OwnRefund>> loadOwnRefunds(
    const QSqlDatabase &database, const ChargeKey &charge, const std::optional<RequestId> &without);

//! One digest over every column about a request, its decisions, attempts and keys: the record that its
//! journal entries carry, by the request's id as text. Of all requests, or of one.
[[nodiscard]] Result<QHash<QString, QString>> recordDigests(
    const QSqlDatabase &database, const std::optional<RequestId> &only);

} // namespace reintegro
