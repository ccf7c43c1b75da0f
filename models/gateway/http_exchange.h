// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/gateway/gateway_options.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace reintegro {

//! What one exchange over HTTP came to, without a judgement. Also "nothing" is an outcome.
struct HttpOutcome {
    enum class Trouble {
        None, //!< A whole answer, whatever it says.
        Broken, //!< No connection, or it broke off.
        Insecure, //!< The server's certificate or the TLS handshake is not to be trusted.
        ProxyRefused, //!< The proxy wants a password or refuses.
        Silence, //!< Nothing was heard for too long.
        Deadline, //!< The time for the whole call is over.
        TooLong, //!< The answer is longer than any answer of the gateway.
        Compressed, //!< The answer is packed, although it was asked for plain; a small one can hide a huge
                    //!< one.
        Cancelled,
    };
    Trouble trouble = Trouble::None;
    std::optional<int> status; //!< Of the answer, whole or not.
    QByteArray body; //!< What came, as it came. May hold secrets.
    QByteArray retryAfter; //!< The header's text.
    QByteArray date; //!< The header's text: when the answer was made, by the server's clock.
    QString words; //!< What Qt says broke; English, no secrets.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString host; //!< Whom we asked, for people.
    //! How long the server wants us to wait, where that was too long to do.
    std::optional<std::chrono::milliseconds> askAgainIn;
    int timesSent = 0; //!< How often the request went out on the wire.

    [[nodiscard]] bool isWhole() const { return trouble == Trouble::None && status.has_value(); }
};

//! Whether this error of Qt only repeats the HTTP status of an answer that came. Qt's numbering has traps:
//! 400 is a protocol error, a bomb in gzip is an "unknown content error", a resend is a "content" error.
[[nodiscard]] bool isOnlyTheStatus(QNetworkReply::NetworkError error, int status);

//! Watches one reply to its end: reads it within the limit of size, ends it at the deadline, and says what
//! came.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    //! Takes the reply. The answer belongs to `owner` and always comes, unless `owner` or the manager dies.
    HttpExchange(QNetworkReply *reply, QDeadlineTimer until, const GatewayLimits &limits,
        Pending<HttpOutcome> *answer, QObject *owner);

    //! Ends it now with Trouble::Cancelled.
    void cancel();

private:
    void takeWhatCame();
    void endWith(HttpOutcome::Trouble trouble);
    void finish();
    [[nodiscard]] HttpOutcome::Trouble troubleOfReply() const;
    [[nodiscard]] bool cameWhole() const;

    QPointer<QNetworkReply> m_reply;
    QPointer<Pending<HttpOutcome>> m_answer;
    qint64 m_limit;
    QTimer m_deadline;
    HttpOutcome m_outcome;
    HttpOutcome::Trouble m_ended = HttpOutcome::Trouble::None; //!< Why we ended it ourselves.
    bool m_isDone = false;
};

} // namespace reintegro
