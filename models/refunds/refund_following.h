// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/follow_store.h"
#include "models/refunds/refund_tracking.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace reintegro {

//! Follows every refund that was sent until the gateway says how it ended: unknown ones first, with growing
//! pauses that outlive this program, politely, and never at the same time as another desk. Reads only.
//!
//! When to ask about what is the store's affair (FollowStore); how, is RefundTracking's.
class RefundFollowing final : public QObject {
    Q_OBJECT
public:
    //! The three outlive it. `tracking` should repeat nothing by itself: what a gateway that is in trouble
    //! needs is that all desks leave it alone.
    RefundFollowing(
        RefundTracking &tracking, FollowStore &following, RefundStore &requests, QObject *parent = nullptr);

    //! Asks about what is due, as it becomes due, until stop().
    void follow();
    void stop();
    //! Takes a turn now instead of in a while: something may have become due.
    void turn();

    //! Asks once about everything that is due now, as fast as the pace of all desks allows, until `until`.
    //! Gives how many were asked about. A failure where the gateway could not be asked, or all desks stand
    //! back just now.
    [[nodiscard]] Pending<int> *followOnce(QDeadlineTimer until);

    //! A person asks out of turn. What was said is kept for the board.
    [[nodiscard]] Pending<RefundRequest> *askNow(const RequestId &id, const SignedIn &by);

Q_SIGNALS:
    //! The followed refund has changed its state.
    void followed(const reintegro::RefundRequest &request);
    //! The gateway was asked about one, whatever came of it.
    void asked(const reintegro::RefundLook &look);

private:
    //! A round that ends.
    struct Round {
        Pending<int> *answer = nullptr;
        QDeadlineTimer until;
        std::optional<QDateTime> dueBy; //!< By the store's clock, when the round began.
        int asked = 0;
        bool isOver = false;
    };
    void takeBackLostClaims();
    void take(const Result<FollowTurn> &turn);
    void goOnAfter(const FollowTurn &turn);
    void ask(const DueRefund &due);
    void takeLook(const DueRefund &due, const RefundLook &look);
    void putBack(const DueRefund &due, const RefundLook &look);
    void endRound(const std::optional<Error> &error = {});
    void standBack();
    void rest();

    RefundTracking &m_tracking;
    FollowStore &m_following;
    RefundStore &m_requests;
    bool m_isFollowing = false;
    bool m_isTaking = false; //!< A slow store is never asked twice at once.
    int m_asking = 0; //!< How many readings are under way.
    std::optional<Round> m_round;
    QTimer m_nextTurn;
    QElapsedTimer m_sinceRelease;
    QDeadlineTimer m_rest{0}; //!< Until then this desk asks nothing.
    int m_troubles = 0; //!< Of this desk, one after the other.
    std::optional<Error> m_trouble; //!< The last of them; none once an answer came.
};

} // namespace reintegro
