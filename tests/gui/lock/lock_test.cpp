// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/lock/locked_window.h"
#include "tests/support/raw_sqlite.h"
#include "ui/lock/desk_lock.h"
#include "ui/lock/idle_watch.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

class LockTest final : public LockedWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void locksAfterTheTimeThatWasChosen();
    void locksAtOnceByItsKeysAndFromTheMenu();
    void theSamePersonsPasswordOpensItWhereItWas();
    void aWrongPasswordCountsAndIsJournaledAsAtSignIn();
    void whoMayNotSignInAnyMoreDoesNotGetBackIn();
    void changedRolesMakeTheDeskAnew();
    void anotherPersonSignsOutAndTheDraftStays();
    void theWizardStaysAsItIsAndIsADraft();
    void aRefundThatIsBeingSentGoesOn();
    void whatIsSaidBehindTheLockWaits();
    void noticesGoOnWithoutPersonalData();
    void whatIsShownOfPeopleIsMaskedAgain();
    void closingALockedDeskLosesNothing();
    void theChoiceIsKeptAndProductionOffersNoNever();
    void nobodySignedInIsNothingToLock();
};

void LockTest::locksAfterTheTimeThatWasChosen()
{
    openAs(u"ana"_s);
    auto *const watch = m_window->findChild<IdleWatch *>();
    QVERIFY(watch);
    m_clock.advance(10min - 1s);
    watch->look();
    QVERIFY(!isLocked());
    m_clock.advance(1s);
    watch->look();
    QVERIFY(isLocked());
    QVERIFY(wordsOn(m_window.get()).contains("ana"_L1));
    QVERIFY(wordsOn(m_window.get()).contains("Production"_L1));
    unlock();
    QTRY_VERIFY(!isLocked());
    m_window->findChild<DeskLock *>()->setLimit(5min); // as the settings do
    m_clock.advance(5min);
    watch->look();
    QVERIFY(isLocked());
}

void LockTest::locksAtOnceByItsKeysAndFromTheMenu()
{
    openAs(u"ana"_s);
    lock();
    QVERIFY(edit(u"Password"_s)->hasFocus());
    QCOMPARE(messageOf(m_window.get()), u"The desk is locked."_s);
    unlock();
    QTRY_VERIFY(!isLocked());
    choose(u"Lock now"_s);
    QVERIFY(isLocked());
}

void LockTest::theSamePersonsPasswordOpensItWhereItWas()
{
    openAs(u"sofia"_s);
    press(u"Requests page"_s);
    lock();
    QVERIFY(edit(u"Password"_s)->text().isEmpty());
    unlock();
    QTRY_VERIFY(!isLocked());
    QCOMPARE(m_window->findChild<Workspace *>()->page(), Rail::Page::Requests);
    QVERIFY(button(u"Approvals page"_s));
    QCOMPARE(messageOf(m_window.get()), u"The desk is unlocked."_s);
    lock(); // and again
    QVERIFY(edit(u"Password"_s)->text().isEmpty());
}

void LockTest::aWrongPasswordCountsAndIsJournaledAsAtSignIn()
{
    openAs(u"ana"_s);
    lock();
    const auto refusals = [this] { return homeActions().filter(u"refused:sign_in ana"_s).size(); };
    QCOMPARE(refusals(), 0);
    for (int tries = 1; tries <= 5; ++tries) {
        unlock(u"wrong one"_s);
        QTRY_COMPARE(refusals(), tries);
        QTRY_VERIFY(edit(u"Password"_s)->text().isEmpty());
    }
    unlock(); // right, and too soon
    QTRY_VERIFY(wordsOn(m_window.get()).contains("seconds"_L1));
    QVERIFY(isLocked());
    m_workplace->desk.clock.ahead += 60s;
    unlock();
    QTRY_VERIFY(!isLocked());
    QCOMPARE(homeActions().last(), u"sign_in ana"_s);
}

void LockTest::whoMayNotSignInAnyMoreDoesNotGetBackIn()
{
    openAs(u"ana"_s);
    lock();
    QVERIFY(await(m_workplace->desk.people.disable(u"ana"_s, m_workplace->desk.signedIn("boss"))));
    unlock();
    QTRY_VERIFY(edit(u"Password"_s)->text().isEmpty());
    QVERIFY(isLocked());
}

void LockTest::changedRolesMakeTheDeskAnew()
{
    openAs(u"saul"_s);
    const QPointer<Workspace> before = m_window->findChild<Workspace *>();
    lock();
    {
        const RawSqlite raw(m_workplace->desk.folder.filePath(u"home.sqlite"_s));
        QCOMPARE(raw.run(u"UPDATE people SET roles = 1 WHERE name = 'saul'"_s), QString());
    }
    unlock();
    QTRY_VERIFY(!isLocked());
    QVERIFY(!before);
    QVERIFY(!m_window->findChild<Workspace *>()->person().is(Role::Supervisor));
}

void LockTest::anotherPersonSignsOutAndTheDraftStays()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    const QPointer<RefundWizard> wizard = openWizard();
    QVERIFY(wizard);
    type(wizard, u"Amount"_s, u"1,00"_s);
    lock();
    press(u"Another person…"_s);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(!wizard);
    QVERIFY(edit(u"User"_s)->text().isEmpty());
    QCOMPARE(messageOf(m_window.get()), u"Signed out."_s);
    signIn(u"eva"_s);
    QVERIFY(!m_window->findChild<RefundWizard *>());
    const auto draft = [this] {
        return *await(m_workplace->desk.store.draft(m_workplace->desk.charge, u"ana"_s));
    };
    QTRY_VERIFY(draft().has_value());
}

