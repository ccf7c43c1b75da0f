// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/sqlite/sqlite_file.h"

#include <vector>

namespace reintegro {

// The steps of a request as RefundStore promises them. Each runs inside one write transaction on the store's
// thread, checks every rule itself, and writes its journal entry with it.

//! What the writing behind a claim gives back.
struct WrittenClaim {
    RefundRequest request;
    int attempt;
    QDateTime startedAt;
    QString claimId;
};

//! The parts of a ClaimedRefund by which its attempt is found again.
struct SentAttempt {
    QString requestId;
    QString claimId;
    int attempt;
};

[[nodiscard]] Result<RefundRequest> addRequest(
    const StoreStep &step, const NewRequest &request, const Person &by);

[[nodiscard]] Result<RefundRequest> approveRequest(const StoreStep &step, const RequestId &id,
    const QByteArray &digest, bool acceptWarnings, const Person &by);
[[nodiscard]] Result<RefundRequest> rejectRequest(
    const StoreStep &step, const RequestId &id, const QString &why, const Person &by);
[[nodiscard]] Result<RefundRequest> withdrawRequest(
    const StoreStep &step, const RequestId &id, const Person &by);
[[nodiscard]] Result<RefundRequest> giveRequestNextKey(
    const StoreStep &step, const RequestId &id, const ServerReply &found, const Person &by);
[[nodiscard]] Result<RefundRequest> closeRequest(
    const StoreStep &step, const RequestId &id, const QString &why, const Person &by);

[[nodiscard]] Result<WrittenClaim> claimRequest(
    const StoreStep &step, const RequestId &id, const Charge &now, const QString &why, const Person &by);
[[nodiscard]] Result<WrittenClaim> claimRequestAgain(
    const StoreStep &step, const SentAttempt &first, const CallReport &report);
//! The requests whose claims were lost.
[[nodiscard]] Result<std::vector<RequestId>> lostClaims(const QSqlDatabase &database, const QDateTime &now);
[[nodiscard]] Result<std::vector<RequestId>> releaseClaims(const StoreStep &step);

[[nodiscard]] Result<RefundRequest> recordCall(
    const StoreStep &step, const SentAttempt &sent, const CallReport &report, const Judgement &judgement);
[[nodiscard]] Result<RefundRequest> recordWhatWasRead(const StoreStep &step, const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by);

} // namespace reintegro
