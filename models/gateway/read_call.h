// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/access_token.h"

namespace reintegro {

//! One read with all that may be needed for it: a token, repeats, and one renewal of the token.
class ReadCall final : public QObject {
    Q_OBJECT
public:
    //! Starts. Ends itself. Gives the last outcome, its body without secrets; fails only where there was no
    //! token. Cancelling the answer ends it.
    [[nodiscard]] static Pending<HttpOutcome> *start(const QUrl &address, QDeadlineTimer until,
        AccessToken &access, HttpTransport &transport, const GatewayOptions &options, QObject *owner);

private:
    ReadCall(QUrl address, QDeadlineTimer until, AccessToken &access, HttpTransport &transport,
        GatewayOptions options, QObject *owner);
    void cancel();
    void askWhenAllowed(Pending<Access> *access);
    void ask(const Access &access);
    void take(const Access &access, const Result<HttpOutcome> &result);
    void finish(Result<HttpOutcome> result);

    QUrl m_address;
    QDeadlineTimer m_until;
    AccessToken &m_access;
    HttpTransport &m_transport;
    GatewayOptions m_options;
    QPointer<Pending<HttpOutcome>> m_answer;
    QPointer<PendingBase> m_current;
    bool m_wasRenewed = false;
    bool m_wasCancelled = false;
};

} // namespace reintegro
