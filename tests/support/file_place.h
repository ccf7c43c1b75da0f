// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/sqlite_beneficiary_history.h"
#include "models/store/sqlite/sqlite_evidence_store.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_follow_store.h"
#include "models/store/sqlite/sqlite_receipt_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/desk_people.h"
#include "tests/support/manual_clock.h"
#include "tests/support/quick_folder.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/some_key.h"

#include <memory>

namespace reintegro::test {

//! Where a RefundDesk works alone: a refund store in a temporary folder with people around it.
class FilePlace {
public:
    ManualClock clock;
    DeskPeople people{clock};
    FixedStoreKey keys{someKey()};

private:
    QTemporaryDir m_folder{quickFolder()};

public:
    const QString file = m_folder.filePath(QStringLiteral("refunds.sqlite"));
    std::unique_ptr<SqliteRefundStore> store = std::make_unique<SqliteRefundStore>(file, keys, clock);

    //! The store as another desk has it, for as long as the place is there.
    [[nodiscard]] std::unique_ptr<SqliteRefundStore> anotherStore()
    {
        return std::make_unique<SqliteRefundStore>(file, keys, clock);
    }
    //! What is followed, as the desk of one person has it.
    [[nodiscard]] std::unique_ptr<FollowStore> following(const char * = "sofia")
    {
        return std::make_unique<SqliteFollowStore>(*store);
    }
    //! The receipts of the store, as this person has them.
    [[nodiscard]] std::unique_ptr<ReceiptStore> receiptsOf(const SignedIn &) const
    {
        return std::make_unique<SqliteReceiptStore>(*store);
    }
    //! The statements beside the store's requests, as this person has them.
    [[nodiscard]] std::unique_ptr<EvidenceStore> evidenceOf(const SignedIn &) const
    {
        return std::make_unique<SqliteEvidenceStore>(*store);
    }
    void reopen()
    {
        store.reset();
        store = anotherStore();
    }
    //! What the store says about earlier requests, to this person.
    [[nodiscard]] std::unique_ptr<BeneficiaryHistory> history(const SignedIn &)
    {
        return std::make_unique<SqliteBeneficiaryHistory>(*store);
    }
    //! job(const StoreView &), as the store itself looks at what it keeps.
    template <typename Job> [[nodiscard]] auto *look(Job job) { return store->sharedFile().read(job); }
    //! A way around the program.
    [[nodiscard]] RawSqlite around() const { return RawSqlite(file); }
    //! Waits until the store has told of everything that was done; it tells of it at once.
    void hearEverything() { }
    void letTimePass(std::chrono::milliseconds time) { clock.advance(time); }
    [[nodiscard]] SignedIn person(const char *name) { return people.signedIn(name); }
};

} // namespace reintegro::test
