// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"
#include "tests/support/raw_sqlite.h"

#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

//! What the desk does when clocks, disks, machines or the gateway itself give it reason to doubt.
class CautionStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChargeSpeaksOnlyIfItReadSettledBeforeTheCall()
    {
        StoryDesk desk;
        const Result<RefundRequest> first = desk.ask("ana", u"1,00"_s);
        const Result<RefundRequest> second = desk.ask("eva", u"1,00"_s);
        QVERIFY(desk.approve(*first));
        QVERIFY(desk.approve(*second));
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };
        QVERIFY(desk.send(*first));
        desk.gateway.onCharge = [](const ChargeKey &key) {
            Charge charge = settledCharge(key.toString());
            charge.status = ChargeStatus::fromText(u"REFUNDED"_s); // by the first one
            return ChargeReading{charge, {200, charge.raw}};
        };
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QCOMPARE(desk.send(*second).error().kind, ErrorKind::OutcomeUnknown);
        QByteArray sentBack = answerTo(first->body, "FAILED");
        desk.gateway.onRefundStatus = [&](const RefundKey &key) {
            return key == first->refundKey ? RefundReading{*decodeRefundAnswer(sentBack), {200, sentBack}}
                                           : RefundReading{{}, {404, "{}"}};
        };
        QCOMPARE(desk.check(*first)->state, RequestState::Failed);

        // It is the only one left, but the charge read REFUNDED before it was sent.
        QCOMPARE(desk.check(*second)->state, RequestState::Unknown);
    }

    void failedOnesAreReadAgainBeforeAnythingElseIsSent()
    {
        StoryDesk desk;
        const Result<RefundRequest> first = desk.ask("ana", u"2,00"_s);
        QVERIFY(desk.approve(*first));
        desk.gateway.onSend = [](const ClaimedRefund &) {
            return answered(422, R"({"message":"no such account"})");
        };
        QCOMPARE(desk.send(*first).error().kind, ErrorKind::Refused);
        const Result<RefundRequest> second = desk.ask("ana", u"2,00"_s);
        QVERIFY(desk.approve(*second));
        const QByteArray settled = answerTo(first->body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &key) {
            return key == first->refundKey ? RefundReading{*decodeRefundAnswer(settled), {200, settled}}
                                           : RefundReading{{}, {404, "{}"}};
        };

        // 3,00 were paid: the first one, paid after all, leaves too little for the second.
        QCOMPARE(desk.send(*second).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
        QCOMPARE(desk.stateOf(*first), RequestState::Settled);
        QCOMPARE(desk.stateOf(*second), RequestState::Approved);
    }

    void aClockFarFromTheGatewaysSendsNothing_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("sends");
        QTest::newRow("ahead") << 10 << false;
        QTest::newRow("behind") << -10 << false;
        QTest::newRow("a little ahead") << 2 << true;
        QTest::newRow("a little behind") << -2 << true;
    }
    void aClockFarFromTheGatewaysSendsNothing()
    {
        QFETCH(const int, minutes);
        QFETCH(const bool, sends);
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onCharge = [&](const ChargeKey &key) {
            const Charge charge = settledCharge(key.toString());
            return ChargeReading{charge, {200, charge.raw}, desk.clock.now().addSecs(-60LL * minutes)};
        };
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QCOMPARE(desk.gateway.sentBodies.size(), sends ? 1 : 0);
        QCOMPARE(desk.stateOf(approved), sends ? RequestState::Settled : RequestState::NotSent);
        if (!sends)
            QVERIFY2(sent.error().english().contains("set the clock"_L1), qPrintable(sent.error().english()));
    }

    void aMachineThatStoodStillAfterItsClaimSendsNothing()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };
        // The lid is closed as soon as the claim is written.
        connect(&desk.store, &RefundStore::requestChanged, this,
            [&] { desk.clock.ahead = std::chrono::seconds(60); });

        QCOMPARE(desk.send(approved).error().kind, ErrorKind::NotSent);

        QVERIFY(desk.gateway.sentBodies.isEmpty());
        QCOMPARE(desk.stateOf(approved), RequestState::NotSent);
    }

    void anOutcomeThatTheStoreDoesNotTakeAtOnceIsWrittenLater()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        const RawSqlite raw(desk.folder.filePath(u"refunds.sqlite"_s));
        int refused = 0;
        desk.gateway.onSend = [&](const ClaimedRefund &refund) {
            // The store is out of order, until a moment later.
            refused += raw.run(u"ALTER TABLE attempts RENAME TO away"_s).isEmpty() ? 1 : 0;
            QTimer::singleShot(
                700, this, [&raw] { QVERIFY(raw.run(u"ALTER TABLE away RENAME TO attempts"_s).isEmpty()); });
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QCOMPARE(refused, 1);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().english()));
        QCOMPARE(desk.stateOf(approved), RequestState::Settled);
    }

    void anOutcomeThatIsLostIsAtLeastSaid()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        const RawSqlite raw(desk.folder.filePath(u"refunds.sqlite"_s));
        QByteArray answer;
        desk.gateway.onSend = [&](const ClaimedRefund &refund) {
            static_cast<void>(raw.run(
                u"CREATE TRIGGER full BEFORE UPDATE ON attempts BEGIN SELECT raise(ABORT, 'full'); END"_s));
            answer = answerTo(refund.body(), "SETTLED");
            return answered(200, answer);
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QVERIFY(!sent);
        QCOMPARE(sent.error().reply->body, answer);
        QVERIFY(sent.error().next.english().contains("may have been paid"_L1));
        QCOMPARE(desk.stateOf(approved), RequestState::Sending);
    }

    void aRefusedSendingIsJournaled()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        QVERIFY(desk.send(approved, "ana").error().kind == ErrorKind::NotAllowed);
        QVERIFY(await(desk.decisions.withdraw(approved.id, desk.signedIn("sofia"))));
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::Conflict);

        int refusals = 0;
        const auto entries = await(desk.store.journal());
        for (const JournalEntry &entry : *entries)
            refusals += entry.action == u"refused:send"_s ? 1 : 0;
        QCOMPARE(refusals, 2);
    }

    void whatWasNotTakenAndIsThereAllTheSameCounts()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return answered(429, R"({"message":"later"})"); };
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::NotSent);
        const QByteArray settled = answerTo(approved.body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(settled), {200, settled}};
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QCOMPARE(sent.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
        QCOMPARE(desk.stateOf(approved), RequestState::Settled);
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::CautionStoryTest)
#include "caution_story_test.moc"
