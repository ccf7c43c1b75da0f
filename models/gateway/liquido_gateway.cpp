// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/liquido_gateway.h"

#include "models/gateway/gateway_errors.h"
#include "models/gateway/read_call.h"
#include "models/gateway/retry.h"
#include "models/gateway/single_send.h"
#include "models/payments/charge_json.h"

#include <QUuid>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static bool isSuccess(const HttpOutcome &outcome)
{
    return outcome.isWhole() && *outcome.status >= 200 && *outcome.status <= 299;
}

static tl::unexpected<Error> unreadable(Error error, const HttpOutcome &outcome)
{
    error.reply = replyOf(outcome);
    return failure(std::move(error));
}

static Error foreignAnswer(const QString &itsKey)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.what = Phrase(
        QT_TRANSLATE_NOOP("Phrase", "The gateway answered about something else (“%1”) than was asked for."),
        {itsKey});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Do not rely on this answer. Try again; if it stays, tell the gateway's support."));
    error.detail = u"answer with another key"_s;
    return error;
}

static Result<ChargeReading> chargeFrom(const HttpOutcome &outcome, const ChargeKey &key)
{
    if (!isSuccess(outcome))
        return failure(readError(outcome, CallSubject::Charge));
    const Result<Charge> charge = decodeCharge(outcome.body);
    if (!charge)
        return unreadable(charge.error(), outcome);
    if (charge->key != key)
        return unreadable(foreignAnswer(charge->key.toString()), outcome);
    return ChargeReading{.charge = *charge, .reply = *replyOf(outcome), .at = httpDate(outcome.date)};
}

static Result<RefundReading> refundFrom(const HttpOutcome &outcome, const RefundKey &key)
{
    const int status = outcome.isWhole() ? *outcome.status : 0;
    if (status == 404 || status == 405 || status == 501) // not served here, or no such refund
        return RefundReading{.answer = std::nullopt, .reply = *replyOf(outcome)};
    if (!isSuccess(outcome))
        return failure(readError(outcome, CallSubject::Refund));
    const Result<RefundAnswer> answer = decodeRefundAnswer(outcome.body);
    if (!answer)
        return unreadable(answer.error(), outcome);
    if (answer->key && *answer->key != key.toString())
        return unreadable(foreignAnswer(*answer->key), outcome);
    return RefundReading{.answer = *answer, .reply = *replyOf(outcome)};
}

LiquidoGateway::LiquidoGateway(
    Profile profile, CredentialSource &credentials, GatewayOptions options, QObject *parent)
    : Gateway(parent)
    , m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_transport(m_options)
    , m_access(m_profile.auth.isEmpty() ? m_profile.api : m_profile.auth, credentials, m_transport, m_options)
{
}

Pending<HttpOutcome> *LiquidoGateway::read(const QUrl &address, QDeadlineTimer until)
{
    return ReadCall::start(address, until, m_access, m_transport, m_options, this);
}

Pending<ChargeReading> *LiquidoGateway::readCharge(const ChargeKey &key, QDeadlineTimer until)
{
    return read(endpoint(m_profile.api, u"v1/payments/charges"_s, key.toString()), until)
        ->decoded(this, [key](const HttpOutcome &outcome) { return chargeFrom(outcome, key); });
}

Pending<RefundReading> *LiquidoGateway::readRefund(const RefundKey &key, QDeadlineTimer until)
{
    return read(endpoint(m_profile.api, u"v1/payments/charges/refund"_s, key.toString()), until)
        ->decoded(this, [key](const HttpOutcome &outcome) { return refundFrom(outcome, key); });
}

static Result<Done> haveAccess(const Access &)
{
    return Done{};
}

Pending<Done> *LiquidoGateway::authorize(QDeadlineTimer until)
{
    return m_access.obtain(until)->decoded(this, haveAccess);
}

Pending<Done> *LiquidoGateway::renewToken(QDeadlineTimer until)
{
    const auto access = m_access.atHand();
    auto *const fresh = access ? m_access.renew(*access, until) : m_access.obtain(until);
    return fresh->decoded(this, haveAccess);
}

static CallReport reportOf(const SentOnce &sent, const Access &access)
{
    CallReport report;
    report.bodyTouched = sent.bodyTouched;
    report.timesSent = sent.outcome.timesSent;
    report.httpStatus = sent.outcome.status;
    report.isWhole = sent.outcome.isWhole();
    report.body = maskCardTokens(withoutSecrets(sent.outcome.body, {access.token, access.apiKey}));
    report.trouble = sent.outcome.words;
    return report;
}

static CallReport notSent(const QString &trouble)
{
    CallReport report;
    report.trouble = trouble;
    return report;
}

