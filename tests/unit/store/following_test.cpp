// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/following_steps.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;
using Reason = FollowTurn::Reason;
using Outcome = AskedRefund::Outcome;

class FollowingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOnItsWayIsFollowedAndNothingElse_data();
    void whatIsOnItsWayIsFollowedAndNothingElse();
    void whatFailedAndIsOnItsWayAfterAllIsFollowedAgain();
    void unknownOnesComeFirstThenWhatWasDueLongest();
    void allDesksTogetherKeepToThePace();
    void aQuestionThatTookTwoCallsTakesTheTimeOfTwo();
    void pausesGrowUpToTheLongest_data();
    void pausesGrowUpToTheLongest();
    void pausesOutliveTheProgram();
    void aGatewayThatNamesATimeIsLeftAloneByEveryDesk();
    void troubleInARowLastsLongerEachTime();
    void aDeskInTroubleStopsNobodyElse();
    void aNewStateBeginsWithTheFirstPauseAgain();
    void onlyWhatWasDueThenIsHandedOutToARound();
    void manyUnknownOnesStarveNobody();
#ifndef REINTEGRO_TEAM_STORE
    void aClockThatWasSetBackStopsNobody();
#endif
};

void FollowingTest::whatIsOnItsWayIsFollowedAndNothingElse_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("unknown") << State::Unknown << Reason::Due;
    QTest::newRow("in progress") << State::InProgress << Reason::Due;
    QTest::newRow("not sent") << State::NotSent << Reason::Nothing;
    QTest::newRow("failed") << State::Failed << Reason::Nothing;
    QTest::newRow("settled") << State::Settled << Reason::Nothing;
}

void FollowingTest::whatIsOnItsWayIsFollowedAndNothingElse()
{
    QFETCH(State, state);
    QFETCH(Reason, reason);
    RefundDesk desk;
    const auto following = desk.following();
    QCOMPARE(turn(*following).reason, Reason::Nothing);
    const RefundRequest request = sent(desk, u"c-1"_s, state);
    QCOMPARE(turn(*following).reason, Reason::Nothing); // not at once
    desk.letTimePass(2s);
    const FollowTurn after = turn(*following);
    QCOMPARE(after.reason, reason);
    QCOMPARE(after.due.has_value(), reason == Reason::Due);
    if (after.due)
        QCOMPARE(after.due->id, request.id);
}

void FollowingTest::whatFailedAndIsOnItsWayAfterAllIsFollowedAgain()
{
    RefundDesk desk;
    const auto following = desk.following();
    const RefundRequest request = sent(desk, u"c-1"_s);
    static_cast<void>(desk.read(request, State::Failed));
    desk.letTimePass(1h);
    QCOMPARE(turn(*following).reason, Reason::Nothing);
    QCOMPARE(board(*following).refunds.size(), std::size_t(0));
    static_cast<void>(desk.read(request, State::InProgress));
    desk.letTimePass(2s);
    QCOMPARE(turn(*following).reason, Reason::Due);
}

void FollowingTest::unknownOnesComeFirstThenWhatWasDueLongest()
{
    RefundDesk desk;
    setPace(desk, 600);
    const auto following = desk.following();
    QList<RequestId> made;
    for (const State state : {State::InProgress, State::InProgress, State::Unknown, State::Unknown}) {
        made.append(sent(desk, u"c-%1"_s.arg(made.size()), state).id);
        desk.letTimePass(1s);
    }
    desk.letTimePass(5s);
    QList<RequestId> asked;
    for (int round = 0; round < 4; ++round) {
        const FollowTurn next = turn(*following);
        QCOMPARE(next.reason, Reason::Due);
        asked.append(next.due->id);
        desk.letTimePass(100ms);
    }
    QCOMPARE(asked, QList<RequestId>({made.at(2), made.at(3), made.at(0), made.at(1)}));
}

