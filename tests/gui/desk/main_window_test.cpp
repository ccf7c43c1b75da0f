// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/onboarding/people_panel.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class MainWindowTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void aFreshHomeBeginsWithTwoChoices();
    void aHomeWithAProfileBeginsWithSignIn();
    void trainingOpensTrainingWhateverThereIs();
    void whatCannotBeOpenedSaysWhyAndMayBeTriedAgain();
    void thePagesAreReachedByTheirNames();
    void thePagesAreReachedByKeys();
    void aLinkWaitsForSignIn();
    void signingOutTakesEverythingAway();
    void onlyAdministratorsSeePeople();
    void theSwitchForMessagesIsClosedWhereNoneCanCome();
    void theTrayCountsWhatWaitsForOnesOwnDecision();
    void nobodyChangesTheInventedPeopleOfTraining();
    void theKindOfGatewayStandsInWords();
    void closingWaitsForARefundThatIsBeingSent();
    void connectingMakesTheFirstAdministrator();
    void connectingGoesOnWhereItFailed();
    void refusedCredentialsAreSaidInWords();
    void missingFieldsAreNamedBeforeAnythingIsKept();
    void administratorsAddPeople();
    void disablingIsAskedTwiceAndCanBeTakenBack();
    void theWindowRemembersItsSize();
};

void MainWindowTest::aFreshHomeBeginsWithTwoChoices()
{
    m_workplace->makeFresh();
    open();
    QTRY_VERIFY(button(u"Open the training gateway"_s));
    QVERIFY(button(u"Connect to Liquido…"_s));
    QVERIFY(!edit(u"User"_s));
    press(u"Open the training gateway"_s);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(m_workplace->trainingOpened);
}

void MainWindowTest::aHomeWithAProfileBeginsWithSignIn()
{
    open();
    QTRY_VERIFY(edit(u"User"_s));
    QCOMPARE(m_workplace->opened, QStringList{u"production"_s});
    QVERIFY(!button(u"Look-up page"_s));
}

void MainWindowTest::trainingOpensTrainingWhateverThereIs()
{
    WindowStart start;
    start.training = true;
    start.trainingPeople = {{u"ana"_s, u"long-enough"_s, Role::Agent}};
    start.trainingCharges = {u"order-1"_s};
    open(start);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(m_workplace->opened.isEmpty());
    QVERIFY(wordsOn(m_window.get()).contains("long-enough"_L1));
    signIn(u"ana"_s);
    QVERIFY(wordsOn(m_window.get()).contains("Everything here is invented"_L1));
    QVERIFY(button(u"Try order-1"_s));
}

void MainWindowTest::whatCannotBeOpenedSaysWhyAndMayBeTriedAgain()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase("The store is on a network drive.");
    m_workplace->openingFails = error;
    open();
    QTRY_VERIFY(messageOf(m_window.get()).startsWith("The store is on a network drive."_L1));
    m_workplace->openingFails.reset();
    press(u"Retry"_s);
    QTRY_VERIFY(edit(u"User"_s));
}

void MainWindowTest::thePagesAreReachedByTheirNames()
{
    openAs(u"sofia"_s);
    QVERIFY(edit(u"Charge key"_s));
    press(u"Requests page"_s);
    QVERIFY(!edit(u"Charge key"_s)); // hidden, also from assistive tools
    press(u"Approvals page"_s);
    QVERIFY(!edit(u"Charge key"_s));
    press(u"Look-up page"_s);
    QVERIFY(edit(u"Charge key"_s));
    QCOMPARE(messageOf(m_window.get()), u"Signed in as sofia."_s);
}

