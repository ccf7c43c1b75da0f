// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>
#include <QString>
#include <QUrl>

namespace reintegro {

//! The system's proxies, but none for this machine itself: a plain request to the training gateway would show
//! its credentials to the proxy.
class GatewayProxyFactory final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

//! The proxy that a request to this address goes through, as "http://host:port"; empty for none. Without
//! user name and password. May ask the system, which can take a moment.
[[nodiscard]] QString proxyFor(const QUrl &address);

} // namespace reintegro
