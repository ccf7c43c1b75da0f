// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static NewRequest warned(Warning::Level level)
{
    NewRequest request = RefundDesk::newRequest();
    request.warnings = {{.code = u"odd"_s, .message = Phrase("This is odd."), .level = level}};
    return request;
}

static QString kindOf(const Result<RefundRequest> &result)
{
    return result ? u"done"_s : nameOf(result.error().kind);
}

class DecidingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anApprovalIsKeptWithWhoAndWhen();
    void whoMayApprove_data();
    void whoMayApprove();
    void capitalsMakeNobodyAnotherPerson();
    void whoeverSawOtherBytesApprovesNothing();
    void openWarningsMustBeAccepted_data();
    void openWarningsMustBeAccepted();
    void anApproverWhosePasswordIsNotHisOwnIsMarked();
    void aRejectionNeedsASupervisorAndAReason();
    void whoMayWithdraw_data();
    void whoMayWithdraw();
    void stepsThatTheStateDoesNotAllow_data();
    void stepsThatTheStateDoesNotAllow();
    void theNextKeyMakesApprovalsVoid();
    void twoSupervisorsCloseWhatWasNotExecuted();
    void aLaterAttemptMakesTheFirstWordOfClosingVoid();
    void refusedStepsAreJournaled();
};

void DecidingTest::anApprovalIsKeptWithWhoAndWhen()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    QCOMPARE(approved.state, RequestState::Approved);
    QCOMPARE(approved.decisions.size(), std::size_t(1));
    const Decision expected{.by = u"sofia"_s,
        .at = desk.clock.now(),
        .kind = Decision::Kind::Approve,
        .why = {},
        .passwordSetBy = {}};
    QCOMPARE(approved.decisions.front(), expected);
}

void DecidingTest::whoMayApprove_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an agent who did not ask") << QByteArray("eva") << u"not_allowed"_s;
    QTest::newRow("an administrator") << QByteArray("boss") << u"not_allowed"_s;
    QTest::newRow("the supervisor who asked") << QByteArray("saul") << u"not_allowed"_s;
    QTest::newRow("another supervisor") << QByteArray("sofia") << u"done"_s;
}

void DecidingTest::whoMayApprove()
{
    QFETCH(QByteArray, who);
    QFETCH(QString, outcome);
    RefundDesk desk;
    const RefundRequest asked = RefundDesk::need(await(desk.store->add(RefundDesk::newRequest(), desk.saul)));

    const auto approved =
        await(desk.store->approve(asked.id, asked.digest, true, desk.people.signedIn(who.constData())));

    QCOMPARE(kindOf(approved), outcome);
}

void DecidingTest::capitalsMakeNobodyAnotherPerson()
{
    RefundDesk desk;
    RefundRequest asked = RefundDesk::need(await(desk.store->add(RefundDesk::newRequest(), desk.sofia)));
    const SignedIn sameSofia = desk.people.signedIn("SOFIA");

    QCOMPARE(kindOf(await(desk.store->approve(asked.id, asked.digest, true, sameSofia))), u"not_allowed"_s);
}

void DecidingTest::whoeverSawOtherBytesApprovesNothing()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();
    QByteArray other = asked.digest;
    other[0] = other[0] == '0' ? '1' : '0';

    QCOMPARE(kindOf(await(desk.store->approve(asked.id, other, true, desk.sofia))), u"conflict"_s);
    QCOMPARE(kindOf(await(desk.store->approve(asked.id, {}, true, desk.sofia))), u"conflict"_s);
    QCOMPARE(desk.now(asked.id).state, RequestState::AwaitingApproval);
}

void DecidingTest::openWarningsMustBeAccepted_data()
{
    QTest::addColumn<Warning::Level>("level");
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<bool>("may");
    QTest::newRow("a notice") << Warning::Level::Notice << false << true;
    QTest::newRow("to be confirmed") << Warning::Level::Confirm << false << false;
    QTest::newRow("confirmed") << Warning::Level::Confirm << true << true;
}

void DecidingTest::openWarningsMustBeAccepted()
{
    QFETCH(Warning::Level, level);
    QFETCH(bool, accepts);
    QFETCH(bool, may);
    RefundDesk desk;
    const RefundRequest asked = desk.asked(warned(level));

    const auto approved = await(desk.store->approve(asked.id, asked.digest, accepts, desk.sofia));

    QCOMPARE(kindOf(approved), may ? u"done"_s : u"conflict"_s);
}

void DecidingTest::anApproverWhosePasswordIsNotHisOwnIsMarked()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();
    desk.people.setPassword("sofia", desk.boss);

    const auto approved = RefundDesk::need(
        await(desk.store->approve(asked.id, asked.digest, true, desk.people.signedIn("sofia"))));

    QCOMPARE(approved.decisions.front().passwordSetBy, u"boss"_s);
}

