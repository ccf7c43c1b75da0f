// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"

#include <QDateTime>

namespace reintegro {

//! Looks through the whole file. Storage where its parts do not fit together.
[[nodiscard]] Result<Done> quickCheck(const QSqlDatabase &database);

//! Writes down that this program has the store open, under the connection's name. Where an earlier program
//! ended without saying goodbye, the file is looked through first.
//! \param hadWal whether a write-ahead log lay beside the file before it was opened.
[[nodiscard]] Result<Done> noteOpening(const QSqlDatabase &database, const QDateTime &now, bool hadWal);
//! The goodbye. A failure is only logged: then the next opening looks through the file.
void noteClosing(const QSqlDatabase &database);

//! Looks through the file when that was not done for a day. Gives whether it was.
[[nodiscard]] Result<bool> dailyCheck(const QSqlDatabase &database, const QDateTime &now);

} // namespace reintegro
