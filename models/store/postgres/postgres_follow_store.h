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
    [[nodiscard]] Pending<FollowTurn> *takeOne(const RequestId &id) override;
    [[nodiscard]] Pending<FollowTurn> *takeCall() override;
    [[nodiscard]] Pending<Done> *putBackCall(const AskedRefund &asked) override;
    [[nodiscard]] Pending<Done> *putBack(const DueRefund &due, const AskedRefund &asked) override;
    [[nodiscard]] Pending<Board> *board(int most, std::optional<BoardPlace> after = {}) override;

private:
    TeamConnection &m_team;
};

} // namespace reintegro
