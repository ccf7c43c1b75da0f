// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/journal.h"
#include "models/store/store_step.h"

namespace reintegro {

//! The chain of a store's journal, and that every request, every setting, the stop, every notification and
//! every charge-back still are what the last entry about them says.
[[nodiscard]] Result<JournalCheck> verifyStoreJournal(
    const StoreView &view, const std::optional<JournalCheckpoint> &checkpoint);

} // namespace reintegro
