// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/access_token.h"

#include "models/gateway/gateway_errors.h"
#include "models/gateway/retry.h"
#include "models/gateway/token_answer.h"

#include <algorithm>
#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static Error pastedTokenRefused()
{
    Error error;
    error.kind = ErrorKind::NotAllowed;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The gateway does not accept the access token that was pasted by hand; it may have ended."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "An administrator can paste a new one."));
    error.detail = u"pasted token cannot be renewed"_s;
    return error;
}

static Error noTokenInTime()
{
    Error error;
    error.kind = ErrorKind::Network;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "No access token came in time."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Try again in a moment."));
    error.detail = u"no token in time"_s;
    return error;
}

AccessToken::AccessToken(QUrl auth, CredentialSource &credentials, HttpTransport &transport,
    GatewayOptions options, QObject *parent)
    : QObject(parent)
    , m_auth(std::move(auth))
    , m_credentials(credentials)
    , m_transport(transport)
    , m_options(std::move(options))
{
}

std::optional<Access> AccessToken::atHand() const
{
    const bool isOver = m_goodUntil.isValid() && nowOf(m_options) >= m_goodUntil;
    return isOver ? std::nullopt : m_access;
}

Pending<Access> *AccessToken::obtain(QDeadlineTimer until)
{
    if (const auto access = atHand())
        return alreadyDone<Access>(this, *access);
    return wait(until);
}

Pending<Access> *AccessToken::renew(const Access &refused, QDeadlineTimer until)
{
    drop(refused); // also a pasted one: perhaps another was pasted meanwhile
    if (refused.isPasted)
        return alreadyDone<Access>(this, failure(pastedTokenRefused()));
    return obtain(until);
}

void AccessToken::drop(const Access &refused)
{
    if (m_access && m_access->token.revealForHeader() == refused.token.revealForHeader())
        m_access.reset();
}

void AccessToken::forget()
{
    m_access.reset();
    ++m_generation;
}

Pending<Access> *AccessToken::wait(QDeadlineTimer until)
{
    auto *const answer = new Pending<Access>(this);
    connect(answer, &PendingBase::cancelRequested, answer, [answer] {
        if (!answer->isFinished())
            answer->finish(failure(cancelledByPerson()));
    });
    auto *const limit = new QTimer(answer);
    limit->setSingleShot(true);
    limit->setTimerType(Qt::PreciseTimer);
    connect(limit, &QTimer::timeout, answer, [answer] {
        if (!answer->isFinished())
            answer->finish(failure(noTokenInTime()));
    });
    limit->start(static_cast<int>(notLaterThan(until, m_options.limits.read).remainingTime()));
    m_waiting.emplace_back(answer);
    if (!m_isFetching)
        fetch();
    return answer;
}

void AccessToken::fetch()
{
    m_isFetching = true;
    m_fetchedFor = m_generation;
    m_credentials.credentials()->whenDone(this, [this](const Result<Credentials> &credentials) {
        if (credentials)
            useCredentials(*credentials);
        else
            endFetch(failure(credentials.error()), {});
    });
}

void AccessToken::useCredentials(const Credentials &credentials)
{
    if (credentials.accessToken) {
        endFetch(Access{*credentials.accessToken, credentials.apiKey, true}, {});
    } else if (credentials.clientId && credentials.clientSecret) {
        askForToken(*credentials.clientId, *credentials.clientSecret, credentials.apiKey);
    } else {
        Error error;
        error.kind = ErrorKind::NotAllowed;
        error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This profile has no credentials yet."));
        error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "An administrator can enter them."));
        endFetch(failure(std::move(error)), {});
    }
}

void AccessToken::askForToken(const Secret &clientId, const Secret &clientSecret, const Secret &apiKey)
{
    // Everything but letters, digits and -._~ is escaped, so that a "+" or "&" in a secret stays itself.
    const auto escaped = [](const Secret &secret) {
        return QUrl::toPercentEncoding(QString::fromUtf8(secret.revealForHeader()));
    };
    const QByteArray form = QByteArray("grant_type=client_credentials&client_id=") + escaped(clientId)
        + "&client_secret=" + escaped(clientSecret);
    const QUrl address = endpoint(m_auth, u"oauth2/token"_s);
    // Asked twice, it harms nobody. It serves everyone who waits, so none of their limits ends it.
    auto *const outcome = RepeatedCall::start(
        [this, address, form](QDeadlineTimer until) { return m_transport.postForm(address, form, until); },
        QDeadlineTimer(m_options.limits.read), m_options, this);
    outcome->whenDone(this, [this, clientSecret, apiKey](const Result<HttpOutcome> &came) {
        takeTokenOutcome(came, clientSecret, apiKey);
    });
}

void AccessToken::takeTokenOutcome(
    const Result<HttpOutcome> &came, const Secret &clientSecret, const Secret &apiKey)
{
    if (!came) {
        endFetch(failure(came.error()), {});
        return;
    }
    const bool worked = came->isWhole() && *came->status >= 200 && *came->status <= 299;
    if (!worked) {
        HttpOutcome shown = *came;
        shown.body = withoutSecrets(shown.body, {clientSecret, apiKey});
        if (!shown.isWhole())
            shown.body.clear(); // may hold half a token
        endFetch(failure(readError(shown, CallSubject::Token)), {});
        return;
    }
    const Result<TokenAnswer> answer = decodeTokenAnswer(came->body);
    if (!answer) {
        endFetch(failure(answer.error()), {}); // without the body: it may hold a token
        return;
    }
    // A minute early, so that it does not end on the way; of a very short one half is used.
    const auto use = std::max(answer->life - std::chrono::seconds(60), answer->life / 2);
    endFetch(
        Access{answer->token, apiKey, false}, nowOf(m_options).addSecs(std::max<qint64>(use.count(), 1)));
}

void AccessToken::endFetch(const Result<Access> &result, const QDateTime &goodUntil)
{
    m_isFetching = false;
    if (m_fetchedFor != m_generation && !m_waiting.empty()) {
        fetch(); // these belong to credentials that were changed meanwhile
        return;
    }
    if (result && m_fetchedFor == m_generation) {
        m_access = *result;
        m_goodUntil = goodUntil;
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const QPointer<Pending<Access>> &answer : waiting) {
        if (answer && !answer->isFinished())
            answer->finish(result);
    }
}

} // namespace reintegro
