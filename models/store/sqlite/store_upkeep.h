// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/journal.h"
#include "models/store/sqlite/migrations.h"

#include <QDateTime>

#include <optional>

namespace reintegro {

// What is done to a store's file as a whole. Slow: on a thread of its own, never on the GUI thread.

//! What a store holds, for whoever compares two of them.
struct StoreSummary {
    qint64 requests = 0;
    JournalCheckpoint journal;
};

//! Storage in words where the file cannot be read; NotFound where there is none.
[[nodiscard]] Result<StoreSummary> summaryOf(const QString &file);

//! When the program last looked through the file by itself; nothing where it never did. NotFound, Storage.
[[nodiscard]] Result<std::optional<QDateTime>> lastCheckOf(const QString &file);

//! Looks through every page, index and reference of a file without changing it. Storage in words for the
//! first trouble; NotFound where there is no file.
[[nodiscard]] Result<Done> checkWholeFile(const QString &file, const StoreKind &kind);

//! Writes a whole copy, made by SQLite itself, into a new file that only its owner may read. Conflict where
//! it is there already.
[[nodiscard]] Result<Done> copyWholeFile(const QString &file, const QString &copy);

//! Lets a copy of a store that was moved aside be opened again.
[[nodiscard]] Result<Done> callBack(const QString &file);

//! Puts a file in the place of a store that nobody has open, and gives where that one lies now:
//! "<name>.before-<date>.sqlite" beside it; empty where there was none. Nothing is ever deleted. A program
//! that opens the old file in this very moment finds that it was moved aside and opens the new one. Conflict
//! while another program has the store open.
[[nodiscard]] Result<QString> putInPlace(const QString &fresh, const QString &store, const QDateTime &now);

//! The fact by which a store says that another one has taken its place.
inline constexpr auto movedAsideFact = "moved_aside";

} // namespace reintegro
