// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/receipt_store.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! Receipts in the journal of a team. The database itself sees to it that a receipt says what is so, and lets
//! everybody of the team ask about one, also those who may not read the journal.
class PostgresReceiptStore final : public ReceiptStore {
    Q_OBJECT
public:
    //! `team` outlives it; whoever signed in there is who does everything here.
    explicit PostgresReceiptStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<ReceiptCode> *newCode() override;
    [[nodiscard]] Pending<quint32> *mark() override;
    [[nodiscard]] Pending<IssuedReceipt> *issue(const ReceiptCode &code, const ReceiptFigures &figures,
        const QByteArray &file, const SignedIn &by) override;
    [[nodiscard]] Pending<std::optional<IssuedReceipt>> *withCode(const ReceiptCode &code) override;
    [[nodiscard]] Pending<std::optional<IssuedReceipt>> *withFile(const QByteArray &file) override;

private:
    TeamConnection &m_team;
};

} // namespace reintegro
