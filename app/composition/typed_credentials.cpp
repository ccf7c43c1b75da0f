// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/typed_credentials.h"

namespace reintegro {

void TypedCredentials::keep(const QString &profile, const Credentials &credentials)
{
    m_typed.insert_or_assign(profile.toLower(), credentials);
}

void TypedCredentials::forget(const QString &profile)
{
    m_typed.erase(profile.toLower());
}

std::optional<Credentials> TypedCredentials::of(const QString &profile) const
{
    const auto found = m_typed.find(profile.toLower());
    return found == m_typed.end() ? std::nullopt : std::optional(found->second);
}

TypedOrKeptCredentials::TypedOrKeptCredentials(
    const TypedCredentials &typed, std::unique_ptr<CredentialSource> kept, QString profile, QObject *parent)
    : CredentialSource(parent)
    , m_typed(typed)
    , m_kept(std::move(kept))
    , m_profile(std::move(profile))
{
}

Pending<Credentials> *TypedOrKeptCredentials::credentials()
{
    if (const std::optional<Credentials> typed = m_typed.of(m_profile))
        return alreadyDone<Credentials>(this, *typed);
    return m_kept->credentials();
}

} // namespace reintegro
