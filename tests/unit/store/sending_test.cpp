// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;

class SendingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClaimIsWrittenBeforeAnybodyMaySend();
    void onlyASupervisorClaims();
    void oneClaimAtATime();
    void theChargeMustStillCarryTheRefund_data();
    void theChargeMustStillCarryTheRefund();
    void theClaimedRequestItselfIsNotCounted();
    void oneRefundOfAChargeIsOnItsWay_data();
    void oneRefundOfAChargeIsOnItsWay();
    void sendingAgainFromUnknownNeedsAReason();
    void bytesThatWereTamperedWithAreNotSent();
    void theRepeatAfter401HappensOnce();
    void noRepeatWithoutACompleteRefusal_data();
    void noRepeatWithoutACompleteRefusal();
    void whatTheCallCameToIsKept_data();
    void whatTheCallCameToIsKept();
    void anEarlierCallKeepsItUnknown_data();
    void anEarlierCallKeepsItUnknown();
    void aClaimIsReleasedAfterItsDeadlineAndNotBefore();
    void aClaimOfADeadProcessIsReleasedAtOnce();
    void whoeverLooksFindsLostClaimsReleased();
    void aLateReportLeadsOnOnlyWhereItProvesSomething_data();
    void aLateReportLeadsOnOnlyWhereItProvesSomething();
    void aLateReportDoesNotTouchARunningClaim();
    void aReportIsNeverTakenTwice();
    void longAnswersAreCut();
};

void SendingTest::aClaimIsWrittenBeforeAnybodyMaySend()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    desk.clock.advance(5s);

    const ClaimedRefund claim = desk.claimed(approved);

    QCOMPARE(claim.body(), approved.body);
    QCOMPARE(claim.key(), approved.refundKey);
    QCOMPARE(claim.attempt(), 1);
    QCOMPARE(claim.startedAt(), desk.clock.now());
    desk.reopen(); // what a program sees that starts after this one died
    const RefundRequest sending = desk.now(approved.id);
    QCOMPARE(sending.state, State::Sending);
    QCOMPARE(sending.sentAt, desk.clock.now());
    QCOMPARE(sending.claimDeadline, desk.clock.now().addSecs(RefundStore::claimDuration.count()));
    QCOMPARE(sending.attempts.size(), std::size_t(1));
    QCOMPARE(sending.attempts.front().desk, thisProcess());
    QVERIFY(!sending.attempts.front().outcome);
    QCOMPARE(sending.decisions.back().kind, Decision::Kind::Send);
    QCOMPARE(desk.actions(), (QStringList{u"request"_s, u"approve"_s, u"claim"_s, u"attempt"_s}));
}

void SendingTest::onlyASupervisorClaims()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    QCOMPARE(await(desk.store->claim(approved.id, approved.seen, {}, desk.ana)).error().kind,
        ErrorKind::NotAllowed);
    QCOMPARE(await(desk.store->claim(approved.id, approved.seen, {}, desk.boss)).error().kind,
        ErrorKind::NotAllowed);
}

void SendingTest::oneClaimAtATime()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    SqliteRefundStore second(desk.file, desk.clock);

    auto *const one = desk.store->claim(approved.id, approved.seen, {}, desk.sofia);
    auto *const two = second.claim(approved.id, approved.seen, {}, desk.saul);
    const auto oneAnswer = await(one);
    const auto twoAnswer = await(two);

    QVERIFY(oneAnswer.has_value() != twoAnswer.has_value());
    const Error &lost = oneAnswer ? twoAnswer.error() : oneAnswer.error();
    QCOMPARE(lost.kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(approved.id).attempts.size(), std::size_t(1));
}

