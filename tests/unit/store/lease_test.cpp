// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/following_steps.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;
using Reason = FollowTurn::Reason;
using Outcome = AskedRefund::Outcome;

//! Who asks about a refund, and whose word counts.
class LeaseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneDeskGetsARefundUntilItsLeaseEnds();
    void anAnswerAfterTheLeaseChangesNoTurn();
    void aPersonAsksWheneverHeWants();
    void aPersonWaitsForAnotherDesk();
    void aPersonLeavesTheGatewayAloneWhereItAskedForIt();
    void whoHasNoLeaseChangesNothing();
    void theAnswerThatBroughtTheStateIsKept();
};

void LeaseTest::oneDeskGetsARefundUntilItsLeaseEnds()
{
    RefundDesk desk;
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(2s);
    const FollowTurn first = turn(*sofias);
    QCOMPARE(first.reason, Reason::Due);
    desk.letTimePass(FollowStore::leaseDuration - 1s);
    QCOMPARE(turn(*anas).reason, Reason::Nothing);
    desk.letTimePass(1s); // and nothing was heard of it
    const FollowTurn second = turn(*anas);
    QCOMPARE(second.reason, Reason::Due);
    QVERIFY(second.due->lease != first.due->lease);
}

void LeaseTest::anAnswerAfterTheLeaseChangesNoTurn()
{
    RefundDesk desk;
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(2s);
    const FollowTurn lost = turn(*sofias);
    desk.letTimePass(FollowStore::leaseDuration);
    const FollowTurn taken = turn(*anas);
    QCOMPARE(taken.reason, Reason::Due);
    putBack(*sofias, lost, {.word = u"IN_PROGRESS"_s});
    desk.letTimePass(10s);
    QCOMPARE(turn(*sofias).reason, Reason::Nothing); // it is ana's still
    QVERIFY(!board(*sofias).refunds.front().lastSaid); // and she will say what was said
}

void LeaseTest::aPersonAsksWheneverHeWants()
{
    RefundDesk desk;
    setPace(desk, 6);
    const auto following = desk.following();
    const RefundRequest first = sent(desk, u"c-1"_s);
    static_cast<void>(sent(desk, u"c-2"_s));
    const FollowTurn own = turnFor(*following, first.id); // it is not due
    QCOMPARE(own.reason, Reason::Due);
    desk.letTimePass(2s);
    QCOMPARE(turn(*following).reason, Reason::Pace); // what people ask counts
    QCOMPARE(turn(*following).wait, std::chrono::milliseconds(8s));
    putBack(*following, own, {.word = u"HTTP 404"_s});
    QCOMPARE(board(*following).refunds.front().lastSaid->word, u"HTTP 404"_s);
    const FollowTurn again = turnFor(*following, first.id); // whatever the pace
    QCOMPARE(again.reason, Reason::Due);
    putBack(*following, again, {.outcome = Outcome::GatewayTrouble, .chance = 1});
    QCOMPARE(turn(*following).reason, Reason::Paused);
    QCOMPARE(turnFor(*following, first.id).reason, Reason::Due); // desks stand back by themselves
    static_cast<void>(desk.read(first, State::Settled));
    QCOMPARE(turnFor(*following, first.id).reason, Reason::Nothing);
}

void LeaseTest::aPersonWaitsForAnotherDesk()
{
    RefundDesk desk;
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    const RefundRequest request = sent(desk, u"c-1"_s);
    desk.letTimePass(2s);
    const FollowTurn hers = turn(*sofias);
    QCOMPARE(turnFor(*anas, request.id).reason, Reason::Taken);
    QCOMPARE(turnFor(*anas, request.id).wait, std::chrono::milliseconds(FollowStore::longestReading));
    putBack(*sofias, hers);
    const FollowTurn own = turnFor(*anas, request.id);
    QCOMPARE(own.reason, Reason::Due);
    desk.letTimePass(FollowStore::longestReading); // and nothing was heard of it
    QCOMPARE(turnFor(*sofias, request.id).reason, Reason::Due);
}

void LeaseTest::aPersonLeavesTheGatewayAloneWhereItAskedForIt()
{
    RefundDesk desk;
    const auto following = desk.following();
    const RefundRequest request = sent(desk, u"c-1"_s);
    desk.letTimePass(2s);
    putBack(*following, turn(*following),
        {.outcome = Outcome::GatewayTrouble, .word = u"HTTP 429"_s, .wait = 24h});
    QCOMPARE(turnFor(*following, request.id).reason, Reason::Paused);
    QCOMPARE(
        turnFor(*following, request.id).wait, std::chrono::milliseconds(FollowStore::longestWaitOfPeople));
    desk.letTimePass(FollowStore::longestWaitOfPeople);
    QCOMPARE(turnFor(*following, request.id).reason, Reason::Due);
    QCOMPARE(turn(*following).reason, Reason::Paused);
}

void LeaseTest::whoHasNoLeaseChangesNothing()
{
    RefundDesk desk;
    const auto following = desk.following();
    const RefundRequest request = sent(desk, u"c-1"_s);
    desk.letTimePass(2s);
    const FollowTurn invented{.due = DueRefund{.id = request.id, .lease = u"invented"_s}};
    putBack(*following, invented,
        {.outcome = Outcome::GatewayTrouble, .word = u"SETTLED"_s, .calls = 8, .wait = 24h});
    QVERIFY(!board(*following).refunds.front().lastSaid);
    QVERIFY(!board(*following).refunds.front().askedAt);
    const FollowTurn next = turn(*following);
    QCOMPARE(next.reason, Reason::Due);
    putBack(*following, next);
    putBack(*following, next, {.outcome = Outcome::GatewayTrouble, .wait = 24h}); // a second time
    QCOMPARE(turn(*following).reason, Reason::Nothing);
}

void LeaseTest::theAnswerThatBroughtTheStateIsKept()
{
    RefundDesk desk;
    setPace(desk, 60);
    const auto following = desk.following();
    const RefundRequest request = sent(desk, u"c-1"_s);
    static_cast<void>(sent(desk, u"c-2"_s));
    desk.letTimePass(2s);
    const FollowTurn own = turn(*following);
    QCOMPARE(own.due->id, request.id);
    static_cast<void>(desk.read(request, State::InProgress));
    putBack(*following, own, {.word = u"IN_PROGRESS"_s, .calls = 3});
    QCOMPARE(board(*following).refunds.front().lastSaid->word, u"IN_PROGRESS"_s);
    QCOMPARE(turn(*following).reason, Reason::Pace);
    QCOMPARE(turn(*following).wait, std::chrono::milliseconds(3s));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::LeaseTest)
#include "lease_test.moc"