void DecidingTest::aRejectionNeedsASupervisorAndAReason()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();

    QCOMPARE(kindOf(await(desk.store->reject(asked.id, u"no"_s, desk.eva))), u"not_allowed"_s);
    QCOMPARE(kindOf(await(desk.store->reject(asked.id, u" \n"_s, desk.sofia))), u"invalid_data"_s);
    const auto rejected = await(desk.store->reject(asked.id, u"Wrong payer"_s, desk.sofia));
    QCOMPARE(rejected->state, RequestState::Rejected);
    QCOMPARE(rejected->decisions.front().why, u"Wrong payer"_s);
}

void DecidingTest::whoMayWithdraw_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<bool>("may");
    QTest::newRow("whoever asked") << QByteArray("ana") << true;
    QTest::newRow("a supervisor") << QByteArray("sofia") << true;
    QTest::newRow("another agent") << QByteArray("eva") << false;
    QTest::newRow("an administrator") << QByteArray("boss") << false;
}

void DecidingTest::whoMayWithdraw()
{
    QFETCH(QByteArray, who);
    QFETCH(bool, may);
    RefundDesk desk;
    for (const RefundRequest &request : {desk.asked(RefundDesk::newRequest(settledCharge(), 100)),
             desk.approved(RefundDesk::newRequest(settledCharge(), 100))}) {
        const auto withdrawn = await(desk.store->withdraw(request.id, desk.people.signedIn(who.constData())));
        QCOMPARE(kindOf(withdrawn), may ? u"done"_s : u"not_allowed"_s);
        if (may)
            QCOMPARE(withdrawn->state, RequestState::Withdrawn);
    }
}

void DecidingTest::stepsThatTheStateDoesNotAllow_data()
{
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<QString>("steps"); // those that are allowed
    QTest::newRow("awaiting approval") << RequestState::AwaitingApproval << u"approve reject withdraw"_s;
    QTest::newRow("approved") << RequestState::Approved << u"withdraw rekey claim"_s;
    QTest::newRow("rejected") << RequestState::Rejected << u""_s;
    QTest::newRow("withdrawn") << RequestState::Withdrawn << u""_s;
    QTest::newRow("sending") << RequestState::Sending << u""_s;
    QTest::newRow("not sent") << RequestState::NotSent << u"claim"_s;
    QTest::newRow("unknown") << RequestState::Unknown << u"claim close"_s;
    QTest::newRow("in progress") << RequestState::InProgress << u""_s;
    QTest::newRow("settled") << RequestState::Settled << u""_s;
    QTest::newRow("failed") << RequestState::Failed << u""_s;
}

static RefundRequest requestIn(RefundDesk &desk, RequestState state)
{
    using enum RequestState;
    switch (state) {
    case AwaitingApproval:
        return desk.asked();
    case Approved:
        return desk.approved();
    case Rejected:
        return RefundDesk::need(await(desk.store->reject(desk.asked().id, u"no"_s, desk.sofia)));
    case Withdrawn:
        return RefundDesk::need(await(desk.store->withdraw(desk.asked().id, desk.sofia)));
    case Sending: {
        const RefundRequest approved = desk.approved();
        static_cast<void>(desk.claimed(approved));
        return desk.now(approved.id);
    }
    default: {
        const RefundRequest approved = desk.approved();
        return desk.recorded(desk.claimed(approved), RefundDesk::callThatIs(state), state);
    }
    }
}

void DecidingTest::stepsThatTheStateDoesNotAllow()
{
    QFETCH(RequestState, state);
    QFETCH(QString, steps);
    const auto outcomeOf = [state](const QString &step) -> QString {
        RefundDesk desk;
        const RefundRequest request = requestIn(desk, state);
        if (request.state != state)
            return u"never got there"_s;
        if (step == u"approve"_s)
            return kindOf(await(desk.store->approve(request.id, request.digest, true, desk.saul)));
        if (step == u"reject"_s)
            return kindOf(await(desk.store->reject(request.id, u"no"_s, desk.saul)));
        if (step == u"withdraw"_s)
            return kindOf(await(desk.store->withdraw(request.id, desk.saul)));
        if (step == u"rekey"_s)
            return kindOf(
                await(desk.store->giveNextKey(request.id, RefundDesk::somebodyElsesRefund(), desk.saul)));
        if (step == u"close"_s && state == RequestState::Unknown)
            static_cast<void>(RefundDesk::need(desk.keep(request.id, desk.saul)));
        if (step == u"close"_s)
            return kindOf(await(desk.store->closeAsNotExecuted(request.id, u"letter"_s, desk.saul)));
        const auto claim = await(desk.store->claim(request.id, request.seen, u"letter"_s, desk.saul));
        return claim ? u"done"_s : nameOf(claim.error().kind);
    };
    for (const QString &step :
        {u"approve"_s, u"reject"_s, u"withdraw"_s, u"rekey"_s, u"claim"_s, u"close"_s}) {
        const QString expected = steps.split(u' ').contains(step) ? u"done"_s : u"conflict"_s;
        QVERIFY2(outcomeOf(step) == expected, qPrintable(step));
    }
}

