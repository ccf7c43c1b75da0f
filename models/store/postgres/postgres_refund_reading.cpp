// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comforts.h"
#include "models/store/journal_chain.h"
#include "models/store/journal_verifying.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "models/store/request_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Pending<std::vector<RefundRequest>> *PostgresRefundStore::requests(const RequestFilter &filter)
{
    tidyUp();
    return m_team.read([filter](const StoreView &view) { return loadRequests(view, filter); });
}

Pending<RefundRequest> *PostgresRefundStore::request(const RequestId &id)
{
    tidyUp();
    QPointer<Pending<RefundRequest>> &asked = m_askedNow[id.number()];
    if (!asked || asked->isFinished()) {
        asked = m_team.read([id](const StoreView &view) { return loadRequest(view, id); });
        QMetaObject::invokeMethod(
            this, [this, id] { m_askedNow.remove(id.number()); }, Qt::QueuedConnection);
    }
    auto *const answer = new Pending<RefundRequest>(this);
    asked->whenDone(answer, [answer](const Result<RefundRequest> &read) { answer->finish(read); });
    return answer;
}

//! To an agent the journal looks empty, which is not the same as broken.
static Result<Done> mayReadJournal(const StoreView &view)
{
    const auto row = firstRow(view.database, u"SELECT roles FROM me()"_s);
    if (!row)
        return failureOf(row);
    const Roles roles = Roles::fromInt(*row ? (*row)->constFirst().toInt() : 0);
    if (roles.testFlag(Role::Supervisor) || roles.testFlag(Role::Administrator))
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor or an administrator may do that.")));
}

Pending<JournalCheck> *PostgresRefundStore::verifyJournal(std::optional<JournalCheckpoint> checkpoint)
{
    return m_team.readLong([checkpoint](const StoreView &view) -> Result<JournalCheck> {
        if (const auto may = mayReadJournal(view); !may)
            return failureOf(may);
        return verifyStoreJournal(view, checkpoint);
    });
}

Pending<JournalCheck> *PostgresRefundStore::followJournal(const JournalCheckpoint &mark)
{
    return m_team.readLong([mark](const StoreView &view) -> Result<JournalCheck> {
        if (const auto may = mayReadJournal(view); !may)
            return failureOf(may);
        return followChain(view.database, mark);
    });
}

Pending<std::vector<JournalEntry>> *PostgresRefundStore::journal()
{
    return m_team.readLong([](const StoreView &view) -> Result<std::vector<JournalEntry>> {
        if (const auto may = mayReadJournal(view); !may)
            return failureOf(may);
        return readJournal(view.database);
    });
}

Pending<Done> *PostgresRefundStore::rememberCharge(const Charge &charge, const QString &)
{
    return call(u"SELECT remember_charge(?, ?, ?, ?, ?)"_s,
        {charge.key.toString(), charge.status.text,
            charge.amount ? QVariant(charge.amount->minorUnits()) : QVariant(),
            charge.amount ? QVariant(charge.amount->currency().code()) : QVariant(), digestOf(charge.raw)});
}

Pending<std::vector<RecentCharge>> *PostgresRefundStore::recentCharges(const QString &by, int most)
{
    return m_team.read([by, most](const StoreView &view) { return loadRecentCharges(view, by, most); });
}

Pending<Done> *PostgresRefundStore::keepDraft(const KeptDraft &draft, const QString &)
{
    return call(u"SELECT keep_draft(?, ?)"_s, {draft.charge.toString(), draft.fields});
}

Pending<std::optional<KeptDraft>> *PostgresRefundStore::draft(const ChargeKey &charge, const QString &by)
{
    return m_team.read([charge, by](const StoreView &view) -> Result<std::optional<KeptDraft>> {
        const Result<std::vector<KeptDraft>> found = loadDrafts(view, by, charge);
        if (!found)
            return failureOf(found);
        return found->empty() ? std::nullopt : std::optional(found->front());
    });
}

Pending<std::vector<KeptDraft>> *PostgresRefundStore::drafts(const QString &by)
{
    return m_team.read([by](const StoreView &view) { return loadDrafts(view, by, std::nullopt); });
}

Pending<Done> *PostgresRefundStore::discardDraft(const ChargeKey &charge, const QString &)
{
    return call(u"SELECT discard_draft(?)"_s, {charge.toString()});
}

} // namespace reintegro
