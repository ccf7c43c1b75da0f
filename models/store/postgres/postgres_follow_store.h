// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! Following, in a team's database, which hands each refund to one desk.
class PostgresFollowStore final : public FollowStore {
    Q_OBJECT
public:
    //! `team` outlives it; whoever signed in there is who asks.
    explicit PostgresFollowStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<FollowTurn> *takeTurn(std::optional<QDateTime> dueBy = {}) override;
    [[nodiscard]] Pending<FollowTurn> *takeCall() override;
    [[nodiscard]] Pending<Done> *putBack(const DueRefund &due, const AskedRefund &asked) override;
    [[nodiscard]] Pending<Done> *noteAsked(const RequestId &id, const QString &word) override;
    [[nodiscard]] Pending<Board> *board(int most, std::optional<BoardPlace> after = {}) override;

private:
    [[nodiscard]] Pending<Done> *report(
        const RequestId &id, const std::optional<QString> &lease, const AskedRefund &asked);

    TeamConnection &m_team;
};

} // namespace reintegro
