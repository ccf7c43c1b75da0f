// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;

class OutcomeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheCallCameToIsKept_data();
    void whatTheCallCameToIsKept();
    void anEarlierCallKeepsItUnknown_data();
    void anEarlierCallKeepsItUnknown();
    void aLateReportLeadsOnOnlyWhereItProvesSomething_data();
    void aLateReportLeadsOnOnlyWhereItProvesSomething();
    void aLateReportDoesNotTouchARunningClaim();
    void whatALateReportProvedOutlivesTheNextCall_data();
    void whatALateReportProvedOutlivesTheNextCall();
    void aReportIsNeverTakenTwice();
    void longAnswersAreCut();
};

void OutcomeTest::whatTheCallCameToIsKept_data()
{
    QTest::addColumn<State>("judged");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<State>("state");
    const auto row = [](State judged, int httpStatus) {
        QTest::addRow("%s", qPrintable(nameOf(judged))) << judged << httpStatus << judged;
    };
    row(State::NotSent, 403);
    row(State::Unknown, 202);
    row(State::InProgress, 202);
    row(State::Settled, 202);
    row(State::Failed, 422);
    // What cannot be an outcome is not believed.
    QTest::newRow("nonsense") << State::Approved << 202 << State::Unknown;
}

void OutcomeTest::whatTheCallCameToIsKept()
{
    QFETCH(State, judged);
    QFETCH(int, httpStatus);
    QFETCH(State, state);
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);
    Judgement judgement = RefundDesk::judged(judged);
    judgement.alarms = {Phrase("Something odd.")};
    const bool speaksOfIt = judged == State::InProgress || judged == State::Settled;
    const QByteArray body = speaksOfIt ? RefundDesk::refundAnswer(claim, judged) : QByteArray("{\"a\":1}");
    desk.letTimePass(2s);

    const auto recorded = RefundDesk::need(
        await(desk.store->recordOutcome(claim, RefundDesk::answer(httpStatus, body), judgement)));

    QCOMPARE(recorded.state, state);
    QCOMPARE(recorded.attempts.front().outcome, state);
    QCOMPARE(recorded.attempts.front().httpStatus, httpStatus);
    QVERIFY(!recorded.claimDeadline);
    QCOMPARE(recorded.gateway, (ServerReply{.httpStatus = httpStatus, .body = body}));
    QCOMPARE(recorded.gatewayRemark, judgement.meaning);
    QCOMPARE(recorded.alarms, judgement.alarms);
    QCOMPARE(recorded.changedAt, desk.clock.now());
    QVERIFY(desk.verified().isWhole());
}

void OutcomeTest::anEarlierCallKeepsItUnknown_data()
{
    QTest::addColumn<State>("judged");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<State>("state");
    // The second call says nothing about the first, which may have been executed.
    QTest::newRow("not sent") << State::NotSent << 0 << State::Unknown;
    QTest::newRow("turned away") << State::NotSent << 403 << State::Unknown;
    QTest::newRow("refused") << State::Failed << 400 << State::Unknown;
    QTest::newRow("lost again") << State::Unknown << 0 << State::Unknown;
    // It may be how a gateway answers a key that it knows already.
    QTest::newRow("failed") << State::Failed << 200 << State::Unknown;
    // Here the gateway speaks of the refund itself.
    QTest::newRow("in progress") << State::InProgress << 200 << State::InProgress;
    QTest::newRow("settled") << State::Settled << 200 << State::Settled;
}

void OutcomeTest::anEarlierCallKeepsItUnknown()
{
    QFETCH(State, judged);
    QFETCH(int, httpStatus);
    QFETCH(State, state);
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    const ClaimedRefund again = desk.claimed(unknown, u"they asked for it"_s);
    const CallReport report = httpStatus == 0 ? RefundDesk::neverLeft() : RefundDesk::answer(httpStatus);

    const RefundRequest recorded = desk.recorded(again, report, judged);

    QCOMPARE(recorded.state, state);
    if (state != judged)
        QVERIFY(recorded.gatewayRemark != RefundDesk::judged(judged).meaning);
}

