// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

class FollowingStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFewAreReadAtATimeAndAllInTheEnd();
    void whatIsStoppedReadsNothingMore();
    void twoDesksNeverAskAboutTheSameOneAtOnce();
    void aProgramThatBeginsAgainAsksNobodyTwice();
    void aGatewayThatAsksToWaitIsLeftAlone();
    void whatServersSayOfThemselvesStopsEveryDesk();
    void withoutANetworkFewAreTriedAndNoneIsForgotten();
    void oneRoundAsksAboutEverythingThatIsDueOnce();
    void aRoundSaysWhyNothingCouldBeAsked();
    void aSecondRoundIsRefusedAndFollowingGoesOn();
    void aRoundSucceedsWhereAnythingWasAnswered_data();
    void aRoundSucceedsWhereAnythingWasAnswered();
    void theEndWaitsForWhatIsUnderWay();
    void askingOutOfTurnIsKeptForTheBoard();
    void whatPeopleAreToldStopsEveryDesk();
    void aPersonWaitsForTheOtherDeskAndAsksThen();

private:
    //! Refunds of as many charges, all sent and lost, and due; the gateway will say that each has settled.
    static void lose(StoryDesk &desk, int count);
    static void finishReadings(StoryDesk &desk)
    {
        while (!desk.gateway.answerReadings.isEmpty())
            desk.gateway.answerReadings.takeFirst()();
    }
    [[nodiscard]] static Error trouble(
        ErrorKind kind, int httpStatus, std::optional<std::chrono::milliseconds> askedWait = {})
    {
        Error error{.kind = kind, .what = Phrase("trouble"), .next = {}, .detail = {}, .reply = {}};
        error.askedWait = askedWait;
        if (httpStatus > 0)
            error.reply = ServerReply{.httpStatus = httpStatus, .body = {}};
        return error;
    }
};

void FollowingStoryTest::lose(StoryDesk &desk, int count)
{
    const SignedIn ana = desk.signedIn("ana");
    const SignedIn sofia = desk.signedIn("sofia");
    // Ten in a second, so that no story has to wait.
    QVERIFY(await(desk.store.setPolicy(PolicySetting::FollowPerMinute, u"600"_s, desk.signedIn("boss"))));
    desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    QHash<QString, QByteArray> answers;
    for (int number = 1; number <= count; ++number) {
        const auto charge = ChargeKey::fromText(u"lost-%1"_s.arg(number));
        const auto asked = await(desk.requests.ask(*charge, StoryDesk::input(), ana));
        QVERIFY(asked);
        QVERIFY(await(desk.decisions.approve(asked->id, asked->digest, true, sofia)));
        QCOMPARE(await(desk.sending.send(asked->id, sofia)).error().kind, ErrorKind::OutcomeUnknown);
        answers.insert(asked->refundKey.toString(), answerTo(asked->body, "SETTLED"));
    }
    desk.gateway.onRefundStatus = [answers](const RefundKey &key) {
        const QByteArray answer = answers.value(key.toString());
        return RefundReading{*decodeRefundAnswer(answer), {200, answer}};
    };
    desk.gateway.statusReads = 0;
    desk.gateway.holdsReadings = true;
    desk.clock.ahead += std::chrono::seconds(3);
}

void FollowingStoryTest::aFewAreReadAtATimeAndAllInTheEnd()
{
    StoryDesk desk;
    lose(desk, 6);
    const QSignalSpy followed(&desk.following, &RefundFollowing::followed);
    desk.following.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 4);
    // Who opens a list in between is answered, and the others still wait.
    QCOMPARE(await(desk.store.requests())->size(), std::size_t(6));
    QCOMPARE(desk.gateway.statusReads, 4);
    for (int number = 5; number <= 6; ++number) {
        desk.gateway.answerReadings.takeFirst()();
        QTRY_COMPARE(desk.gateway.statusReads, number);
    }
    finishReadings(desk);
    QTRY_COMPARE(followed.count(), 6);
    RequestFilter settled;
    settled.state = RequestState::Settled;
    QCOMPARE(await(desk.store.requests(settled))->size(), std::size_t(6));
}

