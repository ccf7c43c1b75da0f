// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/policy/policy_watch.h"
#include "ui/settings/policy_page.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The administrators' policy and the red button, in the whole window.
class PolicyWindowTest final : public MainWindowFixture {
    Q_OBJECT
private:
    [[nodiscard]] StorePolicy policy() { return *await(m_workplace->desk.store.policy()); }
    [[nodiscard]] bool stop(const char *who = "sofia")
    {
        GuiDesk &desk = m_workplace->desk;
        return await(desk.store.stopSending(u"Odd refunds since noon"_s, desk.signedIn(who))).has_value();
    }
    [[nodiscard]] QWidget *openPolicy()
    {
        choose(u"Policy…"_s);
        PolicyPage *const page = m_window->findChild<PolicyPage *>();
        return page ? page->window() : nullptr;
    }

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void anAdministratorChangesSettingsByTheirLabels()
    {
        openAs(u"boss"_s);
        QWidget *const dialog = openPolicy();
        QVERIFY(dialog);
        QCOMPARE(dialog->accessibleName(), u"Settings"_s);
        QVERIFY(showing<PolicyPage>(dialog, u"Policy"_s));
        QTRY_VERIFY(showing<QLineEdit>(dialog, u"Most sent per day"_s)->isEnabled());
        auto *const save = showing<QPushButton>(dialog, u"Save"_s);
        QVERIFY(!save->isEnabled());
        setTextAsAssistiveToolsDo(showing<QLineEdit>(dialog, u"Most sent per day"_s), u"1.500.000"_s);
        showing<QSpinBox>(dialog, u"Days until a request expires"_s)->setValue(3);
        showing<QCheckBox>(dialog, u"Full refunds only"_s)->click();
        showing<QCheckBox>(dialog, u"CREDIT_CARD"_s)->click();
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(policy().changes.size(), size_t(4));
        const Policy now = policy().policy;
        QCOMPARE(now.capPerDay, Money(150'000'000, Currency::cop()));
        QCOMPARE(now.expiryDays, 3);
        QVERIFY(now.fullRefundsOnly);
        QVERIFY(!now.bankDataMethods->contains(u"CREDIT_CARD"_s));
        QTRY_VERIFY(wordsOn(dialog).contains(u"Set by boss"_s));
        QTRY_VERIFY(!save->isEnabled());
        QCOMPARE(showing<QLineEdit>(dialog, u"Most sent per day"_s)->text(), u"1.500.000,00"_s);
    }

    void whatASettingCannotBeIsSaidAtItsField()
    {
        openAs(u"boss"_s);
        QWidget *const dialog = openPolicy();
        auto *const cap = showing<QLineEdit>(dialog, u"Most per charge"_s);
        QTRY_VERIFY(cap->isEnabled());
        cap->setText(u"1,500"_s);
        showing<QPushButton>(dialog, u"Save"_s)->click();
        QTRY_VERIFY(cap->accessibleDescription().contains(u"takes an amount"_s));
        QCOMPARE(policy().policy, Policy());
    }

    void othersReadThePolicyAndChangeNothing()
    {
        openAs(u"ana"_s);
        QVERIFY(!entry(u"Stop all sending…"_s));
        QWidget *const dialog = openPolicy();
        QTRY_VERIFY(showing<QLineEdit>(dialog, u"Most sent per day"_s)->isReadOnly());
        QVERIFY(!showing<QPushButton>(dialog, u"Save"_s));
        QVERIFY(!showing<QCheckBox>(dialog, u"Full refunds only"_s)->isEnabled());
    }