void DecidingTest::theNextKeyMakesApprovalsVoid()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ServerReply found = RefundDesk::somebodyElsesRefund();
    QCOMPARE(kindOf(await(desk.store->giveNextKey(approved.id, found, desk.eva))), u"not_allowed"_s);

    const RefundRequest next =
        RefundDesk::need(await(desk.store->giveNextKey(approved.id, found, desk.sofia)));

    QCOMPARE(next.state, RequestState::AwaitingApproval);
    QCOMPARE(next.refundKey.toString(), u"order-1-2"_s);
    QCOMPARE(decodeRefundOrder(next.body)->key, next.refundKey);
    QVERIFY(next.digest != approved.digest);
    QCOMPARE(next.decisions.back().kind, Decision::Kind::Rekey);
    QVERIFY(!next.gatewayRemark.isEmpty());
    QCOMPARE(kindOf(await(desk.store->approve(next.id, approved.digest, true, desk.sofia))), u"conflict"_s);
    const RefundRequest again =
        RefundDesk::need(await(desk.store->approve(next.id, next.digest, true, desk.sofia)));
    QCOMPARE(desk.claimed(again).body(), next.body);
}

void DecidingTest::twoSupervisorsCloseWhatWasNotExecuted()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    const QString letter = u"Letter of the gateway of 2 February"_s;

    QCOMPARE(kindOf(await(desk.store->closeAsNotExecuted(unknown.id, letter, desk.ana))), u"not_allowed"_s);
    QCOMPARE(kindOf(await(desk.store->closeAsNotExecuted(unknown.id, u" "_s, desk.saul))), u"invalid_data"_s);
    QCOMPARE(kindOf(await(desk.store->closeAsNotExecuted(unknown.id, letter, desk.saul))), u"conflict"_s);
    QVERIFY(desk.keep(unknown.id, desk.saul));
    const auto first = await(desk.store->closeAsNotExecuted(unknown.id, letter, desk.saul));
    QCOMPARE(first->state, RequestState::Unknown);
    QCOMPARE(kindOf(await(desk.store->closeAsNotExecuted(unknown.id, letter, desk.saul))), u"conflict"_s);
    const auto second = await(desk.store->closeAsNotExecuted(unknown.id, letter, desk.sofia));
    QCOMPARE(second->state, RequestState::Failed);
    QCOMPARE(second->decisions.back().why, letter);
    QCOMPARE(desk.asked().refundKey.toString(), u"order-1-2"_s); // the key stays barred
}

void DecidingTest::aLaterAttemptMakesTheFirstWordOfClosingVoid()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.saul));
    QVERIFY(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.saul)));
    const ClaimedRefund again = desk.claimed(unknown, u"the gateway asked for it"_s);
    static_cast<void>(desk.recorded(again, RefundDesk::lostCall(), RequestState::Unknown));

    // Nor does the statement speak of the later call.
    QCOMPARE(
        kindOf(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.sofia))), u"conflict"_s);
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    const auto closed = await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, desk.sofia));

    QCOMPARE(closed->state, RequestState::Unknown);
}

void DecidingTest::refusedStepsAreJournaled()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();
    QVERIFY(!await(desk.store->approve(asked.id, asked.digest, true, desk.eva)));
    QVERIFY(!await(desk.store->reject(asked.id, {}, desk.sofia)));
    QVERIFY(!await(desk.store->withdraw(asked.id, desk.eva)));
    QVERIFY(!await(desk.store->giveNextKey(asked.id, {}, desk.sofia)));
    QVERIFY(!await(desk.store->claim(asked.id, asked.seen, {}, desk.sofia)));
    QVERIFY(!await(desk.store->closeAsNotExecuted(asked.id, u"x"_s, desk.sofia)));
    Error error;
    error.kind = ErrorKind::NotAllowed;
    QVERIFY(await(desk.store->noteRefusal(u"eva"_s, u"send"_s, asked.id.toString(), error)));

    QCOMPARE(desk.actions(),
        (QStringList{u"request"_s, u"refused:approve"_s, u"refused:reject"_s, u"refused:withdraw"_s,
            u"refused:rekey"_s, u"refused:claim"_s, u"refused:close"_s, u"refused:send"_s}));
    QVERIFY(desk.verified().isWhole());
}

} // namespace reintegro::test

using reintegro::test::DecidingTest;
QTEST_GUILESS_MAIN(DecidingTest)
#include "deciding_test.moc"
