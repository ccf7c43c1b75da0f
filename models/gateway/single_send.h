// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/http_exchange.h"
#include "models/gateway/one_shot_body.h"

#include <QNetworkAccessManager>

namespace reintegro {

//! What one POST that may leave only once came to.
struct SentOnce {
    HttpOutcome outcome;
    bool bodyTouched = false; //!< Whether one byte of the body was taken; of an empty one, whether it was
                              //!< asked for twice.
};

//! One POST that leaves this machine at most once, on a connection of its own: a kept-alive one that the
//! server has just closed would turn a call that never ran into one whose outcome nobody knows.
class SingleSend final : public QObject {
    Q_OBJECT
public:
    //! Sends. Ends itself. The answer always comes, at the latest at `until`, unless `owner` dies; then the
    //! connection is cut. Cannot be cancelled.
    SingleSend(QNetworkRequest request, QByteArray body, QDeadlineTimer until, const GatewayLimits &limits,
        Pending<SentOnce> *answer, QObject *owner);

private:
    OneShotBody m_body; // outlives the manager, whose reply reads from it
    QNetworkAccessManager m_network;
};

} // namespace reintegro
