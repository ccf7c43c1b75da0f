// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

//! A row as records are made from it: each value as text or bytes, nothing for NULL.
using RecordRow = std::vector<std::optional<QByteArray>>;

//! A request's record with one more row in it: hex SHA-256 over the record so far (empty before the first
//! row) and the SHA-256 of the row, in which each value has its length before it, so that no two rows share
//! one text, and NULL differs from an empty text.
[[nodiscard]] QString recordWith(const QString &record, const RecordRow &row);

} // namespace reintegro