void SendingTest::theChargeMustStillCarryTheRefund_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"charged back", "refunded elsewhere", "less paid", "more paid", "payer",
             "country", "currency", "another charge"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void SendingTest::theChargeMustStillCarryTheRefund()
{
    QFETCH(QString, change);
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    Charge now = approved.seen;
    if (change == u"charged back"_s)
        now.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
    else if (change == u"refunded elsewhere"_s)
        now.status = ChargeStatus::fromText(u"REFUNDED"_s);
    else if (change == u"less paid"_s)
        now.amount = Money(299, Currency::cop());
    else if (change == u"more paid"_s)
        now.amount = Money(301, Currency::cop());
    else if (change == u"payer"_s)
        now.payer->name = u"Somebody Else"_s;
    else if (change == u"country"_s)
        now.country = u"MX"_s;
    else if (change == u"currency"_s)
        now.amount = Money(300, *Currency::fromCode(u"MXN"_s));
    else
        now.key = *ChargeKey::fromText(u"order-2"_s);

    const auto claim = await(desk.store->claim(approved.id, now, {}, desk.sofia));

    QVERIFY(!claim);
    QCOMPARE(claim.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(approved.id).state, State::Approved);
    QVERIFY(desk.now(approved.id).attempts.empty());
}

void SendingTest::theClaimedRequestItselfIsNotCounted()
{
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(), 200)));
    QVERIFY(await(desk.store->claim(one.id, one.seen, {}, desk.sofia)));
}

void SendingTest::oneRefundOfAChargeIsOnItsWay_data()
{
    QTest::addColumn<State>("other");
    QTest::addColumn<bool>("may");
    QTest::newRow("sending") << State::Sending << false;
    QTest::newRow("unknown") << State::Unknown << false;
    QTest::newRow("in progress") << State::InProgress << false;
    QTest::newRow("not sent") << State::NotSent << true;
    QTest::newRow("settled") << State::Settled << true;
    QTest::newRow("failed") << State::Failed << true;
}

void SendingTest::oneRefundOfAChargeIsOnItsWay()
{
    QFETCH(State, other);
    QFETCH(bool, may);
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest elsewhere = desk.approved(RefundDesk::newRequest(settledCharge(u"order-2"_s), 100));
    const ClaimedRefund claim = desk.claimed(one);
    if (other != State::Sending)
        static_cast<void>(desk.recorded(claim, RefundDesk::answer(200), other));

    const auto second = await(desk.store->claim(two.id, two.seen, {}, desk.sofia));

    QCOMPARE(second.has_value(), may);
    if (!may)
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(await(desk.store->claim(elsewhere.id, elsewhere.seen, {}, desk.sofia)));
}

void SendingTest::sendingAgainFromUnknownNeedsAReason()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();

    const auto silent = await(desk.store->claim(unknown.id, unknown.seen, u"  "_s, desk.sofia));
    QCOMPARE(silent.error().kind, ErrorKind::InvalidData);
    Charge refunding = unknown.seen;
    refunding.status = ChargeStatus::fromText(u"REFUNDING"_s);
    const auto maybeDone = await(desk.store->claim(unknown.id, refunding, u"they said so"_s, desk.sofia));
    QCOMPARE(maybeDone.error().kind, ErrorKind::Conflict);
    const ClaimedRefund again = desk.claimed(unknown, u"they said so"_s);
    QCOMPARE(again.attempt(), 2);
    QCOMPARE(again.body(), unknown.body);
    const Decision last = desk.now(unknown.id).decisions.back();
    QCOMPARE(last.kind, Decision::Kind::Resend);
    QCOMPARE(last.why, u"they said so"_s);
}

void SendingTest::bytesThatWereTamperedWithAreNotSent()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    {
        const RawSqlite raw(desk.file);
        raw.dropTriggers();
        QCOMPARE(raw.run(u"UPDATE requests SET account_number = '99999999999'"_s), QString());
    }
    const auto account = await(desk.store->claim(approved.id, approved.seen, {}, desk.sofia));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Storage);

    // Body and digest made to fit: then nobody has approved these bytes.
    RefundOrder order = *decodeRefundOrder(approved.body);
    order.account.bankAccountNumber = u"99999999999"_s;
    const QByteArray body = encodeRefundOrder(order);
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    {
        const RawSqlite raw(desk.file);
        QCOMPARE(raw.run(u"UPDATE requests SET body = ?, digest = ?"_s, {body, QString::fromLatin1(digest)}),
            QString());
    }
    const auto bytes = await(desk.store->claim(approved.id, approved.seen, {}, desk.sofia));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Conflict);
}

