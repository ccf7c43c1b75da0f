// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using namespace std::chrono_literals;

static ErrorKind kindOf(const Result<RefundRequest> &result)
{
    return result ? ErrorKind::Cancelled : result.error().kind;
}

//! What both stores must say in the same words.
static QString wordsOf(const Result<StorePolicy> &result)
{
    return result ? u"done"_s : nameOf(result.error().kind) + u": "_s + result.error().english();
}

class PolicyTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<RefundDesk> m_desk;

    void set(const char *name, const QString &value)
    {
        const auto setting = policySettingFromName(QString::fromLatin1(name));
        const auto done = await(m_desk->store->setPolicy(*setting, value, m_desk->boss));
        QVERIFY2(done, name);
    }
    [[nodiscard]] StorePolicy policy() const { return RefundDesk::need(await(m_desk->store->policy())); }
    [[nodiscard]] Result<RefundRequest> ask(const NewRequest &request, const SignedIn &by)
    {
        return await(m_desk->store->add(request, by));
    }
    [[nodiscard]] Result<RefundRequest> approve(const RefundRequest &request, const SignedIn &by)
    {
        return await(m_desk->store->approve(request.id, request.digest, true, by));
    }
    [[nodiscard]] Result<ClaimedRefund> claim(const RefundRequest &request)
    {
        return await(m_desk->store->claim(request.id, request.seen, {}, m_desk->sofia));
    }
    static NewRequest of(const QString &charge, qint64 minor, qint64 paid = 100'000)
    {
        return RefundDesk::newRequest(settledCharge(charge, paid), minor);
    }
    //! The store changed by somebody who is not the program.
    void change(const QString &sql)
    {
        auto around = m_desk->around();
        around.dropTriggers();
        QCOMPARE(around.run(sql), QString());
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RefundDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aSettingHoldsFromNowOnAndStandsInTheJournal()
    {
        QSignalSpy told(m_desk->store.get(), &RefundStore::policyChanged);
        set("cap-per-day", u"1.500.000"_s);
        m_desk->hearEverything();
        QCOMPARE(told.size(), 1);
        set("expiry-days", u"3"_s);
        set("expiry-days", u"5"_s);
        m_desk->reopen();
        const StorePolicy now = policy();
        QCOMPARE(now.policy.capPerDay, Money(150'000'000, Currency::cop()));
        QCOMPARE(now.policy.expiryDays, 5);
        QCOMPARE(now.changes.size(), size_t(2));
        QCOMPARE(now.changes.back().by, u"boss"_s);
        QCOMPARE(now.changes.back().was, u"3"_s);
        QCOMPARE(m_desk->actions(), QStringList({u"policy"_s, u"policy"_s, u"policy"_s}));
        QVERIFY(m_desk->verified().isWhole());
    }

    void onlyAnAdministratorSetsThePolicy()
    {
        for (const SignedIn &by : {m_desk->ana, m_desk->sofia}) {
            const auto answer = await(m_desk->store->setPolicy(PolicySetting::ExpiryDays, u"91"_s, by));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
            QCOMPARE(answer.error().english(),
                u"Only an administrator may do this; %1 is none. Ask an administrator."_s.arg(by.name()));
        }
        QCOMPARE(m_desk->actions(), QStringList({u"refused:policy"_s, u"refused:policy"_s}));
        QCOMPARE(policy().policy, Policy());
    }

    void whatASettingCannotBeChangesNothing()
    {
        const auto answer = await(m_desk->store->setPolicy(PolicySetting::ExpiryDays, u"91"_s, m_desk->boss));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::InvalidData);
        QCOMPARE(m_desk->actions(), QStringList(u"refused:policy"_s));
        QCOMPARE(policy().policy, Policy());
    }

    void whatIsChangedBehindTheJournalsBackIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a value") << u"UPDATE policy SET value = '999999999' WHERE name = 'cap-per-day'"_s;
        QTest::newRow("a row less") << u"DELETE FROM policy"_s;
        QTest::newRow("a row more") << u"INSERT INTO policy VALUES ('window-days', '3')"_s;
        QTest::newRow("the stop lifted") << u"DELETE FROM sending_stop"_s;
        QTest::newRow("another reason") << u"UPDATE sending_stop SET why = 'x'"_s;
    }
    void whatIsChangedBehindTheJournalsBackIsFound()
    {
        QFETCH(QString, sql);
        set("cap-per-day", u"1.500.000"_s);
        QVERIFY(await(m_desk->store->stopSending(u"odd refunds"_s, m_desk->sofia)));
        QVERIFY(m_desk->verified().isWhole());
        change(sql);
        QVERIFY(!m_desk->verified().isWhole());
    }

    void aStopThatNobodyOrderedIsFound()
    {
        QVERIFY(m_desk->verified().isWhole());
        change(u"INSERT INTO sending_stop VALUES (1, 'nobody', 1, 'no reason')"_s);
        QVERIFY(!m_desk->verified().isWhole());
    }

    void whileItIsStoppedNothingIsSent()
    {
        const RefundRequest request = m_desk->approved();
        QSignalSpy told(m_desk->store.get(), &RefundStore::policyChanged);
        QVERIFY(await(m_desk->store->stopSending(u" odd refunds "_s, m_desk->sofia)));
        QVERIFY(!told.isEmpty());
        QCOMPARE(policy().stop->by, u"sofia"_s);
        QCOMPARE(policy().stop->why, u"odd refunds"_s);

        const auto refused = claim(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(refused.error().english().contains(u"odd refunds"_s));
        QCOMPARE(m_desk->now(request.id).state, RequestState::Approved);
        // Asking and approving go on.
        const RefundRequest other = RefundDesk::need(ask(of(u"order-2"_s, 100), m_desk->ana));
        QVERIFY(approve(other, m_desk->sofia));

        QVERIFY(await(m_desk->store->resumeSending(m_desk->boss)));
        QVERIFY(!policy().stop);
        QVERIFY(claim(request));
        QVERIFY(m_desk->verified().isWhole());
    }

    void aRefundOnTheWireIsNotTouchedByTheStopButNotRepeated()
    {
        const ClaimedRefund first = m_desk->claimed(m_desk->approved());
        QVERIFY(await(m_desk->store->stopSending(u"odd refunds"_s, m_desk->sofia)));
        const CallReport turnedAway = RefundDesk::answer(401);
        const auto repeat = await(m_desk->store->claimRepeat(first, turnedAway));
        QVERIFY(!repeat);
        QCOMPARE(repeat.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(m_desk->recorded(first, turnedAway, RequestState::NotSent).state, RequestState::NotSent);
    }

    void aResendIsStoppedToo()
    {
        const RefundRequest unknown = m_desk->unknown();
        QVERIFY(await(m_desk->store->stopSending(u"odd refunds"_s, m_desk->boss)));
        const auto again =
            await(m_desk->store->claim(unknown.id, unknown.seen, u"the gateway says so"_s, m_desk->sofia));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotAllowed);
    }

    void whoMayStopAndWhoMayResume()
    {
        const auto stop = [this](const SignedIn &by, const QString &why) {
            return wordsOf(await(m_desk->store->stopSending(why, by)));
        };
        const auto resume = [this](const SignedIn &by) {
            return wordsOf(await(m_desk->store->resumeSending(by)));
        };
        QCOMPARE(stop(m_desk->ana, u"x"_s),
            u"not_allowed: Only a supervisor or an administrator may stop all sending; ana is neither. "
            "Ask a supervisor at once."_s);
        QCOMPARE(stop(m_desk->sofia, u"  "_s),
            u"invalid_data: A reason is needed. Say why, in a few words; it is kept with the request."_s);
        QCOMPARE(resume(m_desk->boss), u"conflict: Sending is not stopped."_s);
        QCOMPARE(stop(m_desk->sofia, u"x"_s), u"done"_s);
        QCOMPARE(stop(m_desk->boss, u"y"_s),
            u"conflict: All sending was stopped by sofia on 1 Feb 2026, 21:40: x "
            "It stays stopped until an administrator lets it go on."_s);
        QCOMPARE(resume(m_desk->sofia),
            u"not_allowed: Only an administrator may do this; sofia is none. Ask an administrator."_s);
        QCOMPARE(resume(m_desk->boss), u"done"_s);
        QVERIFY(m_desk->verified().isWhole());
    }

    void anotherProgramsStopIsSeenAtTheNextStep()
    {
        const RefundRequest request = m_desk->approved();
        const auto other = m_desk->anotherStore();
        QVERIFY(await(other->stopSending(u"odd refunds"_s, m_desk->sofia)));
        QVERIFY(!claim(request));
    }

    void moreThanTheLimitIsApprovedByTwoPeople()
    {
        set("second-approval-above", u"5,00"_s);
        const RefundRequest small = RefundDesk::need(ask(of(u"order-2"_s, 500), m_desk->ana));
        QCOMPARE(RefundDesk::need(approve(small, m_desk->sofia)).state, RequestState::Approved);

        const RefundRequest large = RefundDesk::need(ask(of(u"order-3"_s, 501), m_desk->ana));
        const RefundRequest once = RefundDesk::need(approve(large, m_desk->sofia));
        QCOMPARE(once.state, RequestState::AwaitingApproval);
        QCOMPARE(once.decisions.size(), size_t(1));
        QCOMPARE(kindOf(approve(once, m_desk->sofia)), ErrorKind::NotAllowed);
        QVERIFY(!claim(once));
        const RefundRequest twice = RefundDesk::need(approve(once, m_desk->saul));
        QCOMPARE(twice.state, RequestState::Approved);
        QVERIFY(claim(twice));
        QVERIFY(m_desk->verified().isWhole());
    }

    void whoAskedCountsForNeitherOfTwoApprovals()
    {
        set("second-approval-above", u"0"_s);
        const RefundRequest asked = RefundDesk::need(ask(of(u"order-2"_s, 100), m_desk->saul));
        QVERIFY(approve(asked, m_desk->sofia));
        QCOMPARE(kindOf(approve(asked, m_desk->saul)), ErrorKind::NotAllowed);
        QCOMPARE(m_desk->now(asked.id).state, RequestState::AwaitingApproval);
    }

    void aLowerLimitLetsWhatWasApprovedByOneWaitForAnother()
    {
        const RefundRequest request = m_desk->approved();
        QSignalSpy told(m_desk->store.get(), &RefundStore::requestChanged);
        set("second-approval-above", u"1,00"_s);
        m_desk->hearEverything();
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_desk->now(request.id).state, RequestState::AwaitingApproval);
        QCOMPARE(RefundDesk::need(approve(request, m_desk->saul)).state, RequestState::Approved);
        QVERIFY(m_desk->verified().isWhole());
    }

    void aHigherLimitLetsOneApprovalBeEnough()
    {
        set("second-approval-above", u"1,00"_s);
        const RefundRequest once = RefundDesk::need(approve(m_desk->asked(), m_desk->sofia));
        set("second-approval-above", u"none"_s);
        QCOMPARE(RefundDesk::need(approve(once, m_desk->sofia)).state, RequestState::Approved);
    }

    void whatWaitsTooLongExpires()
    {
        set("expiry-days", u"3"_s);
        const RefundRequest waiting = m_desk->asked();
        const RefundRequest approved = m_desk->approved(of(u"order-2"_s, 100));
        const RefundRequest sent = m_desk->unknown(of(u"order-3"_s, 100));
        m_desk->letTimePass(72h - 1ms);
        QCOMPARE(m_desk->now(waiting.id).state, RequestState::AwaitingApproval);
        m_desk->letTimePass(1ms);
        QSignalSpy told(m_desk->store.get(), &RefundStore::requestChanged);
        QCOMPARE(m_desk->now(waiting.id).state, RequestState::Expired);
        QCOMPARE(m_desk->now(approved.id).state, RequestState::Expired);
        QCOMPARE(m_desk->now(sent.id).state, RequestState::Unknown);
        m_desk->hearEverything();
        QCOMPARE(told.size(), 2);
        QCOMPARE(m_desk->actions().count(u"expire"_s), 2);
        QVERIFY(m_desk->verified().isWhole());
    }

    void whatHasExpiredIsNeitherApprovedNorSent()
    {
        const RefundRequest waiting = m_desk->asked();
        const RefundRequest approved = m_desk->approved(of(u"order-2"_s, 100));
        m_desk->letTimePass(7 * 24h);
        // Nobody has looked at them since.
        QVERIFY(!approve(waiting, m_desk->sofia));
        QVERIFY(!claim(approved));
        QCOMPARE(m_desk->now(waiting.id).state, RequestState::Expired);
        QCOMPARE(m_desk->now(approved.id).state, RequestState::Expired);
    }

    void whatHasExpiredTakesNothingFromTheCharge()
    {
        QVERIFY(ask(of(u"order-2"_s, 100'000), m_desk->ana));
        m_desk->letTimePass(7 * 24h);
        // Nobody has looked at it since.
        QVERIFY(ask(of(u"order-2"_s, 100'000), m_desk->ana));
    }

    void onePersonHasHisCapADay()
    {
        set("cap-per-agent", u"5,00"_s);
        QVERIFY(ask(of(u"order-2"_s, 300), m_desk->ana));
        QCOMPARE(kindOf(ask(of(u"order-3"_s, 201), m_desk->ana)), ErrorKind::NotAllowed);
        QVERIFY(ask(of(u"order-3"_s, 201), m_desk->eva));
        const RefundRequest last = RefundDesk::need(ask(of(u"order-4"_s, 200), m_desk->ana));
        QVERIFY(!ask(of(u"order-5"_s, 1), m_desk->ana));
        // What comes to nothing counts for nothing.
        QVERIFY(await(m_desk->store->withdraw(last.id, m_desk->ana)));
        QVERIFY(ask(of(u"order-5"_s, 200), m_desk->ana));
        m_desk->letTimePass(24h);
        QVERIFY(ask(of(u"order-6"_s, 500), m_desk->ana));
    }

    void oneBeneficiaryHasHisCap_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << u"00345678901"_s << u"1020304050"_s << true;
        QTest::newRow("another account") << u"111"_s << u"1020304050"_s << true;
        QTest::newRow("another document") << u"00345678901"_s << u"5050505050"_s << true;
        QTest::newRow("somebody else") << u"111"_s << u"5050505050"_s << false;
    }
    void oneBeneficiaryHasHisCap()
    {
        QFETCH(QString, account);
        QFETCH(QString, document);
        QFETCH(bool, isSame);
        set("cap-per-beneficiary", u"5,00"_s);
        set("expiry-days", u"90"_s);
        QVERIFY(ask(of(u"order-2"_s, 300), m_desk->ana));
        NewRequest next = of(u"order-3"_s, 300);
        next.account.bankAccountNumber = account;
        next.account.documentId = document;
        QCOMPARE(ask(next, m_desk->eva).has_value(), !isSame);
        if (!isSame)
            return;
        m_desk->letTimePass(30 * 24h);
        QVERIFY(!ask(next, m_desk->eva));
        m_desk->letTimePass(1ms);
        QVERIFY(ask(next, m_desk->eva));
    }

    void oneChargeHasItsCap()
    {
        set("cap-per-charge", u"5,00"_s);
        QVERIFY(ask(of(u"order-2"_s, 300), m_desk->ana));
        QCOMPARE(kindOf(ask(of(u"order-2"_s, 201), m_desk->ana)), ErrorKind::NotAllowed);
        QVERIFY(ask(of(u"order-2"_s, 200), m_desk->ana));
    }

    void oneDayHasItsCap()
    {
        set("cap-per-day", u"5,00"_s);
        const RefundRequest first = m_desk->approved(of(u"order-2"_s, 300));
        const RefundRequest second = m_desk->approved(of(u"order-3"_s, 300));
        const ClaimedRefund sent = m_desk->claimed(first);
        const auto refused = claim(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        // What the gateway refused paid nobody.
        QCOMPARE(m_desk->recorded(sent, RefundDesk::answer(400), RequestState::Failed).state,
            RequestState::Failed);
        QVERIFY(claim(second));
        const RefundRequest third = m_desk->approved(of(u"order-4"_s, 300));
        QVERIFY(!claim(third));
        m_desk->letTimePass(24h);
        QVERIFY(claim(third));
    }

    void onlyFullRefunds()
    {
        set("full-refunds-only", u"yes"_s);
        QCOMPARE(kindOf(ask(of(u"order-2"_s, 99'999), m_desk->ana)), ErrorKind::NotAllowed);
        QVERIFY(ask(of(u"order-2"_s, 100'000), m_desk->ana));
    }

    void withoutAnAccountOnlyWhereThePolicySaysSo()
    {
        NewRequest request = of(u"order-2"_s, 100); // paid by CREDIT_CARD
        request.account = {};
        request.beneficiaryAsTyped.clear();
        QCOMPARE(kindOf(ask(request, m_desk->ana)), ErrorKind::InvalidData);
        set("bank-data-methods", u"PSE"_s);
        const RefundRequest asked = RefundDesk::need(ask(request, m_desk->ana));
        QVERIFY(!asked.body.contains("bankTransferAccountInfo"));
        QVERIFY(approve(asked, m_desk->sofia));
        QVERIFY(claim(asked));
    }

    void aSettingThatCannotBeReadIsNoFreedom()
    {
        set("cap-per-day", u"5,00"_s);
        change(u"UPDATE policy SET value = 'a lot' WHERE name = 'cap-per-day'"_s);
        const auto answer = ask(of(u"order-2"_s, 100), m_desk->ana);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Storage);
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::PolicyTest)
#include "policy_test.moc"
