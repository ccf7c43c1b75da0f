// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/checkpoint_keeper.h"
#include "app/composition/store_recovery.h"
#include "models/basics/background.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/sqlite/store_upkeep.h"

namespace reintegro {

//! Backup, check and restore of one store in a file, without opening a desk on it.
class StoreKeeping final : public QObject {
    Q_OBJECT
public:
    //! What is kept. The references outlive this.
    struct Parts {
        StoreKeys &keys;
        SecretStore *secrets = nullptr; //!< Where the checkpoint is; null where there is none (training).
        QString checkpointEntry;
        QString store; //!< Its file.
        const Clock &clock;
    };
    explicit StoreKeeping(const Parts &parts, QObject *parent = nullptr);

    struct Backup {
        StoreSummary holds;
        bool hasRecovery = false; //!< The store's recovery file went along.
    };
    //! Conflict where `file` is there already.
    [[nodiscard]] Pending<Backup> *backUp(const QString &file);

    //! Looks through the store, or another file, wholly: pages, references, journal, every request against
    //! its record, and whether the key fits. Changes nothing in it. Storage where it is damaged, Conflict
    //! where its journal is not whole.
    [[nodiscard]] Pending<StoreSummary> *check(const QString &file);
    [[nodiscard]] Pending<StoreSummary> *check() { return check(m_parts.store); }

    //! How a backup is to be restored.
    struct Wish {
        QString file;
        QString by; //!< For the journal.
        QString code; //!< The recovery code where the key is not in the keychain; else empty.
        bool mayBeOlder = false; //!< Than the checkpoint in the keychain.
    };
    struct Restored {
        StoreSummary holds; //!< With the entry about restoring it.
        QString movedAside; //!< Where the store before lies now; empty where there was none.
    };
    [[nodiscard]] Pending<Restored> *restore(const Wish &wish);
    //! Everything for which restore() would refuse, but for another program that has the store open; changes
    //! nothing.
    [[nodiscard]] Pending<StoreSummary> *lookThrough(const Wish &wish);

private:
    class OpenedCopy;
    using Copy = OpenedCopy *; //!< Child of this, to be deleted later.

    //! Looks through a file, and opens a copy of it whose journal is whole.
    [[nodiscard]] Pending<Copy> *openCopy(const QString &file, const StoreKey &key);
    //! The opened copy of a backup that may be restored so.
    [[nodiscard]] Pending<Copy> *admitted(const Wish &wish);
    void judgeAge(Copy copy, const Wish &wish, Pending<Copy> *answer);
    void journalRestoring(Copy copy, const Wish &wish, Pending<Restored> *answer);
    void putBack(Copy copy, const Wish &wish, Pending<Restored> *answer);
    void moveIn(Copy copy, const Wish &wish, Pending<Restored> *answer);
    void keepMark(const Restored &restored, Pending<Restored> *answer);

    const Parts m_parts;
    StoreRecovery m_recovery;
    Background m_background;
};

} // namespace reintegro