void FollowingStoryTest::whatIsStoppedReadsNothingMore()
{
    StoryDesk desk;
    lose(desk, 5);
    desk.following.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 4);
    desk.following.stop();
    const QSignalSpy followed(&desk.following, &RefundFollowing::followed);
    finishReadings(desk);
    QTRY_COMPARE(followed.count(), 4); // what was under way is still recorded
    QCOMPARE(desk.gateway.statusReads, 4);
}

void FollowingStoryTest::twoDesksNeverAskAboutTheSameOneAtOnce()
{
    StoryDesk desk;
    lose(desk, 7);
    // A second program on the same file, with a gateway that tells both which ones are being read.
    SqliteRefundStore store(desk.folder.filePath(u"refunds.sqlite"_s), desk.keys, desk.clock);
    SqliteFollowStore followStore(store);
    ScriptedGateway gateway;
    RefundTracking tracking(gateway, store);
    RefundFollowing following(tracking, followStore, store);
    QStringList beingRead;
    const auto answer = desk.gateway.onRefundStatus;
    for (ScriptedGateway *const each : {&desk.gateway, &gateway}) {
        each->holdsReadings = true;
        each->onRefundStatus = [&beingRead, answer](const RefundKey &key) {
            beingRead.append(key.toString());
            return answer(key);
        };
    }
    desk.following.follow();
    following.follow();
    QTRY_COMPARE(beingRead.size(), 7); // four at the one, three at the other, or the other way round
    QCOMPARE(QSet<QString>(beingRead.cbegin(), beingRead.cend()).size(), 7);
    QVERIFY(gateway.statusReads >= 3 && desk.gateway.statusReads >= 3);
    finishReadings(desk);
    while (!gateway.answerReadings.isEmpty())
        gateway.answerReadings.takeFirst()();
    const auto isSettled = [&desk] {
        RequestFilter settled;
        settled.state = RequestState::Settled;
        return await(desk.store.requests(settled))->size();
    };
    QTRY_COMPARE(isSettled(), std::size_t(7));
    QCOMPARE(beingRead.size(), 7);
}

void FollowingStoryTest::aProgramThatBeginsAgainAsksNobodyTwice()
{
    StoryDesk desk;
    lose(desk, 3);
    desk.gateway.holdsReadings = false;
    desk.gateway.onRefundStatus = [](const RefundKey &) { // says nothing about it
        return Result<RefundReading>(RefundReading{{}, {404, "{}"}});
    };
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000)))->asked, 3);
    QCOMPARE(desk.gateway.statusReads, 3);
    RefundFollowing again(desk.tracking, desk.followStore, desk.store);
    QCOMPARE(await(again.followOnce(QDeadlineTimer(10'000)))->asked, 0); // their pauses outlived it
    desk.clock.ahead += std::chrono::seconds(4);
    QCOMPARE(await(again.followOnce(QDeadlineTimer(10'000)))->asked, 3);
}

void FollowingStoryTest::aGatewayThatAsksToWaitIsLeftAlone()
{
    StoryDesk desk;
    lose(desk, 5);
    desk.gateway.holdsReadings = false;
    const auto settled = std::exchange(desk.gateway.onRefundStatus, [](const RefundKey &) {
        return Result<RefundReading>(
            failure(trouble(ErrorKind::RateLimited, 429, std::chrono::seconds(600))));
    });
    // Some may be under way when the first answer comes, but not all.
    QVERIFY(!await(desk.following.followOnce(QDeadlineTimer(10'000))));
    const int asked = desk.gateway.statusReads;
    QVERIFY(asked >= 1 && asked < 5);
    desk.clock.ahead += std::chrono::seconds(590);
    desk.gateway.onRefundStatus = settled;
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000))).error().kind, ErrorKind::RateLimited);
    QCOMPARE(desk.gateway.statusReads, asked);
    desk.clock.ahead += std::chrono::seconds(11);
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000)))->asked, 5);
    QCOMPARE(await(desk.followStore.board(10))->refunds.size(), std::size_t(0));
}

void FollowingStoryTest::whatServersSayOfThemselvesStopsEveryDesk()
{
    StoryDesk desk;
    lose(desk, 5);
    desk.gateway.holdsReadings = false;
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(trouble(ErrorKind::Network, 503)));
    };
    QVERIFY(!await(desk.following.followOnce(QDeadlineTimer(10'000))));
    SqliteRefundStore store(desk.folder.filePath(u"refunds.sqlite"_s), desk.keys, desk.clock);
    SqliteFollowStore others(store);
    QCOMPARE(await(others.takeTurn())->reason, FollowTurn::Reason::Paused);
    QCOMPARE(await(others.board(10))->refunds.front().lastSaid->word, u"HTTP 503"_s);
}

void FollowingStoryTest::withoutANetworkFewAreTriedAndNoneIsForgotten()
{
    StoryDesk desk;
    lose(desk, 12);
    desk.gateway.holdsReadings = false;
    const auto settled = std::exchange(desk.gateway.onRefundStatus,
        [](const RefundKey &) { return Result<RefundReading>(failure(trouble(ErrorKind::Network, 0))); });
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000))).error().kind, ErrorKind::Network);
    QVERIFY(desk.gateway.statusReads <= 4);
    // Another desk, whose network is there, goes on; and so does this one once it is back.
    desk.gateway.onRefundStatus = settled;
    desk.clock.ahead += std::chrono::seconds(3);
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000)))->asked, 12);
}

