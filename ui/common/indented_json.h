// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! The same JSON with a line for each member, for reading. Strings, numbers and their order are left alone;
//! what is not JSON comes back as it was.
[[nodiscard]] QString indented(const QString &json);

} // namespace reintegro
