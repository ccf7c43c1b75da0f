// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! What a row's sealed values are bound to, since it has no number while it is being written.
[[nodiscard]] QString newSalt();

} // namespace reintegro
