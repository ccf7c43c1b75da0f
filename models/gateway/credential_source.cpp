// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/credential_source.h"

namespace reintegro {

FixedCredentials::FixedCredentials(Credentials credentials, QObject *parent)
    : CredentialSource(parent)
    , m_credentials(std::move(credentials))
{
}

Pending<Credentials> *FixedCredentials::credentials()
{
    return alreadyDone<Credentials>(this, m_credentials);
}

} // namespace reintegro
