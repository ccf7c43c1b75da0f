// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;

class ReadingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReadingMovesOnlyWhereTheDiagramAllows_data();
    void aReadingMovesOnlyWhereTheDiagramAllows();
    void whatWasNeverSentAndIsKnownToTheGatewayIsAnAlarm();
    void aReadingDoesNotEndARunningCall();
    void moreThanWasPaidIsAnAlarm();
    void theSameAnswerAgainIsNotWrittenDownAgain();
    void rememberedChargesAreNewestFirstAndOneEach();
    void draftsAreKeptForEachPersonAndCharge();
    void anAnswerThatCannotBeReadHidesNoOtherRequest();
};

void ReadingTest::aReadingMovesOnlyWhereTheDiagramAllows_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("read");
    QTest::addColumn<State>("after");
    QTest::addColumn<bool>("alarm");
    const auto row = [](const char *name, State before, State read, State after, bool alarm) {
        QTest::newRow(name) << before << read << after << alarm;
    };
    row("unknown, found", State::Unknown, State::InProgress, State::InProgress, false);
    row("unknown, settled", State::Unknown, State::Settled, State::Settled, false);
    row("unknown, failed", State::Unknown, State::Failed, State::Failed, false);
    row("in progress, settled", State::InProgress, State::Settled, State::Settled, false);
    row("in progress, failed", State::InProgress, State::Failed, State::Failed, false);
    row("settled, sent back", State::Settled, State::Failed, State::Failed, true);
    row("settled, an old word", State::Settled, State::InProgress, State::Settled, false);
    row("failed, settled after all", State::Failed, State::Settled, State::Settled, true);
    row("failed, on its way after all", State::Failed, State::InProgress, State::InProgress, true);
    row("not taken, settled all the same", State::NotSent, State::Settled, State::Settled, true);
    row("not taken, on its way all the same", State::NotSent, State::InProgress, State::InProgress, true);
    row("not taken, failed there", State::NotSent, State::Failed, State::Failed, true);
    row("a word that is no reading", State::Unknown, State::NotSent, State::Unknown, false);
    row("resending is not reading", State::Unknown, State::Sending, State::Unknown, false);
}

void ReadingTest::aReadingMovesOnlyWhereTheDiagramAllows()
{
    QFETCH(State, before);
    QFETCH(State, read);
    QFETCH(State, after);
    QFETCH(bool, alarm);
    RefundDesk desk;
    const RefundRequest sent =
        desk.recorded(desk.claimed(desk.approved()), RefundDesk::callThatIs(before), before);

    const RefundRequest now = desk.read(sent, read);

    QCOMPARE(now.state, after);
    QCOMPARE(!now.alarms.empty(), alarm);
    QVERIFY(desk.verified().isWhole());
}

void ReadingTest::whatWasNeverSentAndIsKnownToTheGatewayIsAnAlarm()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();

    const RefundRequest now = desk.read(approved, State::Settled);
    QCOMPARE(now.state, State::Approved);
    QCOMPARE(now.alarms.size(), std::size_t(1));
    // The same again is no second alarm.
    QCOMPARE(desk.read(approved, State::Settled).alarms.size(), std::size_t(1));
}

void ReadingTest::aReadingDoesNotEndARunningCall()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);

    QCOMPARE(desk.read(approved, State::Failed).state, State::Sending);
    QCOMPARE(desk.recorded(claim, RefundDesk::answer(200), State::Settled).state, State::Settled);
}

void ReadingTest::moreThanWasPaidIsAnAlarm()
{
    RefundDesk desk;
    const RefundRequest failed =
        desk.recorded(desk.claimed(desk.approved()), RefundDesk::answer(422), State::Failed);
    static_cast<void>(desk.asked()); // the same money once more

    const RefundRequest now = desk.read(failed, State::Settled);

    QCOMPARE(now.state, State::Settled);
    QCOMPARE(now.alarms.size(), std::size_t(2));
    QVERIFY(now.alarms.back().english().contains(u"more than was paid"_s));
}

