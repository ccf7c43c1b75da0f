// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"
#include "models/store/postgres/pg_link.h"

namespace reintegro {

//! What the gateway has sent, as an ArrivalWriter keeps it.
struct Arrival {
    QByteArray raw; //!< As it came, to the byte.
    bool isSigned = false; //!< Its signature was looked at and is right.
    //! The refund that it speaks of: whoever does something about that one takes it in first.
    std::optional<RefundKey> about;
};

//! Looks into the bytes only where they may speak of a refund: most speak of none, and who has sent them
//! waits.
[[nodiscard]] Arrival arrivalOf(const QByteArray &raw, bool isSigned);

//! Puts what the gateway sends into a team's database, on disk, as fast as that goes: rows that are taken in
//! a moment later (PostgresNotificationStore::takeIn()). Blocks; used on one thread, which is not the GUI's.
class ArrivalWriter {
public:
    //! Connects when it is needed, and again after the connection broke.
    ArrivalWriter(TeamAddress address, DatabaseAccount account)
        : m_address(std::move(address))
        , m_account(std::move(account))
    {
    }

    //! At most so many at once.
    static constexpr size_t most = 256;

    //! All or none, in one commit. NotAllowed where the account is not, or no longer, one of the team's;
    //! InvalidData where one of them cannot be kept; Storage where the database is not there or does not
    //! answer: then they may be kept all the same, which a repeat of theirs does no harm.
    [[nodiscard]] Result<Done> write(const std::vector<Arrival> &arrived);

private:
    [[nodiscard]] Result<Done> tryToWrite(const QByteArrayList &arguments, QDeadlineTimer until);

    TeamAddress m_address;
    DatabaseAccount m_account;
    std::optional<PgLink> m_link;
};

} // namespace reintegro
