// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace std::chrono_literals;
using test::await;
using test::StoryDesk;

//! What the administrator allows, told as the people at the desks meet it.
class PolicyStoryTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StoryDesk> m_desk;

    void set(const char *name, const QString &value)
    {
        const auto done = await(m_desk->store.setPolicy(
            *policySettingFromName(QString::fromLatin1(name)), value, m_desk->signedIn("boss")));
        QVERIFY2(done, name);
    }
    [[nodiscard]] static CallReport inProgress(const ClaimedRefund &refund)
    {
        return test::answered(200, test::answerTo(refund.body(), "IN_PROGRESS"));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StoryDesk>();
        m_desk->gateway.onSend = inProgress;
    }
    void cleanup() { m_desk.reset(); }

    void twoPeopleApproveALargeRefundAndOneOfThemSendsIt()
    {
        set("second-approval-above", u"2,99"_s);
        const RefundRequest asked = *m_desk->ask("ana", u"3,00"_s);
        const Result<RefundRequest> first = m_desk->approve(asked, "sofia");
        QVERIFY(first);
        QCOMPARE(first->state, RequestState::AwaitingApproval);
        QVERIFY(!m_desk->send(asked, "sofia"));
        QVERIFY(m_desk->gateway.sentBodies.isEmpty());
        QVERIFY(m_desk->approve(asked, "saul"));
        const Result<RefundRequest> sent = m_desk->send(asked, "sofia");
        QVERIFY(sent);
        QCOMPARE(sent->state, RequestState::InProgress);
        QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
    }

    void aStopHoldsEverythingThatHasNotLeft()
    {
        const RefundRequest request = m_desk->approved();
        QVERIFY(await(m_desk->store.stopSending(u"Odd refunds"_s, m_desk->signedIn("saul"))));
        const Result<RefundRequest> refused = m_desk->send(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(refused.error().english().contains(u"saul"_s));
        QCOMPARE(m_desk->gateway.statusReads, 0); // the gateway was not even asked
        QVERIFY(await(m_desk->store.resumeSending(m_desk->signedIn("boss"))));
        QVERIFY(m_desk->send(request));
    }

    void aStopThatComesWhileTheChargeIsReadStillComesInTime()
    {
        const RefundRequest request = m_desk->approved();
        const SignedIn saul = m_desk->signedIn("saul");
        const auto read = m_desk->gateway.onCharge;
        m_desk->gateway.onCharge = [&, read](const ChargeKey &key) {
            static_cast<void>(m_desk->store.stopSending(u"Odd refunds"_s, saul));
            return read(key);
        };
        const Result<RefundRequest> refused = m_desk->send(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(m_desk->gateway.sentBodies.isEmpty());
        QCOMPARE(m_desk->stateOf(request), RequestState::Approved);
    }

    void aStopLeavesAloneWhatIsOnTheWire()
    {
        const RefundRequest request = m_desk->approved();
        const SignedIn saul = m_desk->signedIn("saul");
        m_desk->gateway.onSend = [&](const ClaimedRefund &refund) {
            static_cast<void>(m_desk->store.stopSending(u"Odd refunds"_s, saul));
            return inProgress(refund);
        };
        const Result<RefundRequest> sent = m_desk->send(request);
        QVERIFY(sent);
        QCOMPARE(sent->state, RequestState::InProgress);
        QVERIFY(await(m_desk->store.policy())->stop);
    }

    void aStopDuringACallThatIsTurnedAwayLetsItNotBeRepeated()
    {
        const RefundRequest request = m_desk->approved();
        const SignedIn saul = m_desk->signedIn("saul");
        m_desk->gateway.onSend = [&](const ClaimedRefund &) {
            static_cast<void>(m_desk->store.stopSending(u"Odd refunds"_s, saul));
            return test::answered(401, R"({"message":"Unauthorized"})");
        };
        QVERIFY(!m_desk->send(request));
        QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
        QCOMPARE(m_desk->stateOf(request), RequestState::NotSent);
    }

    void aRequestThatNobodySentExpiresAndIsAskedForAgain()
    {
        const RefundRequest forgotten = m_desk->approved();
        m_desk->clock.ahead = std::chrono::hours(7 * 24);
        const Result<RefundRequest> late = m_desk->send(forgotten);
        QVERIFY(!late);
        QCOMPARE(m_desk->stateOf(forgotten), RequestState::Expired);
        QVERIFY(m_desk->gateway.sentBodies.isEmpty());
        QVERIFY(m_desk->ask("eva", u"3,00"_s)); // all of the charge is free again
    }

    void aCapIsSaidBeforeTheRequestIsKept()
    {
        set("cap-per-charge", u"2,00"_s);
        QVERIFY(m_desk->ask("ana", u"1,50"_s));
        const auto preview = await(
            m_desk->requests.preview(m_desk->charge, StoryDesk::input(u"1,00"_s), m_desk->signedIn("eva")));
        QVERIFY(preview);
        QVERIFY(preview->check.refusal);
        const Result<RefundRequest> refused = m_desk->ask("eva", u"1,00"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(m_desk->ask("eva", u"0,50"_s));
    }

    void whoeverIsNoAdministratorAnyMoreChangesNothing()
    {
        const SignedIn boss = m_desk->signedIn("boss");
        const SignedIn ana = m_desk->signedIn("ana");
        QVERIFY(!await(m_desk->store.setPolicy(PolicySetting::ExpiryDays, u"3"_s, ana)));
        QVERIFY(await(m_desk->store.setPolicy(PolicySetting::ExpiryDays, u"3"_s, boss)));
        const auto check = await(m_desk->store.verifyJournal({}));
        QVERIFY(check && check->isWhole());
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::PolicyStoryTest)
#include "policy_story_test.moc"
