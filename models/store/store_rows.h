// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"
#include "models/store/store_step.h"

#include <QJsonArray>

#include <vector>

namespace reintegro {

//! Rows of one table as another store takes them over: objects of column and value, bytes as "\x…".
struct TableRows {
    QString table;
    QJsonArray rows;
};

//! Everything that proves what happened, opened, in an order in which each row comes after those that it
//! refers to: readings, requests, keys, decisions, attempts, policy, stop and journal. Not the comforts
//! (drafts, lately seen charges). A few hundred rows in each piece.
[[nodiscard]] Result<std::vector<TableRows>> readStoreRows(const StoreView &view);

} // namespace reintegro
