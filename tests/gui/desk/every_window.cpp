// SPDX-License-Identifier: GPL-3.0-or-later
// How each window comes about; what they are called is in every_window_scenes.cpp.
#include "tests/gui/desk/every_window.h"

#include "tests/gui/desk/every_window_parts.h"
#include "tests/support/notifications.h"
#include "ui/board/board_page.h"
#include "ui/notifications/notification_dialog.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/opening_trouble.h"
#include "ui/wizard/refund_wizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

EveryWindow::EveryWindow()
{
    QApplication::setCursorFlashTime(0); // what blinks never comes to rest
}

EveryWindow::~EveryWindow()
{
    close();
}

void EveryWindow::close()
{
    QGuiApplication::clipboard()->clear(); // nothing of one scene is offered in the next
    m_window.reset();
    m_home.reset();
}

QWidget *EveryWindow::open(const QString &name)
{
    close();
    m_home = std::make_unique<FakeWorkplace>();
    const std::vector<Scene> &all = scenes();
    const auto scene =
        std::find_if(all.cbegin(), all.cend(), [&name](const Scene &each) { return each.name == name; });
    if (scene == all.cend())
        qFatal("there is no window %s", qPrintable(name));
    QWidget *const shown = (this->*scene->open)();
    shown->activateWindow();
    waitUntil(name, [shown] { return shown->isActiveWindow(); });
    QImage before;
    waitUntil(name + u" to come to rest"_s, [shown, &before] {
        const QImage now = shown->grab().toImage();
        return now == std::exchange(before, now);
    });
    return shown;
}

void EveryWindow::makeWindow()
{
    WindowStart start;
    start.memoryFile = m_home->desk.folder.filePath(u"window.ini"_s);
    start.trainingPeople.push_back({u"agent"_s, u"agent-training"_s, Role::Agent});
    start.trainingPeople.push_back({u"supervisor"_s, u"supervisor-training"_s, Role::Supervisor});
    start.trainingCharges = {u"order-1042"_s, u"order-1043"_s};
    m_window = std::make_unique<MainWindow>(*m_home, start);
    m_window->resize(m_size);
    m_window->show();
    m_window->start();
}

QWidget *EveryWindow::page() const
{
    return m_window.get();
}

void EveryWindow::signInAs(const QString &name)
{
    const auto *const page = m_window->findChild<SignInPage *>();
    waitUntil(u"the sign-in"_s, [page] { return page->isVisible() && editsOn(page).size() >= 2; });
    const QList<QLineEdit *> edits = editsOn(page);
    edits.at(0)->setText(name);
    edits.at(1)->setText(u"long-enough"_s);
    QTest::keyClick(edits.at(1), Qt::Key_Return);
}

Workspace *EveryWindow::enterAs(const QString &name)
{
    makeWindow();
    signInAs(name);
    waitUntil(u"the desk of "_s + name, [this] { return m_window->findChild<Workspace *>() != nullptr; });
    return m_window->findChild<Workspace *>();
}

//! What `open` opens over the window.
QWidget *EveryWindow::dialog(const std::function<void()> &open)
{
    QWidget *const before = QApplication::activeModalWidget();
    open();
    waitUntil(u"a dialog"_s, [before] {
        QWidget *const now = QApplication::activeModalWidget();
        return now != nullptr && now != before;
    });
    return QApplication::activeModalWidget();
}

// --- before the sign-in
// --------------------------------------------------------------------------------------

QWidget *EveryWindow::firstRun()
{
    m_home->makeFresh();
    makeWindow();
    waitUntil(u"the first run"_s, [this] { return m_window->findChild<FirstRunPage *>() != nullptr; });
    return page();
}

QWidget *EveryWindow::connecting()
{
    firstRun();
    Q_EMIT m_window->findChild<FirstRunPage *>()->connectChosen();
    return page();
}

QWidget *EveryWindow::signIn()
{
    makeWindow();
    const auto *const page = m_window->findChild<SignInPage *>();
    waitUntil(u"the sign-in"_s, [page] { return page->isVisible() && editsOn(page).size() >= 2; });
    return m_window.get();
}