void FollowingTest::allDesksTogetherKeepToThePace()
{
    RefundDesk desk;
    setPace(desk, 6);
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    for (int number = 0; number < 9; ++number)
        static_cast<void>(sent(desk, u"c-%1"_s.arg(number)));
    desk.letTimePass(10s);
    int asked = 0;
    for (int second = 0; second < 60; ++second) {
        for (FollowStore *const following : {sofias.get(), anas.get()}) {
            const FollowTurn next = turn(*following);
            QVERIFY(next.reason == Reason::Due || next.reason == Reason::Pace);
            if (next.reason == Reason::Pace)
                QVERIFY(next.wait > 0ms && next.wait <= 10s);
            asked += next.due ? 1 : 0;
        }
        desk.letTimePass(1s);
    }
    QCOMPARE(asked, 6);
}

void FollowingTest::aQuestionThatTookTwoCallsTakesTheTimeOfTwo()
{
    RefundDesk desk;
    setPace(desk, 60);
    const auto following = desk.following();
    for (int number = 0; number < 3; ++number)
        static_cast<void>(sent(desk, u"c-%1"_s.arg(number)));
    desk.letTimePass(10s);
    putBack(*following, turn(*following), {.calls = 2});
    desk.letTimePass(1s);
    QCOMPARE(turn(*following).reason, Reason::Pace);
    desk.letTimePass(1s);
    QCOMPARE(turn(*following).reason, Reason::Due);
}

void FollowingTest::pausesGrowUpToTheLongest_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("longest"); // seconds
    QTest::newRow("unknown") << State::Unknown << 300;
    QTest::newRow("in progress") << State::InProgress << 6 * 3600;
}

void FollowingTest::pausesGrowUpToTheLongest()
{
    QFETCH(State, state);
    QFETCH(int, longest);
    RefundDesk desk;
    const auto following = desk.following();
    static_cast<void>(sent(desk, u"c-1"_s, state));
    desk.letTimePass(2s);
    std::chrono::milliseconds before = 2s;
    for (int round = 0; round < 25; ++round) {
        putBack(*following, turn(*following));
        const FollowTurn next = turn(*following);
        QCOMPARE(next.reason, Reason::Nothing);
        QCOMPARE(
            next.wait, std::min<std::chrono::milliseconds>(before * 8 / 5, std::chrono::seconds(longest)));
        before = next.wait;
        desk.letTimePass(next.wait - 1ms);
        QCOMPARE(turn(*following).reason, Reason::Nothing);
        desk.letTimePass(1ms);
    }
    QCOMPARE(before, std::chrono::milliseconds(std::chrono::seconds(longest)));
}

void FollowingTest::pausesOutliveTheProgram()
{
    RefundDesk desk;
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(2s);
    {
        const auto following = desk.following();
        for (int round = 0; round < 6; ++round) {
            putBack(*following, turn(*following));
            desk.letTimePass(turn(*following).wait);
        }
        putBack(*following, turn(*following));
    }
    desk.reopen();
    const FollowTurn next = turn(*desk.following());
    QCOMPARE(next.reason, Reason::Nothing);
    QVERIFY(next.wait > 45s);
}

void FollowingTest::aGatewayThatNamesATimeIsLeftAloneByEveryDesk()
{
    RefundDesk desk;
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    static_cast<void>(sent(desk, u"c-1"_s));
    static_cast<void>(sent(desk, u"c-2"_s));
    desk.letTimePass(10s);
    putBack(*sofias, turn(*sofias), {.outcome = Outcome::GatewayTrouble, .word = u"HTTP 429"_s, .wait = 90s});
    desk.letTimePass(89s);
    const FollowTurn before = turn(*anas);
    QCOMPARE(before.reason, Reason::Paused);
    QCOMPARE(before.wait, std::chrono::milliseconds(1s));
    desk.letTimePass(1s);
    QCOMPARE(turn(*anas).reason, Reason::Due);
}