void MainWindowTest::thePagesAreReachedByKeys()
{
    openAs(u"ana"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!edit(u"Charge key"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(edit(u"Charge key"_s));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!edit(u"Charge key"_s));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(edit(u"Charge key"_s) && edit(u"Charge key"_s)->hasFocus());
}

void MainWindowTest::aLinkWaitsForSignIn()
{
    open();
    m_window->openCharge(*ChargeKey::fromText(u"order-77"_s));
    signIn(u"ana"_s);
    QTRY_VERIFY(showing<QWidget>(m_window.get(), u"Charge"_s));
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-77"_s);
    m_window->openCharge(*ChargeKey::fromText(u"order-78"_s));
    QTRY_COMPARE(edit(u"Charge key"_s)->text(), u"order-78"_s);
}

void MainWindowTest::signingOutTakesEverythingAway()
{
    openAs(u"ana"_s);
    edit(u"Charge key"_s)->setText(u"order-1"_s);
    QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
    QTRY_VERIFY(showing<QWidget>(m_window.get(), u"Charge"_s));
    press(u"Sign out"_s);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(!showing<QWidget>(m_window.get(), u"Charge"_s));
    QVERIFY(!wordsOn(m_window.get()).contains("Laura Gomez"_L1));
    QVERIFY(edit(u"Password"_s)->text().isEmpty());
    QCOMPARE(messageOf(m_window.get()), u"Signed out."_s);
}

void MainWindowTest::onlyAdministratorsSeePeople()
{
    openAs(u"ana"_s);
    QVERIFY(!entry(u"People…"_s));
    QVERIFY(entry(u"Change my password…"_s));
    press(u"Sign out"_s);
    signIn(u"boss"_s);
    QVERIFY(entry(u"People…"_s));
}

void MainWindowTest::theSwitchForMessagesIsClosedWhereNoneCanCome()
{
    openAs(u"ana"_s); // off-screen there is nothing beside a clock
    QAction *const messages = entry(u"Messages outside the window"_s);
    QVERIFY(messages && !messages->isEnabled());
    QVERIFY(messages->toolTip().contains(u"no place beside the clock"_s));
    QVERIFY(qobject_cast<QMenu *>(messages->parent())->toolTipsVisible());
}

void MainWindowTest::theTrayCountsWhatWaitsForOnesOwnDecision()
{
    GuiDesk &desk = m_workplace->desk;
    QVERIFY(desk.ask("ana", u"1,00"_s));
    QVERIFY(desk.ask("saul", u"0,50"_s)); // nobody approves his own
    openAs(u"saul"_s);
    const auto *const icon = m_window->tray().findChild<QSystemTrayIcon *>();
    QVERIFY(icon);
    QTRY_VERIFY2(icon->toolTip().contains(u"\n1 request(s) wait"_s), qPrintable(icon->toolTip()));
    press(u"Sign out"_s);
    signIn(u"ana"_s); // and an agent none at all
    QTRY_VERIFY(m_window->findChild<Workspace *>());
    m_window->findChild<Workspace *>()->showPage(Rail::Page::Approvals);
    const auto queue = [this] {
        return showing<QTableView>(m_window.get(), u"Requests awaiting approval"_s);
    };
    QTRY_VERIFY(queue() && queue()->model()->rowCount() == 2);
    QVERIFY(!icon->toolTip().contains(u"wait for a decision"_s));
}

void MainWindowTest::nobodyChangesTheInventedPeopleOfTraining()
{
    WindowStart start;
    start.training = true;
    open(start);
    signIn(u"boss"_s);
    QVERIFY(entry(u"Gateways…"_s));
    QVERIFY(!entry(u"People…"_s));
    QVERIFY(!entry(u"Change my password…"_s));
}

void MainWindowTest::theKindOfGatewayStandsInWords()
{
    openAs(u"ana"_s);
    QVERIFY(m_window->windowTitle().contains("Production"_L1));
    QVERIFY(wordsOn(m_window.get()).contains("Production"_L1));
    QVERIFY(wordsOn(m_window.get()).contains("production"_L1));
}

void MainWindowTest::closingWaitsForARefundThatIsBeingSent()
{
    openAs(u"sofia"_s);
    ScriptedGateway &gateway = m_workplace->desk.gateway;
    gateway.holdsSending = true;
    const RefundRequest request = m_workplace->desk.approved();
    auto *const answer = m_workplace->desk.sending.send(request.id, m_workplace->desk.signedIn("sofia"));
    const QSignalSpy answered(answer, &PendingBase::finished);
    QTRY_VERIFY(gateway.answerSending);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->findChild<QMessageBox *>());
    gateway.answerSending();
    QTRY_COMPARE(answered.size(), 1);
    QTRY_VERIFY(!m_window->isVisible());
}

void MainWindowTest::connectingMakesTheFirstAdministrator()
{
    m_workplace->makeFresh();
    open();
    fillConnectForm();
    press(u"Test credentials"_s);
    QTRY_COMPARE(messageOf(m_window.get()), u"The gateway accepts these credentials."_s);
    press(u"Keep and connect"_s);
    QTRY_COMPARE(m_workplace->credentialsOf, QStringList{u"liquido"_s});
    QTRY_COMPARE(m_workplace->opened, QStringList{u"liquido"_s});
    const auto people = await(m_workplace->freshPeople->people());
    QCOMPARE(people->size(), 1U);
    QCOMPARE(people->front().name, u"ada"_s);
    QVERIFY(people->front().is(Role::Administrator));
    QTRY_VERIFY(button(u"Look-up page"_s)); // signed in already
    QTRY_VERIFY(m_window->findChild<PeoplePanel *>()); // and asked for the others
}

void MainWindowTest::connectingGoesOnWhereItFailed()
{
    m_workplace->makeFresh();
    m_workplace->onKeepCredentials = [] {
        return Result<Done>(failure(ErrorKind::Keychain, Phrase("The keychain is locked.")));
    };
    open();
    fillConnectForm();
    press(u"Keep and connect"_s);
    QTRY_VERIFY(messageOf(m_window.get()).startsWith("The keychain is locked."_L1));
    QVERIFY(m_workplace->opened.isEmpty());
    QVERIFY(!edit(u"New password"_s)); // the administrator is there already
    QCOMPARE(edit(u"Client secret"_s)->text(), u"secret"_s);
    m_workplace->onKeepCredentials = [] { return Result<Done>(Done()); };
    press(u"Keep and connect"_s);
    QTRY_COMPARE(m_workplace->opened, QStringList{u"liquido"_s});
    QCOMPARE(m_workplace->kept.size(), 1U);
}

