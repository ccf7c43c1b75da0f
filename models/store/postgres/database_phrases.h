// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace reintegro {

//! The sentences with which the functions of a team's database refuse a step (resources/migrations/postgres).
//! They come over the wire in English; here the translator finds them.
[[nodiscard]] std::span<const char *const> databasePhrases();

} // namespace reintegro
