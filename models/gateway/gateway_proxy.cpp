// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/gateway_proxy.h"

#include <QHostAddress>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QList<QNetworkProxy> GatewayProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    if (query.url().scheme() == "http"_L1 || QHostAddress(query.peerHostName()).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

QString proxyFor(const QUrl &address)
{
    const QList<QNetworkProxy> proxies = GatewayProxyFactory().queryProxy(QNetworkProxyQuery(address));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy
        || proxies.first().hostName().isEmpty())
        return {};
    const QNetworkProxy &proxy = proxies.first();
    QUrl shown;
    shown.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    shown.setHost(proxy.hostName());
    shown.setPort(proxy.port());
    return shown.toString();
}

} // namespace reintegro
