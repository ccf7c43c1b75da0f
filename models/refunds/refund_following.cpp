// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_following.h"

#include "models/basics/logging.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace reintegro {

static constexpr milliseconds longestWait{2000}; // something may be sent at any time
static constexpr milliseconds shortestWait{20};
static constexpr milliseconds releaseEvery{2000};
static constexpr int mostReadings = 4; // whoever opens a list must not wait for us
static constexpr milliseconds askAgainAfter{250}; // while another desk asks about the same one

RefundFollowing::RefundFollowing(
    const Asking &asking, FollowStore &following, RefundStore &requests, QObject *parent)
    : QObject(parent)
    , m_tracking(asking.byItself)
    , m_personsTracking(asking.forPeople)
    , m_following(following)
    , m_requests(requests)
{
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setTimerType(Qt::PreciseTimer); // a coarse one comes late by as much as the pace itself
    connect(&m_nextTurn, &QTimer::timeout, this, &RefundFollowing::turn);
}

RefundFollowing::RefundFollowing(
    RefundTracking &tracking, FollowStore &following, RefundStore &requests, QObject *parent)
    : RefundFollowing({.byItself = tracking, .forPeople = tracking}, following, requests, parent)
{
}

void RefundFollowing::follow()
{
    if (m_round) {
        m_round->followsAfter = true;
        return;
    }
    m_isFollowing = true;
    turn();
}

void RefundFollowing::stop()
{
    beginNothing();
    if (m_round) {
        m_round->followsAfter = false;
        m_round->isOver = true;
    }
    settleDown();
}

Pending<Done> *RefundFollowing::end()
{
    auto *const answer = new Pending<Done>(this);
    m_ends.push_back(answer);
    stop();
    return answer;
}

void RefundFollowing::beginNothing()
{
    m_isFollowing = false;
    m_nextTurn.stop();
}

//! What waits for the last reading under way is told when it has come and is kept.
void RefundFollowing::settleDown()
{
    if (m_asking > 0 || m_isTaking)
        return;
    if (m_round && m_round->isOver)
        endRound();
    if (m_isFollowing)
        return;
    for (Pending<Done> *const answer : std::exchange(m_ends, {}))
        answer->finish(Done());
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
    if (m_rest.isOn())
        return rest();
    m_isTaking = true;
    takeBackLostClaims();
    m_following.takeTurn(m_round ? m_round->dueBy : std::nullopt)
        ->whenDone(this, [this](const Result<FollowTurn> &turn) {
            m_isTaking = false;
            take(turn);
            settleDown();
        });
}

//! Waits until this desk may be able to ask again; a round does not.
void RefundFollowing::rest()
{
    if (!m_round) {
        m_nextTurn.start(m_rest.left());
        return;
    }
    m_round->isOver = true;
    beginNothing();
    settleDown();
}

void RefundFollowing::take(const Result<FollowTurn> &turn)
{
    if (!turn) {
        qCWarning(lcRefunds) << "nothing can be followed:" << turn.error().detail;
        if (m_round)
            endRoundEarly(turn.error());
        else if (m_isFollowing)
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

static QString secondsOf(milliseconds wait)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(wait).count());
}

static Error standingBack(milliseconds wait)
{
    return {.kind = ErrorKind::RateLimited,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway asked to wait, or could not be reached: no desk asks about refunds for a while.")),
        .next =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Asking goes on by itself in about %1 s."), {secondsOf(wait)}),
        .detail = u"following is paused"_s,
        .reply = {}};
}

//! Whether the round has come to its end.
void RefundFollowing::goOnAfter(const FollowTurn &turn)
{
    if (!m_round->dueBy)
        m_round->dueBy = turn.now;
    if (turn.reason == FollowTurn::Reason::Paused)
        return endRoundEarly(standingBack(turn.wait));
    if (turn.reason == FollowTurn::Reason::Nothing || m_round->until.hasExpired())
        m_round->isOver = true;
    if (m_round->isOver)
        beginNothing();
}

void RefundFollowing::endRoundEarly(const Error &why)
{
    m_round->end = why;
    m_round->isOver = true;
    beginNothing();
}

void RefundFollowing::ask(const DueRefund &due)
{
    ++m_asking;
    if (m_round)
        ++m_round->came.asked;
    m_tracking.look(due.id, u"desk"_s)
        ->whenDone(this, [this, due, isOfRound = m_round.has_value()](const Result<RefundLook> &look) {
            takeLook(due, *look, isOfRound);
        });
}

void RefundFollowing::takeLook(const DueRefund &due, const RefundLook &look, bool isOfRound)
{
    if (isOfRound && look.error)
        m_round->came.errors.push_back(*look.error);
    else if (isOfRound)
        ++m_round->came.answered;
    if (look.hasMoved())
        Q_EMIT followed(*look.now);
    Q_EMIT asked(look);
    putBack(due, look)->whenDone(this, [this](const Result<Done> &) {
        --m_asking;
        settleDown();
        if (m_isFollowing && !m_nextTurn.isActive())
            turn();
    });
}

