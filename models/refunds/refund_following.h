// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/refunds/refund_tracking.h"
#include "models/refunds/standing_back.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace reintegro {

//! What one round came to.
struct FollowRound {
    int asked = 0; //!< About how many refunds.
    int answered = 0; //!< Of these, of how many it is known now how they stand.
    std::vector<Error> errors = {}; //!< Of the others, and why it ended early.
};

//! Follows every refund that was sent until the gateway says how it ended: unknown ones first, with growing
//! pauses that outlive this program, politely, and each by one desk at a time as long as that desk answers
//! within its lease. Asks at the gateway and records what the answers mean; sends nothing.
//!
//! When to ask about what is the store's affair (FollowStore); how, is RefundTracking's.
class RefundFollowing final : public QObject {
    Q_OBJECT
public:
    //! How questions are asked. All outlive it.
    struct Asking {
        //! By itself: repeats nothing, since what a gateway that is in trouble needs is that all desks leave
        //! it alone.
        RefundTracking &byItself;
        //! For a person, who waits for the answer: reads again where that may help.
        RefundTracking &forPeople;
    };
    RefundFollowing(
        const Asking &asking, FollowStore &following, RefundStore &requests, QObject *parent = nullptr);
    //! The same way for both.
    RefundFollowing(
        RefundTracking &tracking, FollowStore &following, RefundStore &requests, QObject *parent = nullptr);

    //! Asks about what is due, as it becomes due, until stop().
    void follow();
    //! Begins nothing more; a round ends with what is under way.
    void stop();
    //! stop(), and says when nothing is under way any more and all that was said is kept.
    [[nodiscard]] Pending<Done> *end();
    //! Takes a turn now instead of in a while: something may have become due.
    void turn();

    //! Asks once about everything that is due now, as fast as the pace of all desks allows; begins nothing
    //! after `until`. A failure where nothing was answered because the gateway could not be asked, or all
    //! desks stand back just now; Conflict while another round is under way. What was followed before goes on
    //! afterwards.
    [[nodiscard]] Pending<FollowRound> *followOnce(QDeadlineTimer until);

    //! A person asks out of turn. Waits while another desk is asking about the same refund. RateLimited while
    //! the gateway asks to be left alone.
    [[nodiscard]] Pending<RefundRequest> *askNow(const RequestId &id, const SignedIn &by);

Q_SIGNALS:
    //! The followed refund has changed its state.
    void followed(const reintegro::RefundRequest &request);
    //! The gateway was asked about one, whatever came of it.
    void asked(const reintegro::RefundLook &look);

private:
    //! A round that ends.
    struct Round {
        Pending<FollowRound> *answer = nullptr;
        QDeadlineTimer until;
        bool followsAfter = false;
        std::optional<QDateTime> dueBy = {}; //!< By the store's clock, when the round began.
        FollowRound came = {};
        std::optional<Error> end = {}; //!< Why it ended early.
        bool isOver = false;
    };
    //! A person's question on its way.
    struct Question {
        RequestId id;
        QString by;
        Pending<RefundRequest> *answer;
        QDeadlineTimer until; //!< How long it waits for another desk.
    };
    void takeBackLostClaims();
    void take(const Result<FollowTurn> &turn);
    void goOnAfter(const FollowTurn &turn);
    void ask(const DueRefund &due);
    void takeLook(const DueRefund &due, const RefundLook &look, bool isOfRound);
    void endRoundEarly(const Error &why);
    void beginNothing();
    void settleDown();
    void endRound();
    [[nodiscard]] Pending<Done> *putBack(const DueRefund &due, const RefundLook &look);
    void rest();
    void askFor(const Question &question);
    void takeTurnOf(const Question &question, const FollowTurn &turn);
    void lookFor(const Question &question, const std::optional<DueRefund> &due);

    RefundTracking &m_tracking;
    RefundTracking &m_personsTracking;
    FollowStore &m_following;
    RefundStore &m_requests;
    bool m_isFollowing = false;
    bool m_isTaking = false; //!< A slow store is never asked twice at once.
    int m_asking = 0; //!< How many readings are under way, until what was said is kept.
    std::optional<Round> m_round;
    std::vector<Pending<Done> *> m_ends; //!< Who waits until nothing is under way.
    QTimer m_nextTurn;
    QElapsedTimer m_sinceRelease;
    StandingBack m_rest;
};

} // namespace reintegro
