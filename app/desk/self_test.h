// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reintegro {

//! Checks what an installation can be missing: the SQLite driver, TLS, a place to store, the drawings. Prints
//! a line for each. Needs no display and touches nothing that belongs to anybody. 0, or 8 where something is
//! missing.
[[nodiscard]] int selfTest(int argc, char *argv[]);

} // namespace reintegro