Pending<CallReport> *LiquidoGateway::sendRefund(const ClaimedRefund &refund, QDeadlineTimer until)
{
    const auto access = m_access.atHand();
    if (!access)
        return alreadyDone<CallReport>(this, notSent(u"no access token at hand"_s));
    const QDeadlineTimer limit = notLaterThan(until, m_options.limits.refundCall);
    if (limit.hasExpired())
        return alreadyDone<CallReport>(this, notSent(u"no time left before the call began"_s));
    const Result<QNetworkRequest> request =
        gatewayRequest(endpoint(m_profile.api, u"v1/payments/charges/refund"_s), *access, m_options);
    if (!request)
        return alreadyDone<CallReport>(this, notSent(request.error().detail));

    auto *const sent = new Pending<SentOnce>(this);
    new SingleSend(*request, refund.body(), limit, m_options.limits, sent, this);
    auto *const answer = new Pending<CallReport>(this);
    sent->whenDone(answer, [answer, access = *access](const Result<SentOnce> &result) {
        answer->finish(result.map([&access](const SentOnce &came) { return reportOf(came, access); }));
    });
    return answer;
}

//! Whether a POST without a body may have left this machine. Qt does not count those (requestSent), so only
//! the errors that come before a connection prove that it did not, and only if Qt did not try twice.
static bool mayHaveLeft(const SentOnce &sent)
{
    if (sent.bodyTouched || sent.outcome.timesSent > 0 || sent.outcome.status)
        return true;
    using Trouble = HttpOutcome::Trouble;
    const bool endedByItself = sent.outcome.trouble != Trouble::Deadline
        && sent.outcome.trouble != Trouble::Silence && sent.outcome.trouble != Trouble::TooLong;
    switch (sent.outcome.error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return !endedByItself;
    default:
        return true;
    }
}

static Result<ChargeReading> cancelledFrom(const SentOnce &sent, const ChargeKey &key)
{
    const HttpOutcome &outcome = sent.outcome;
    if (!isSuccess(outcome)) {
        return failure(cancelError(outcome, mayHaveLeft(sent)));
    }
    Result<ChargeReading> reading = chargeFrom(outcome, key);
    if (!reading) // done or not: an answer that cannot be read does not tell
        return failure(cancelOutcomeUnknown(outcome));
    return reading;
}

Pending<ChargeReading> *LiquidoGateway::cancelCharge(const ChargeKey &key)
{
    auto *const answer = new Pending<ChargeReading>(this);
    m_access.obtain(QDeadlineTimer(m_options.limits.read))
        ->whenDone(answer, [this, key, answer](const Result<Access> &access) {
            if (access)
                cancelOnce(key, *access, answer);
            else
                answer->finish(failure(access.error()));
        });
    return answer;
}

void LiquidoGateway::cancelOnce(const ChargeKey &key, const Access &access, Pending<ChargeReading> *answer)
{
    const Result<QNetworkRequest> request = gatewayRequest(
        endpoint(m_profile.api, u"v1/payments/charges/cancel"_s, key.toString()), access, m_options);
    if (!request) {
        answer->finish(failure(request.error()));
        return;
    }
    auto *const sent = new Pending<SentOnce>(this);
    new SingleSend(*request, {}, QDeadlineTimer(m_options.limits.refundCall), m_options.limits, sent, this);
    sent->whenDone(answer, [this, key, access, answer](const Result<SentOnce> &result) {
        SentOnce came = *result; // never a failure
        came.outcome.body = withoutSecrets(std::move(came.outcome.body), {access.token, access.apiKey});
        if (came.outcome.isWhole() && came.outcome.status == 401)
            m_access.drop(access); // the next call of a person gets a new one
        answer->finish(cancelledFrom(came, key));
    });
}

Pending<Done> *LiquidoGateway::checkCredentials()
{
    forgetToken();
    auto *const answer = new Pending<Done>(this);
    m_access.obtain(QDeadlineTimer(m_options.limits.read))
        ->whenDone(answer, [this, answer](const Result<Access> &access) {
            if (!access)
                answer->finish(failure(access.error()));
            else if (!access->isPasted)
                answer->finish(Done{});
            else
                probe()->whenDone(answer, [answer](const Result<Done> &result) { answer->finish(result); });
        });
    return answer;
}

Pending<Done> *LiquidoGateway::probe()
{
    const QString key = u"reintegro-check-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return read(endpoint(m_profile.api, u"v1/payments/charges"_s, key), QDeadlineTimer(m_options.limits.read))
        ->decoded(this, [](const HttpOutcome &outcome) -> Result<Done> {
            if (isSuccess(outcome) || (outcome.isWhole() && outcome.status == 404))
                return Done{};
            return failure(readError(outcome, CallSubject::Charge));
        });
}

void LiquidoGateway::forgetToken()
{
    m_access.forget();
}

} // namespace reintegro
