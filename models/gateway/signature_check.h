// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/credential_source.h"
#include "models/gateway/notification_signature.h"

namespace reintegro {

//! Judges signatures with the secret of one profile, for notifications that a person brings.
class SignatureCheck final : public QObject {
    Q_OBJECT
public:
    //! `credentials` outlives it.
    explicit SignatureCheck(CredentialSource &credentials, QObject *parent = nullptr);

    //! Without a window: who brings a notification may bring an old one. NotAllowed where the profile has no
    //! client secret, Keychain.
    [[nodiscard]] Pending<SignatureVerdict> *judge(const QByteArray &header, const QByteArray &body);

private:
    CredentialSource &m_credentials;
};

} // namespace reintegro
