// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/gateway_errors.h"

#include "models/payments/charge_json.h"
#include "models/payments/refund_answer.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Trouble = HttpOutcome::Trouble;

QByteArray withoutSecrets(QByteArray body, const std::vector<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        // A shorter one cannot be told from the words around it.
        if (secret.size() >= 8)
            body.replace(secret.revealForHeader(), "····");
    }
    return body;
}

std::optional<ServerReply> replyOf(const HttpOutcome &outcome)
{
    if (!outcome.status)
        return std::nullopt;
    return ServerReply{.httpStatus = *outcome.status, .body = maskCardTokens(outcome.body)};
}

static Error errorOf(const HttpOutcome &outcome, ErrorKind kind, Phrase what, Phrase next)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.next = std::move(next);
    error.detail = outcome.isWhole() ? u"HTTP %1"_s.arg(*outcome.status) : outcome.words;
    error.reply = replyOf(outcome);
    return error;
}

//! What the gateway said in its own words; empty when it said nothing that we understand.
static QString gatewayWords(const HttpOutcome &outcome)
{
    const auto said = decodeFailure(outcome.body);
    return said ? said->message.simplified() : QString();
}

static Phrase tryAgain()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Check this machine's network connection, and try again in a moment. Nothing was changed."));
}

Error cancelledByPerson()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The call was stopped before an answer came."));
    error.detail = u"cancelled"_s;
    return error;
}

static Phrase noConnection(const HttpOutcome &outcome)
{
    switch (outcome.error) {
    case QNetworkReply::HostNotFoundError:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "No server has the name “%1”, or the network is down."),
            {outcome.host});
    case QNetworkReply::ConnectionRefusedError:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The server “%1” does not accept connections."), {outcome.host});
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "The proxy of this machine could not be reached."));
    default:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The connection to “%1” broke off before a whole answer came."),
            {outcome.host});
    }
}

//! There is no whole answer.
static Error brokenRead(const HttpOutcome &outcome)
{
    using enum ErrorKind;
    switch (outcome.trouble) {
    case Trouble::None:
    case Trouble::Broken:
        return errorOf(outcome, Network, noConnection(outcome), tryAgain());
    case Trouble::Insecure:
        return errorOf(outcome, Network,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "The server “%1” could not prove that it is the gateway, so nothing was sent to it."),
                {outcome.host}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Check the date of this machine and the address in the profile. If both are right, somebody "
                "may be listening on this network: use another one.")));
    case Trouble::ProxyRefused:
        return errorOf(outcome, Network,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The proxy of this machine asks for a password.")),
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "Set the proxy's user and password in the system's settings.")));
    case Trouble::Silence:
    case Trouble::Deadline:
        return errorOf(outcome, Network,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The server “%1” did not answer in time."), {outcome.host}),
            tryAgain());
    case Trouble::TooLong:
        return errorOf(outcome, Unreadable,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "The answer is longer than any answer of the gateway and was not taken.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Check the address in the profile.")));
    case Trouble::Compressed:
        return errorOf(outcome, Unreadable,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The answer is compressed, although it was asked for plain, and cannot be read safely.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Check the address in the profile.")));
    case Trouble::Cancelled:
        return cancelledByPerson();
    }
    return errorOf(outcome, Network, noConnection(outcome), tryAgain());
}

static Error rateLimited(const HttpOutcome &outcome)
{
    const Phrase what(QT_TRANSLATE_NOOP("Phrase", "The gateway asks to wait before the next call."));
    if (!outcome.askAgainIn)
        return errorOf(outcome, ErrorKind::RateLimited, what,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again in a few minutes.")));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*outcome.askAgainIn).count();
    const Phrase next = seconds < 120
        ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again in about %1 s."), {QString::number(seconds)})
        : Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again in about %1 min."),
            {QString::number((seconds + 59) / 60)});
    Error error = errorOf(outcome, ErrorKind::RateLimited, what, next);
    error.detail += ", retry after "_L1 + QString::number(seconds);
    error.askedWait = std::chrono::seconds(seconds);
    return error;
}

