// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "models/refunds/refund_request.h"
#include "models/store/sqlite/sqlite_file.h"

#include <optional>

namespace reintegro {

// What several steps of a request have in common.

//! The longest answer of the gateway that is kept, in bytes.
inline constexpr qsizetype longestReply = 65536;

//! NotAllowed unless the person is a supervisor.
[[nodiscard]] Result<Done> mustBeSupervisor(const Person &person);
//! InvalidData where a reason is needed and blank.
[[nodiscard]] Result<Done> mustSayWhy(const QString &why);
//! A failure of kind Conflict that says how the request stands.
[[nodiscard]] Error standsOtherwise(const RefundRequest &request);

//! A request, what it corrects and what corrects it are about the same money: Conflict while another of them
//! than `id` waits, is on its way or was paid.
[[nodiscard]] Result<Done> nothingElsePaysFor(const StoreStep &step, const RequestId &id);

//! Adds a decision; `digest` is what the approval is bound to.
[[nodiscard]] Result<Done> writeDecision(
    const StoreStep &step, const RefundRequest &request, const Decision &decision);
//! Moves a request on, if it still stands where it was read and the state machine allows the step.
[[nodiscard]] Result<Done> moveRequest(const StoreStep &step, const RefundRequest &request, RequestState to);
//! Keeps what the gateway said, what that meant, and what must not happen and did. Nothing given, nothing
//! changed; an alarm that is there already is not repeated.
struct Saying {
    std::optional<ServerReply> reply;
    Phrase remark;
    std::vector<Phrase> alarms;
};
[[nodiscard]] Result<Done> writeSaying(
    const StoreStep &step, const RefundRequest &request, const Saying &saying);

//! The key of the charge's next refund: numbers that were used once are never used again. InvalidData where
//! it gets too long.
struct NextKey {
    RefundKey key;
    int number = 1;
};
[[nodiscard]] Result<NextKey> nextKey(const StoreStep &step, const ChargeKey &charge);
[[nodiscard]] Result<Done> writeKey(
    const StoreStep &step, const ChargeKey &charge, const NextKey &key, const RequestId &id);

//! Keeps an answer about a charge and gives its digest.
[[nodiscard]] Result<QString> writeChargeReading(const StoreStep &step, const QByteArray &raw);

//! Ends a step: journals it with the request's state, digests and record, and gives the request as it is now.
[[nodiscard]] Result<RefundRequest> journaled(const StoreStep &step, const RequestId &id,
    const QString &actor, const QString &action, QJsonObject more = {});

} // namespace reintegro
