// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"

#include <QStringList>

namespace reintegro {

//! What kind of store a file is. The numbers stand in the file's head and never change.
struct StoreKind {
    quint32 applicationId; //!< `PRAGMA application_id`.
    QString migrations; //!< The folder of its numbered SQL files in the resources: "refunds".

    [[nodiscard]] static StoreKind home();
    [[nodiscard]] static StoreKind refunds();
};

//! The statements of a migration file, one by one: each ends with a line that ends with a semicolon, a
//! trigger with the line `END;`.
[[nodiscard]] QStringList statementsOf(const QString &file);

//! How many migrations this program knows for the kind: the version of the stores that it writes.
[[nodiscard]] int newestVersion(const StoreKind &kind);

//! Whether the file is empty or a store of this kind that this program can read. Storage in words.
[[nodiscard]] Result<Done> mayBeOpened(const QSqlDatabase &database, const StoreKind &kind);

//! Brings a store to the newest version, all steps in one transaction; forward only. Storage where the file
//! is not such a store or was made by a newer program; then nothing was changed.
[[nodiscard]] Result<Done> migrate(const QSqlDatabase &database, const StoreKind &kind);

} // namespace reintegro
