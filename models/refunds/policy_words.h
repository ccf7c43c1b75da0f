// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/policy.h"

namespace reintegro {

//! What a setting is called, for people: "Two approvals above".
[[nodiscard]] Phrase labelOf(PolicySetting setting);
//! What it does, in one sentence.
[[nodiscard]] Phrase meaningOf(PolicySetting setting);

} // namespace reintegro
