// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reintegro {

//! Whether this person has told the system that nothing should move by itself. Asked each time something
//! would begin to: the answer may change while the program runs.
[[nodiscard]] bool wantsLessMotion();

} // namespace reintegro
