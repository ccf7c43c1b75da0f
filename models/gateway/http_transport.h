// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/http_exchange.h"
#include "models/gateway/http_request.h"

#include <QNetworkAccessManager>

namespace reintegro {

//! Sends requests that may be repeated freely and brings what came. Knows headers, time-outs and TLS; knows
//! no JSON. What must leave at most once goes through SingleSend.
class HttpTransport final : public QObject {
    Q_OBJECT
public:
    explicit HttpTransport(GatewayOptions options, QObject *parent = nullptr);

    //! GET. A failure (InvalidData) only where no request can be made of this; else the outcome says it all.
    //! Can be cancelled.
    [[nodiscard]] Pending<HttpOutcome> *read(const QUrl &address, const Access &access, QDeadlineTimer until);
    //! POST of a form without our credentials in the headers, for the token. Qt may send it more than once,
    //! which harms nobody.
    [[nodiscard]] Pending<HttpOutcome> *postForm(
        const QUrl &address, const QByteArray &form, QDeadlineTimer until);

private:
    [[nodiscard]] Pending<HttpOutcome> *watch(QNetworkReply *reply, QDeadlineTimer until);
    [[nodiscard]] Pending<HttpOutcome> *notStarted(const Error &error);

    GatewayOptions m_options;
    QNetworkAccessManager m_network;
};

} // namespace reintegro
