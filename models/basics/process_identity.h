// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! Which running program on which machine: "host/boot/pid/start". A pid alone is used again by the system.
[[nodiscard]] QString thisProcess();

//! True only when `identity` was made on this machine and that process is certainly gone (also: before the
//! last boot). False when in doubt, for another machine, or where the system cannot tell.
[[nodiscard]] bool isKnownDead(const QString &identity);

} // namespace reintegro
