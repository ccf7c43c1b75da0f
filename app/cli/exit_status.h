// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

namespace reintegro {

//! What reintegro-cli ends with. Scripts depend on the numbers.
enum class ExitStatus {
    Done = 0,
    Usage = 2,
    NotFound = 3,
    NotAllowed = 4, //!< Sign-in, role, policy, credentials.
    Gateway = 5, //!< Network or gateway trouble, or refused by the gateway.
    InvalidData = 6,
    Conflict = 7, //!< Also a step that the state does not allow, and an unknown outcome.
    Machine = 8, //!< Store or keychain.
};

[[nodiscard]] ExitStatus exitStatusOf(ErrorKind kind);

} // namespace reintegro
