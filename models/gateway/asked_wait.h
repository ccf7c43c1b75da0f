// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

#include <chrono>

namespace reintegro {

//! How long the gateway asked to be left alone (Retry-After), whole seconds; nothing where it did not say, or
//! where the error is another. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedWait(const Error &error);

} // namespace reintegro
