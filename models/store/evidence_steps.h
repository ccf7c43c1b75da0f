// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "models/store/request_writer.h"

namespace reintegro {

// What says that a refund has arrived, or that it has not, as far as it is the same in every store.

//! One row of evidence as it is written.
struct NewEvidence {
    QString kind; //!< That of a sign, or statementKind.
    QString by;
    QString name; //!< Of a statement.
    QByteArray content; //!< Of a statement.
};
inline constexpr auto statementKind = "statement";

//! The sign, where it is worth writing down: of a refund that was sent, that nobody knows the state of, and
//! that does not carry it yet.
[[nodiscard]] std::optional<ArrivalSign::Kind> newSign(
    const RefundRequest &request, const std::optional<ArrivalSign::Kind> &sign);

//! The statement as it may be kept with a request that stands as it must. NotAllowed, Conflict, InvalidData.
[[nodiscard]] Result<NewEvidence> keepableStatement(
    const RefundRequest &request, const WrittenStatement &statement, const Person &by);

//! Conflict unless the gateway's written statement is kept that speaks of all calls that were made, and of
//! everything that has said since that one of them arrived.
[[nodiscard]] Result<Done> hasStatement(const StoreView &view, const RequestId &id);

[[nodiscard]] Result<std::vector<KeptStatement>> loadStatements(
    const StoreView &view, const std::optional<RequestId> &id);
//! NotFound where there is no such statement.
[[nodiscard]] Result<QByteArray> loadStatement(const StoreView &view, const RequestId &id, int number);

} // namespace reintegro
