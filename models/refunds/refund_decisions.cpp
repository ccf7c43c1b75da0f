// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_decisions.h"

#include "models/refunds/confirmed.h"

namespace reintegro {

RefundDecisions::RefundDecisions(
    PeopleStore &people, RefundStore &store, EvidenceStore &evidence, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_store(store)
    , m_evidence(evidence)
{
}

Pending<RefundRequest> *RefundDecisions::approve(
    const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id, digest, acceptWarnings](const SignedIn &today) {
            return m_store.approve(id, digest, acceptWarnings, today);
        });
}

Pending<RefundRequest> *RefundDecisions::reject(const RequestId &id, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(m_people, by, this,
        [this, id, why](const SignedIn &today) { return m_store.reject(id, why, today); });
}

Pending<RefundRequest> *RefundDecisions::withdraw(const RequestId &id, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id](const SignedIn &today) { return m_store.withdraw(id, today); });
}

Pending<RefundRequest> *RefundDecisions::closeAsNotExecuted(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(m_people, by, this,
        [this, id, why](const SignedIn &today) { return m_store.closeAsNotExecuted(id, why, today); });
}

Pending<RefundRequest> *RefundDecisions::closeAsNotExecuted(
    const RequestId &id, const WrittenStatement &statement, const QString &why, const SignedIn &by)
{
    return afterConfirming<RefundRequest>(
        m_people, by, this, [this, id, statement, why](const SignedIn &today) {
            auto *const pending = new Pending<RefundRequest>(this);
            m_evidence.keepStatement(id, statement, today)
                ->whenDone(pending, [this, id, why, today, pending](const Result<KeptStatement> &kept) {
                    if (!kept)
                        return pending->finish(tl::unexpected(kept.error()));
                    const QString said =
                        why.trimmed().isEmpty() ? QStringLiteral("Statement ") + kept->name : why;
                    m_store.closeAsNotExecuted(id, said, today)
                        ->whenDone(pending,
                            [pending](const Result<RefundRequest> &closed) { pending->finish(closed); });
                });
            return pending;
        });
}

} // namespace reintegro
