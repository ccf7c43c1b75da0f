// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace reintegro {

//! Rows of one table as another store takes them over: objects of column and value, bytes as "\x…".
struct TableRows {
    QString table;
    QJsonArray rows;
};

} // namespace reintegro
