// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/checkpoint_keeper.h"

#include <QList>

#include <functional>
#include <vector>

namespace reintegro {

class HomeWorkplace;

//! One of the journals of a desk: the home's, that of a profile's store, that of a team's people.
struct DeskJournal {
    QString name;
    CheckpointKeeper *keeper; //!< Null where none is kept.
    std::function<Pending<std::vector<JournalEntry>> *()> read;
};

//! The home's journal and, where a desk is open, those of its store and of its team.
[[nodiscard]] QList<DeskJournal> journalsOf(HomeWorkplace &workplace);

//! Conflict: names the first entry that does not fit.
[[nodiscard]] Error brokenJournal(const QString &name, const JournalCheck &check);

//! The entries of one journal.
struct NamedEntries {
    QString name;
    std::vector<JournalEntry> entries;
};
//! What stands at the end of an export for one journal.
struct NamedCheckpoint {
    QString name;
    JournalCheckpoint mark;
};
struct JournalExport {
    qint64 entries = 0;
    std::vector<NamedCheckpoint> marks;
};
//! Writes journals into one new file of its owner's, an entry a line as JSON, and their marks at the end.
//! Conflict where it is there already: an export is a proof, and no proof is overwritten. Storage. Slow.
[[nodiscard]] Result<JournalExport> writeJournals(
    const QString &file, const std::vector<NamedEntries> &journals);

} // namespace reintegro
