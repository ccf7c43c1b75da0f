// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/http_transport.h"

#include "models/gateway/gateway_proxy.h"

namespace reintegro {

HttpTransport::HttpTransport(GatewayOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_network.setProxyFactory(new GatewayProxyFactory); // the manager owns it
}

Pending<HttpOutcome> *HttpTransport::read(const QUrl &address, const Access &access, QDeadlineTimer until)
{
    const Result<QNetworkRequest> request = gatewayRequest(address, access, m_options);
    if (!request)
        return notStarted(request.error());
    return watch(m_network.get(*request), until);
}

Pending<HttpOutcome> *HttpTransport::postForm(
    const QUrl &address, const QByteArray &form, QDeadlineTimer until)
{
    Result<QNetworkRequest> request = gatewayRequest(address, std::nullopt, m_options);
    if (!request)
        return notStarted(request.error());
    request->setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    return watch(m_network.post(*request, form), until);
}

Pending<HttpOutcome> *HttpTransport::watch(QNetworkReply *reply, QDeadlineTimer until)
{
    auto *const answer = new Pending<HttpOutcome>(this);
    auto *const exchange = new HttpExchange(reply, until, m_options.limits, answer, this);
    connect(answer, &PendingBase::cancelRequested, exchange, &HttpExchange::cancel);
    return answer;
}

Pending<HttpOutcome> *HttpTransport::notStarted(const Error &error)
{
    return alreadyDone<HttpOutcome>(this, failure(error));
}

} // namespace reintegro