void SendingTest::theRepeatAfter401HappensOnce()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    desk.clock.advance(3s);

    const auto second = await(desk.store->claimRepeat(first, RefundDesk::answer(401)));

    QVERIFY(second);
    QCOMPARE(second->attempt(), 2);
    QCOMPARE(second->claimId(), first.claimId());
    QCOMPARE(second->body(), first.body());
    QCOMPARE(second->startedAt(), desk.clock.now());
    const RefundRequest sending = desk.now(approved.id);
    QCOMPARE(sending.state, State::Sending);
    QCOMPARE(sending.attempts.at(0).outcome, State::NotSent);
    QCOMPARE(sending.attempts.at(0).httpStatus, 401);
    QVERIFY(!sending.attempts.at(1).outcome);
    QCOMPARE(
        await(desk.store->claimRepeat(*second, RefundDesk::answer(401))).error().kind, ErrorKind::Conflict);
    QCOMPARE(
        await(desk.store->claimRepeat(first, RefundDesk::answer(401))).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.recorded(*second, RefundDesk::answer(200), State::InProgress).state, State::InProgress);
    QVERIFY(desk.verified().isWhole());
}

void SendingTest::noRepeatWithoutACompleteRefusal_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"another status", "cut", "not JSON", "sent twice", "lost", "late"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SendingTest::noRepeatWithoutACompleteRefusal()
{
    QFETCH(QString, what);
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    CallReport report = RefundDesk::answer(401);
    if (what == u"another status"_s)
        report.httpStatus = 403;
    else if (what == u"cut"_s)
        report.isWhole = false;
    else if (what == u"not JSON"_s)
        report.body = "<html>";
    else if (what == u"sent twice"_s)
        report.timesSent = 2;
    else if (what == u"lost"_s)
        report = RefundDesk::lostCall();
    else
        desk.clock.advance(RefundStore::claimDuration);

    QCOMPARE(await(desk.store->claimRepeat(first, report)).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(approved.id).attempts.size(), std::size_t(1));
}

void SendingTest::whatTheCallCameToIsKept_data()
{
    QTest::addColumn<State>("judged");
    QTest::addColumn<State>("state");
    for (const State state :
        {State::NotSent, State::Unknown, State::InProgress, State::Settled, State::Failed})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state << state;
    // What cannot be an outcome is not believed.
    QTest::newRow("nonsense") << State::Approved << State::Unknown;
}

void SendingTest::whatTheCallCameToIsKept()
{
    QFETCH(State, judged);
    QFETCH(State, state);
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);
    Judgement judgement = RefundDesk::judged(judged);
    judgement.alarms = {Phrase("Something odd.")};
    desk.clock.advance(2s);

    const auto recorded = RefundDesk::need(
        await(desk.store->recordOutcome(claim, RefundDesk::answer(202, "{\"a\":1}"), judgement)));

    QCOMPARE(recorded.state, state);
    QCOMPARE(recorded.attempts.front().outcome, state);
    QCOMPARE(recorded.attempts.front().httpStatus, 202);
    QVERIFY(!recorded.claimDeadline);
    QCOMPARE(recorded.gateway, (ServerReply{.httpStatus = 202, .body = "{\"a\":1}"}));
    QCOMPARE(recorded.gatewayRemark, judgement.meaning);
    QCOMPARE(recorded.alarms, judgement.alarms);
    QCOMPARE(recorded.changedAt, desk.clock.now());
    QVERIFY(desk.verified().isWhole());
}

void SendingTest::anEarlierCallKeepsItUnknown_data()
{
    QTest::addColumn<State>("judged");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<State>("state");
    // The second call says nothing about the first, which may have been executed.
    QTest::newRow("not sent") << State::NotSent << 0 << State::Unknown;
    QTest::newRow("turned away") << State::NotSent << 403 << State::Unknown;
    QTest::newRow("refused") << State::Failed << 400 << State::Unknown;
    QTest::newRow("lost again") << State::Unknown << 0 << State::Unknown;
    // Here the gateway speaks of the refund itself.
    QTest::newRow("failed") << State::Failed << 200 << State::Failed;
    QTest::newRow("in progress") << State::InProgress << 200 << State::InProgress;
    QTest::newRow("settled") << State::Settled << 200 << State::Settled;
}