static Error notAllowed(const HttpOutcome &outcome, CallSubject subject)
{
    const QString words = gatewayWords(outcome);
    const Phrase next(QT_TRANSLATE_NOOP("Phrase",
        "An administrator can enter the credentials of the profile again. An access token that was pasted by "
        "hand may have ended."));
    if (words.isEmpty())
        return errorOf(outcome, ErrorKind::NotAllowed,
            Phrase(
                QT_TRANSLATE_NOOP("Phrase", "The gateway does not accept the credentials of this profile.")),
            next);
    const char *const source = subject == CallSubject::Token
        ? QT_TRANSLATE_NOOP("Phrase", "The gateway gives no access token for these credentials: “%1”.")
        : QT_TRANSLATE_NOOP("Phrase", "The gateway does not allow this call with these credentials: “%1”.");
    return errorOf(outcome, ErrorKind::NotAllowed, Phrase(source, {words}), next);
}

static Error notFound(const HttpOutcome &outcome, CallSubject subject)
{
    const bool isGatewaysOwn = outcome.body.trimmed().isEmpty() || isCompleteJson(outcome.body);
    if (subject == CallSubject::Token || !isGatewaysOwn)
        return errorOf(outcome, ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The server “%1” does not know this call (HTTP 404)."),
                {outcome.host}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "The answer does not read like the gateway's own. Check the key and the addresses of the "
                "profile.")));
    return errorOf(outcome, ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway knows no charge with this key.")),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Check the key with the customer; capital letters and dashes matter.")));
}

static Error refused(const HttpOutcome &outcome)
{
    const QString status = QString::number(*outcome.status);
    const QString words = gatewayWords(outcome);
    if (decodeFailure(outcome.body)) {
        const Phrase what = words.isEmpty()
            ? Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway refuses this call (HTTP %1)."), {status})
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway refuses this call: “%1” (HTTP %2)."),
                {words, status});
        return errorOf(outcome, ErrorKind::Refused, what,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Correct what the gateway names.")));
    }
    return errorOf(outcome, ErrorKind::Unreadable,
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "The server “%1” answered with HTTP %2, in words that are not the gateway's."),
            {outcome.host, status}),
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Check the address in the profile and the proxy of this machine.")));
}

static Error serverTrouble(const HttpOutcome &outcome)
{
    return errorOf(outcome, ErrorKind::Network,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway has a problem of its own (HTTP %1)."),
            {QString::number(*outcome.status)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Try again in a few minutes.")));
}

static Error redirected(const HttpOutcome &outcome)
{
    return errorOf(outcome, ErrorKind::Unreadable,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "The server “%1” sends us to another address. That was not followed, because the "
                   "credentials must not go anywhere else."),
            {outcome.host}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Check the address in the profile.")));
}

Error readError(const HttpOutcome &outcome, CallSubject subject)
{
    if (!outcome.isWhole())
        return brokenRead(outcome);
    const int status = *outcome.status;
    if (status == 429 || outcome.askAgainIn)
        return rateLimited(outcome);
    if (status == 401 || status == 403 || (status == 400 && subject == CallSubject::Token))
        return notAllowed(outcome, subject);
    if (status == 404)
        return notFound(outcome, subject);
    if (status >= 300 && status <= 399)
        return redirected(outcome);
    if (status >= 500 || status == 408 || status == 425)
        return serverTrouble(outcome);
    return refused(outcome);
}

Error cancelOutcomeUnknown(const HttpOutcome &outcome)
{
    return errorOf(outcome, ErrorKind::OutcomeUnknown,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The request to cancel was sent, but no answer came that can be relied on. The charge may be "
            "cancelled or not.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Look the charge up again before you do anything else.")));
}

Error cancelError(const HttpOutcome &outcome, bool mayHaveLeft)
{
    if (!mayHaveLeft) {
        Error error = brokenRead(outcome);
        error.kind = ErrorKind::NotSent;
        return error;
    }
    // Only the gateway's own words are a refusal; a proxy cannot refuse for it.
    const bool isRefusal = outcome.isWhole() && *outcome.status >= 400 && *outcome.status <= 499
        && *outcome.status != 408 && *outcome.status != 425 && decodeFailure(outcome.body).has_value();
    return isRefusal ? readError(outcome, CallSubject::Cancelling) : cancelOutcomeUnknown(outcome);
}

} // namespace reintegro
