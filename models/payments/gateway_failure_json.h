// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/json_value.h"
#include "models/payments/refund_answer.h"

#include <optional>

namespace reintegro {

//! decodeFailure for a document that has been read.
[[nodiscard]] std::optional<GatewayFailure> readGatewayFailure(const JsonValue &document);

} // namespace reintegro