void FollowingStoryTest::oneRoundAsksAboutEverythingThatIsDueOnce()
{
    StoryDesk desk;
    lose(desk, 3);
    desk.gateway.holdsReadings = false;
    const QSignalSpy followed(&desk.following, &RefundFollowing::followed);
    const QSignalSpy asked(&desk.following, &RefundFollowing::asked);
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000)))->asked, 3);
    QCOMPARE(followed.count(), 3);
    QCOMPARE(asked.count(), 3);
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000)))->asked, 0);
}

void FollowingStoryTest::aRoundSaysWhyNothingCouldBeAsked()
{
    StoryDesk desk;
    lose(desk, 2);
    desk.gateway.holdsReadings = false;
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(trouble(ErrorKind::NotAllowed, 401)));
    };
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000))).error().kind, ErrorKind::NotAllowed);
    desk.clock.ahead += std::chrono::seconds(1);
    QCOMPARE(await(desk.followStore.takeTurn())->reason, FollowTurn::Reason::Due); // for other desks
}

void FollowingStoryTest::aSecondRoundIsRefusedAndFollowingGoesOn()
{
    StoryDesk desk;
    lose(desk, 2);
    desk.gateway.onRefundStatus = [](const RefundKey &) { // says nothing about it
        return Result<RefundReading>(RefundReading{{}, {404, "{}"}});
    };
    desk.following.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 2);
    Pending<FollowRound> *const first = desk.following.followOnce(QDeadlineTimer(10'000));
    QCOMPARE(await(desk.following.followOnce(QDeadlineTimer(10'000))).error().kind, ErrorKind::Conflict);
    finishReadings(desk);
    QVERIFY(await(first));
    // What becomes due afterwards is asked about, as before the round.
    const int before = desk.gateway.statusReads;
    desk.clock.ahead += std::chrono::seconds(5);
    desk.following.turn();
    QTRY_COMPARE(desk.gateway.statusReads, before + 2);
    finishReadings(desk);
}

void FollowingStoryTest::aRoundSucceedsWhereAnythingWasAnswered_data()
{
    QTest::addColumn<int>("failing");
    QTest::newRow("the first fails") << 1;
    QTest::newRow("one in between fails") << 2;
    QTest::newRow("the last fails") << 4;
}

void FollowingStoryTest::aRoundSucceedsWhereAnythingWasAnswered()
{
    QFETCH(int, failing);
    StoryDesk desk;
    lose(desk, 4);
    desk.gateway.holdsReadings = false;
    int number = 0;
    desk.gateway.onRefundStatus = [&number, failing, answer = desk.gateway.onRefundStatus](
                                      const RefundKey &key) -> Result<RefundReading> {
        if (++number == failing) // says nothing about the others
            return failure(trouble(ErrorKind::Unreadable, 200));
        return answer(key);
    };
    const auto round = await(desk.following.followOnce(QDeadlineTimer(10'000)));
    QVERIFY(round);
    QCOMPARE(round->asked, 4);
    QCOMPARE(round->answered, 3);
    QCOMPARE(round->errors.size(), std::size_t(1));
    QCOMPARE(round->errors.front().kind, ErrorKind::Unreadable);
}

void FollowingStoryTest::theEndWaitsForWhatIsUnderWay()
{
    StoryDesk desk;
    lose(desk, 6);
    desk.following.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 4);
    Pending<Done> *const end = desk.following.end();
    QVERIFY(await(desk.store.requests())); // everything that could have come by itself has come
    QVERIFY(!end->isFinished());
    finishReadings(desk);
    QVERIFY(await(end));
    QCOMPARE(desk.gateway.statusReads, 4);
    RequestFilter settled;
    settled.state = RequestState::Settled;
    QCOMPARE(await(desk.store.requests(settled))->size(), std::size_t(4));
    QVERIFY(await(desk.following.end())); // nothing is under way
}

void FollowingStoryTest::whatPeopleAreToldStopsEveryDesk()
{
    StoryDesk desk;
    lose(desk, 2);
    desk.gateway.holdsReadings = false;
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(trouble(ErrorKind::RateLimited, 429, std::chrono::seconds(60))));
    };
    const RequestId id = await(desk.followStore.board(1))->refunds.front().id;
    const SignedIn ana = desk.signedIn("ana");
    QVERIFY(!await(desk.following.askNow(id, ana)));
    QCOMPARE(await(desk.followStore.takeTurn())->reason, FollowTurn::Reason::Paused);
    QCOMPARE(await(desk.following.askNow(id, ana)).error().kind, ErrorKind::RateLimited);
    QCOMPARE(desk.gateway.statusReads, 1); // it was left alone
}

void FollowingStoryTest::aPersonWaitsForTheOtherDeskAndAsksThen()
{
    StoryDesk desk;
    lose(desk, 1);
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(RefundReading{{}, {404, "{}"}});
    };
    const RequestId id = await(desk.followStore.board(1))->refunds.front().id;
    desk.following.follow();
    QTRY_COMPARE(desk.gateway.answerReadings.size(), 1);
    ScriptedGateway gateway;
    RefundTracking tracking(gateway, desk.store);
    RefundFollowing following(tracking, desk.followStore, desk.store);
    gateway.onRefundStatus = desk.gateway.onRefundStatus;
    Pending<RefundRequest> *const own = following.askNow(id, desk.signedIn("ana"));
    QVERIFY(await(desk.store.requests()));
    QCOMPARE(gateway.statusReads, 0);
    desk.gateway.holdsReadings = false;
    finishReadings(desk);
    QVERIFY(await(own));
    QCOMPARE(gateway.statusReads, 1);
}

void FollowingStoryTest::askingOutOfTurnIsKeptForTheBoard()
{
    StoryDesk desk;
    lose(desk, 1);
    desk.gateway.holdsReadings = false;
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(trouble(ErrorKind::Network, 502)));
    };
    const RequestId id = await(desk.followStore.board(1))->refunds.front().id;
    QVERIFY(!await(desk.following.askNow(id, desk.signedIn("ana"))));
    QCOMPARE(await(desk.followStore.board(1))->refunds.front().lastSaid->word, u"HTTP 502"_s);
    QCOMPARE(await(desk.followStore.takeTurn())->reason, FollowTurn::Reason::Paused);
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(RefundReading{{}, {404, "{}"}});
    };
    QVERIFY(await(desk.following.askNow(id, desk.signedIn("ana"))));
    QCOMPARE(await(desk.followStore.board(1))->refunds.front().lastSaid->word, u"charge SETTLED"_s);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::FollowingStoryTest)
#include "following_story_test.moc"
