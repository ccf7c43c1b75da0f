// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/store/sqlite/sqlite_file.h"

namespace reintegro {

class SqliteRefundStore;

//! Following, in the file of a desk's own requests. Several programs may use the same file: a turn is a step
//! that locks it, so that exactly one of them gets a refund.
class SqliteFollowStore final : public FollowStore {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit SqliteFollowStore(SqliteRefundStore &store, QObject *parent = nullptr);

    [[nodiscard]] Pending<FollowTurn> *takeTurn(std::optional<QDateTime> dueBy = {}) override;
    [[nodiscard]] Pending<FollowTurn> *takeOne(const RequestId &id) override;
    [[nodiscard]] Pending<FollowTurn> *takeCall() override;
    [[nodiscard]] Pending<Done> *putBackCall(const AskedRefund &asked) override;
    [[nodiscard]] Pending<Done> *putBack(const DueRefund &due, const AskedRefund &asked) override;
    [[nodiscard]] Pending<Board> *board(int most, std::optional<BoardPlace> after = {}) override;

private:
    SqliteFile &m_file;
};

} // namespace reintegro