void ReadingTest::theSameAnswerAgainIsNotWrittenDownAgain()
{
    RefundDesk desk;
    const RefundRequest sent =
        desk.recorded(desk.claimed(desk.approved()), RefundDesk::answer(200), State::InProgress);
    ReadingJudgement judgement;
    judgement.state = State::InProgress;
    judgement.meaning = Phrase("It is on its way.");
    const auto readOnce = [&](const QByteArray &body) {
        static_cast<void>(RefundDesk::need(await(desk.store->recordReading(
            sent.id, judgement, ServerReply{.httpStatus = 200, .body = body}, u"desk"_s))));
        return desk.actions().count(u"reading"_s);
    };

    QCOMPARE(readOnce("{}"), 1);
    desk.letTimePass(5min);
    QCOMPARE(readOnce("{}"), 1);
    QCOMPARE(readOnce("{\"a\":1}"), 2);
    QCOMPARE(desk.now(sent.id).gateway->body, QByteArray("{\"a\":1}"));
    QVERIFY(desk.verified().isWhole());
}

void ReadingTest::rememberedChargesAreNewestFirstAndOneEach()
{
    RefundDesk desk;
    for (const char *key : {"a", "b", "c", "a"}) {
        QVERIFY(await(desk.store->rememberCharge(settledCharge(QString::fromLatin1(key)), u"Ana"_s)));
        desk.letTimePass(1s);
    }
    QVERIFY(await(desk.store->rememberCharge(settledCharge(u"d"_s), u"eva"_s)));

    const auto recent = RefundDesk::need(await(desk.store->recentCharges(u"ana"_s, 2)));
    QCOMPARE(recent.size(), std::size_t(2));
    QCOMPARE(recent[0].key.toString(), u"a"_s);
    QCOMPARE(recent[0].at, desk.clock.now().addSecs(-1));
    QCOMPARE(recent[0].status, u"SETTLED"_s);
    QCOMPARE(recent[0].amount, Money(300, Currency::cop()));
    QCOMPARE(recent[1].key.toString(), u"c"_s);
    QCOMPARE(desk.actions().count(u"lookup"_s), 5);
}

void ReadingTest::draftsAreKeptForEachPersonAndCharge()
{
    RefundDesk desk;
    const ChargeKey one = *ChargeKey::fromText(u"order-1"_s);
    const ChargeKey two = *ChargeKey::fromText(u"order-2"_s);
    const auto keep = [&](const ChargeKey &charge, const QByteArray &fields, const QString &by) {
        desk.letTimePass(1s);
        return await(desk.store->keepDraft({.charge = charge, .fields = fields, .savedAt = {}}, by))
            .has_value();
    };
    QVERIFY(keep(one, "{}", u"ana"_s));
    QVERIFY(keep(two, "{\"a\":2}", u"ana"_s));
    QVERIFY(keep(one, "{\"a\":1}", u"ana"_s));
    QVERIFY(keep(one, "{\"a\":3}", u"eva"_s));

    const auto drafts = RefundDesk::need(await(desk.store->drafts(u"ana"_s)));
    QCOMPARE(drafts.size(), std::size_t(2));
    QCOMPARE(drafts[0].charge, one);
    QCOMPARE(drafts[0].fields, QByteArray("{\"a\":1}"));
    QCOMPARE(RefundDesk::need(await(desk.store->draft(one, u"eva"_s)))->fields, QByteArray("{\"a\":3}"));
    QVERIFY(await(desk.store->discardDraft(one, u"ana"_s)));
    QVERIFY(!RefundDesk::need(await(desk.store->draft(one, u"ana"_s))));
    QVERIFY(RefundDesk::need(await(desk.store->draft(one, u"eva"_s))));
}

void ReadingTest::anAnswerThatCannotBeReadHidesNoOtherRequest()
{
    RefundDesk desk;
    const RefundRequest odd = desk.asked(RefundDesk::newRequest(settledCharge(u"odd"_s)));
    const RefundRequest other = desk.asked(RefundDesk::newRequest(settledCharge(u"other"_s)));
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.putIntoReading(odd.id.number(), "[]"), QString());

    QCOMPARE(RefundDesk::need(await(desk.store->requests())).size(), std::size_t(2));
    const RefundRequest now = desk.now(odd.id);
    QCOMPARE(now.seen.key, odd.chargeKey);
    QVERIFY(!now.seen.amount && !now.seen.payer);
    QCOMPARE(now.seen.remarks.size(), std::size_t(1));
    // Nobody approves what he cannot have seen.
    QCOMPARE(
        await(desk.store->approve(odd.id, odd.digest, true, desk.sofia)).error().kind, ErrorKind::Conflict);
    QVERIFY(await(desk.store->reject(odd.id, u"cannot be read"_s, desk.sofia)));
    QVERIFY(await(desk.store->approve(other.id, other.digest, true, desk.sofia)));
}

} // namespace reintegro::test

using reintegro::test::ReadingTest;
QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
