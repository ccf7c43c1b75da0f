// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/bogota_offset.h"

#include <QDateTime>

namespace reintegro {

// Days as people in Bogotá have them. Pure.

//! The day in Bogotá that an instant lies in.
[[nodiscard]] QDate bogotaDay(const QDateTime &instant);
//! The first instant of a day in Bogotá. UTC.
[[nodiscard]] QDateTime beginOfBogotaDay(QDate day);
//! The first instant of the day in Bogotá that an instant lies in. UTC.
[[nodiscard]] QDateTime beginOfBogotaDay(const QDateTime &instant);

} // namespace reintegro
