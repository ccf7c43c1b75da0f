// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! What people decide about requests. Each step asks the people's store first whether the person still may.
class RefundDecisions final : public QObject {
    Q_OBJECT
public:
    RefundDecisions(
        PeopleStore &people, RefundStore &store, EvidenceStore &evidence, QObject *parent = nullptr);

    [[nodiscard]] Pending<RefundRequest> *approve(
        const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by);
    [[nodiscard]] Pending<RefundRequest> *reject(const RequestId &id, const QString &why, const SignedIn &by);
    [[nodiscard]] Pending<RefundRequest> *withdraw(const RequestId &id, const SignedIn &by);
    [[nodiscard]] Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const QString &why, const SignedIn &by);
    //! The same by a statement of the gateway, which is kept first; where that works and the word is refused,
    //! the statement stays. Without a `why` it is the statement's name that is said.
    [[nodiscard]] Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const WrittenStatement &statement, const QString &why, const SignedIn &by);

private:
    PeopleStore &m_people;
    RefundStore &m_store;
    EvidenceStore &m_evidence;
};

} // namespace reintegro
