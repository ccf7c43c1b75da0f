// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"

#include <QHash>

namespace reintegro {

//! The records of all requests as stores had them up to version 3, before personal data was sealed: what the
//! journal says of them until then.
[[nodiscard]] Result<QHash<QString, QString>> plainRecords(const QSqlDatabase &database);

} // namespace reintegro
