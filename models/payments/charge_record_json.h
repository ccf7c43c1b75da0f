// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/payments/json_fields.h"

#include <optional>

namespace reintegro {

//! Reads a charge, or a refund, from its object at `pointer`; `raw` stays empty. What is wrong or unknown
//! goes to the log; nothing comes back when something is wrong.
[[nodiscard]] std::optional<Charge> readChargeRecord(
    const JsonValue &record, const QString &pointer, FieldLog &log);

} // namespace reintegro
