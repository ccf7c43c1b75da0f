// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/legal_ground.h"

#include <QString>

#include <optional>

namespace reintegro {

//! "Withdrawal (Ley 1480, art. 47)".
[[nodiscard]] QString groundWord(LegalGround::Kind kind);
//! The same with the day on which it was claimed and the one by which the money has to be back; empty where
//! none is named.
[[nodiscard]] QString groundWords(const std::optional<LegalGround> &ground, const GroundDays &days);

} // namespace reintegro
