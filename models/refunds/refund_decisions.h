// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <optional>

namespace reintegro {

class BeneficiaryHistory;

//! What people decide about requests. Each step asks the people's store first whether the person still may.
class RefundDecisions final : public QObject {
    Q_OBJECT
public:
    RefundDecisions(PeopleStore &people, RefundStore &store, BeneficiaryHistory &history,
        EvidenceStore &evidence, QObject *parent = nullptr);

    //! Asks once more what earlier requests say. What has come up since this one was asked for is written
    //! down, and counts like the warnings that it carries. Where `shown` is given, those are the codes of
    //! what has come up that the approver was shown: Conflict where something else is to be confirmed,
    //! whatever he accepts.
    [[nodiscard]] Pending<RefundRequest> *approve(const RequestId &id, const QByteArray &digest,
        bool acceptWarnings, const SignedIn &by, const std::optional<QStringList> &shown = {});
    [[nodiscard]] Pending<RefundRequest> *reject(const RequestId &id, const QString &why, const SignedIn &by);
    [[nodiscard]] Pending<RefundRequest> *withdraw(const RequestId &id, const SignedIn &by);
    [[nodiscard]] Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const QString &why, const SignedIn &by);
    //! The same by a statement of the gateway, which is kept first; where that works and the word is refused,
    //! the statement stays. Without a `why` it is the statement's name that is said.
    [[nodiscard]] Pending<RefundRequest> *closeAsNotExecuted(
        const RequestId &id, const WrittenStatement &statement, const QString &why, const SignedIn &by);

private:
    [[nodiscard]] Pending<Done> *noteWhatCameUp(
        const RequestId &id, const std::optional<QStringList> &shown, const SignedIn &by);
    void noteFor(const RefundRequest &request, const std::optional<QStringList> &shown, const SignedIn &by,
        Pending<Done> *pending);

    PeopleStore &m_people;
    RefundStore &m_store;
    BeneficiaryHistory &m_history;
    EvidenceStore &m_evidence;
};

} // namespace reintegro
