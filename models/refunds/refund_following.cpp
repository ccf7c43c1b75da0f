// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_following.h"

#include "models/basics/logging.h"
#include "models/gateway/asked_wait.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace reintegro {

static constexpr milliseconds longestWait{2000}; // something may be sent at any time
static constexpr milliseconds shortestWait{20};
static constexpr milliseconds releaseEvery{2000};
static constexpr int mostReadings = 4; // whoever opens a list must not wait for us

RefundFollowing::RefundFollowing(
    RefundTracking &tracking, FollowStore &following, RefundStore &requests, QObject *parent)
    : QObject(parent)
    , m_tracking(tracking)
    , m_following(following)
    , m_requests(requests)
{
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setTimerType(Qt::PreciseTimer); // a coarse one comes late by as much as the pace itself
    connect(&m_nextTurn, &QTimer::timeout, this, &RefundFollowing::turn);
}

void RefundFollowing::follow()
{
    m_isFollowing = true;
    turn();
}

void RefundFollowing::stop()
{
    m_isFollowing = false;
    m_nextTurn.stop();
}

void RefundFollowing::takeBackLostClaims()
{
    if (m_sinceRelease.isValid() && m_sinceRelease.elapsed() < releaseEvery.count())
        return;
    m_sinceRelease.start();
    m_requests.releaseLostClaims()->whenDone(this, [](const Result<int> &released) {
        if (!released)
            qCWarning(lcRefunds) << "lost claims were not released:" << released.error().detail;
    });
}

void RefundFollowing::turn()
{
    if (!m_isFollowing || m_isTaking || m_asking >= mostReadings)
        return;
    if (m_rest.remainingTime() > 0)
        return rest();
    m_isTaking = true;
    takeBackLostClaims();
    m_following.takeTurn(m_round ? m_round->dueBy : std::nullopt)
        ->whenDone(this, [this](const Result<FollowTurn> &turn) {
            m_isTaking = false;
            take(turn);
        });
}

//! Waits until this desk may be able to ask again; a round does not.
void RefundFollowing::rest()
{
    if (!m_round) {
        m_nextTurn.start(int(m_rest.remainingTime()));
        return;
    }
    m_round->isOver = true;
    if (m_asking == 0)
        endRound(m_trouble);
}

void RefundFollowing::take(const Result<FollowTurn> &turn)
{
    if (!turn) {
        qCWarning(lcRefunds) << "nothing can be followed:" << turn.error().detail;
        if (m_round)
            return endRound(turn.error());
        if (m_isFollowing)
            m_nextTurn.start(longestWait);
        return;
    }
    if (turn->due)
        ask(*turn->due); // also where it was stopped meanwhile: the turn is ours alone
    if (m_round)
        goOnAfter(*turn);
    if (m_isFollowing)
        m_nextTurn.start(std::clamp(turn->wait, shortestWait, longestWait));
}

static Error standingBack(milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return {.kind = ErrorKind::RateLimited,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway asked to wait, or could not be reached: no desk asks about refunds for a while.")),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Asking goes on by itself in about %1 s."),
            {QString::number(seconds)}),
        .detail = u"following is paused"_s,
        .reply = {}};
}

//! Whether the round has come to its end.
void RefundFollowing::goOnAfter(const FollowTurn &turn)
{
    if (!m_round->dueBy)
        m_round->dueBy = turn.now;
    const bool isPaused = turn.reason == FollowTurn::Reason::Paused;
    if (isPaused && m_asking == 0)
        return endRound(m_trouble ? m_trouble : standingBack(turn.wait));
    if (turn.reason == FollowTurn::Reason::Nothing || isPaused || m_round->until.hasExpired())
        m_round->isOver = true;
    if (!m_round->isOver)
        return;
    stop();
    if (m_asking == 0)
        endRound();
}

void RefundFollowing::ask(const DueRefund &due)
{
    ++m_asking;
    if (m_round)
        ++m_round->asked;
    m_tracking.look(due.id, u"desk"_s)->whenDone(this, [this, due](const Result<RefundLook> &look) {
        --m_asking;
        takeLook(due, *look);
    });
}

void RefundFollowing::takeLook(const DueRefund &due, const RefundLook &look)
{
    putBack(due, look);
    if (look.hasMoved())
        Q_EMIT followed(*look.now);
    Q_EMIT asked(look);
    if (m_round && m_round->isOver && m_asking == 0)
        return endRound(m_trouble);
    if (m_isFollowing && !m_nextTurn.isActive())
        turn();
}

void RefundFollowing::putBack(const DueRefund &due, const RefundLook &look)
{
    using Outcome = AskedRefund::Outcome;
    const AskedRefund came{.outcome = look.error ? outcomeOf(*look.error) : Outcome::Answered,
        .word = look.word,
        .calls = look.calls,
        .wait = look.error ? askedWait(*look.error) : std::nullopt,
        .chance = QRandomGenerator::global()->generateDouble()};
    m_trouble = came.outcome == Outcome::Answered ? std::nullopt : look.error;
    if (came.outcome == Outcome::DeskTrouble)
        standBack();
    else
        m_troubles = 0;
    m_following.putBack(due, came)->whenDone(this, [](const Result<Done> &kept) {
        if (!kept) // its lease ends by itself
            qCWarning(lcRefunds) << "what asking came to was not kept:" << kept.error().detail;
    });
}

//! This desk asks nothing for a while, the longer the more often that happened, and not together with others.
void RefundFollowing::standBack()
{
    const bool isResting = m_rest.remainingTime() > 0; // one of several that failed at once
    if (isResting)
        return;
    const milliseconds whole = std::min<milliseconds>(
        FollowStore::longestStandBack, FollowStore::firstStandBack * (1 << m_troubles));
    const double part = 0.5 + 0.5 * QRandomGenerator::global()->generateDouble();
    m_rest = QDeadlineTimer(qint64(double(whole.count()) * part));
    m_troubles = std::min(m_troubles + 1, 6);
}

Pending<int> *RefundFollowing::followOnce(QDeadlineTimer until)
{
    auto *const answer = new Pending<int>(this);
    m_round = Round{.answer = answer, .until = until, .dueBy = {}, .asked = 0, .isOver = false};
    m_isFollowing = true;
    turn();
    return answer;
}

void RefundFollowing::endRound(const std::optional<Error> &error)
{
    stop();
    const Round round = *std::exchange(m_round, std::nullopt);
    m_rest = QDeadlineTimer(0);
    if (error)
        round.answer->finish(tl::unexpected(*error));
    else
        round.answer->finish(round.asked);
}

Pending<RefundRequest> *RefundFollowing::askNow(const RequestId &id, const SignedIn &by)
{
    auto *const answer = new Pending<RefundRequest>(this);
    m_requests.releaseLostClaims()->whenDone(
        answer, [this, id, name = by.name(), answer](const Result<int> &released) {
            if (!released)
                return answer->finish(tl::unexpected(released.error()));
            Pending<RefundLook> *const look = m_tracking.look(id, name);
            connect(answer, &PendingBase::cancelRequested, look, &PendingBase::cancel);
            look->whenDone(answer, [this, id, answer](const Result<RefundLook> &came) {
                const Result<RefundRequest> now =
                    came->now ? Result<RefundRequest>(*came->now) : tl::unexpected(*came->error);
                if (came->calls == 0)
                    return answer->finish(now);
                m_following.noteAsked(id, came->word)->whenDone(answer, [answer, now](const Result<Done> &) {
                    answer->finish(now); // the word is comfort; what the reading means is recorded already
                });
            });
        });
    return answer;
}

} // namespace reintegro
