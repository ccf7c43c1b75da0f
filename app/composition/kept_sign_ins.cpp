// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/kept_sign_ins.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

KeptSignIns::KeptSignIns(SecretStore &secrets, const HomeFolder &home, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_home(home)
{
}

//! Names of profiles have no slash, so that no profile's credentials are under this name.
QString KeptSignIns::entryOf(const QString &profile) const
{
    return m_home.credentialsEntry(profile) + u"/sign-in"_s;
}

static std::optional<KeptSignIn> decoded(const Secret &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.revealForKeychain()).object();
    const QString name = object.value("name"_L1).toString();
    if (name.isEmpty())
        return std::nullopt;
    return KeptSignIn{.name = name, .password = Secret(object.value("password"_L1).toString().toUtf8())};
}

Pending<std::optional<KeptSignIn>> *KeptSignIns::kept(const QString &profile)
{
    return m_secrets.read(entryOf(profile))
        ->decoded(this, [](const std::optional<Secret> &secret) -> Result<std::optional<KeptSignIn>> {
            return secret ? decoded(*secret) : std::nullopt;
        });
}

Pending<Done> *KeptSignIns::keep(const QString &profile, const KeptSignIn &signIn)
{
    const QJsonObject object{
        {u"name"_s, signIn.name}, {u"password"_s, QString::fromUtf8(signIn.password.revealForKeychain())}};
    return m_secrets.write(entryOf(profile), Secret(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Pending<Done> *KeptSignIns::forget(const QString &profile)
{
    return m_secrets.remove(entryOf(profile));
}

} // namespace reintegro
