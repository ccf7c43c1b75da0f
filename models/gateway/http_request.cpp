// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/http_request.h"

#include "models/gateway/profile.h"

#include <QUuid>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QUrl endpoint(const QUrl &base, const QString &path, const QString &key)
{
    QString whole = base.path(QUrl::FullyEncoded);
    while (whole.endsWith(u'/'))
        whole.chop(1);
    whole += u'/' + path;
    // Escaped by hand and appended to the path: resolving a key against the base would obey "/", "?", "#"
    // and ".." in it, and so ask for something else.
    if (!key.isEmpty())
        whole += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key));
    QUrl address = base;
    address.setPath(whole, QUrl::StrictMode);
    return address;
}

static bool canStandInHeader(const Secret &secret)
{
    const QByteArray &text = secret.revealForHeader();
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

static void tame(QNetworkRequest &request, const GatewayOptions &options)
{
    using Request = QNetworkRequest;
    // Left alone, credentials and refunds follow a redirect to another host.
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    // Qt 6.4 fails requests in flight when a server says GOAWAY.
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setTransferTimeout(static_cast<int>(options.limits.silence.count()));
    QSslConfiguration tls = options.tls.value_or(QSslConfiguration::defaultConfiguration());
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
}

Result<QNetworkRequest> gatewayRequest(
    const QUrl &address, const std::optional<Access> &access, const GatewayOptions &options)
{
    if (!isAllowedAddress(address)) {
        Error error;
        error.kind = ErrorKind::InvalidData;
        error.what = Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Nothing was sent: credentials may not go to the address of this profile."));
        error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Give the profile an https address."));
        error.detail = u"address not allowed"_s;
        return failure(std::move(error));
    }
    if (access && !(canStandInHeader(access->token) && canStandInHeader(access->apiKey))) {
        Error error;
        error.kind = ErrorKind::InvalidData;
        error.what = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent: the access token or the API key holds blanks or characters that no request "
            "can carry."));
        error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Enter the credentials of this profile again."));
        error.detail = u"credentials cannot stand in a header"_s;
        return failure(std::move(error));
    }

    QNetworkRequest request(address);
    tame(request, options);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // so that the limit of size is that of the wire
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Reintegro/" REINTEGRO_VERSION);
    request.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (access) {
        request.setRawHeader("Authorization", QByteArray("Bearer ") + access->token.revealForHeader());
        request.setRawHeader("x-api-key", access->apiKey.revealForHeader());
    }
    return request;
}

} // namespace reintegro
