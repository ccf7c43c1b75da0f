// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comforts.h"
#include "models/store/journal_chain.h"
#include "models/store/journal_verifying.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/sqlite/sqlite_request_writer.h"
#include "models/store/store_rows.h"

namespace reintegro {

Pending<std::vector<RefundRequest>> *SqliteRefundStore::requests(const RequestFilter &filter)
{
    releaseBeforeReading();
    return m_file->read([filter](const StoreView &view) { return loadRequests(view, filter); });
}

Pending<RefundRequest> *SqliteRefundStore::request(const RequestId &id)
{
    releaseBeforeReading();
    return m_file->read([id](const StoreView &view) { return loadRequest(view, id); });
}

void SqliteRefundStore::expireOverdue()
{
    m_file
        ->writeIf([](const StoreStep &step) { return expiredRequests(step); },
            [](const StoreStep &step) { return expireRequests(step); })
        ->whenDone(this, [this](const Result<std::vector<RequestId>> &expired) {
            if (expired)
                tellOf(*expired);
        });
}

void SqliteRefundStore::releaseBeforeReading()
{
    expireOverdue();
    m_file
        ->writeIf([](const StoreStep &step) { return lostClaims(step); },
            [](const StoreStep &step) { return releaseClaims(step); })
        ->whenDone(this, [this](const Result<std::vector<RequestId>> &released) {
            if (released)
                tellOf(*released);
        });
}

Pending<JournalCheck> *SqliteRefundStore::verifyJournal(std::optional<JournalCheckpoint> checkpoint)
{
    return m_file->readLong(
        [checkpoint](const StoreView &view) { return verifyStoreJournal(view, checkpoint); });
}

Pending<std::vector<TableRows>> *SqliteRefundStore::rows()
{
    return m_file->readLong([](const StoreView &view) { return readStoreRows(view); });
}

Pending<JournalCheck> *SqliteRefundStore::followJournal(const JournalCheckpoint &mark)
{
    return m_file->readLong([mark](const StoreView &view) { return followChain(view.database, mark); });
}

Pending<std::vector<JournalEntry>> *SqliteRefundStore::journal()
{
    return m_file->readLong([](const StoreView &view) { return readJournal(view.database); });
}

Pending<Done> *SqliteRefundStore::rememberCharge(const Charge &charge, const QString &by)
{
    return m_file->write([charge, by](const StoreStep &step) { return writeRecentCharge(step, charge, by); });
}

Pending<std::vector<RecentCharge>> *SqliteRefundStore::recentCharges(const QString &by, int most)
{
    return m_file->read([by, most](const StoreView &view) { return loadRecentCharges(view, by, most); });
}

Pending<Done> *SqliteRefundStore::keepDraft(const KeptDraft &draft, const QString &by)
{
    return m_file->write([draft, by](const StoreStep &step) { return writeDraft(step, draft, by); });
}

Pending<std::optional<KeptDraft>> *SqliteRefundStore::draft(const ChargeKey &charge, const QString &by)
{
    return m_file->read([charge, by](const StoreView &view) -> Result<std::optional<KeptDraft>> {
        const Result<std::vector<KeptDraft>> found = loadDrafts(view, by, charge);
        if (!found)
            return failureOf(found);
        return found->empty() ? std::nullopt : std::optional(found->front());
    });
}

Pending<std::vector<KeptDraft>> *SqliteRefundStore::drafts(const QString &by)
{
    return m_file->read([by](const StoreView &view) { return loadDrafts(view, by, std::nullopt); });
}

Pending<Done> *SqliteRefundStore::discardDraft(const ChargeKey &charge, const QString &by)
{
    return m_file->write([charge, by](const StoreStep &step) { return removeDraft(step, charge, by); });
}

} // namespace reintegro
