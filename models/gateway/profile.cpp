// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/profile.h"

#include "models/basics/named.h"
#include "models/gateway/team_address.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString nameOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Training:
        return u"training"_s;
    case ProfileKind::Sandbox:
        return u"sandbox"_s;
    case ProfileKind::Production:
        return u"production"_s;
    case ProfileKind::Custom:
        return u"custom"_s;
    }
    return {};
}

std::optional<ProfileKind> profileKindFromName(const QString &name)
{
    using enum ProfileKind;
    return valueNamed(name, std::array{Training, Sandbox, Production, Custom});
}

static bool isLiteralLoopback(const QString &host)
{
    QHostAddress address;
    if (!address.setAddress(host))
        return false; // a name, also "localhost": who answers to it is the name service's business
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol
            && address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8));
}

bool isAllowedAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || address.hasQuery()
        || address.hasFragment() || address.port() == 0)
        return false;
    return address.scheme() == "https"_L1
        || (address.scheme() == "http"_L1 && isLiteralLoopback(address.host()));
}

static Error addressProblem(const QUrl &address)
{
    Error error;
    error.kind = ErrorKind::InvalidData;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "“%1” cannot be the address of a gateway."),
        {address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Give an https address without user name, “?” and “#”. Plain http is only for this machine itself "
        "(http://127.0.0.1 or http://[::1])."));
    return error;
}

static bool isSameAddress(const QUrl &one, const QUrl &other)
{
    const auto withoutRoot = [](QUrl url) {
        if (url.path() == "/"_L1)
            url.setPath({}); // StripTrailingSlash leaves this one
        return url;
    };
    return withoutRoot(one) == withoutRoot(other);
}

//! Sandbox and production: the gateway's own addresses and no others.
static Result<Profile> withOwnAddresses(Profile profile, const QUrl &api, const QUrl &auth)
{
    const bool takesOthers = (!profile.api.isEmpty() && !isSameAddress(profile.api, api))
        || (!profile.auth.isEmpty() && !isSameAddress(profile.auth, auth));
    if (takesOthers)
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "A profile of the kind “%1” has the gateway's own addresses."),
                {nameOf(profile.kind)}),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Leave the addresses out, or choose the kind “custom” for other ones.")));
    profile.api = api;
    profile.auth = auth;
    return profile;
}

static Result<Profile> withGivenAddresses(Profile profile)
{
    if (!isAllowedAddress(profile.api))
        return failure(addressProblem(profile.api));
    if (profile.auth.isEmpty())
        profile.auth = profile.api;
    if (!isAllowedAddress(profile.auth))
        return failure(addressProblem(profile.auth));
    return profile;
}

static Result<Profile> withAddresses(Profile profile)
{
    switch (profile.kind) {
    case ProfileKind::Sandbox: // contract/README.md §1
        return withOwnAddresses(std::move(profile), QUrl(u"https://api-qa.liquido.com"_s),
            QUrl(u"https://auth-dev.liquido.com"_s));
    case ProfileKind::Production:
        return withOwnAddresses(
            std::move(profile), QUrl(u"https://api.liquido.com"_s), QUrl(u"https://authsg.liquido.com"_s));
    case ProfileKind::Training:
        if (profile.api.isEmpty() && profile.auth.isEmpty())
            return profile;
        break;
    case ProfileKind::Custom:
        break;
    }
    if (profile.api.isEmpty())
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The profile “%1” needs the address of its gateway."),
                {profile.name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Give the address of the API.")));
    return withGivenAddresses(std::move(profile));
}

static bool canBeCalledBack(const QString &callbackUrl)
{
    const QUrl url(callbackUrl, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

//! The team's database, in the one form in which its address is kept.
static Result<Done> withTeam(Profile &profile)
{
    if (profile.server.isEmpty())
        return Done();
    if (profile.usesBuiltInTraining()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "The training gateway inside the program is for one desk and keeps its own file.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Let a training gateway of its own run for the team (training serve) and give its --api.")));
    }
    return teamAddressFromText(profile.server).map([&profile](const TeamAddress &address) {
        profile.server = address.toString();
        return Done();
    });
}

Result<Profile> completeProfile(Profile profile)
{
    static const QRegularExpression nameRule(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"_s);
    if (!nameRule.match(profile.name).hasMatch())
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "“%1” cannot be the name of a profile."), {profile.name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Use 1 to 40 letters A–Z, digits, “.”, “_” and “-”, and start with a letter or a digit.")));
    if (!profile.callbackUrl.isEmpty() && !canBeCalledBack(profile.callbackUrl))
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "“%1” cannot be the address for notifications."),
                {profile.callbackUrl}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Give a whole http or https address, or leave it empty.")));
    if (const auto team = withTeam(profile); !team)
        return tl::unexpected(team.error());
    return withAddresses(std::move(profile));
}

} // namespace reintegro
