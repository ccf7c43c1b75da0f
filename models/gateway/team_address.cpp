// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/team_address.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static bool isOnThisMachine(const QString &host)
{
    if (host.startsWith(u'/')) // the folder of a socket
        return true;
    QHostAddress address;
    // A name, also "localhost", is what the name service makes of it.
    return address.setAddress(host) && address.isLoopback();
}

static tl::unexpected<Error> notAnAddress(const char *why, QStringList arguments = {})
{
    return failure(ErrorKind::InvalidData, Phrase(why, std::move(arguments)),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Write it as postgresql://server:5432/database. Nobody's password belongs in it.")));
}

//! The parameters that may stand behind the question mark. Nothing is quietly ignored.
static Result<Done> readQuery(const QUrl &url, TeamAddress &address)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "sslmode"_L1)
            address.sslMode = value;
        else if (name == "sslrootcert"_L1)
            address.rootCertificate = value;
        else if (name == "host"_L1)
            address.host = value;
        else if (name == "user"_L1)
            address.user = value;
        else if (name == "password"_L1)
            return notAnAddress(
                QT_TRANSLATE_NOOP("Phrase", "The address of the team's database carries a password."));
        else
            return notAnAddress(
                QT_TRANSLATE_NOOP("Phrase", "“%1” in the address of the team's database is not understood."),
                {name});
    }
    return Done();
}

static Result<Done> hasSafeTransport(TeamAddress &address)
{
    address.isLocal = isOnThisMachine(address.host);
    static const QStringList known{
        u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (address.sslMode.isEmpty())
        address.sslMode = address.isLocal ? u"prefer"_s : u"verify-full"_s;
    if (!known.contains(address.sslMode))
        return notAnAddress(QT_TRANSLATE_NOOP("Phrase", "There is no sslmode “%1”."), {address.sslMode});
    if (!address.isLocal && address.sslMode != "verify-full"_L1) {
        return notAnAddress(QT_TRANSLATE_NOOP("Phrase",
            "The team's database is on another machine: only sslmode=verify-full keeps the way there "
            "secret."));
    }
    return Done();
}

Result<TeamAddress> teamAddressFromText(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1))
        return notAnAddress(QT_TRANSLATE_NOOP("Phrase", "This is not the address of a PostgreSQL database."));
    if (!url.password().isEmpty())
        return notAnAddress(
            QT_TRANSLATE_NOOP("Phrase", "The address of the team's database carries a password."));
    TeamAddress address;
    address.host = url.host();
    address.port = url.port(address.port);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    if (const auto read = readQuery(url, address); !read)
        return tl::unexpected(read.error());
    if (address.host.isEmpty())
        return notAnAddress(
            QT_TRANSLATE_NOOP("Phrase", "The address of the team's database names no server."));
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return notAnAddress(
            QT_TRANSLATE_NOOP("Phrase", "The address of the team's database names no database."));
    if (const auto safe = hasSafeTransport(address); !safe)
        return tl::unexpected(safe.error());
    return address;
}

QString TeamAddress::toString() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        url.setHost(u"localhost"_s);
        query.addQueryItem(u"host"_s, host);
    } else {
        url.setHost(host);
    }
    if (sslMode != (isLocal ? "prefer"_L1 : "verify-full"_L1))
        query.addQueryItem(u"sslmode"_s, sslMode);
    if (!rootCertificate.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, rootCertificate);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace reintegro
