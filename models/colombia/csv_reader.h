// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace reintegro {

//! One record of a CSV file and the line it starts on (1 is the first).
struct CsvRecord {
    int line = 1;
    QStringList fields;
};

//! Reads CSV as in RFC 4180, in UTF-8, with or without a byte order mark and with any line ends. Empty lines
//! are skipped. InvalidData names the line: a quote that is not closed, or one where none belongs. Pure.
[[nodiscard]] Result<std::vector<CsvRecord>> readCsv(const QByteArray &csv);

} // namespace reintegro
