// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/board.h"
#include "models/store/sql_query.h"
#include "models/store/store_step.h"

namespace reintegro {

//! The board's page of `most` refunds after `after`, and its counts. In both kinds of store.
[[nodiscard]] Result<Board> loadBoard(
    const StoreView &view, const QDateTime &now, int most, const std::optional<BoardPlace> &after);

} // namespace reintegro
