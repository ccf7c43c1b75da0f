// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/charge_sections.h"

namespace reintegro {

//! What the desk did not understand of a charge, with the values as they stand in the raw answer, and what it
//! forgave while reading. Named by JSON pointers.
[[nodiscard]] std::vector<ChargeField> unknownFields(const Charge &charge);

} // namespace reintegro
