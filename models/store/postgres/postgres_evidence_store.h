// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! Statements beside the requests of a team. The database says itself who may keep one, and tells the other
//! desks that the request has changed.
class PostgresEvidenceStore final : public EvidenceStore {
    Q_OBJECT
public:
    //! `team` outlives it; whoever signed in there is who does everything here.
    explicit PostgresEvidenceStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<KeptStatement> *keepStatement(
        const RequestId &id, const WrittenStatement &statement, const SignedIn &by) override;
    [[nodiscard]] Pending<std::vector<KeptStatement>> *statements(
        const std::optional<RequestId> &id) override;
    [[nodiscard]] Pending<QByteArray> *contentOf(const RequestId &id, int number) override;

private:
    TeamConnection &m_team;
};

} // namespace reintegro