void LockTest::theWizardStaysAsItIsAndIsADraft()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    const QPointer<RefundWizard> wizard = openWizard();
    QVERIFY(wizard);
    type(wizard, u"Amount"_s, u"1,2"_s);
    auto *const amount = showing<QLineEdit>(wizard, u"Amount"_s);
    amount->setCursorPosition(1);
    lock();
    QVERIFY(!wizard->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTRY_VERIFY(await(m_workplace->desk.store.draft(m_workplace->desk.charge, u"ana"_s))->has_value());
    unlock();
    QTRY_VERIFY(wizard->isVisible());
    QVERIFY(wizard->isModal());
    QVERIFY(QTest::qWaitForWindowActive(wizard));
    QCOMPARE(amount->text(), u"1,2"_s);
    QCOMPARE(amount->cursorPosition(), 1);
    QTRY_VERIFY(amount->hasFocus());
    QTest::keyClicks(amount, u"5"_s); // goes on at the same place
    QCOMPARE(amount->text(), u"15,2"_s);
}

void LockTest::aRefundThatIsBeingSentGoesOn()
{
    openAs(u"sofia"_s);
    ScriptedGateway &gateway = m_workplace->desk.gateway;
    gateway.holdsSending = true;
    const RefundRequest request = m_workplace->desk.approved();
    auto *const answer = m_workplace->desk.sending.send(request.id, m_workplace->desk.signedIn("sofia"));
    const QSignalSpy answered(answer, &PendingBase::finished);
    QTRY_VERIFY(gateway.answerSending);
    lock();
    gateway.answerSending();
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(await(m_workplace->desk.store.request(request.id))->state,
        RequestState::NotSent); // as the gateway said
    QVERIFY(isLocked());
    QCOMPARE(messageOf(m_window.get()), u"The desk is locked."_s);
}

void LockTest::whatIsSaidBehindTheLockWaits()
{
    openAs(u"sofia"_s);
    auto *const workspace = m_window->findChild<Workspace *>();
    lock();
    Q_EMIT workspace->said(u"R1 (3,00 COP): settled"_s);
    QCOMPARE(messageOf(m_window.get()), u"The desk is locked."_s);
    unlock();
    QTRY_COMPARE(messageOf(m_window.get()), u"R1 (3,00 COP): settled"_s);
}

void LockTest::noticesGoOnWithoutPersonalData()
{
    openAs(u"sofia"_s);
    QSignalSpy told(&m_window->tray(), &Tray::told);
    lock();
    QVERIFY(QApplication::activeWindow()); // in front, and nobody there
    QVERIFY(m_workplace->desk.ask("ana", u"1,00"_s));
    QTRY_COMPARE(told.size(), 1);
    const QString said = told.front().at(0).toString() + told.front().at(1).toString();
    for (const QString &personal : {u"Laura"_s, u"1020304050"_s, u"12345678901"_s, u"ana@"_s})
        QVERIFY2(!said.contains(personal), qPrintable(said));
}

void LockTest::whatIsShownOfPeopleIsMaskedAgain()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button(u"Hide personal data"_s));
    lock();
    unlock();
    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(button(u"Show personal data"_s));
}

void LockTest::closingALockedDeskLosesNothing()
{
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    const QPointer<RefundWizard> wizard = openWizard();
    QVERIFY(wizard);
    type(wizard, u"Amount"_s, u"1,25"_s);
    lock();
    m_window->close();
    QVERIFY(!wizard);
    const auto draft = [this] {
        return *await(m_workplace->desk.store.draft(m_workplace->desk.charge, u"ana"_s));
    };
    QTRY_VERIFY(draft().has_value());
}

void LockTest::theChoiceIsKeptAndProductionOffersNoNever()
{
    const QString file = m_workplace->desk.folder.filePath(u"window.ini"_s);
    WindowMemory memory(file);
    memory.keepLockAfter(30min);
    QVERIFY(!WindowMemory::lockChoices(false).empty());
    for (const std::chrono::minutes choice : WindowMemory::lockChoices(false))
        QVERIFY(choice > 0min);
    QCOMPARE(memory.lockAfter(ProfileKind::Production), 30min);
    memory.keepLockAfter(0min); // by hand
    QCOMPARE(memory.lockAfter(ProfileKind::Production), 10min);
    QCOMPARE(memory.lockAfter(ProfileKind::Custom), 10min);
    QCOMPARE(memory.lockAfter(ProfileKind::Sandbox), 0min);
    memory.keepLockAfter(100'000min);
    QCOMPARE(memory.lockAfter(ProfileKind::Sandbox), 10min);
}

void LockTest::nobodySignedInIsNothingToLock()
{
    WindowStart start;
    start.clock = &m_clock;
    open(start);
    QTRY_VERIFY(edit(u"User"_s));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isLocked());
    signIn(u"ana"_s);
    press(u"Sign out"_s);
    m_clock.advance(24h);
    QTest::keyClick(edit(u"User"_s), Qt::Key_A);
    QCOMPARE(edit(u"User"_s)->text(), u"a"_s);
    QVERIFY(!isLocked());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::LockTest)
#include "lock_test.moc"
