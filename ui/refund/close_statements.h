// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"

#include <vector>

namespace reintegro {

//! What supervisors have said since the last call: that the refund was not executed. The store counts the
//! same ones; two by different people close the request. Oldest first.
[[nodiscard]] std::vector<Decision> closeStatements(const RefundRequest &request);

} // namespace reintegro
