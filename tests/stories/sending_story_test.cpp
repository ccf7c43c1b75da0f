// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

class SendingStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLostAnswerIsUnknownUntilTheGatewaySpeaks()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(desk.stateOf(approved), RequestState::Unknown);

        // Nothing is sent again without a person's reason.
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);

        // A 404 by key and a SETTLED charge prove nothing.
        QCOMPARE(desk.check(approved)->state, RequestState::Unknown);

        const QByteArray settled = answerTo(approved.body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(settled), {200, settled}};
        };
        QCOMPARE(desk.check(approved)->state, RequestState::Settled);
    }

    void theChargeSpeaksForItsOnlyRefund()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!desk.send(approved));
        QString status = u"REFUNDING"_s;
        desk.gateway.onCharge = [&](const ChargeKey &key) {
            Charge charge = settledCharge(key.toString());
            charge.status = ChargeStatus::fromText(status);
            return ChargeReading{charge, {200, charge.raw}};
        };
        QCOMPARE(desk.check(approved)->state, RequestState::InProgress);
        status = u"SETTLED"_s;
        QCOMPARE(desk.check(approved)->state, RequestState::InProgress);
        status = u"REFUNDED"_s;
        QCOMPARE(desk.check(approved)->state, RequestState::Settled);
    }

    void aReadingAboutAnotherAmountIsAnAlarm()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!desk.send(approved));
        QByteArray foreign = answerTo(approved.body, "SETTLED");
        foreign.replace(":300,", ":30000,");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(foreign), {200, foreign}};
        };
        const Result<RefundRequest> checked = desk.check(approved);
        QCOMPARE(checked->state, RequestState::Unknown);
        QCOMPARE(checked->alarms.size(), size_t{1});
    }

    void oneUnauthorizedIsRepeatedOnceWithBothAttemptsOnRecord()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        int calls = 0;
        desk.gateway.onSend = [&](const ClaimedRefund &refund) {
            return ++calls == 1 ? answered(401, R"({"message":"expired"})")
                                : answered(200, answerTo(refund.body(), "SETTLED"));
        };
        const Result<RefundRequest> sent = desk.send(approved);
        QVERIFY(sent);
        QCOMPARE(sent->state, RequestState::Settled);
        QCOMPARE(desk.gateway.sentBodies, (QList<QByteArray>{approved.body, approved.body}));
        QCOMPARE(sent->attempts.size(), size_t{2});
        QCOMPARE(sent->attempts.at(0).outcome, std::optional(RequestState::NotSent));
        QCOMPARE(sent->attempts.at(1).outcome, std::optional(RequestState::Settled));
    }

    void unauthorizedTwiceWasNotSent()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return answered(401, R"({"message":"expired"})"); };
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::NotSent);
        QCOMPARE(desk.gateway.sentBodies.size(), 2);
        QCOMPARE(desk.stateOf(approved), RequestState::NotSent);
    }

    void aPastedTokenIsNotRepeated()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return answered(401, R"({"message":"expired"})"); };
        desk.gateway.onRenew = []() -> Result<Done> {
            return failure(ErrorKind::NotAllowed, Phrase("pasted"));
        };
        QCOMPARE(desk.send(approved).error().kind, ErrorKind::NotSent);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
    }

    void whatWasNotSentGoesOutAgainWithTheSameBytes()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        QCOMPARE(
            desk.send(approved).error().kind, ErrorKind::NotSent); // the script reports that nothing left
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };
        const Result<RefundRequest> sent = desk.send(approved, "saul");
        QVERIFY(sent);
        QCOMPARE(desk.gateway.sentBodies, (QList<QByteArray>{approved.body, approved.body}));
    }

    void theSameBytesGoAgainOnlyWithAReason()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!desk.send(approved));
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "SETTLED"));
        };
        const Result<RefundRequest> sent = await(
            desk.sending.send(approved.id, desk.signedIn("sofia"), u"The gateway says it has nothing"_s));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().english()));
        QCOMPARE(desk.gateway.sentBodies.size(), 2);
        QCOMPARE(desk.gateway.sentBodies.at(0), desk.gateway.sentBodies.at(1));
        QVERIFY(std::any_of(sent->decisions.cbegin(), sent->decisions.cend(),
            [](const Decision &decision) { return decision.kind == Decision::Kind::Resend; }));
    }

    void anIdempotentGatewayAnswersAResendWithTheFirstOne()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        QByteArray madeAtFirst;
        desk.gateway.onSend = [&](const ClaimedRefund &refund) {
            madeAtFirst = answerTo(refund.body(), "SETTLED");
            return unanswered();
        };
        QVERIFY(!desk.send(approved));
        desk.clock.ahead = std::chrono::hours(3);
        desk.gateway.onSend = [&](const ClaimedRefund &) { return answered(200, madeAtFirst); };

        const Result<RefundRequest> sent =
            await(desk.sending.send(approved.id, desk.signedIn("sofia"), u"The gateway asks for it"_s));

        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().english()));
        QCOMPARE(sent->state, RequestState::Settled);
    }

    void aResendFindsThatTheGatewayHasIt()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!desk.send(approved));
        const QByteArray settled = answerTo(approved.body, "SETTLED");
        desk.gateway.onRefundStatus = [&](const RefundKey &) {
            return RefundReading{*decodeRefundAnswer(settled), {200, settled}};
        };
        const Result<RefundRequest> sent =
            await(desk.sending.send(approved.id, desk.signedIn("sofia"), u"again"_s));
        QCOMPARE(sent.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
        QCOMPARE(desk.stateOf(approved), RequestState::Settled);
    }

    void eightSendersAtOncePayOnce()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
        };
        const SignedIn sofia = desk.signedIn("sofia");
        int done = 0;
        int conflicts = 0;
        QObject context;
        for (int i = 0; i < 8; ++i) {
            desk.sending.send(approved.id, sofia)
                ->whenDone(&context, [&](const Result<RefundRequest> &result) {
                    ++done;
                    conflicts += !result && result.error().kind == ErrorKind::Conflict ? 1 : 0;
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 8, 30'000);
        QCOMPARE(conflicts, 7);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
    }

    void twoRefundsOfOneChargeAreNotUnderWayAtOnce()
    {
        StoryDesk desk;
        const Result<RefundRequest> first = desk.ask("ana", u"1,00"_s);
        const Result<RefundRequest> second = desk.ask("eva", u"1,00"_s);
        QVERIFY(desk.approve(*first));
        QVERIFY(desk.approve(*second));
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QCOMPARE(desk.send(*first).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(desk.send(*second).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.gateway.sentBodies.size(), 1);
    }

    void twoSupervisorsCloseWhatWasNotExecuted()
    {
        StoryDesk desk;
        const RefundRequest approved = desk.approved();
        desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        QVERIFY(!desk.send(approved));
        const auto close = [&](const char *who) {
            return await(
                desk.decisions.closeAsNotExecuted(approved.id, u"Letter of 3 March"_s, desk.signedIn(who)));
        };
        QVERIFY(!close("sofia")); // the word alone is not enough
        const Result<RefundRequest> first = await(
            desk.decisions.closeAsNotExecuted(approved.id, StoryDesk::letter(), {}, desk.signedIn("sofia")));
        QCOMPARE(first->state, RequestState::Unknown);
        QCOMPARE(first->decisions.back().why, u"Statement letter.pdf"_s);
        QVERIFY(!close("sofia"));
        QCOMPARE(desk.stateOf(approved), RequestState::Unknown);
        const Result<RefundRequest> closed = close("saul");
        QCOMPARE(closed->state, RequestState::Failed);
        QVERIFY(closed->gatewayRemark.english().startsWith("sofia and saul closed it as not executed"_L1));
        // The key stays barred: the next request of this charge has another one.
        QCOMPARE(desk.ask("eva")->refundKey.toString(), u"order-1-2"_s);
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::SendingStoryTest)
#include "sending_story_test.moc"
