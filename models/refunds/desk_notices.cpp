// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/desk_notices.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace reintegro {

static constexpr int seenAtStart = 200; // of all, and of each state that goes on by itself
static constexpr std::chrono::seconds readAgainAfter{2};

static bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

static DeskNotice notice(const RefundRequest &request, const char *title, const char *text)
{
    return {.request = request.id, .title = Phrase(title), .text = Phrase(text, {request.id.toString()})};
}

static bool decidedLast(const RefundRequest &request, const Person &person)
{
    return !request.decisions.empty() && isSame(request.decisions.back().by, person.name);
}

static std::optional<DeskNotice> noticeOfWaiting(const RefundRequest &now, const Person &person, bool isMine)
{
    if (!person.is(Role::Supervisor) || isMine)
        return std::nullopt;
    return notice(now, QT_TRANSLATE_NOOP("Phrase", "A refund waits for a decision"),
        QT_TRANSLATE_NOOP("Phrase", "%1 was asked for and waits for a supervisor."));
}

static std::optional<DeskNotice> noticeOfEnd(const RefundRequest &now, const Person &person, bool isMine)
{
    if (!isMine || decidedLast(now, person))
        return std::nullopt;
    if (now.state == RequestState::Rejected) {
        return notice(now, QT_TRANSLATE_NOOP("Phrase", "Your request was rejected"),
            QT_TRANSLATE_NOOP("Phrase", "%1 was rejected. The request says why."));
    }
    return notice(now, QT_TRANSLATE_NOOP("Phrase", "Your request has expired"),
        QT_TRANSLATE_NOOP("Phrase", "%1 waited too long and was not sent. Ask again if it is still due."));
}

std::optional<DeskNotice> noticeOf(
    const RefundRequest &now, RequestState before, size_t alarmsBefore, const Person &person)
{
    const bool isMine = isSame(now.requestedBy, person.name);
    const bool concerns = isMine || person.is(Role::Supervisor);
    if (concerns && now.alarms.size() > alarmsBefore) {
        return notice(now, QT_TRANSLATE_NOOP("Phrase", "Something happened that must not happen"),
            QT_TRANSLATE_NOOP("Phrase", "%1 has an alarm. Look at it before anything else is done."));
    }
    if (!concerns || now.state == before)
        return std::nullopt;
    switch (now.state) {
    case RequestState::AwaitingApproval:
        return noticeOfWaiting(now, person, isMine);
    case RequestState::Rejected:
    case RequestState::Expired:
        return noticeOfEnd(now, person, isMine);
    case RequestState::NotSent:
        return notice(now, QT_TRANSLATE_NOOP("Phrase", "A refund was not sent"),
            QT_TRANSLATE_NOOP(
                "Phrase", "The gateway did not take %1. Nothing was paid; a supervisor can send it again."));
    case RequestState::Unknown:
        return notice(now, QT_TRANSLATE_NOOP("Phrase", "Nobody knows how a refund ended"),
            QT_TRANSLATE_NOOP("Phrase", "%1: do not ask for another refund. Check how it stands."));
    case RequestState::Failed:
        return notice(now, QT_TRANSLATE_NOOP("Phrase", "A refund failed"),
            QT_TRANSLATE_NOOP("Phrase", "%1 failed. The request says why and what can be done."));
    case RequestState::Draft:
    case RequestState::Approved:
    case RequestState::Withdrawn:
    case RequestState::Sending:
    case RequestState::InProgress:
    case RequestState::Settled:
        return std::nullopt; // as it should be
    }
    return std::nullopt;
}

DeskNotices::DeskNotices(RefundStore &store, SignedIn by, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_by(std::move(by))
{
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(readAgainAfter);
    connect(&m_readAgain, &QTimer::timeout, this, &DeskNotices::begin);
    connect(&store, &RefundStore::requestChanged, this, &DeskNotices::lookAt);
    connect(&store, &RefundStore::connectionChanged, this, &DeskNotices::begin);
    QTimer::singleShot(0, this, &DeskNotices::begin); // after what is on the screen
}

//! Reads how it all stands, until the store could say so once: the newest of all, and those to which
//! something happens by itself, however old they are.
void DeskNotices::begin()
{
    static constexpr std::array<std::optional<RequestState>, 4> states{
        std::nullopt, RequestState::Sending, RequestState::Unknown, RequestState::InProgress};
    if (m_start || m_unread > 0)
        return;
    m_readAgain.stop();
    m_known.clear();
    m_readSoFar = {.at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    m_hasFailed = false;
    m_unread = int(states.size());
    for (const std::optional<RequestState> &state : states) {
        RequestFilter newest;
        newest.state = state;
        newest.most = seenAtStart;
        m_store.requests(newest)->whenDone(
            this, [this](const Result<std::vector<RefundRequest>> &requests) { takeStart(requests); });
    }
}

void DeskNotices::takeStart(const Result<std::vector<RefundRequest>> &requests)
{
    --m_unread;
    m_hasFailed = m_hasFailed || !requests;
    for (const RefundRequest &request : requests.value_or(std::vector<RefundRequest>())) {
        m_known.insert(request.id.number(), {.state = request.state, .alarms = request.alarms.size()});
        m_readSoFar.at = std::max(m_readSoFar.at, request.changedAt);
        m_readSoFar.newest = std::max(m_readSoFar.newest, request.id.number());
    }
    if (m_unread > 0)
        return;
    if (m_hasFailed)
        m_readAgain.start(); // the window says so; nothing is told as long as nothing is known
    else
        m_start = m_readSoFar;
}

void DeskNotices::lookAt(const RequestId &id)
{
    m_store.request(id)->whenDone(this, [this](const Result<RefundRequest> &request) {
        if (request)
            consider(*request);
    });
}

//! Whether a person or a call did something about it after this moment.
static bool wasTouchedAfter(const RefundRequest &request, const QDateTime &moment)
{
    const bool wasDecided = !request.decisions.empty() && request.decisions.back().at > moment;
    return wasDecided || (!request.attempts.empty() && request.attempts.back().startedAt > moment);
}

//! Nothing where it cannot be told what is new about it.
std::optional<DeskNotices::Known> DeskNotices::before(const RefundRequest &now) const
{
    const auto known = m_known.constFind(now.id.number());
    if (known != m_known.cend())
        return *known;
    if (now.id.number() > m_start->newest)
        return Known();
    if (now.changedAt <= m_start->at)
        return std::nullopt;
    // Nothing changes what is over but that its end was another one after all; what is on its way is read
    // again and again, and all its alarms may be old.
    if (now.state == RequestState::Failed || now.state == RequestState::Settled)
        return Known();
    return wasTouchedAfter(now, m_start->at)
        ? std::optional(Known{.state = RequestState::Draft, .alarms = now.alarms.size()})
        : std::nullopt;
}

void DeskNotices::consider(const RefundRequest &now)
{
    if (!m_start)
        return begin(); // what the store answers first is how it all began
    const std::optional<Known> earlier = before(now);
    m_known.insert(now.id.number(), {.state = now.state, .alarms = now.alarms.size()});
    if (!earlier)
        return;
    if (const auto news = noticeOf(now, earlier->state, earlier->alarms, m_by.person()))
        Q_EMIT happened(*news);
}

} // namespace reintegro
