// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_queue.h"

#include "models/basics/logging.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace reintegro {

static constexpr int mostReadings = 4; // whoever opens a list must not wait for us
static constexpr milliseconds betweenLooks = 15s;
static constexpr milliseconds shortestWait = 20ms;
static constexpr milliseconds firstPause = 5s;
static constexpr milliseconds longestPause = 5min;
static constexpr milliseconds longestPauseOfSigned = 6h;

NotificationQueue::NotificationQueue(
    NotificationStore &notifications, FollowStore &pace, NotificationAsking &asking, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
    , m_pace(pace)
    , m_asking(asking)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &NotificationQueue::lookNow);
}

void NotificationQueue::workOff()
{
    m_isWorking = true;
    lookNow();
}

void NotificationQueue::stop()
{
    m_isWorking = false;
    m_nextLook.stop();
}

void NotificationQueue::lookAgainIn(milliseconds pause)
{
    if (m_isWorking)
        m_nextLook.start(std::max(pause, shortestWait));
}

void NotificationQueue::lookNow()
{
    if (!m_isWorking || m_isLooking || m_reading >= mostReadings)
        return;
    if (m_rest.isOn())
        return lookAgainIn(m_rest.left());
    m_isLooking = true;
    m_notifications.takeDue(1)->whenDone(this, [this](const auto &due) { take(due); });
}

void NotificationQueue::take(const Result<std::vector<KeptNotification>> &due)
{
    if (!due)
        qCWarning(lcRefunds) << "waiting notifications could not be read:" << due.error().detail;
    if (!due || due->empty()) {
        m_isLooking = false;
        return lookAgainIn(betweenLooks);
    }
    m_asking.isQuestion(due->front())
        ->whenDone(this, [this, one = due->front()](const Result<bool> &isQuestion) {
            if (isQuestion && !*isQuestion) {
                m_isLooking = false;
                ask(one, 0);
                return lookNow();
            }
            m_pace.takeCall()->whenDone(this, [this, one](const Result<FollowTurn> &turn) {
                m_isLooking = false;
                begin(one, turn);
            });
        });
}

void NotificationQueue::begin(const KeptNotification &notification, const Result<FollowTurn> &turn)
{
    const milliseconds wait = turn ? turn->wait : betweenLooks;
    if (turn && turn->reason == FollowTurn::Reason::Due) {
        ask(notification, 1);
    } else {
        m_notifications.putBack(notification, wait, false)->whenDone(this, [](const Result<Done> &back) {
            if (!back) // its lease ends by itself
                qCInfo(lcRefunds) << "a notification was not put back:" << back.error().detail;
        });
    }
    lookAgainIn(std::min(wait, betweenLooks));
}

//! What it came to; given up where the gateway has said otherwise often enough.
static NotificationEnd endOf(const KeptNotification &notification, const NotificationAnswer &answer)
{
    const bool isLast = answer.wasAnswered() && notification.tries + 1 >= mostTriesOf(notification);
    return answer.became == NotificationEnd::Waiting && isLast ? NotificationEnd::NotConfirmed
                                                               : answer.became;
}

void NotificationQueue::ask(const KeptNotification &notification, int chargedCalls)
{
    ++m_reading;
    m_asking.ask(notification, u"desk"_s, QDeadlineTimer(Gateway::readLimit))
        ->whenDone(this, [this, notification, chargedCalls](const Result<NotificationAnswer> &answer) {
            --m_reading;
            if (answer->trouble)
                qCInfo(lcRefunds) << "a notification has to wait:" << answer->trouble->detail;
            tellPace(*answer, answer->calls - chargedCalls);
            KeptNotification ended = notification;
            ended.became = endOf(notification, *answer);
            settle(notification, *answer)->whenDone(this, [this, ended](const Result<Done> &settled) {
                if (!settled)
                    qCInfo(lcRefunds) << "a notification stays as it was:" << settled.error().detail;
                else if (ended.became != NotificationEnd::Waiting)
                    Q_EMIT workedOff(ended);
            });
            if (m_isWorking && !m_nextLook.isActive())
                lookNow();
        });
}

void NotificationQueue::tellPace(const NotificationAnswer &answer, int extraCalls)
{
    using Outcome = AskedRefund::Outcome;
    const Outcome outcome = answer.trouble ? outcomeOf(*answer.trouble) : Outcome::Answered;
    if (outcome == Outcome::DeskTrouble)
        m_rest.begin();
    else
        m_rest.forgetTroubles();
    if (answer.calls == 0)
        return;
    m_pace
        .putBackCall({.outcome = outcome,
            .calls = extraCalls + 1,
            .wait = answer.trouble ? answer.trouble->askedWait : std::nullopt,
            .chance = QRandomGenerator::global()->generateDouble()})
        ->whenDone(this, [](const Result<Done> &told) {
            if (!told)
                qCWarning(lcRefunds) << "what asking came to was not kept:" << told.error().detail;
        });
}

static milliseconds pauseAfter(const KeptNotification &notification)
{
    const milliseconds longest = notification.isSigned ? longestPauseOfSigned : longestPause;
    return std::min(longest, firstPause * (1 << std::min(notification.tries, 13)));
}

Pending<Done> *NotificationQueue::settle(
    const KeptNotification &notification, const NotificationAnswer &answer)
{
    const NotificationEnd became = endOf(notification, answer);
    if (became != NotificationEnd::Waiting)
        return m_notifications.end(notification, became);
    return m_notifications.putBack(notification, pauseAfter(notification), answer.wasAnswered());
}

} // namespace reintegro
