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
//! For a list of what is still open: "due 2026-03-04", and whether that day has passed in Bogotá. Empty where
//! the law names no day.
[[nodiscard]] QString dueWords(
    const std::optional<LegalGround> &ground, const GroundDays &days, const QDateTime &now);

} // namespace reintegro
