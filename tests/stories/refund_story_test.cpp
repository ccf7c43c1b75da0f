// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

class RefundStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheCallToTheMoney()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask();
        QVERIFY(asked);
        QCOMPARE(asked->state, RequestState::AwaitingApproval);
        QCOMPARE(asked->refundKey.toString(), u"order-1-1"_s);

        const Result<RefundRequest> approved = desk.approve(*asked);
        QVERIFY(approved);
        QCOMPARE(approved->state, RequestState::Approved);
        QVERIFY(desk.gateway.sentBodies.isEmpty());

        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
        };
        const Result<RefundRequest> sent = desk.send(*approved);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().english()));
        QCOMPARE(sent->state, RequestState::InProgress);
        QCOMPARE(desk.gateway.sentBodies, QList<QByteArray>{asked->body});

        const QByteArray settled = answerTo(asked->body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(settled), {200, settled}};
        };
        const Result<RefundRequest> checked = desk.check(*sent);
        QVERIFY(checked);
        QCOMPARE(checked->state, RequestState::Settled);
    }

    void nobodyApprovesWhatHeAskedFor()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask("saul");
        QVERIFY(asked);
        const Result<RefundRequest> approved = desk.approve(*asked, "saul");
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(desk.stateOf(*asked), RequestState::AwaitingApproval);
    }

    void anAgentNeitherApprovesNorSends()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask();
        QCOMPARE(desk.approve(*asked, "eva").error().kind, ErrorKind::NotAllowed);
        QVERIFY(desk.approve(*asked));
        QCOMPARE(desk.send(*asked, "eva").error().kind, ErrorKind::NotAllowed);
        QCOMPARE(desk.send(*asked, "ana").error().kind, ErrorKind::NotAllowed);
        QVERIFY(desk.gateway.sentBodies.isEmpty());
    }

    void anAdministratorAsksLikeAnybodyAndDecidesNothing()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask("boss");
        QVERIFY(asked);
        QCOMPARE(desk.approve(*asked, "boss").error().kind, ErrorKind::NotAllowed);
    }

    void aPreviewKeepsNoRequestButLeavesItsTrace()
    {
        StoryDesk desk;
        QVERIFY(await(desk.requests.preview(desk.charge, desk.input(), desk.signedIn("ana"))));
        QVERIFY(await(desk.store.requests())->empty());
        // It shows who paid, and that is never seen without a trace.
        const auto journal = await(desk.store.journal());
        QCOMPARE(journal->back().actor, u"ana"_s);
        QCOMPARE(journal->back().action, u"lookup"_s);
    }

    void whoWasDisabledDecidesNothingAnyMore()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask();
        const SignedIn sofia = desk.signedIn("sofia");
        QVERIFY(await(desk.people.disable(u"sofia"_s, desk.signedIn("boss"))));
        const Result<RefundRequest> approved =
            await(desk.decisions.approve(asked->id, asked->digest, true, sofia));
        QCOMPARE(approved.error().kind, ErrorKind::NotAllowed);
    }

    void nothingIsSentWithoutApproval()
    {
        StoryDesk desk;
        const Result<RefundRequest> asked = desk.ask();
        QCOMPARE(desk.send(*asked).error().kind, ErrorKind::Conflict);
        QVERIFY(desk.gateway.sentBodies.isEmpty());
    }

    void requestsNeverExceedTheCharge()
    {
        StoryDesk desk;
        QVERIFY(desk.ask("ana", u"2,00"_s));
        const Result<RefundRequest> tooMuch = desk.ask("eva", u"1,01"_s);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().kind, ErrorKind::Conflict);
        QVERIFY(desk.ask("eva", u"1,00"_s));
    }

    void aKeyThatOthersUsedIsNotSent()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        const QByteArray theirs = answerTo(approved.body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(theirs), {200, theirs}};
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QCOMPARE(sent.error().kind, ErrorKind::Conflict);
        QVERIFY(desk.gateway.sentBodies.isEmpty());
        const Result<RefundRequest> now = await(desk.store.request(approved.id));
        QCOMPARE(now->state, RequestState::AwaitingApproval);
        QCOMPARE(now->refundKey.toString(), u"order-1-2"_s);
        QVERIFY(now->digest != approved.digest);
        // Whoever approves next is told that this charge was refunded elsewhere, and what the gateway said of
        // it.
        QCOMPARE(now->alarms.size(), size_t{1});
        QVERIFY(now->alarms.front().english().contains("elsewhere, as order-1-1"_L1));
        QCOMPARE(now->gateway->body, theirs);
        QCOMPARE(desk.send(*now).error().kind, ErrorKind::Conflict); // the old approval is void
    }

    void aChargeThatChangedIsNotRefunded_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"amount", "payer", "status", "country"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void aChargeThatChangedIsNotRefunded()
    {
        QFETCH(QString, change);
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onCharge = [change](const ChargeKey &key) {
            Charge charge = settledCharge(key.toString());
            if (change == u"amount"_s)
                charge.amount = Money(400, Currency::cop());
            else if (change == u"payer"_s)
                charge.payer->documentId = u"99999999"_s;
            else if (change == u"status"_s)
                charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
            else
                charge.country = u"MX"_s;
            return ChargeReading{charge, {200, charge.raw}};
        };

        const Result<RefundRequest> sent = desk.send(approved);

        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Conflict);
        QVERIFY(desk.gateway.sentBodies.isEmpty());
        QCOMPARE(desk.stateOf(approved), RequestState::Approved);
    }

    void aReadThatFailsBeforeSendingLeavesItApproved_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("token") << 0;
        QTest::newRow("refund status") << 1;
        QTest::newRow("charge") << 2;
    }
    void aReadThatFailsBeforeSendingLeavesItApproved()
    {
        QFETCH(int, step);
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        const auto noNetwork = failure(ErrorKind::Network, Phrase("no network"));
        if (step == 0)
            desk.gateway.onAuthorize = [&]() -> Result<Done> { return noNetwork; };
        if (step == 1)
            desk.gateway.onRefundStatus = [&](const RefundKey &) -> Result<RefundReading> {
                return noNetwork;
            };
        if (step == 2)
            desk.gateway.onCharge = [&](const ChargeKey &) -> Result<ChargeReading> { return noNetwork; };

        QCOMPARE(desk.send(approved).error().kind, ErrorKind::Network);
        QVERIFY(desk.gateway.sentBodies.isEmpty());
        QCOMPARE(desk.stateOf(approved), RequestState::Approved);
    }

    void beforeAskingAgainTheFailedOneIsReadOnceMore()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "FAILED"));
        };
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::Refused);
        QCOMPARE(desk.stateOf(approved), RequestState::Failed);

        const QByteArray paidAfterAll = answerTo(approved.body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(paidAfterAll), {200, paidAfterAll}};
        };
        const Result<RefundRequest> again = desk.ask("eva");

        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        const Result<RefundRequest> first = await(desk.store.request(approved.id));
        QCOMPARE(first->state, RequestState::Settled);
        QVERIFY(!first->alarms.empty());
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RefundStoryTest)
#include "refund_story_test.moc"
