// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"
#include "models/store/personal_json.h"
#include "tests/support/refund_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;

class ClaimingTest final : public QObject {
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
    void aClaimIsReleasedAfterItsDeadlineAndNotBefore();
    void aClaimOfADeadProcessIsReleasedAtOnce();
    void whoeverLooksFindsLostClaimsReleased();
};

void ClaimingTest::aClaimIsWrittenBeforeAnybodyMaySend()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    desk.letTimePass(5s);

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

void ClaimingTest::onlyASupervisorClaims()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    QCOMPARE(await(desk.store->claim(approved.id, approved.seen, {}, desk.ana)).error().kind,
        ErrorKind::NotAllowed);
    QCOMPARE(await(desk.store->claim(approved.id, approved.seen, {}, desk.boss)).error().kind,
        ErrorKind::NotAllowed);
}

void ClaimingTest::oneClaimAtATime()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const auto second = desk.anotherStore();

    std::vector<Result<ClaimedRefund>> answers;
    const auto keep = [&answers](const Result<ClaimedRefund> &answer) { answers.push_back(answer); };
    desk.store->claim(approved.id, approved.seen, {}, desk.sofia)->whenDone(this, keep);
    second->claim(approved.id, approved.seen, {}, desk.saul)->whenDone(this, keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), std::size_t(2), 30'000);

    QVERIFY(answers[0].has_value() != answers[1].has_value());
    QCOMPARE((answers[0] ? answers[1] : answers[0]).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(approved.id).attempts.size(), std::size_t(1));
}

void ClaimingTest::theChargeMustStillCarryTheRefund_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"charged back", "refunded elsewhere", "less paid", "more paid", "payer",
             "country", "currency", "another charge"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void ClaimingTest::theChargeMustStillCarryTheRefund()
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

void ClaimingTest::theClaimedRequestItselfIsNotCounted()
{
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(), 200)));
    QVERIFY(await(desk.store->claim(one.id, one.seen, {}, desk.sofia)));
}

void ClaimingTest::oneRefundOfAChargeIsOnItsWay_data()
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

void ClaimingTest::oneRefundOfAChargeIsOnItsWay()
{
    QFETCH(State, other);
    QFETCH(bool, may);
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest elsewhere = desk.approved(RefundDesk::newRequest(settledCharge(u"order-2"_s), 100));
    const ClaimedRefund claim = desk.claimed(one);
    if (other != State::Sending)
        static_cast<void>(desk.recorded(claim, RefundDesk::callThatIs(other), other));

    const auto second = await(desk.store->claim(two.id, two.seen, {}, desk.sofia));

    QCOMPARE(second.has_value(), may);
    if (!may)
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(await(desk.store->claim(elsewhere.id, elsewhere.seen, {}, desk.sofia)));
}

void ClaimingTest::sendingAgainFromUnknownNeedsAReason()
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

void ClaimingTest::bytesThatWereTamperedWithAreNotSent()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    // Even a program that has the key cannot put another account beside the bytes.
    PersonalPart other;
    other.reason = approved.reason;
    other.note = approved.note;
    other.account = approved.account;
    other.account.bankAccountNumber = u"99999999999"_s;
    {
        auto around = desk.around();
        around.dropTriggers();
        QCOMPARE(around.putIntoRequests("personal", personalToJson(other)), QString());
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
        auto around = desk.around();
        around.dropTriggers();
        QCOMPARE(around.putIntoRequests("body", body), QString());
        QCOMPARE(around.run(u"UPDATE requests SET digest = ?"_s, {QString::fromLatin1(digest)}), QString());
    }
    const auto bytes = await(desk.store->claim(approved.id, approved.seen, {}, desk.sofia));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Conflict);
}

void ClaimingTest::theRepeatAfter401HappensOnce()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund first = desk.claimed(approved);
    desk.letTimePass(3s);

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

void ClaimingTest::noRepeatWithoutACompleteRefusal_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"another status", "cut", "not JSON", "sent twice", "lost", "late"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ClaimingTest::noRepeatWithoutACompleteRefusal()
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
        desk.letTimePass(RefundStore::claimDuration);

    QCOMPARE(await(desk.store->claimRepeat(first, report)).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.now(approved.id).attempts.size(), std::size_t(1));
}

void ClaimingTest::aClaimIsReleasedAfterItsDeadlineAndNotBefore()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);
    const auto second = desk.anotherStore();

    desk.letTimePass(RefundStore::claimDuration - 1ms);
    QCOMPARE(RefundDesk::need(await(second->releaseLostClaims())), 0);
    QCOMPARE(RefundDesk::need(await(second->request(approved.id))).state, State::Sending);
    desk.letTimePass(1ms);
    QSignalSpy changed(second.get(), &RefundStore::requestChanged);
    QCOMPARE(RefundDesk::need(await(second->releaseLostClaims())), 1);

    desk.hearEverything();
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
    const auto around = desk.around();
    QString dead = thisProcess();
    dead.truncate(dead.lastIndexOf(u'/')); // this machine and boot, a process that started at another time
    QCOMPARE(around.run(u"UPDATE requests SET claim_desk = ?"_s, {QString(dead + u"/1"_s)}), QString());
}

void ClaimingTest::aClaimOfADeadProcessIsReleasedAtOnce()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    static_cast<void>(desk.claimed(approved));
    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 0);
    pretendDeadSender(desk);

    QCOMPARE(RefundDesk::need(await(desk.store->releaseLostClaims())), 1);
    QCOMPARE(desk.now(approved.id).state, State::Unknown);
}

void ClaimingTest::whoeverLooksFindsLostClaimsReleased()
{
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(settledCharge(u"order-2"_s), 100));
    static_cast<void>(desk.claimed(one));
    pretendDeadSender(desk);
    QCOMPARE(desk.now(one.id).state, State::Unknown);

    static_cast<void>(desk.claimed(two));
    pretendDeadSender(desk);
    desk.letTimePass(20s); // a team's desks look for lost claims now and then
    QCOMPARE(RefundDesk::need(await(desk.store->requests({.state = State::Unknown, .charge = {}}))).size(),
        std::size_t(2));
}

} // namespace reintegro::test

using reintegro::test::ClaimingTest;
QTEST_GUILESS_MAIN(ClaimingTest)
#include "claiming_test.moc"
