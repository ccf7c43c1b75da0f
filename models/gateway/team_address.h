// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QString>

#include <optional>

namespace reintegro {

//! Where a team's database is: plain settings, never a secret.
struct TeamAddress {
    QString host; //!< A name, an address, or the folder of a local socket ("/run/postgresql").
    int port = 5432;
    QString database;
    QString user; //!< May be empty: then whoever signs in.
    //! The certificate that has to stand behind the server's; empty for the system's own.
    QString rootCertificate;
    //! The server is on this machine, so that nothing of the talk leaves it.
    bool isLocal = false;
    //! "verify-full" unless the server is on this machine and nothing else was said.
    QString sslMode;

    bool operator==(const TeamAddress &) const = default;

    //! The address as it is kept in settings, "postgresql://host:5432/reintegro".
    [[nodiscard]] QString toString() const;
};

//! Reads "postgresql://[user@]host[:port]/database[?sslmode=…&sslrootcert=…&host=…]". InvalidData in words: a
//! password in it (it would stand in settings and process lists), a weaker sslmode than verify-full for a
//! server that is not on this machine, anything not understood.
[[nodiscard]] Result<TeamAddress> teamAddressFromText(const QString &text);

} // namespace reintegro