void OutcomeTest::aLateReportLeadsOnOnlyWhereItProvesSomething_data()
{
    QTest::addColumn<State>("judged");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<State>("state");
    QTest::newRow("not sent") << State::NotSent << 403 << State::Unknown;
    QTest::newRow("never left") << State::NotSent << 0 << State::Unknown;
    QTest::newRow("unknown") << State::Unknown << 500 << State::Unknown;
    QTest::newRow("in progress") << State::InProgress << 200 << State::InProgress;
    QTest::newRow("settled") << State::Settled << 200 << State::Settled;
    QTest::newRow("failed") << State::Failed << 422 << State::Failed;
}

void OutcomeTest::aLateReportLeadsOnOnlyWhereItProvesSomething()
{
    QFETCH(State, judged);
    QFETCH(int, httpStatus);
    QFETCH(State, state);
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    desk.letTimePass(RefundStore::claimDuration);
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);

    const RefundRequest recorded = desk.recorded(
        claim, httpStatus == 0 ? RefundDesk::neverLeft() : RefundDesk::answer(httpStatus), judged);

    QCOMPARE(recorded.state, state);
    QCOMPARE(desk.actions().constLast(), u"outcome"_s);
    QVERIFY(desk.verified().isWhole());
}

void OutcomeTest::aLateReportDoesNotTouchARunningClaim()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    desk.letTimePass(RefundStore::claimDuration);
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);
    const ClaimedRefund second = desk.claimed(approved, u"they asked for it"_s);

    const RefundRequest late = desk.recorded(first, RefundDesk::answer(422), State::Failed);
    QCOMPARE(late.state, State::Sending);
    const RefundRequest settled = desk.recorded(first, RefundDesk::answer(200), State::Settled);
    QCOMPARE(settled.state, State::Sending);
    QVERIFY(!settled.alarms.empty());
    QCOMPARE(desk.recorded(second, RefundDesk::answer(200), State::Settled).state, State::Settled);
    QVERIFY(desk.verified().isWhole());
}

void OutcomeTest::whatALateReportProvedOutlivesTheNextCall_data()
{
    QTest::addColumn<State>("late");
    QTest::addColumn<State>("judged");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<State>("state");
    QTest::newRow("settled, refused") << State::Settled << State::Failed << 400 << State::Settled;
    QTest::newRow("settled, failed") << State::Settled << State::Failed << 200 << State::Settled;
    QTest::newRow("settled, not taken") << State::Settled << State::NotSent << 429 << State::Settled;
    QTest::newRow("settled, never left") << State::Settled << State::NotSent << 0 << State::Settled;
    QTest::newRow("settled, lost") << State::Settled << State::Unknown << 500 << State::Settled;
    QTest::newRow("in progress, refused") << State::InProgress << State::Failed << 422 << State::InProgress;
    QTest::newRow("in progress, settled") << State::InProgress << State::Settled << 200 << State::Settled;
}

void OutcomeTest::whatALateReportProvedOutlivesTheNextCall()
{
    QFETCH(State, late);
    QFETCH(State, judged);
    QFETCH(int, httpStatus);
    QFETCH(State, state);
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    desk.letTimePass(RefundStore::claimDuration);
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);
    const ClaimedRefund second = desk.claimed(approved, u"they asked for it"_s);
    QCOMPARE(desk.recorded(first, RefundDesk::answer(200), late).state, State::Sending);

    const RefundRequest now = desk.recorded(
        second, httpStatus == 0 ? RefundDesk::neverLeft() : RefundDesk::answer(httpStatus), judged);

    QCOMPARE(now.state, state);
    QVERIFY(desk.verified().isWhole());
}

void OutcomeTest::aReportIsNeverTakenTwice()
{
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    static_cast<void>(desk.recorded(claim, RefundDesk::answer(200), State::Settled));

    const RefundRequest again = desk.recorded(claim, RefundDesk::answer(422), State::Failed);

    QCOMPARE(again.state, State::Settled);
    QCOMPARE(again.attempts.front().outcome, State::Settled);
    QCOMPARE(again.gateway->httpStatus, 200);
}

void OutcomeTest::longAnswersAreCut()
{
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    const QByteArray answer(70'000, 'x');
    const RefundRequest recorded = desk.recorded(claim, RefundDesk::answer(500, answer), State::Unknown);
    QCOMPARE(recorded.gateway->body.size(), qsizetype(64 * 1024));
}

} // namespace reintegro::test

using reintegro::test::OutcomeTest;
QTEST_GUILESS_MAIN(OutcomeTest)
#include "outcome_test.moc"
