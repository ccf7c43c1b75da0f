// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keychain/keychain_failure.h"
#include "models/keychain/secret_store.h"

#include <QMap>

namespace reintegro::test {

//! Secrets in memory, with the failures of a real keychain on request.
class MemorySecretStore final : public SecretStore {
public:
    using SecretStore::SecretStore;

    //! Every call fails so, until stopFailing().
    void failWith(KeychainFailure failure) { m_failure = failure; }
    void stopFailing() { m_failure.reset(); }
    //! No read is answered from now on.
    void hang() { m_hangs = true; }
    [[nodiscard]] QStringList names() const { return m_secrets.keys(); }

    [[nodiscard]] Pending<std::optional<Secret>> *read(const QString &name) override
    {
        if (m_hangs)
            return new Pending<std::optional<Secret>>(this);
        if (m_failure)
            return alreadyDone<std::optional<Secret>>(this, failure(keychainError(*m_failure)));
        const auto found = m_secrets.constFind(name);
        return alreadyDone<std::optional<Secret>>(
            this, found == m_secrets.cend() ? std::optional<Secret>() : std::optional(Secret(*found)));
    }

    [[nodiscard]] Pending<Done> *write(const QString &name, const Secret &secret) override
    {
        if (m_failure)
            return alreadyDone<Done>(this, failure(keychainError(*m_failure)));
        if (secret.size() >= secretSizeLimit)
            return alreadyDone<Done>(this, failure(keychainError(KeychainFailure::TooLong)));
        m_secrets.insert(name, secret.revealForKeychain());
        return alreadyDone<Done>(this, Done{});
    }

    [[nodiscard]] Pending<Done> *remove(const QString &name) override
    {
        if (m_failure)
            return alreadyDone<Done>(this, failure(keychainError(*m_failure)));
        m_secrets.remove(name);
        return alreadyDone<Done>(this, Done{});
    }

private:
    QMap<QString, QByteArray> m_secrets;
    std::optional<KeychainFailure> m_failure;
    bool m_hangs = false;
};

} // namespace reintegro::test
