// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/migrations.h"

namespace reintegro {

//! Whether a file system of this name (as QStorageInfo gives it) keeps its files on another machine. WAL
//! needs memory that all programs share, so such a store would be damaged sooner or later.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

//! Makes an empty file that only its owner may read, from the first byte on, where there is none. Storage in
//! words.
[[nodiscard]] Result<Done> makeOwnersFile(const QString &path);

//! The same for a store: with its folder, on a disk of this machine; and others' rights are taken away from a
//! file that is there. Storage in words.
[[nodiscard]] Result<Done> prepareFile(const QString &path);

//! Opens a store with the settings that keep it safe: WAL, every commit on the disk before it is reported,
//! foreign keys, a wait of 10 s for other writers. Storage in words. On the thread that will use it.
[[nodiscard]] Result<QSqlDatabase> openSqlite(
    const QString &file, const StoreKind &kind, const QString &connectionName);

//! Closes a connection that openSqlite made; `database` is the last handle on it and is none afterwards.
void forgetSqlite(QSqlDatabase &database);

} // namespace reintegro
