// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/access_token.h"
#include "models/gateway/credential_source.h"
#include "models/gateway/gateway.h"
#include "models/gateway/gateway_options.h"
#include "models/gateway/http_transport.h"
#include "models/gateway/profile.h"

namespace reintegro {

//! The gateway of one profile over HTTP (contract/README.md §1, §3, §4).
//!
//! `credentials` outlives it. When it is destroyed while calls run, their answers never come.
class LiquidoGateway final : public Gateway {
    Q_OBJECT
public:
    LiquidoGateway(Profile profile, CredentialSource &credentials, GatewayOptions options = {},
        QObject *parent = nullptr);

    [[nodiscard]] Pending<ChargeReading> *readCharge(const ChargeKey &key, QDeadlineTimer until) override;
    [[nodiscard]] Pending<RefundReading> *readRefund(const RefundKey &key, QDeadlineTimer until) override;
    [[nodiscard]] Pending<Done> *authorize(QDeadlineTimer until) override;
    [[nodiscard]] Pending<Done> *renewToken(QDeadlineTimer until) override;
    [[nodiscard]] Pending<CallReport> *sendRefund(const ClaimedRefund &refund, QDeadlineTimer until) override;
    [[nodiscard]] Pending<ChargeReading> *cancelCharge(const ChargeKey &key) override;
    [[nodiscard]] Pending<Done> *checkCredentials() override;

    //! Forgets the token at hand, so that the next call asks for the credentials anew. After they were
    //! changed.
    void forgetToken();

private:
    [[nodiscard]] Pending<HttpOutcome> *read(const QUrl &address, QDeadlineTimer until);
    void cancelOnce(const ChargeKey &key, const Access &access, Pending<ChargeReading> *answer);
    [[nodiscard]] Pending<Done> *probe();

    Profile m_profile;
    GatewayOptions m_options;
    HttpTransport m_transport;
    AccessToken m_access;
};

} // namespace reintegro
