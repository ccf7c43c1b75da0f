// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/journal.h"
#include "models/store/sql_query.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace reintegro {

//! What an entry is made from.
struct JournalNote {
    QString actor; //!< A person's name, or "desk".
    QString action;
    QString subject;
    QJsonObject content; //!< Ids, states and digests; never personal data.
};

//! The digest under which `content` keeps what the entry's subject was like when the entry was written, all
//! of it; so that a row that was changed behind the journal's back is found.
inline constexpr auto recordField = "record";

//! Hex SHA-256, as journal and store keep them.
[[nodiscard]] QString digestOf(const QByteArray &bytes);

//! The table of a store's journal. A team's database has a second one, about its people.
inline constexpr auto journalTable = "journal";
inline constexpr auto peopleJournalTable = "people_journal";

//! Adds an entry to the chain. Only inside a write transaction.
[[nodiscard]] Result<Done> appendToJournal(
    const QSqlDatabase &database, const QDateTime &now, const JournalNote &note);

[[nodiscard]] Result<std::vector<JournalEntry>> readJournal(
    const QSqlDatabase &database, const char *table = journalTable);

//! What a look through the chain found, and what the last entry about each subject says of it.
struct ChainLook {
    struct Record {
        qint64 entry = 0;
        QString digest;
    };
    JournalCheck check;
    QHash<QString, Record> records;
};
[[nodiscard]] Result<ChainLook> lookThroughChain(const QSqlDatabase &database,
    const std::optional<JournalCheckpoint> &checkpoint, const char *table = journalTable);

//! The same for what came after `mark` alone; entry `mark.count` must still be the one that `mark` names.
[[nodiscard]] Result<JournalCheck> followChain(
    const QSqlDatabase &database, const JournalCheckpoint &mark, const char *table = journalTable);

//! Compares what the journal says of each subject with what the store has now (subject → digest). The first
//! entry that does not fit is named in the check.
void compareRecords(ChainLook &look, const QHash<QString, QString> &stored);

} // namespace reintegro
