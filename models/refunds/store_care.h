// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/basics/secret.h"
#include "models/refunds/journal.h"
#include "models/refunds/person.h"

#include <optional>
#include <vector>

namespace reintegro {

//! Where a desk keeps its requests.
struct StoreFacts {
    QString place; //!< The path of a file of this machine, or the address of a team's database.
    bool isTeam = false;
    qint64 bytes = 0; //!< Of the file, with what SQLite keeps beside it. 0 for a team's.
    std::optional<QDateTime> lastCheck; //!< When the program itself last looked through the file.
    QString home; //!< The folder in which settings, people and stores lie.
};

//! What a store holds, for whoever compares two of them.
struct StoreHolding {
    qint64 requests = 0;
    JournalCheckpoint journal;
};

struct StoreBackup {
    StoreHolding holds;
    bool hasRecovery = false; //!< A recovery code opens it, with the file beside it.
};

//! How a backup is to be restored.
struct RestoreWish {
    QString file;
    QString code; //!< The recovery code where the key is not in the keychain; else empty.
    bool mayBeOlder = false; //!< Than what this desk has seen already.
};

struct RestoredStore {
    StoreHolding holds;
    QString movedAside; //!< Where the store before lies now; empty where there was none.
};

//! One journal that is whole.
struct WholeJournal {
    QString name;
    JournalCheckpoint now;
    //! Whether it was held against the mark that is kept outside the store: without, a tail that was cut off
    //! is not noticed.
    bool isMarkChecked = true;
};

//! Who signs in to the server of a team's database.
struct TeamAccount {
    QString server; //!< "postgresql://host:5432/database"
    QString name;
    Secret password{QByteArray()};
};

struct TeamReady {
    QString database;
    int version = 0;
    bool hasAdministrator = false; //!< Somebody can add people already.
};

struct TeamCopy {
    qint64 entries = 0; //!< Of the desk's journal, which the team's contains now.
    qint64 teamEntries = 0;
};

//! The care for the store of the desk that is open, as a whole. Asks for today's roles at each step, and
//! refuses (NotAllowed) whoever may not: reading is for supervisors and administrators, the rest for
//! administrators. GUI thread; the work happens elsewhere. Nothing of it can be cancelled half-way: each step
//! is done wholly or not at all.
class StoreCare : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Pending<StoreFacts> *facts() = 0;
    //! Looks through the whole file and its journal; changes nothing. Conflict for a team's database, which
    //! its server looks after; Storage where it is damaged.
    [[nodiscard]] virtual Pending<StoreHolding> *check(const SignedIn &by) = 0;
    //! Writes a whole copy into a new file. Conflict where it is there already.
    [[nodiscard]] virtual Pending<StoreBackup> *backUp(const QString &file, const SignedIn &by) = 0;
    //! Everything that restore() would refuse, without changing anything; gives what the backup holds.
    [[nodiscard]] virtual Pending<StoreHolding> *lookThrough(const RestoreWish &wish, const SignedIn &by) = 0;
    //! Puts a backup in the store's place, once it was looked through. The desk is closed for it and stays
    //! closed: whoever stands on it goes away first.
    [[nodiscard]] virtual Pending<RestoredStore> *restore(const RestoreWish &wish, const SignedIn &by) = 0;

    //! Proves all journals of this desk. Conflict names the first broken entry.
    [[nodiscard]] virtual Pending<std::vector<WholeJournal>> *verifyJournals(const SignedIn &by) = 0;
    //! Writes them into one new file, with their marks; gives how many entries. Conflict where it is there.
    [[nodiscard]] virtual Pending<qint64> *exportJournals(const QString &file, const SignedIn &by) = 0;

    //! Makes the store of a team in a database, or brings it up to date.
    [[nodiscard]] virtual Pending<TeamReady> *setUpTeam(const TeamAccount &account, const SignedIn &by) = 0;
    //! Adds somebody to a team as that account: its first administrator.
    [[nodiscard]] virtual Pending<Person> *addToTeam(const TeamAccount &account, const QString &name,
        Roles roles, const Secret &password, const SignedIn &by) = 0;
    //! Takes the requests of this desk and their journal over into a team's store that is empty yet.
    [[nodiscard]] virtual Pending<TeamCopy> *copyToTeam(const TeamAccount &account, const SignedIn &by) = 0;
};

} // namespace reintegro
