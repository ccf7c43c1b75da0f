// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"
#include "models/store/store_step.h"

namespace reintegro {

// The parts of migration 004 that SQL cannot do, since it has no key.

//! Copies every row into the new tables, with all personal data sealed, and remembers which requests are not
//! what the journal says of them: sealing must not make a changed row look right.
[[nodiscard]] Result<Done> sealRows(const StoreStep &step);

//! One entry "migrate" for each request, with the record that its sealed row has from now on. Those that were
//! not what the journal says get none, so that they are still found.
[[nodiscard]] Result<Done> journalSealing(const StoreStep &step);

} // namespace reintegro
