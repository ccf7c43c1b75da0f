// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/failed_ones.h"
#include "models/refunds/refund_tracking.h"
#include "tests/support/refund_desk.h"
#include "tests/support/scripted_gateway.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;
using Sign = ArrivalSign::Kind;

static Result<RefundReading> readingOf(const QByteArray &answer)
{
    const Result<RefundAnswer> read = decodeRefundAnswer(answer);
    return read.map([&](const RefundAnswer &found) {
        return RefundReading{.answer = found, .reply = {.httpStatus = 200, .body = answer}};
    });
}

//! What the gateway says of a refund by its key, with one text replaced: "a=>b".
static QByteArray refundThatReads(const RefundRequest &request, const QString &change)
{
    QByteArray answer = RefundDesk::refundAnswer(request, State::Settled);
    answer.insert(
        1, R"("createTime":")" + request.sentAt->toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + R"( UTC",)");
    const QStringList parts = change.split(u"=>"_s);
    return answer.replace(parts.value(0).toUtf8(), parts.value(1).toUtf8());
}

static ReadingJudgement saying(Sign sign)
{
    ReadingJudgement judgement;
    judgement.arrival = sign;
    return judgement;
}

//! What was thought to be over, or known, and is not: nobody is paid a second time for it.
class AfterAllTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFailedAndIsThereIsUnknownAgain_data();
    void whatFailedAndIsThereIsUnknownAgain();
    void whatPeopleClosedKnowinglyStaysClosed();
    void aStatementOlderThanASignClosesNothing();
    void aCallIsNotRepeatedOnceOneArrived();
    void aReadingThatIsNoLongerOfNowCountsForNothing();
    void whatFailedKeepsItsReasonWhenItsChargeIsRead();

private:
    [[nodiscard]] static RefundRequest failedOne(RefundDesk &desk)
    {
        return desk.recorded(desk.claimed(desk.approved()), RefundDesk::answer(422), State::Failed);
    }
};

void AfterAllTest::whatFailedAndIsThereIsUnknownAgain_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<State>("state");
    QTest::newRow("a word we do not know") << u"SETTLED=>ON_HOLD"_s << State::Unknown;
    QTest::newRow("another amount") << u":300,=>:30000,"_s << State::Unknown;
    QTest::newRow("failed, and another amount") << u"300,=>30000,"_s << State::Failed;
    QTest::newRow("another key") << u"\"order-1-=>\"order-9-"_s << State::Failed;
    QTest::newRow("failed") << u"SETTLED=>FAILED"_s << State::Failed;
}

void AfterAllTest::whatFailedAndIsThereIsUnknownAgain()
{
    QFETCH(QString, change);
    QFETCH(State, state);
    RefundDesk desk;
    const RefundRequest failed = failedOne(desk);
    ScriptedGateway gateway;
    gateway.onRefundStatus = [&](const RefundKey &) {
        QByteArray answer = refundThatReads(failed, change);
        if (QByteArray(QTest::currentDataTag()).startsWith("failed, "))
            answer.replace("SETTLED", "FAILED");
        return readingOf(answer);
    };
    QObject owner;

    QVERIFY(await(readFailedOnesAgain(gateway, *desk.store, {failed}, u"ana"_s, QDeadlineTimer(), &owner)));

    const RefundRequest now = desk.now(failed.id);
    QCOMPARE(now.state, state);
    const auto another = await(desk.store->add(RefundDesk::newRequest(), desk.eva));
    QCOMPARE(another.has_value(), state == State::Failed);
    NewRequest corrected = RefundDesk::newRequest();
    corrected.corrects = failed.id;
    if (!another) {
        QVERIFY(!now.alarms.empty());
        QVERIFY(now.alarms.back().english().contains(u"has it after all"_s));
        QVERIFY(now.gatewayRemark.english().contains(u"ask for nothing new"_s));
        QVERIFY(!await(desk.store->add(corrected, desk.ana)));
        QVERIFY(!await(desk.store->claim(failed.id, failed.seen, u"they say so"_s, desk.sofia)));
    }
    QVERIFY(desk.verified().isWhole());
}

