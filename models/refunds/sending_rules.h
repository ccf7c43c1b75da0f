// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/gateway/claimed_refund.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

//! Whether a person may begin sending from this state; the store decides it again when it claims.
[[nodiscard]] Result<Done> maySendFrom(const RefundRequest &request, const QString &why);

//! Since when the gateway can have a refund of ours under this key: the first attempt that may have got
//! through. A gateway that knows the key answers with what it made then.
[[nodiscard]] QDateTime possibleSince(const RefundRequest &request, const ClaimedRefund &claimed);

} // namespace reintegro
