// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/single_send.h"

#include "models/gateway/gateway_proxy.h"

namespace reintegro {

SingleSend::SingleSend(QNetworkRequest request, QByteArray body, QDeadlineTimer until,
    const GatewayLimits &limits, Pending<SentOnce> *answer, QObject *owner)
    : QObject(owner)
    , m_body(std::move(body))
{
    m_network.setProxyFactory(new GatewayProxyFactory); // the manager owns it
    // Without this a copy that can be rewound would be made of a body that cannot, and the refund sent twice.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());

    auto *const outcome = new Pending<HttpOutcome>(this);
    // Deleted with us; the reply is the manager's.
    new HttpExchange(m_network.post(request, &m_body), until, limits, outcome, this);
    outcome->whenDone(this, [this, answer = QPointer(answer)](const Result<HttpOutcome> &result) {
        if (answer)
            answer->finish(result.map([this](const HttpOutcome &came) {
                return SentOnce{.outcome = came, .bodyTouched = !m_body.isUntouched()};
            }));
        // Deleting the manager waits for its thread, up to 5 s where that is busy with an endless answer. By
        // then it has mostly heard that the call is over, and the answer has been read.
        QTimer::singleShot(std::chrono::seconds(2), this, &QObject::deleteLater);
    });
}

} // namespace reintegro
