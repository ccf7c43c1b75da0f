// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/payments/json_fields.h"

#include <vector>

namespace reintegro {

//! Reads `transferDetails` (contract/README.md §3): one entry for each method that was sent, in the order of
//! the answer, under the documented and the observed names. What is not known is noted in the log.
[[nodiscard]] std::vector<MethodDetails> readMethodDetails(
    const JsonValue &transferDetails, const QString &pointer, FieldLog &log);

} // namespace reintegro
