// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/gateway/team_address.h"

#include <chrono>

namespace reintegro {

//! How the inbox is called. Nothing here is a secret: those come as files (inbox_secrets.h).
struct InboxOptions {
    QString host = QStringLiteral("127.0.0.1"); //!< Behind a reverse proxy on the same host.
    quint16 port = 8407; //!< 0 takes a free one.
    Profile profile; //!< The gateway whose notifications these are; complete.
    TeamAddress database; //!< Of the team, with the name that the inbox signs in with.
    std::chrono::seconds window{300}; //!< How old a signature may be.
    bool wantsHelp = false;
    bool wantsVersion = false;
};

//! Takes the command line apart, without the program's own name. Usage, InvalidData in words.
[[nodiscard]] Result<InboxOptions> readInboxOptions(const QStringList &words);

[[nodiscard]] QString inboxHelp();

} // namespace reintegro
