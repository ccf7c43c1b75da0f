// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_verifying.h"

#include "models/store/history_rows.h"
#include "models/store/journal_chain.h"
#include "models/store/notification_journal.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"

namespace reintegro {

Result<JournalCheck> verifyStoreJournal(
    const StoreView &view, const std::optional<JournalCheckpoint> &checkpoint)
{
    Result<ChainLook> look = lookThroughChain(view.database, checkpoint);
    if (!look)
        return failureOf(look);
    Result<QHash<QString, QString>> records = recordDigests(view, std::nullopt);
    if (!records)
        return failureOf(records);
    if (const auto compared = compareBeneficiaries(view, *records); !compared)
        return failureOf(compared);
    if (const auto compared = compareNotedWarnings(view, *records); !compared)
        return failureOf(compared);
    Result<QHash<QString, QString>> settings = policyRecords(view);
    if (!settings)
        return failureOf(settings);
    // Before it was stopped for the first time the journal says nothing about it.
    const QString stop = QString::fromLatin1(stopSubject);
    if (!look->records.contains(stop) && settings->value(stop) == stopRecord({}))
        settings->remove(stop);
    records->insert(*settings);
    if (const auto compared = compareNotifications(view, *look, *records); !compared)
        return failureOf(compared);
    if (const auto compared = compareChargebacks(view, *look, *records); !compared)
        return failureOf(compared);
    compareRecords(*look, *records);
    return look->check;
}

} // namespace reintegro
