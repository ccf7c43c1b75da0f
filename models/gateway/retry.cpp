// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/retry.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<milliseconds> askedPause(const QByteArray &retryAfter, const QDateTime &now)
{
    const QByteArray text = retryAfter.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        // A number that does not fit means "not today" as well.
        return milliseconds(std::chrono::seconds(fits ? std::min(seconds, 86'400) : 86'400));
    }
    const std::optional<QDateTime> date = httpDate(text);
    if (!date)
        return std::nullopt;
    return milliseconds(std::clamp<qint64>(now.msecsTo(*date), 0, 86'400'000));
}

bool isPassing(const HttpOutcome &outcome)
{
    if (outcome.trouble == HttpOutcome::Trouble::Broken || outcome.trouble == HttpOutcome::Trouble::Silence)
        return true;
    if (!outcome.isWhole())
        return false;
    const int status = *outcome.status;
    if (status == 408 || status == 425 || status == 429)
        return true;
    return status >= 500 && status <= 599 && status != 501 && status != 505;
}

milliseconds pauseBefore(int repeat, double chance, const GatewayLimits &limits)
{
    milliseconds pause = std::min(limits.firstPause, limits.longestPause);
    for (int i = 1; i < repeat && pause < limits.longestPause; ++i)
        pause = std::min(pause * 2, limits.longestPause);
    const auto half = static_cast<double>(pause.count()) / 2;
    return milliseconds(static_cast<qint64>(half + half * std::clamp(chance, 0.0, 1.0)));
}

QDeadlineTimer notLaterThan(QDeadlineTimer until, milliseconds limit)
{
    const QDeadlineTimer ours(limit);
    return until.isForever() || ours < until ? ours : until;
}

Pending<HttpOutcome> *RepeatedCall::start(
    Attempt attempt, QDeadlineTimer until, const GatewayOptions &options, QObject *owner)
{
    auto *const call = new RepeatedCall(std::move(attempt), until, options, owner);
    auto *const answer = new Pending<HttpOutcome>(owner);
    call->m_answer = answer;
    connect(answer, &PendingBase::cancelRequested, call, &RepeatedCall::cancel);
    call->ask();
    return answer;
}

RepeatedCall::RepeatedCall(Attempt attempt, QDeadlineTimer until, GatewayOptions options, QObject *owner)
    : QObject(owner)
    , m_attempt(std::move(attempt))
    , m_until(until)
    , m_options(std::move(options))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one comes back before the server allowed it
    connect(&m_pause, &QTimer::timeout, this, &RepeatedCall::ask);
}

void RepeatedCall::ask()
{
    ++m_tries;
    m_current = m_attempt(m_until);
    m_current->whenDone(this, [this](const Result<HttpOutcome> &result) { take(result); });
}

void RepeatedCall::take(const Result<HttpOutcome> &result)
{
    if (!result || m_wasCancelled || !isPassing(*result)) {
        finish(result);
        return;
    }
    m_last = *result;
    const auto asked = m_last.isWhole() ? askedPause(m_last.retryAfter, nowOf(m_options)) : std::nullopt;
    const milliseconds pause = std::max(asked.value_or(milliseconds(0)),
        pauseBefore(m_tries, QRandomGenerator::global()->generateDouble(), m_options.limits));
    const bool fits = m_until.isForever() || pause.count() < m_until.remainingTime();
    const bool isLast = !fits || m_tries >= m_options.limits.tries;
    if (asked && isLast)
        m_last.askAgainIn = asked;
    if (isLast)
        finish(m_last);
    else
        m_pause.start(pause);
}

void RepeatedCall::finish(Result<HttpOutcome> result)
{
    m_pause.stop();
    if (m_answer && !m_answer->isFinished())
        m_answer->finish(std::move(result));
    deleteLater();
}

void RepeatedCall::cancel()
{
    m_wasCancelled = true;
    if (m_pause.isActive()) {
        m_last.trouble = HttpOutcome::Trouble::Cancelled;
        finish(m_last);
    } else if (m_current) {
        m_current->cancel(); // its answer comes through take()
    }
}

} // namespace reintegro