Pending<Done> *RefundFollowing::putBack(const DueRefund &due, const RefundLook &look)
{
    using Outcome = AskedRefund::Outcome;
    const AskedRefund came{.outcome = look.error ? outcomeOf(*look.error) : Outcome::Answered,
        .word = look.word,
        .calls = look.calls,
        .wait = look.error ? look.error->askedWait : std::nullopt,
        .chance = QRandomGenerator::global()->generateDouble()};
    if (came.outcome != Outcome::DeskTrouble)
        m_rest.forgetTroubles();
    else if (look.error->kind != ErrorKind::Cancelled)
        m_rest.begin();
    Pending<Done> *const kept = m_following.putBack(due, came);
    kept->whenDone(this, [](const Result<Done> &done) {
        if (!done) // its lease ends by itself
            qCWarning(lcRefunds) << "what asking came to was not kept:" << done.error().detail;
    });
    return kept;
}

Pending<FollowRound> *RefundFollowing::followOnce(QDeadlineTimer until)
{
    if (m_round)
        return alreadyDone<FollowRound>(this,
            failure(ErrorKind::Conflict,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "This desk is asking about all that is due already.")),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Wait until it has finished."))));
    auto *const answer = new Pending<FollowRound>(this);
    m_round = Round{.answer = answer, .until = until, .followsAfter = m_isFollowing};
    m_rest.end(); // somebody wants to know
    m_isFollowing = true;
    turn();
    return answer;
}

void RefundFollowing::endRound()
{
    Round round = *std::exchange(m_round, std::nullopt);
    // What went wrong with a refund says more than that nothing is asked any more.
    if (round.end && round.came.errors.empty())
        round.came.errors.push_back(*round.end);
    if (round.came.answered == 0 && !round.came.errors.empty())
        round.answer->finish(tl::unexpected(round.came.errors.back()));
    else
        round.answer->finish(round.came);
    if (round.followsAfter)
        follow();
}

Pending<RefundRequest> *RefundFollowing::askNow(const RequestId &id, const SignedIn &by)
{
    auto *const answer = new Pending<RefundRequest>(this);
    const Question question{
        .id = id, .by = by.name(), .answer = answer, .until = QDeadlineTimer(FollowStore::longestReading)};
    m_requests.releaseLostClaims()->whenDone(answer, [this, question](const Result<int> &released) {
        if (released)
            askFor(question);
        else
            question.answer->finish(tl::unexpected(released.error()));
    });
    return answer;
}

void RefundFollowing::askFor(const Question &question)
{
    m_following.takeOne(question.id)
        ->whenDone(question.answer, [this, question](const Result<FollowTurn> &turn) {
            if (turn)
                takeTurnOf(question, *turn);
            else
                question.answer->finish(tl::unexpected(turn.error()));
        });
}

static Error leftAlone(milliseconds wait)
{
    return {.kind = ErrorKind::RateLimited,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway asked to be left alone for a while.")),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask again in about %1 s."), {secondsOf(wait)}),
        .detail = u"the gateway asked for a pause"_s,
        .reply = {}};
}

void RefundFollowing::takeTurnOf(const Question &question, const FollowTurn &turn)
{
    switch (turn.reason) {
    case FollowTurn::Reason::Due:
    case FollowTurn::Reason::Nothing: // it is not on its way, and nobody else asks about it
    case FollowTurn::Reason::Pace: // no matter of a person's
        return lookFor(question, turn.due);
    case FollowTurn::Reason::Paused:
        return question.answer->finish(tl::unexpected(leftAlone(turn.wait)));
    case FollowTurn::Reason::Taken:
        break;
    }
    if (question.until.hasExpired())
        return question.answer->finish(failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Another desk is asking about this refund just now.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Look at the request again in a moment."))));
    auto *const again = new QTimer(question.answer);
    again->setSingleShot(true);
    connect(again, &QTimer::timeout, question.answer, [this, question, again] {
        again->deleteLater();
        askFor(question);
    });
    connect(
        question.answer, &PendingBase::cancelRequested, again,
        [question, again] {
            again->stop();
            question.answer->finish(failure(ErrorKind::Cancelled,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Asking was stopped before another desk had finished."))));
        },
        Qt::SingleShotConnection);
    again->start(std::min(turn.wait, askAgainAfter));
}

void RefundFollowing::lookFor(const Question &question, const std::optional<DueRefund> &due)
{
    Pending<RefundLook> *const look = m_personsTracking.look(question.id, question.by);
    connect(question.answer, &PendingBase::cancelRequested, look, &PendingBase::cancel);
    look->whenDone(question.answer, [this, answer = question.answer, due](const Result<RefundLook> &came) {
        const Result<RefundRequest> now =
            came->now ? Result<RefundRequest>(*came->now) : tl::unexpected(*came->error);
        if (!due)
            return answer->finish(now);
        putBack(*due, *came)->whenDone(answer, [answer, now](const Result<Done> &) {
            answer->finish(now); // what the reading means is recorded already
        });
    });
}

} // namespace reintegro