    void aSupervisorStopsAllSendingWithAReason()
    {
        openAs(u"sofia"_s);
        press(u"Approvals page"_s);
        QVERIFY(m_workplace->desk.approved().state == RequestState::Approved);
        QTRY_VERIFY(button(u"Stop all sending"_s));
        press(u"Stop all sending"_s);
        QTRY_VERIFY(edit(u"Reason"_s));
        auto *const dialog = edit(u"Reason"_s)->window();
        auto *const stopButton = showing<QPushButton>(dialog, u"Stop all sending"_s);
        QVERIFY(!stopButton->isEnabled());
        QTest::keyClicks(edit(u"Reason"_s), u"Odd refunds since noon"_s);
        QVERIFY(stopButton->isEnabled());
        QTest::keyClick(edit(u"Reason"_s), Qt::Key_Return);
        QTRY_VERIFY(policy().stop);
        QTRY_VERIFY(wordsOn(m_window.get()).contains(u"All sending was stopped by sofia"_s));
        QVERIFY(wordsOn(m_window.get()).contains(u"Odd refunds since noon"_s));
        QVERIFY(!button(u"Resume sending"_s)); // an administrator's
        press(u"Look-up page"_s);
        QVERIFY(wordsOn(m_window.get()).contains(u"All sending was stopped by sofia"_s));
    }

    void whileItIsStoppedSendingIsClosedAndSaysWhy()
    {
        const Result<RefundRequest> asked = m_workplace->desk.ask();
        QVERIFY(asked);
        openAs(u"sofia"_s);
        press(u"Approvals page"_s);
        QTRY_VERIFY(button(u"Approve and send"_s) && button(u"Approve and send"_s)->isEnabled());
        QVERIFY(stop("saul"));
        QTRY_VERIFY(!button(u"Approve and send"_s)->isEnabled());
        QVERIFY(button(u"Approve and send"_s)->toolTip().contains(u"saul"_s));
        QVERIFY(button(u"Approve and send"_s)->accessibleDescription().contains(u"Odd refunds"_s));
        QVERIFY(button(u"Approve"_s)->isEnabled());
        press(u"Approve"_s);
        QTRY_VERIFY(button(u"Send"_s));
        QTRY_VERIFY(!button(u"Send"_s)->isEnabled());
        QVERIFY(button(u"Send"_s)->accessibleDescription().contains(u"Odd refunds"_s));
    }

    void anAdministratorLetsSendingGoOn()
    {
        QVERIFY(stop());
        openAs(u"boss"_s);
        QTRY_VERIFY(button(u"Resume sending"_s));
        press(u"Resume sending"_s);
        auto *const leave = button(u"Leave it stopped"_s);
        QVERIFY(leave);
        showing<QPushButton>(leave->window(), u"Resume sending"_s)->click();
        QTRY_VERIFY(!policy().stop);
        QTRY_VERIFY(!wordsOn(m_window.get()).contains(u"All sending was stopped"_s));
    }

    void anotherProgramsStopIsSeenWithinTwoSeconds()
    {
        openAs(u"ana"_s);
        GuiDesk &desk = m_workplace->desk;
        SqliteRefundStore other(desk.folder.filePath(u"refunds.sqlite"_s), desk.keys, desk.clock);
        QVERIFY(await(other.stopSending(u"Odd refunds since noon"_s, desk.signedIn("sofia"))));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOn(m_window.get()).contains(u"All sending was stopped by sofia"_s),
            int(PolicyWatch::lookEvery.count()) + 1000);
    }

    void theQueueSaysHowManyApprovalsAreThere()
    {
        GuiDesk &desk = m_workplace->desk;
        QVERIFY(await(
            desk.store.setPolicy(PolicySetting::SecondApprovalAbove, u"1,00"_s, desk.signedIn("boss"))));
        const Result<RefundRequest> asked = desk.ask();
        QVERIFY(asked);
        openAs(u"sofia"_s);
        press(u"Approvals page"_s);
        QTRY_VERIFY(button(u"Approve"_s) && button(u"Approve"_s)->isEnabled());
        QTRY_VERIFY(!button(u"Approve and send"_s)->isEnabled());
        QVERIFY(button(u"Approve and send"_s)->accessibleDescription().contains(u"two approvals"_s));
        press(u"Approve"_s);
        QTRY_VERIFY(messageOf(m_window.get()).contains(u"Another person has to approve it as well"_s));
        QTRY_VERIFY(!button(u"Approve"_s)->isEnabled());
        QCOMPARE(desk.stateOf(*asked), RequestState::AwaitingApproval);
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::PolicyWindowTest)
#include "policy_window_test.moc"
