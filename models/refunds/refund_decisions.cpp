// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_decisions.h"

#include "models/refunds/confirmed.h"

namespace reintegro {

RefundDecisions::RefundDecisions(PeopleStore &people, RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_store(store)
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

} // namespace reintegro
