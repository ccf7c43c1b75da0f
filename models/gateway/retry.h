// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/http_exchange.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace reintegro {

//! "Wed, 21 Oct 2026 07:28:00 GMT", whatever the machine's language, in UTC; nothing for other texts. Pure.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &text);

//! How long a server asks to wait (the header Retry-After: seconds or an HTTP date), never negative. Nothing
//! when it does not say or cannot be understood. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedPause(
    const QByteArray &retryAfter, const QDateTime &now);

//! Whether the same read may well work a moment later: no connection, silence, 408, 425, 429, 5xx but 501 and
//! 505. Pure.
[[nodiscard]] bool isPassing(const HttpOutcome &outcome);

//! The pause before the `repeat`-th repeat (1, 2, …): doubled each time, cut at the longest, then between
//! half of it and all of it by `chance` (0 to 1), so that many desks do not come back together. Pure.
[[nodiscard]] std::chrono::milliseconds pauseBefore(int repeat, double chance, const GatewayLimits &limits);

//! The earlier of `until` and now + `limit`.
[[nodiscard]] QDeadlineTimer notLaterThan(QDeadlineTimer until, std::chrono::milliseconds limit);

//! A call that harms nobody, asked again while its trouble is a passing one and its time is not over.
class RepeatedCall final : public QObject {
    Q_OBJECT
public:
    using Attempt = std::function<Pending<HttpOutcome> *(QDeadlineTimer until)>;

    //! Starts. Ends itself. Gives the last outcome, whatever it is; with `askAgainIn` where the server wants
    //! a pause for which there is no time, or no try, left. Cancelling the answer ends it.
    [[nodiscard]] static Pending<HttpOutcome> *start(
        Attempt attempt, QDeadlineTimer until, const GatewayOptions &options, QObject *owner);

private:
    RepeatedCall(Attempt attempt, QDeadlineTimer until, GatewayOptions options, QObject *owner);
    void ask();
    void take(const Result<HttpOutcome> &result);
    void finish(Result<HttpOutcome> result);
    void cancel();

    Attempt m_attempt;
    QDeadlineTimer m_until;
    GatewayOptions m_options;
    QPointer<Pending<HttpOutcome>> m_answer;
    QPointer<Pending<HttpOutcome>> m_current;
    QTimer m_pause;
    HttpOutcome m_last;
    int m_tries = 0;
    bool m_wasCancelled = false;
};

} // namespace reintegro
