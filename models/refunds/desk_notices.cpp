// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/desk_notices.h"

#include <algorithm>

namespace reintegro {

static constexpr int seenAtStart = 200; // older ones are told apart by their time

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
    connect(&store, &RefundStore::requestChanged, this, &DeskNotices::lookAt);
    RequestFilter newest;
    newest.most = seenAtStart;
    store.requests(newest)->whenDone(this, [this](const Result<std::vector<RefundRequest>> &requests) {
        if (!requests)
            return; // the window says so; nothing is told as long as nothing is known
        QDateTime latest = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        for (const RefundRequest &request : *requests) {
            m_known.insert(request.id.number(), {.state = request.state, .alarms = request.alarms.size()});
            latest = std::max(latest, request.changedAt);
        }
        m_newestAtStart = latest;
    });
}

void DeskNotices::lookAt(const RequestId &id)
{
    m_store.request(id)->whenDone(this, [this](const Result<RefundRequest> &request) {
        if (request)
            consider(*request);
    });
}

std::optional<DeskNotices::Known> DeskNotices::before(const RefundRequest &now) const
{
    const auto known = m_known.constFind(now.id.number());
    if (known != m_known.cend())
        return *known;
    const bool isNew = m_newestAtStart && now.changedAt > *m_newestAtStart;
    return isNew ? std::optional(Known()) : std::nullopt;
}

void DeskNotices::consider(const RefundRequest &now)
{
    const std::optional<Known> earlier = before(now);
    if (!m_newestAtStart)
        return; // what the store answers first is how it all began
    m_known.insert(now.id.number(), {.state = now.state, .alarms = now.alarms.size()});
    if (!earlier)
        return;
    if (const auto news = noticeOf(now, earlier->state, earlier->alarms, m_by.person()))
        Q_EMIT happened(*news);
}

} // namespace reintegro
