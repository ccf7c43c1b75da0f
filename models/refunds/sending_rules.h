// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/gateway/claimed_refund.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

//! Whether a person may begin sending from this state; the store decides it again when it claims.
[[nodiscard]] Result<Done> maySendFrom(const RefundRequest &request, const QString &why);

//! Whether the same bytes may go once more: not where anything says that the gateway has them. Conflict.
[[nodiscard]] Result<Done> nothingSaysItArrived(const RefundRequest &request);

//! Whether two supervisors may close it by the gateway's written statement: nobody knows how it stands, or it
//! counts as not sent and something says that it has arrived all the same.
[[nodiscard]] bool mayBeClosed(const RefundRequest &request);

//! Since when the gateway can have a refund of ours under this key: the first attempt that may have got
//! through. A gateway that knows the key answers with what it made then.
[[nodiscard]] QDateTime possibleSince(const RefundRequest &request, const ClaimedRefund &claimed);

} // namespace reintegro
