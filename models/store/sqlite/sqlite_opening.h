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

//! Which key the store in a file was sealed with (FieldSealer::keyCheck()); nothing where nothing in it is
//! sealed yet, or there is no file. Changes nothing. Storage in words where it is no store of this kind.
[[nodiscard]] Result<std::optional<QByteArray>> keyCheckIn(const QString &file, const StoreKind &kind);
//! The store was sealed with another key.
[[nodiscard]] Error wrongStoreKey(const QString &file);

//! What a store is opened with. `fields` outlives the connection.
struct StoreOpening {
    const FieldSealer &fields;
    QDateTime now;
};

//! Opens a store with the settings that keep it safe: WAL, every commit on the disk before it is reported,
//! foreign keys, a wait of 10 s for other writers. Storage in words, also where another key sealed it. On the
//! thread that will use it.
[[nodiscard]] Result<QSqlDatabase> openSqlite(
    const QString &file, const StoreKind &kind, const QString &connectionName, const StoreOpening &with);

//! Closes a connection that openSqlite made; `database` is the last handle on it and is none afterwards.
void forgetSqlite(QSqlDatabase &database);

} // namespace reintegro
