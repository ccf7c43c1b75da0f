// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/refunds/board.h"
#include "models/refunds/refund_request.h"

#include <chrono>

namespace reintegro {

//! One refund that the gateway is to be asked about, by this desk and no other while its lease lasts.
struct DueRefund {
    RequestId id;
    QString lease;
};

//! What a desk that wants to ask is told.
struct FollowTurn {
    enum class Reason {
        Due, //!< Ask about `due`.
        Nothing, //!< Nothing is due.
        Pace, //!< Something is due, but all desks together have asked often enough for now.
        Paused, //!< The gateway wants to be left alone, or cannot be reached.
        Taken, //!< Another desk is asking about this one. Only where one was named.
    };
    Reason reason = Reason::Nothing;
    std::optional<DueRefund> due = {}; //!< With Reason::Due of takeTurn().
    QDateTime now = {}; //!< By the store's clock.
    //! How long it makes no sense to come back; by the store's clock, so that a desk's own decides nothing.
    std::chrono::milliseconds wait = std::chrono::seconds(2);
};

//! What asking about one refund came to.
struct AskedRefund {
    enum class Outcome {
        Answered, //!< Whatever the answer was.
        DeskTrouble, //!< This desk cannot ask: no connection, no credentials. Others may.
        GatewayTrouble, //!< The gateway wants, or needs, to be left alone by every desk.
    };
    Outcome outcome = Outcome::Answered;
    QString word = {}; //!< The gateway's own, or "HTTP 503"; empty where it said nothing.
    int calls = 1; //!< How many questions it took.
    std::optional<std::chrono::milliseconds> wait = {}; //!< How long the gateway asked to be left alone.
    double chance = 1; //!< 0 to 1: shortens the pause that the store chooses, so that desks come back apart.
};

//! Which refunds on their way the gateway is asked about next, by which desk, and what it said last: kept in
//! the store, across restarts, for all desks together. Nothing in it is proof. GUI thread; SQL happens
//! elsewhere.
class FollowStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! After that a desk that gave no sign has lost what it was to ask about. Longer than a reading takes.
    static constexpr std::chrono::seconds leaseDuration{60};
    //! A person waits no longer than this for another desk's reading; it is over by then, or its desk is
    //! gone.
    static constexpr std::chrono::seconds longestReading{25};
    //! What is in progress and has been due for so long gets every fourth turn, also where many are unknown.
    static constexpr std::chrono::minutes longOverdue{5};
    static constexpr int turnsOfOverdue = 4;
    //! The first pause after a refund was sent; each further one is 1.6 times as long, up to the longest.
    static constexpr std::chrono::seconds firstPause{2};
    static constexpr std::chrono::seconds longestPauseOfUnknown{300};
    static constexpr std::chrono::hours longestPause{6};
    //! After the first trouble; doubled for each further one in a row, up to the longest.
    static constexpr std::chrono::seconds firstStandBack{5};
    static constexpr std::chrono::seconds longestStandBack{300};
    //! The longest time for which a gateway is left alone because it asked for it: by every desk, and by
    //! people.
    static constexpr std::chrono::hours longestAskedWait{24};
    static constexpr std::chrono::seconds longestWaitOfPeople{300};

    //! The next refund that is due: those that nobody knows how they stand first, then what has been due for
    //! longest. Turns are handed out at the policy's follow-per-minute, for all desks together; what a turn
    //! took beyond one call, and what people ask, puts off the turns that follow. With `dueBy`, only what was
    //! due then.
    [[nodiscard]] virtual Pending<FollowTurn> *takeTurn(std::optional<QDateTime> dueBy = {}) = 0;
    //! A turn for this one refund, since a person asks about it: due or not, whatever the pace, and while
    //! desks stand back by themselves. Paused where the gateway asked to be left alone, Taken while another
    //! desk asks about it; Nothing where it is not on its way, or is being sent.
    [[nodiscard]] virtual Pending<FollowTurn> *takeOne(const RequestId &id) = 0;
    //! Ends the lease and lets the refund wait for longer than before; where the answer has brought another
    //! state, its pauses begin anew. Where the lease was lost, or the refund has come to its end, nothing is
    //! changed.
    //! The same pace and the same pauses for a question beside this queue: with Reason::Due (and no `due`) it
    //! may be asked now. What it came to is told by putBackCall().
    [[nodiscard]] virtual Pending<FollowTurn> *takeCall() = 0;
    [[nodiscard]] virtual Pending<Done> *putBackCall(const AskedRefund &asked) = 0;
    [[nodiscard]] virtual Pending<Done> *putBack(const DueRefund &due, const AskedRefund &asked) = 0;

    //! What is on its way after `after`: what is overdue by law first, then the oldest. See BoardPlace.
    [[nodiscard]] virtual Pending<Board> *board(int most, std::optional<BoardPlace> after = {}) = 0;
};

//! What an error says about the next question.
[[nodiscard]] AskedRefund::Outcome outcomeOf(const Error &error);

//! A word as it may be kept: letters, digits, underscores, hyphens and blanks, at most 64 of them.
[[nodiscard]] QString keptWord(const QString &word);

} // namespace reintegro
