// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sql_query.h"
#include "models/store/store_step.h"

#include <QStringList>

namespace reintegro {

//! What kind of store a file is. The numbers stand in the file's head and never change.
struct StoreKind {
    quint32 applicationId; //!< `PRAGMA application_id`.
    QString migrations; //!< The folder of its numbered SQL files in the resources: "refunds".
    //! Does the part of a migration that SQL cannot do, by the name that the file gives it.
    Result<Done> (*program)(const QString &part, const StoreStep &step) = nullptr;

    [[nodiscard]] static StoreKind home();
    [[nodiscard]] static StoreKind refunds();
};

//! The statements of a migration file, one by one: each ends with a line that ends with a semicolon, a
//! trigger with the line `END;`. A line `-- program: NAME` is one too: there the program does a part that SQL
//! cannot do.
[[nodiscard]] QStringList statementsOf(const QString &file);

//! How many migrations this program knows for the kind: the version of the stores that it writes.
[[nodiscard]] int newestVersion(const StoreKind &kind);

//! Whether the file is empty or a store of this kind that this program can read. Storage in words.
[[nodiscard]] Result<Done> mayBeOpened(const QSqlDatabase &database, const StoreKind &kind);

//! Brings a store to the newest version, all steps in one transaction; forward only. Storage where the file
//! is not such a store or was made by a newer program; then nothing was changed.
[[nodiscard]] Result<Done> migrate(const StoreStep &step, const StoreKind &kind);

//! Writes the file anew where a migration left something in it that must not be read any more. Where that
//! cannot be done now (another program reads, no room), it is done at a later opening.
void sweep(const QSqlDatabase &database);

} // namespace reintegro
