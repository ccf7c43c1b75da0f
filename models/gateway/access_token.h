// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/credential_source.h"
#include "models/gateway/http_transport.h"
#include "models/gateway/profile.h"

#include <QDateTime>
#include <QPointer>

#include <vector>

namespace reintegro {

//! The access token of one profile (contract/README.md §1): fetched once however many calls wait for it, kept
//! in memory only, and left a minute before it ends.
class AccessToken final : public QObject {
    Q_OBJECT
public:
    AccessToken(QUrl auth, CredentialSource &credentials, HttpTransport &transport, GatewayOptions options,
        QObject *parent = nullptr);

    //! The token and API key that may be used right now, if there are any.
    [[nodiscard]] std::optional<Access> atHand() const;

    //! The one at hand, or a new one. Failures: NotAllowed, Keychain, Network, RateLimited, Unreadable,
    //! Cancelled.
    [[nodiscard]] Pending<Access> *obtain(QDeadlineTimer until);
    //! A new one in place of `refused`. Where another call has renewed it meanwhile, that one. NotAllowed
    //! where it was pasted by hand.
    [[nodiscard]] Pending<Access> *renew(const Access &refused, QDeadlineTimer until);
    //! Does not use this one any more, if it is still the one at hand: the gateway refused it.
    void drop(const Access &refused);
    //! Forgets everything, also what is being fetched now: the credentials are others.
    void forget();

private:
    void fetch();
    void useCredentials(const Credentials &credentials);
    void askForToken(const Secret &clientId, const Secret &clientSecret, const Secret &apiKey);
    void takeTokenOutcome(const Result<HttpOutcome> &came, const Secret &clientSecret, const Secret &apiKey);
    void endFetch(const Result<Access> &result, const QDateTime &goodUntil);
    [[nodiscard]] Pending<Access> *wait(QDeadlineTimer until);

    QUrl m_auth;
    CredentialSource &m_credentials;
    HttpTransport &m_transport;
    GatewayOptions m_options;
    std::optional<Access> m_access;
    QDateTime m_goodUntil; //!< Null: as long as the gateway takes it.
    bool m_isFetching = false;
    quint64 m_generation = 0; //!< Counts how often all was forgotten.
    quint64 m_fetchedFor = 0;
    std::vector<QPointer<Pending<Access>>> m_waiting;
};

} // namespace reintegro
