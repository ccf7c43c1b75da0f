// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comforts.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/sqlite/sqlite_refund_store.h"

namespace reintegro {

Pending<std::vector<RefundRequest>> *SqliteRefundStore::requests(const RequestFilter &filter)
{
    releaseBeforeReading();
    return m_file->read([filter](const QSqlDatabase &database) { return loadRequests(database, filter); });
}

Pending<RefundRequest> *SqliteRefundStore::request(const RequestId &id)
{
    releaseBeforeReading();
    return m_file->read([id](const QSqlDatabase &database) { return loadRequest(database, id); });
}

void SqliteRefundStore::releaseBeforeReading()
{
    m_file
        ->writeIf([](const StoreStep &step) { return lostClaims(step.database, step.now); },
            [](const StoreStep &step) { return releaseClaims(step); })
        ->whenDone(this, [this](const Result<std::vector<RequestId>> &released) {
            if (released)
                tellOf(*released);
        });
}

Pending<JournalCheck> *SqliteRefundStore::verifyJournal(std::optional<JournalCheckpoint> checkpoint)
{
    return m_file->readLong([checkpoint](const QSqlDatabase &database) -> Result<JournalCheck> {
        Result<ChainLook> look = lookThroughChain(database, checkpoint);
        if (!look)
            return failureOf(look);
        const Result<QHash<QString, QString>> records = recordDigests(database, std::nullopt);
        if (!records)
            return failureOf(records);
        compareRecords(*look, *records);
        return look->check;
    });
}

Pending<std::vector<JournalEntry>> *SqliteRefundStore::journal()
{
    return m_file->readLong([](const QSqlDatabase &database) { return readJournal(database); });
}

Pending<Done> *SqliteRefundStore::rememberCharge(const Charge &charge, const QString &by)
{
    return m_file->write([charge, by](const StoreStep &step) { return writeRecentCharge(step, charge, by); });
}

Pending<std::vector<RecentCharge>> *SqliteRefundStore::recentCharges(const QString &by, int most)
{
    return m_file->read(
        [by, most](const QSqlDatabase &database) { return loadRecentCharges(database, by, most); });
}

Pending<Done> *SqliteRefundStore::keepDraft(const KeptDraft &draft, const QString &by)
{
    return m_file->write([draft, by](const StoreStep &step) { return writeDraft(step, draft, by); });
}

Pending<std::optional<KeptDraft>> *SqliteRefundStore::draft(const ChargeKey &charge, const QString &by)
{
    return m_file->read([charge, by](const QSqlDatabase &database) -> Result<std::optional<KeptDraft>> {
        const Result<std::vector<KeptDraft>> found = loadDrafts(database, by, charge);
        if (!found)
            return failureOf(found);
        return found->empty() ? std::nullopt : std::optional(found->front());
    });
}

Pending<std::vector<KeptDraft>> *SqliteRefundStore::drafts(const QString &by)
{
    return m_file->read(
        [by](const QSqlDatabase &database) { return loadDrafts(database, by, std::nullopt); });
}

Pending<Done> *SqliteRefundStore::discardDraft(const ChargeKey &charge, const QString &by)
{
    return m_file->write([charge, by](const StoreStep &step) { return removeDraft(step, charge, by); });
}

} // namespace reintegro
