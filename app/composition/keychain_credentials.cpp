// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/keychain_credentials.h"

namespace reintegro {

KeychainCredentials::KeychainCredentials(
    SecretStore &secrets, QString entry, QString profile, QObject *parent)
    : CredentialSource(parent)
    , m_secrets(secrets)
    , m_entry(std::move(entry))
    , m_profile(std::move(profile))
{
}

static Result<Credentials> keptCredentials(const std::optional<Secret> &kept, const QString &profile)
{
    if (!kept) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "No credentials are kept for the profile %1."),
                QStringList{profile}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "An administrator has to set them: in the window under More, Gateways, Credentials, or with "
                "\"reintegro-cli credentials set\".")));
    }
    Result<Credentials> credentials = decodeCredentials(kept->revealForKeychain());
    if (credentials)
        return credentials;
    return failure(ErrorKind::Keychain,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "What the keychain holds for the profile %1 are not credentials."),
            QStringList{profile}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "An administrator has to set them again.")));
}

Pending<Credentials> *KeychainCredentials::credentials()
{
    return m_secrets.read(m_entry)->decoded(this,
        [profile = m_profile](const std::optional<Secret> &kept) { return keptCredentials(kept, profile); });
}

} // namespace reintegro
