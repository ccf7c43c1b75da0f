// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

namespace reintegro {

//! A failure that the team's database gave, in words. `text` is the server's whole message, whose first three
//! lines are message, detail and hint; `state` its SQLSTATE, empty where no server answered.
[[nodiscard]] Error teamStoreError(const QString &state, const QString &text);
//! The server cannot be reached, or hung up.
[[nodiscard]] Error unreachableTeamStore(const QString &detail);
//! Whether the error is one of those two kinds: nothing can be asked until the connection is back.
[[nodiscard]] bool isUnreachable(const Error &error);

} // namespace reintegro
