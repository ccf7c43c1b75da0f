// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! Reads the failed ones among `requests` once more, one after the other, and records what the gateway says:
//! the bank may have paid after all. Done once all of them were read; the first failure of gateway or store
//! ends it. `owner` owns the answer. GUI thread.
[[nodiscard]] Pending<Done> *readFailedOnesAgain(Gateway &gateway, RefundStore &store,
    const std::vector<RefundRequest> &requests, const QString &by, QDeadlineTimer until, QObject *owner);

} // namespace reintegro