void FollowingTest::troubleInARowLastsLongerEachTime()
{
    RefundDesk desk;
    const auto following = desk.following();
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(10s);
    const AskedRefund trouble{.outcome = Outcome::GatewayTrouble, .word = u"HTTP 503"_s, .chance = 1};
    for (const auto pause : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
        putBack(*following, turn(*following), trouble);
        const FollowTurn next = turn(*following);
        QCOMPARE(next.reason, Reason::Paused);
        QCOMPARE(next.wait, std::chrono::milliseconds(pause));
        desk.letTimePass(pause);
    }
    putBack(*following, turn(*following)); // an answer
    desk.letTimePass(10s);
    putBack(*following, turn(*following), trouble);
    QCOMPARE(turn(*following).wait, std::chrono::milliseconds(5s));
}

void FollowingTest::aDeskInTroubleStopsNobodyElse()
{
    RefundDesk desk;
    const auto sofias = desk.following("sofia");
    const auto anas = desk.following("ana");
    static_cast<void>(sent(desk, u"c-1"_s));
    static_cast<void>(sent(desk, u"c-2"_s));
    desk.letTimePass(10s);
    putBack(*sofias, turn(*sofias), {.outcome = Outcome::DeskTrouble});
    desk.letTimePass(1s);
    QCOMPARE(turn(*anas).reason, Reason::Due);
}

void FollowingTest::aNewStateBeginsWithTheFirstPauseAgain()
{
    RefundDesk desk;
    const auto following = desk.following();
    const RefundRequest request = sent(desk, u"c-1"_s);
    desk.letTimePass(2s);
    for (int round = 0; round < 6; ++round) {
        putBack(*following, turn(*following));
        desk.letTimePass(turn(*following).wait);
    }
    const FollowTurn last = turn(*following);
    QCOMPARE(last.reason, Reason::Due);
    static_cast<void>(desk.read(request, State::InProgress));
    putBack(*following, last, {.word = u"IN_PROGRESS"_s});
    QCOMPARE(turn(*following).wait, std::chrono::milliseconds(2s));
}

void FollowingTest::onlyWhatWasDueThenIsHandedOutToARound()
{
    RefundDesk desk;
    const auto following = desk.following();
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(2s);
    const FollowTurn first = turn(*following);
    putBack(*following, first);
    desk.letTimePass(1min);
    QCOMPARE(turn(*following, first.now).reason, Reason::Nothing);
    QCOMPARE(turn(*following).reason, Reason::Due);
}

void FollowingTest::manyUnknownOnesStarveNobody()
{
    RefundDesk desk;
    setPace(desk, 6);
    const auto following = desk.following();
    const RequestId inProgress = sent(desk, u"paid"_s, State::InProgress).id;
    // More than can have a turn within the longest pause of one: there always is another that is due.
    for (int number = 0; number < 60; ++number)
        static_cast<void>(sent(desk, u"c-%1"_s.arg(number)));
    desk.letTimePass(10s);
    int turns = 0;
    for (bool isAsked = false; !isAsked; ++turns) {
        const FollowTurn next = turn(*following);
        QCOMPARE(next.reason, Reason::Due);
        isAsked = next.due->id == inProgress;
        putBack(*following, next);
        desk.letTimePass(10s);
        QVERIFY(turns < 40);
    }
    QVERIFY(turns > 28); // five minutes long it comes after them
}

#ifndef REINTEGRO_TEAM_STORE
void FollowingTest::aClockThatWasSetBackStopsNobody()
{
    RefundDesk desk;
    setPace(desk, 6);
    const auto following = desk.following();
    static_cast<void>(sent(desk, u"c-1"_s));
    desk.letTimePass(2s);
    putBack(*following, turn(*following)); // due and paced by a clock that is a year ahead
    desk.letTimePass(-365 * 24h);
    const FollowTurn taken = turn(*following);
    QCOMPARE(taken.reason, Reason::Due);
    putBack(*following, taken, {.outcome = Outcome::GatewayTrouble, .wait = 24h});
    QCOMPARE(turn(*following).reason, Reason::Paused);
    desk.letTimePass(-365 * 24h);
    QCOMPARE(turn(*following).reason, Reason::Due);
}
#endif

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::FollowingTest)
#include "following_test.moc"
