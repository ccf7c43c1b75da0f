// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace reintegro {

//! How far Bogotá is behind UTC, all year: Colombia has no summer time. Independent of the machine's zone
//! data.
inline constexpr std::chrono::seconds bogotaBehindUtc = std::chrono::hours(5);

} // namespace reintegro
