// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/credential_source.h"
#include "models/keychain/secret_store.h"

namespace reintegro {

//! The credentials of one profile, read from the keychain each time they are needed.
class KeychainCredentials final : public CredentialSource {
    Q_OBJECT
public:
    //! `entry` is the keychain's name for them, `profile` the name that people know.
    KeychainCredentials(SecretStore &secrets, QString entry, QString profile, QObject *parent = nullptr);

    //! NotAllowed when none are kept.
    [[nodiscard]] Pending<Credentials> *credentials() override;

private:
    SecretStore &m_secrets;
    QString m_entry;
    QString m_profile;
};

} // namespace reintegro