QWidget *EveryWindow::signInWithHints()
{
    m_home->makeFresh();
    makeWindow();
    waitUntil(u"the first run"_s, [this] { return m_window->findChild<FirstRunPage *>() != nullptr; });
    Q_EMIT m_window->findChild<FirstRunPage *>()->trainingChosen();
    const auto *const page = m_window->findChild<SignInPage *>();
    waitUntil(u"the sign-in"_s, [page] { return page->isVisible() && editsOn(page).size() >= 2; });
    return m_window.get();
}

QWidget *EveryWindow::openingTrouble()
{
    m_home->openingFails = someError(ErrorKind::Keychain);
    m_home->recovery = RecoveryCode::Made;
    makeWindow();
    waitUntil(u"the trouble"_s, [this] { return m_window->findChild<OpeningTrouble *>() != nullptr; });
    return page();
}

QWidget *EveryWindow::enterRecoveryCode()
{
    openingTrouble();
    return dialog([this] { Q_EMIT m_window->findChild<OpeningTrouble *>()->recoveryChosen(); });
}

// --- looking up
// ----------------------------------------------------------------------------------------------

void EveryWindow::lookUpCharge(const QString &key)
{
    m_window->findChild<Workspace *>()->openCharge(*ChargeKey::fromText(key));
}

QWidget *EveryWindow::lookUp()
{
    enterAs(u"ana"_s);
    return page();
}

QWidget *EveryWindow::charge()
{
    askForSome();
    enterAs(u"ana"_s);
    lookUpCharge(u"order-1"_s);
    const auto *const shown = m_window->findChild<ChargePage *>();
    waitUntil(u"the charge"_s, [shown] { return shown->isVisible() && showsRows(shown); });
    return page();
}

QWidget *EveryWindow::chargeRaw()
{
    charge();
    auto *const tabs = m_window->findChild<ChargePage *>()->findChild<QTabBar *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    return page();
}

QWidget *EveryWindow::chargeNotFound()
{
    m_home->desk.gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(failure(someError(ErrorKind::NotFound)));
    };
    enterAs(u"ana"_s);
    lookUpCharge(u"order-0"_s);
    const auto *const shown = m_window->findChild<LookupTrouble *>();
    waitUntil(u"the trouble"_s, [shown] { return shown->isVisible(); });
    return page();
}

QWidget *EveryWindow::noNetwork()
{
    m_home->desk.gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(failure(someError(ErrorKind::Network)));
    };
    enterAs(u"ana"_s);
    lookUpCharge(u"order-1"_s);
    const auto *const shown = m_window->findChild<LookupTrouble *>();
    waitUntil(u"the trouble"_s, [shown] { return shown->isVisible(); });
    return page();
}

// --- asking
// --------------------------------------------------------------------------------------------------

void EveryWindow::fillFields(const QWidget *wizard) const
{
    const QStringList words{u"3,00"_s, u"Returned goods"_s, u"The shoes came back"_s};
    const QList<QLineEdit *> edits = editsOn(wizard);
    for (qsizetype i = 0; i < std::min(words.size(), edits.size()); ++i)
        edits.at(i)->setText(words.at(i));
}

QWidget *EveryWindow::wizardAt(int page)
{
    enterAs(u"ana"_s);
    lookUpCharge(u"order-1"_s);
    const auto *const shown = m_window->findChild<ChargePage *>();
    waitUntil(u"the charge"_s, [shown] { return shown->isVisible() && loudButtonOn(shown); });
    QWidget *const wizard = dialog([shown] { loudButtonOn(shown)->click(); });
    const auto *const pages = wizard->findChild<QStackedWidget *>();
    fillFields(wizard);
    for (int now = 0; now < page; ++now) {
        if (now == 2) {
            editsOn(wizard).at(0)->setText(u"007"_s);
            editsOn(wizard).at(1)->setText(u"12345678901"_s);
        }
        waitUntil(u"a page of the wizard"_s, [wizard] { return loudButtonOn(wizard) != nullptr; });
        loudButtonOn(wizard)->click();
        waitUntil(u"the next page"_s, [pages, now] { return pages->currentIndex() == now + 1; });
    }
    return wizard;
}

QWidget *EveryWindow::wizardAmount()
{
    return wizardAt(0);
}

QWidget *EveryWindow::wizardBeneficiary()
{
    return wizardAt(1);
}

