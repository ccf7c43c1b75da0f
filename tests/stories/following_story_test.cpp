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

private:
    //! Refunds of as many charges, all sent and lost; the gateway will say that each has settled.
    static void lose(StoryDesk &desk, int count);
};

void FollowingStoryTest::lose(StoryDesk &desk, int count)
{
    const SignedIn ana = desk.signedIn("ana");
    const SignedIn sofia = desk.signedIn("sofia");
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
}

void FollowingStoryTest::aFewAreReadAtATimeAndAllInTheEnd()
{
    StoryDesk desk;
    lose(desk, 6);
    const QSignalSpy followed(&desk.tracking, &RefundTracking::followed);
    desk.tracking.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 4);
    // Who opens a list in between is answered, and the others still wait.
    QCOMPARE(await(desk.store.requests())->size(), std::size_t(6));
    QCOMPARE(desk.gateway.statusReads, 4);
    for (int number = 5; number <= 6; ++number) {
        desk.gateway.answerReadings.takeFirst()();
        QTRY_COMPARE(desk.gateway.statusReads, number);
    }
    while (!desk.gateway.answerReadings.isEmpty())
        desk.gateway.answerReadings.takeFirst()();
    QTRY_COMPARE(followed.count(), 6);
    RequestFilter settled;
    settled.state = RequestState::Settled;
    QCOMPARE(await(desk.store.requests(settled))->size(), std::size_t(6));
}

void FollowingStoryTest::whatIsStoppedReadsNothingMore()
{
    StoryDesk desk;
    lose(desk, 5);
    desk.tracking.follow();
    QTRY_COMPARE(desk.gateway.statusReads, 4);
    desk.tracking.stop();
    const QSignalSpy followed(&desk.tracking, &RefundTracking::followed);
    while (!desk.gateway.answerReadings.isEmpty())
        desk.gateway.answerReadings.takeFirst()();
    QTRY_COMPARE(followed.count(), 4); // what was under way is still recorded
    QCOMPARE(desk.gateway.statusReads, 4);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::FollowingStoryTest)
#include "following_story_test.moc"
