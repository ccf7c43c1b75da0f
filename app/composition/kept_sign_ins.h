// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/home_folder.h"
#include "models/keychain/secret_store.h"
#include "models/refunds/workplace.h"

namespace reintegro {

//! The sign-ins to teams' databases that people wished to have kept: in the keychain, one for each profile.
class KeptSignIns final : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    KeptSignIns(SecretStore &secrets, const HomeFolder &home, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::optional<KeptSignIn>> *kept(const QString &profile);
    [[nodiscard]] Pending<Done> *keep(const QString &profile, const KeptSignIn &signIn);
    [[nodiscard]] Pending<Done> *forget(const QString &profile);

private:
    [[nodiscard]] QString entryOf(const QString &profile) const;

    SecretStore &m_secrets;
    const HomeFolder &m_home;
};

} // namespace reintegro