QWidget *EveryWindow::wizardAccount()
{
    return wizardAt(2);
}

QWidget *EveryWindow::wizardReview()
{
    return wizardAt(3);
}

QWidget *EveryWindow::correction()
{
    GuiDesk &desk = m_home->desk;
    desk.gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "FAILED"));
    };
    const RefundRequest failed = desk.approved();
    static_cast<void>(desk.send(failed));
    enterAs(u"ana"_s);
    auto *const wizard = new RefundWizard(
        desk.services, desk.signedIn("ana"), desk.view(), *await(desk.store.request(failed.id)), page());
    return dialog([wizard] { wizard->open(); });
}

// --- deciding and following
// ----------------------------------------------------------------------------------

void EveryWindow::askForSome()
{
    GuiDesk &desk = m_home->desk;
    for (const char *const amount : {"0,50", "0,75", "1,00"})
        mustBe(desk.ask("ana", QString::fromLatin1(amount)));
}

QWidget *EveryWindow::requests()
{
    askForSome();
    Workspace *const desk = enterAs(u"ana"_s);
    desk->showPage(Rail::Page::Requests);
    waitUntil(u"the requests"_s, [desk] { return showsRows(desk); });
    return page();
}

QWidget *EveryWindow::requestsEmpty()
{
    enterAs(u"ana"_s)->showPage(Rail::Page::Requests);
    return page();
}

QWidget *EveryWindow::requestsWithoutHits()
{
    requests();
    editsOn(m_window.get()).at(0)->setText(u"nobody of this name"_s);
    const auto *const desk = m_window->findChild<Workspace *>();
    waitUntil(u"no hits"_s, [desk] { return !showsRows(desk); });
    return page();
}

QWidget *EveryWindow::approvals()
{
    askForSome();
    Workspace *const desk = enterAs(u"sofia"_s);
    desk->showPage(Rail::Page::Approvals);
    waitUntil(u"the queue"_s, [desk] { return showsRows(desk) && loudButtonOn(desk); });
    return page();
}

QWidget *EveryWindow::approvalsWarned()
{
    RefundInput input = StoryDesk::input();
    input.beneficiaryName = u"Pedro Casas"_s;
    input.documentNumber = u"52998224"_s;
    GuiDesk &home = m_home->desk;
    mustBe(await(home.requests.ask(home.charge, input, home.signedIn("ana"))));
    Workspace *const desk = enterAs(u"sofia"_s);
    desk->showPage(Rail::Page::Approvals);
    waitUntil(u"the warnings"_s, [desk] { return showsRows(desk) && !boxesOn(desk).isEmpty(); });
    return page();
}

QWidget *EveryWindow::approvalsRejecting()
{
    approvals();
    const QString text = QCoreApplication::translate("reintegro::DecisionBar", "&Reject");
    const QList<QPushButton *> buttons = m_window->findChild<DecisionBar *>()->findChildren<QPushButton *>();
    for (QPushButton *const button : buttons) {
        if (button->text() == text)
            button->click(); // asks why
    }
    return page();
}

QWidget *EveryWindow::approvalsEmpty()
{
    enterAs(u"sofia"_s)->showPage(Rail::Page::Approvals);
    return page();
}

QWidget *EveryWindow::approvalsOfAgent()
{
    askForSome();
    Workspace *const desk = enterAs(u"ana"_s);
    desk->showPage(Rail::Page::Approvals);
    waitUntil(u"the queue"_s, [desk] { return showsRows(desk); });
    return page();
}

QWidget *EveryWindow::unknownOutcome()
{
    loseOne(m_home->desk);
    Workspace *const desk = enterAs(u"saul"_s);
    desk->showPage(Rail::Page::Approvals);
    waitUntil(u"the unknown one"_s, [desk] { return showsRows(desk); });
    return page();
}

QWidget *EveryWindow::board()
{
    loseOne(m_home->desk);
    Workspace *const desk = enterAs(u"ana"_s);
    desk->showPage(Rail::Page::Board);
    waitUntil(u"the board"_s, [desk] { return showsRows(desk); });
    return page();
}

QWidget *EveryWindow::boardEmpty()
{
    enterAs(u"ana"_s)->showPage(Rail::Page::Board);
    return page();
}

} // namespace reintegro::test
