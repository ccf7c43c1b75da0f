// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/refund_desk.h"

namespace reintegro::test {

// The steps of following as one-liners.

[[nodiscard]] inline RefundRequest sent(
    RefundDesk &desk, const QString &charge, RequestState state = RequestState::Unknown)
{
    return desk.recorded(desk.claimed(desk.approved(RefundDesk::newRequest(settledCharge(charge)))),
        RefundDesk::callThatIs(state), state);
}
inline void setPace(RefundDesk &desk, int perMinute)
{
    static_cast<void>(RefundDesk::need(
        await(desk.store->setPolicy(PolicySetting::FollowPerMinute, QString::number(perMinute), desk.boss))));
}
[[nodiscard]] inline FollowTurn turn(FollowStore &following, std::optional<QDateTime> dueBy = {})
{
    return RefundDesk::need(await(following.takeTurn(std::move(dueBy))));
}
inline void putBack(FollowStore &following, const FollowTurn &turn, const AskedRefund &asked = {})
{
    static_cast<void>(RefundDesk::need(await(following.putBack(*turn.due, asked))));
}
[[nodiscard]] inline FollowTurn turnFor(FollowStore &following, const RequestId &id)
{
    return RefundDesk::need(await(following.takeOne(id)));
}
[[nodiscard]] inline Board board(FollowStore &following, int most = 100)
{
    return RefundDesk::need(await(following.board(most)));
}

} // namespace reintegro::test
