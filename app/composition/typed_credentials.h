// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/credential_source.h"

#include <map>
#include <memory>
#include <optional>

namespace reintegro {

//! Credentials that a person typed in because the keychain could not take them: in this program's memory
//! until it ends, and nowhere else. By profile, whose names are unique without case.
class TypedCredentials {
public:
    void keep(const QString &profile, const Credentials &credentials);
    void forget(const QString &profile);
    [[nodiscard]] std::optional<Credentials> of(const QString &profile) const;

private:
    std::map<QString, Credentials> m_typed;
};

//! The credentials of one profile: what was typed in for this run, else what is kept.
class TypedOrKeptCredentials final : public CredentialSource {
    Q_OBJECT
public:
    //! `typed` outlives it.
    TypedOrKeptCredentials(const TypedCredentials &typed, std::unique_ptr<CredentialSource> kept,
        QString profile, QObject *parent = nullptr);

    [[nodiscard]] Pending<Credentials> *credentials() override;

private:
    const TypedCredentials &m_typed;
    std::unique_ptr<CredentialSource> m_kept;
    QString m_profile;
};

} // namespace reintegro