void MainWindowTest::refusedCredentialsAreSaidInWords()
{
    m_workplace->makeFresh();
    m_workplace->onTest = [](const std::optional<Credentials> &) {
        return Result<Done>(failure(ErrorKind::NotAllowed, Phrase("The gateway refuses these credentials.")));
    };
    open();
    fillConnectForm();
    press(u"Test credentials"_s);
    QTRY_VERIFY(messageOf(m_window.get()).startsWith("The gateway refuses these credentials."_L1));
    QVERIFY(wordsOn(m_window.get()).contains("The gateway refuses these credentials."_L1));
    QVERIFY(m_workplace->kept.empty());
}

void MainWindowTest::missingFieldsAreNamedBeforeAnythingIsKept()
{
    m_workplace->makeFresh();
    open();
    fillConnectForm();
    edit(u"API key"_s)->clear();
    press(u"Keep and connect"_s);
    QVERIFY(messageOf(m_window.get()).contains("API key"_L1));
    edit(u"API key"_s)->setText(u"key"_s);
    edit(u"The same password again"_s)->setText(u"another-one"_s);
    press(u"Keep and connect"_s);
    QVERIFY(messageOf(m_window.get()).contains("first administrator"_L1));
    QVERIFY(m_workplace->kept.empty());
    QVERIFY(await(m_workplace->freshPeople->people())->empty());
}

void MainWindowTest::administratorsAddPeople()
{
    GuiDesk &desk = m_workplace->desk;
    auto *const dialog = new PeoplePanel(desk.people, desk.signedIn("boss"));
    dialog->show();
    auto *const add = showing<QPushButton>(dialog, u"Add this person"_s);
    QVERIFY(!add->isEnabled());
    showing<QLineEdit>(dialog, u"Name to sign in with"_s)->setText(u"nora"_s);
    showing<QLineEdit>(dialog, u"New password"_s)->setText(u"long-enough"_s);
    showing<QLineEdit>(dialog, u"The same password again"_s)->setText(u"long-enough"_s);
    QVERIFY(!add->isEnabled()); // no role yet
    showing<QCheckBox>(dialog, u"Agent: asks for refunds"_s)->setChecked(true);
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QTRY_VERIFY(wordsOn(dialog).contains("nora may sign in now."_L1));
    QCOMPARE(await(desk.people.person(u"nora"_s))->roles, Roles(Role::Agent));
    delete dialog;
}

void MainWindowTest::disablingIsAskedTwiceAndCanBeTakenBack()
{
    GuiDesk &desk = m_workplace->desk;
    auto *const dialog = new PeoplePanel(desk.people, desk.signedIn("boss"));
    dialog->show();
    auto *const table = showing<QTableView>(dialog, u"People"_s);
    const auto select = [table](int row) { table->selectRow(row); };
    const auto pressed = [dialog](const QString &name) {
        auto *const button = showing<QPushButton>(dialog, name);
        if (button)
            button->click();
        return button != nullptr;
    };
    const auto isDisabled = [&desk] { return await(desk.people.person(u"ana"_s))->isDisabled; };
    QTRY_VERIFY(table->model()->rowCount() > 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"ana"_s);
    select(0);
    QVERIFY(pressed(u"Disable"_s));
    QVERIFY(wordsOn(dialog).contains("ana will not be able to sign in any more"_L1));
    QVERIFY(pressed(u"Cancel"_s));
    QVERIFY(pressed(u"Disable"_s));
    select(1); // the question was about ana
    QVERIFY(!wordsOn(dialog).contains("will not be able"_L1));
    select(0);
    QVERIFY(pressed(u"Disable"_s));
    QVERIFY(!isDisabled());
    QVERIFY(pressed(u"Disable"_s));
    QTRY_VERIFY(isDisabled());
    QTRY_VERIFY(
        showing<QPushButton>(dialog, u"Enable"_s) && showing<QPushButton>(dialog, u"Enable"_s)->isEnabled());
    QVERIFY(!showing<QPushButton>(dialog, u"Disable"_s));
    QVERIFY(pressed(u"Enable"_s));
    QTRY_VERIFY(!isDisabled());
    QTRY_VERIFY(wordsOn(dialog).contains("ana may sign in again."_L1));
    delete dialog;
}

void MainWindowTest::theWindowRemembersItsSize()
{
    openAs(u"ana"_s);
    m_window->resize(900, 640);
    m_window->close();
    WindowStart start;
    start.memoryFile = m_workplace->desk.folder.filePath(u"window.ini"_s);
    const MainWindow next(*m_workplace, start);
    QCOMPARE(next.size(), QSize(900, 640));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::MainWindowTest)
#include "main_window_test.moc"
