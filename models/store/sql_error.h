// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

#include <QSqlError>

namespace reintegro {

//! What SQLite's own words mean for a person: full, read-only, damaged, busy, … Kind Storage, but Conflict
//! where a constraint or a trigger refused the step. Numbers: https://www.sqlite.org/rescode.html
[[nodiscard]] Error storageError(const QSqlError &error, const QString &file);

//! A Storage failure in words of ours.
[[nodiscard]] Error storageError(Phrase what, Phrase next, const QString &detail = {});

//! The file's parts do not fit together.
[[nodiscard]] Error damagedStore(const QString &file, const QString &detail);
//! Whether an error says so.
[[nodiscard]] bool isDamage(const Error &error);

} // namespace reintegro
