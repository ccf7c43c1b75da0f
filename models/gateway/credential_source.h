// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/keychain/credentials.h"

namespace reintegro {

//! Where a gateway gets its credentials from, each time it needs a new access token. GUI thread.
class CredentialSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The credentials of the one profile this source belongs to. Failures: Keychain (missing, locked, not
    //! answering), NotAllowed (none were set). The words of the failure reach the person as they are.
    [[nodiscard]] virtual Pending<Credentials> *credentials() = 0;
};

//! Credentials that are already known: the training gateway's, those a person has just typed, tests'.
class FixedCredentials final : public CredentialSource {
    Q_OBJECT
public:
    explicit FixedCredentials(Credentials credentials, QObject *parent = nullptr);

    [[nodiscard]] Pending<Credentials> *credentials() override;

private:
    Credentials m_credentials;
};

} // namespace reintegro
