// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keychain/credentials.h"

namespace reintegro {

//! What the inbox must know and nobody else may.
struct InboxSecrets {
    Credentials gateway; //!< With a client secret: signatures are made with it.
    Secret databasePassword;
};

//! Reads them from the files of the folder that systemd hands over for this program only (LoadCredential=).
//! InvalidData says which file is missing or wrong, never what is in it.
[[nodiscard]] Result<InboxSecrets> readInboxSecrets(const QString &folder);

} // namespace reintegro
