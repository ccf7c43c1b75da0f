// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"
#include "models/store/store_step.h"
#include "models/store/table_rows.h"

#include <vector>

namespace reintegro {

//! Everything that proves what happened, opened, in an order in which each row comes after those that it
//! refers to: readings, requests, keys, decisions, attempts, evidence, notifications, charge-backs, policy,
//! stop and journal. Not the comforts (drafts, lately seen charges). A few hundred rows in each piece.
[[nodiscard]] Result<std::vector<TableRows>> readStoreRows(const StoreView &view);

} // namespace reintegro
