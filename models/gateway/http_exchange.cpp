// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/http_exchange.h"

#include "models/basics/logging.h"

#include <QMetaEnum>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Trouble = HttpOutcome::Trouble;
using NetworkError = QNetworkReply::NetworkError;

//! The error that Qt makes of a status, beside NoError.
static NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return NetworkError::ProtocolInvalidOperationError;
    case 401:
        return NetworkError::AuthenticationRequiredError;
    case 403:
        return NetworkError::ContentAccessDenied;
    case 404:
        return NetworkError::ContentNotFoundError;
    case 405:
        return NetworkError::ContentOperationNotPermittedError;
    case 409:
        return NetworkError::ContentConflictError;
    case 410:
        return NetworkError::ContentGoneError;
    case 500:
        return NetworkError::InternalServerError;
    case 501:
        return NetworkError::OperationNotImplementedError;
    case 503:
        return NetworkError::ServiceUnavailableError;
    default:
        break;
    }
    if (status > 500)
        return NetworkError::UnknownServerError;
    // 407 is left out: a proxy's word is never the gateway's.
    return status > 400 && status != 407 ? NetworkError::UnknownContentError : NetworkError::NoError;
}

bool isOnlyTheStatus(NetworkError error, int status)
{
    return error == NetworkError::NoError || error == errorOfStatus(status);
}

HttpExchange::HttpExchange(QNetworkReply *reply, QDeadlineTimer until, const GatewayLimits &limits,
    Pending<HttpOutcome> *answer, QObject *owner)
    : QObject(owner)
    , m_reply(reply)
    , m_answer(answer)
    , m_limit(limits.answerBytes)
{
    m_reply->setReadBufferSize(m_limit + 1);
    connect(reply, &QNetworkReply::requestSent, this, [this] { ++m_outcome.timesSent; });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::takeWhatCame);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    if (!until.isForever()) {
        m_deadline.setSingleShot(true);
        m_deadline.setTimerType(Qt::PreciseTimer);
        connect(&m_deadline, &QTimer::timeout, this, [this] { endWith(Trouble::Deadline); });
        m_deadline.start(static_cast<int>(std::max<qint64>(0, until.remainingTime())));
    }
}

void HttpExchange::cancel()
{
    endWith(Trouble::Cancelled);
}

void HttpExchange::takeWhatCame()
{
    if (m_isDone || !m_reply || !m_reply->isOpen() || m_ended == Trouble::TooLong)
        return;
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() <= m_limit)
        return;
    m_outcome.body.truncate(m_limit);
    endWith(Trouble::TooLong);
}

void HttpExchange::endWith(Trouble trouble)
{
    if (m_isDone || m_ended != Trouble::None)
        return;
    m_ended = trouble;
    if (m_reply)
        m_reply->abort(); // says finished() before it returns
    finish();
}

bool HttpExchange::cameWhole() const
{
    // Qt takes a negative or doubled length for none. We take it for an answer that cannot be judged.
    if (!m_reply->hasRawHeader("Content-Length"))
        return true;
    const QByteArray length = m_reply->rawHeader("Content-Length").trimmed();
    const bool isPlain = !length.isEmpty()
        && std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return isPlain && length.toLongLong() == m_outcome.body.size();
}

Trouble HttpExchange::troubleOfReply() const
{
    if (m_ended != Trouble::None)
        return m_ended;
    const QByteArray packing = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!packing.isEmpty() && packing != "identity")
        return Trouble::Compressed;
    const NetworkError error = m_reply->error();
    if (m_outcome.status && isOnlyTheStatus(error, *m_outcome.status))
        return cameWhole() ? Trouble::None : Trouble::Broken;
    if (error == NetworkError::OperationCanceledError || error == NetworkError::TimeoutError)
        return Trouble::Silence; // the transfer time-out; our own endings were looked at before
    if (error == NetworkError::SslHandshakeFailedError)
        return Trouble::Insecure;
    if (error == NetworkError::ProxyAuthenticationRequiredError)
        return Trouble::ProxyRefused;
    return Trouble::Broken;
}

//! What broke, in Qt's words, without the address: that holds the key of a charge.
static QString wordsOf(const QNetworkReply &reply)
{
    const QString name =
        QString::fromLatin1(QMetaEnum::fromType<NetworkError>().valueToKey(static_cast<int>(reply.error())));
    const QString words = reply.errorString();
    const bool namesAddress = words.contains(reply.url().path(QUrl::FullyEncoded))
        || words.contains(reply.url().path(QUrl::FullyDecoded)) || words.contains("://"_L1);
    return namesAddress ? name : QString(name + u": "_s + words);
}

void HttpExchange::finish()
{
    if (m_isDone)
        return;
    if (m_reply && m_ended == Trouble::None)
        takeWhatCame(); // may find it too long, and end here a second time
    if (m_isDone)
        return;
    m_isDone = true;
    m_deadline.stop();
    if (m_reply) {
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (status.isValid())
            m_outcome.status = status.toInt();
        m_outcome.host = m_reply->url().host();
        m_outcome.error = m_reply->error();
        m_outcome.retryAfter = m_reply->rawHeader("Retry-After");
        m_outcome.date = m_reply->rawHeader("Date");
        m_outcome.trouble = troubleOfReply();
        if (m_outcome.trouble != Trouble::None)
            m_outcome.words = m_reply->error() == NetworkError::NoError
                ? u"the length of the answer is not the one it announced"_s
                : wordsOf(*m_reply);
        qCDebug(lcGateway, "request %s: status %d, trouble %d, sent %d times, %lld bytes",
            m_reply->request().rawHeader("X-Request-Id").constData(), m_outcome.status.value_or(0),
            static_cast<int>(m_outcome.trouble), m_outcome.timesSent,
            static_cast<long long>(m_outcome.body.size()));
        m_reply->deleteLater();
    }
    if (m_answer)
        m_answer->finish(std::move(m_outcome));
    deleteLater();
}

} // namespace reintegro
