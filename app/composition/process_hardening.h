// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reintegro {

//! Keeps this program's memory out of core dumps and out of reach of other programs of the same user, as far
//! as the system can do that. To be called first in main().
void hardenProcess();

} // namespace reintegro
