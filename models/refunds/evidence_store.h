// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/refunds/person.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

//! A file in which the gateway says that a refund was not executed: a letter, an e-mail, a ticket.
struct WrittenStatement {
    //! The longest content that is kept, in bytes.
    static constexpr qint64 mostBytes = qint64{1024} * 1024;

    QString fileName; //!< Without its folder.
    QByteArray content;
};

//! A statement as it is kept with its request.
struct KeptStatement {
    RequestId request;
    int number = 1; //!< Among all that is kept about the request.
    QString name; //!< Empty once somebody in the request was forgotten.
    QString by;
    QDateTime at;
    int afterAttempts = 1; //!< How many calls had been made by then: it says nothing about later ones.
    QByteArray digest; //!< Hex SHA-256 of its content.

    bool operator==(const KeptStatement &) const = default;
};

//! The gateway's written statements about requests: kept once, never changed, never deleted, and in the
//! journal. Part of the store of the requests.
//!
//! Failures: NotFound, NotAllowed, Conflict (the state), InvalidData, Storage. A refused step is journaled.
class EvidenceStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! By a supervisor, about a request that may be closed by it (mayBeClosed). InvalidData where the
    //! statement has no name, is empty or too long.
    [[nodiscard]] virtual Pending<KeptStatement> *keepStatement(
        const RequestId &id, const WrittenStatement &statement, const SignedIn &by) = 0;
    //! Of one request, or of all; oldest first.
    [[nodiscard]] virtual Pending<std::vector<KeptStatement>> *statements(
        const std::optional<RequestId> &id) = 0;
    //! What stands in it; empty once somebody in the request was forgotten. NotFound.
    [[nodiscard]] virtual Pending<QByteArray> *contentOf(const RequestId &id, int number) = 0;
};

} // namespace reintegro
