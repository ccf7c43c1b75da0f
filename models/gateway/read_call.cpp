// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/read_call.h"

#include "models/gateway/gateway_errors.h"
#include "models/gateway/retry.h"

namespace reintegro {

Pending<HttpOutcome> *ReadCall::start(const QUrl &address, QDeadlineTimer until, AccessToken &access,
    HttpTransport &transport, const GatewayOptions &options, QObject *owner)
{
    auto *const call =
        new ReadCall(address, notLaterThan(until, options.limits.read), access, transport, options, owner);
    auto *const answer = new Pending<HttpOutcome>(owner);
    call->m_answer = answer;
    connect(answer, &PendingBase::cancelRequested, call, &ReadCall::cancel);
    call->askWhenAllowed(access.obtain(call->m_until));
    return answer;
}

ReadCall::ReadCall(QUrl address, QDeadlineTimer until, AccessToken &access, HttpTransport &transport,
    GatewayOptions options, QObject *owner)
    : QObject(owner)
    , m_address(std::move(address))
    , m_until(until)
    , m_access(access)
    , m_transport(transport)
    , m_options(std::move(options))
{
}

void ReadCall::cancel()
{
    m_wasCancelled = true; // the step under way may be done already, with its answer still to come
    if (m_current)
        m_current->cancel();
}

void ReadCall::askWhenAllowed(Pending<Access> *access)
{
    m_current = access;
    access->whenDone(this, [this](const Result<Access> &result) {
        if (m_wasCancelled)
            finish(failure(cancelledByPerson()));
        else if (result)
            ask(*result);
        else
            finish(failure(result.error()));
    });
}

void ReadCall::ask(const Access &access)
{
    auto *const outcome = RepeatedCall::start(
        [this, access](QDeadlineTimer until) { return m_transport.read(m_address, access, until); }, m_until,
        m_options, this);
    m_current = outcome;
    outcome->whenDone(this, [this, access](const Result<HttpOutcome> &result) { take(access, result); });
}

void ReadCall::take(const Access &access, const Result<HttpOutcome> &result)
{
    if (!result) {
        finish(result);
        return;
    }
    const bool isRefusedToken = result->isWhole() && result->status == 401;
    if (isRefusedToken && !m_wasRenewed && !m_wasCancelled && !access.isPasted) {
        m_wasRenewed = true;
        askWhenAllowed(m_access.renew(access, m_until));
        return;
    }
    if (isRefusedToken)
        m_access.drop(access);
    HttpOutcome outcome = *result;
    outcome.body = withoutSecrets(std::move(outcome.body), {access.token, access.apiKey});
    finish(std::move(outcome));
}

void ReadCall::finish(Result<HttpOutcome> result)
{
    if (m_answer)
        m_answer->finish(std::move(result));
    deleteLater();
}

} // namespace reintegro
