// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"

#include <QIcon>

#include <optional>

namespace reintegro {

//! The program's icon in the colour of the environment; without one, in the program's own.
[[nodiscard]] QIcon programIcon(const std::optional<ProfileKind> &kind);

} // namespace reintegro
