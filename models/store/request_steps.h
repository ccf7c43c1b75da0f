// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/request_writer.h"

namespace reintegro {

// The steps of a request as RefundStore promises them. Each runs inside one write transaction on the store's
// thread, checks every rule itself, and lets the writer write it with its journal entry.

[[nodiscard]] Result<RequestId> addRequest(
    const RequestStep &step, const NewRequest &request, const Person &by);

[[nodiscard]] Result<Done> approveRequest(const RequestStep &step, const RequestId &id,
    const QByteArray &digest, bool acceptWarnings, const Person &by);
[[nodiscard]] Result<Done> rejectRequest(
    const RequestStep &step, const RequestId &id, const QString &why, const Person &by);
[[nodiscard]] Result<Done> withdrawRequest(const RequestStep &step, const RequestId &id, const Person &by);
[[nodiscard]] Result<Done> giveRequestNextKey(
    const RequestStep &step, const RequestId &id, const ServerReply &found, const Person &by);
[[nodiscard]] Result<Done> closeRequest(
    const RequestStep &step, const RequestId &id, const QString &why, const Person &by);

[[nodiscard]] Result<BegunAttempt> claimRequest(
    const RequestStep &step, const RequestId &id, const Charge &now, const QString &why, const Person &by);
[[nodiscard]] Result<BegunAttempt> claimRequestAgain(
    const RequestStep &step, const SentAttempt &first, const CallReport &report);

[[nodiscard]] Result<Done> recordCall(
    const RequestStep &step, const SentAttempt &sent, const CallReport &report, const Judgement &judgement);
[[nodiscard]] Result<Done> recordWhatWasRead(const RequestStep &step, const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by);

} // namespace reintegro