void AfterAllTest::whatPeopleClosedKnowinglyStaysClosed()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    ReadingJudgement found = saying(Sign::RefundFound);
    found.mayHavePaid = true;
    const ServerReply reply{.httpStatus = 200, .body = refundThatReads(unknown, u"SETTLED=>ON_HOLD"_s)};
    QVERIFY(await(desk.store->recordReading(unknown.id, found, reply, u"ana"_s)));
    desk.letTimePass(1h);
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    QVERIFY(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.sofia)));
    QVERIFY(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.saul)));

    const auto now = await(desk.store->recordReading(unknown.id, found, reply, u"ana"_s));

    QVERIFY(now);
    QCOMPARE(now->state, State::Failed); // the statement was about just that
}

void AfterAllTest::aStatementOlderThanASignClosesNothing()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    QVERIFY(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.sofia)));
    desk.letTimePass(24h);
    QVERIFY(await(desk.store->recordReading(unknown.id, saying(Sign::Notified), std::nullopt, u"eva"_s)));

    const auto byOldLetter = await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.saul));
    QVERIFY(!byOldLetter);
    QCOMPARE(byOldLetter.error().kind, ErrorKind::Conflict);
    QVERIFY(byOldLetter.error().english().contains(u"than every sign"_s));

    desk.letTimePass(24h);
    QVERIFY(desk.keep(unknown.id, desk.saul));
    const auto first = await(desk.store->closeAsNotExecuted(unknown.id, u"new letter"_s, desk.saul));
    QVERIFY(first);
    QCOMPARE(first->state, State::Unknown); // what sofia said was about the old one
    const auto second = await(desk.store->closeAsNotExecuted(unknown.id, u"new letter"_s, desk.sofia));
    QVERIFY(second);
    QCOMPARE(second->state, State::Failed);
    QVERIFY(desk.verified().isWhole());
}

void AfterAllTest::aCallIsNotRepeatedOnceOneArrived()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    const ClaimedRefund again =
        RefundDesk::need(await(desk.store->claim(unknown.id, unknown.seen, u"they say so"_s, desk.sofia)));
    // A look that began before the call ends while it is under way.
    QVERIFY(await(desk.store->recordReading(unknown.id, saying(Sign::RefundFound), std::nullopt, u"eva"_s)));

    const auto repeated =
        await(desk.store->claimRepeat(again, RefundDesk::answer(401, R"({"message":"expired"})")));

    QVERIFY(!repeated);
    QCOMPARE(repeated.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(unknown.id).attempts.size(), std::size_t(2));
}

void AfterAllTest::aReadingThatIsNoLongerOfNowCountsForNothing()
{
    RefundDesk desk;
    const RefundRequest sent = desk.recorded(
        desk.claimed(desk.approved()), RefundDesk::callThatIs(State::InProgress), State::InProgress);
    ScriptedGateway gateway;
    gateway.onRefundStatus = [&](const RefundKey &) {
        return readingOf(refundThatReads(sent, u"SETTLED=>IN_PROGRESS"_s));
    };
    gateway.holdsReadings = true;
    RefundTracking tracking(gateway, *desk.store);
    Pending<RefundRequest> *const slow = tracking.check(sent.id, desk.ana);
    QTRY_COMPARE(gateway.answerReadings.size(), 1);
    // Meanwhile somebody else reads that it failed, which is what the gateway says from now on.
    static_cast<void>(desk.read(sent, State::Failed));
    gateway.holdsReadings = false;
    gateway.onRefundStatus = [&](const RefundKey &) {
        return readingOf(refundThatReads(sent, u"SETTLED=>FAILED"_s));
    };
    gateway.answerReadings.takeFirst()();

    const Result<RefundRequest> now = await(slow);

    QVERIFY(now);
    QCOMPARE(now->state, State::Failed);
    QVERIFY(now->alarms.empty()); // nothing was called executed that was not
    QCOMPARE(gateway.statusReads, 2);
}

void AfterAllTest::whatFailedKeepsItsReasonWhenItsChargeIsRead()
{
    RefundDesk desk;
    const RefundRequest failed = failedOne(desk);
    ScriptedGateway gateway; // knows no refund by its key
    RefundTracking tracking(gateway, *desk.store);

    const Result<RefundRequest> now = await(tracking.check(failed.id, desk.ana));

    QVERIFY(now);
    QCOMPARE(now->gatewayRemark, failed.gatewayRemark);
    QVERIFY(!now->gatewayRemark.isEmpty());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::AfterAllTest)
#include "after_all_test.moc"