void SendingTest::anEarlierCallKeepsItUnknown()
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

void SendingTest::aClaimIsReleasedAfterItsDeadlineAndNotBefore()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);
    SqliteRefundStore second(desk.file, desk.clock);

    desk.clock.advance(RefundStore::claimDuration - 1ms);
    QCOMPARE(RefundDesk::need(await(second.releaseLostClaims())), 0);
    QCOMPARE(RefundDesk::need(await(second.request(approved.id))).state, State::Sending);
    desk.clock.advance(1ms);
    QSignalSpy changed(&second, &RefundStore::requestChanged);
    QCOMPARE(RefundDesk::need(await(second.releaseLostClaims())), 1);

    QCOMPARE(changed.count(), 1);
    const RefundRequest released = desk.now(approved.id);
    QCOMPARE(released.state, State::Unknown);
    QCOMPARE(released.attempts.front().outcome, State::Unknown);
    QVERIFY(!released.gatewayRemark.isEmpty());
    QCOMPARE(desk.actions().constLast(), u"release"_s);
    QVERIFY(desk.verified().isWhole());
}

static void pretendDeadSender(const RefundDesk &desk)
{
    const RawSqlite raw(desk.file);
    QString dead = thisProcess();
    dead.truncate(dead.lastIndexOf(u'/')); // this machine and boot, a process that started at another time
    QCOMPARE(raw.run(u"UPDATE requests SET claim_desk = ?"_s, {QString(dead + u"/1"_s)}), QString());
}

void SendingTest::aClaimOfADeadProcessIsReleasedAtOnce()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    static_cast<void>(desk.claimed(approved));
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 0);
    pretendDeadSender(desk);

    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);
    QCOMPARE(desk.now(approved.id).state, State::Unknown);
}

void SendingTest::whoeverLooksFindsLostClaimsReleased()
{
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(settledCharge(u"order-2"_s), 100));
    static_cast<void>(desk.claimed(one));
    pretendDeadSender(desk);
    QCOMPARE(desk.now(one.id).state, State::Unknown);

    static_cast<void>(desk.claimed(two));
    pretendDeadSender(desk);
    QCOMPARE(RefundDesk::need(await(desk.store->requests({.state = State::Unknown, .charge = {}}))).size(),
        std::size_t(2));
}

void SendingTest::aLateReportLeadsOnOnlyWhereItProvesSomething_data()
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

void SendingTest::aLateReportLeadsOnOnlyWhereItProvesSomething()
{
    QFETCH(State, judged);
    QFETCH(int, httpStatus);
    QFETCH(State, state);
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    desk.clock.advance(RefundStore::claimDuration);
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);

    const RefundRequest recorded = desk.recorded(
        claim, httpStatus == 0 ? RefundDesk::neverLeft() : RefundDesk::answer(httpStatus), judged);

    QCOMPARE(recorded.state, state);
    QCOMPARE(desk.actions().constLast(), u"outcome"_s);
    QVERIFY(desk.verified().isWhole());
}

void SendingTest::aLateReportDoesNotTouchARunningClaim()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    desk.clock.advance(RefundStore::claimDuration);
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

void SendingTest::aReportIsNeverTakenTwice()
{
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    static_cast<void>(desk.recorded(claim, RefundDesk::answer(200), State::Settled));

    const RefundRequest again = desk.recorded(claim, RefundDesk::answer(422), State::Failed);

    QCOMPARE(again.state, State::Settled);
    QCOMPARE(again.attempts.front().outcome, State::Settled);
    QCOMPARE(again.gateway->httpStatus, 200);
}

void SendingTest::longAnswersAreCut()
{
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    const QByteArray answer(70'000, 'x');
    const RefundRequest recorded = desk.recorded(claim, RefundDesk::answer(500, answer), State::Unknown);
    QCOMPARE(recorded.gateway->body.size(), qsizetype(64 * 1024));
}

} // namespace reintegro::test

using reintegro::test::SendingTest;
QTEST_GUILESS_MAIN(SendingTest)
#include "sending_test.moc"
