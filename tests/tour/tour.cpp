// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include "app/training/training_people.h"
#include "models/basics/text_language.h"
#include "ui/approvals/approvals_page.h"
#include "ui/board/board_page.h"
#include "ui/charge/charge_page.h"
#include "ui/common/status_pill.h"
#include "ui/main_window.h"
#include "ui/rail.h"
#include "ui/requests/requests_page.h"
#include "ui/wizard/refund_wizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

constexpr auto chargeKey = "order-1042";

//! Whether a page shows a pill of this meaning that is not in a table.
bool showsMeaning(const QWidget *page, Meaning meaning)
{
    const QList<StatusPill *> pills = page->findChildren<StatusPill *>();
    return std::any_of(pills.begin(), pills.end(),
        [meaning](const StatusPill *pill) { return pill->isVisible() && pill->meaning() == meaning; });
}

//! Why the money goes back, and a note for the house.
std::pair<QString, QString> whatIsTyped()
{
    switch (textLanguage()) {
    case TextLanguage::English:
        return {u"Returned a pair of shoes"_s, u"The shoes came back on Tuesday"_s};
    case TextLanguage::Spanish:
        return {u"Zapatos devueltos"_s, u"Los zapatos llegaron el martes"_s};
    case TextLanguage::Chinese:
        return {u"退回一双鞋"_s, u"鞋子周二已收到"_s};
    }
    return {};
}

} // namespace

Tour::Tour(MainWindow &window, const QDir &folder)
    : m_window(window)
    , m_driver(folder)
{
}

void Tour::run()
{
    openTraining();
    signIn(
        QString::fromLatin1(trainingAgent.name), QString::fromLatin1(trainingAgent.password), u"sign-in"_s);
    lookUp();
    askForRefund();
    signOut();
    signIn(QString::fromLatin1(trainingSupervisor.name), QString::fromLatin1(trainingSupervisor.password),
        u"sign-in-supervisor"_s);
    approveAndSend();
    followUntilSettled();
    showRequests();
}

void Tour::openTraining()
{
    m_window.start();
    m_window.bringUp();
    m_driver.waitUntil(u"the first-run page"_s, [this] { return WindowDriver::loudButton(&m_window); });
    m_driver.picture(&m_window, u"first-run"_s);
    m_driver.press(WindowDriver::loudButton(&m_window));
}

void Tour::signIn(const QString &name, const QString &password, const QString &picture)
{
    m_driver.waitUntil(u"the sign-in page"_s, [this] { return WindowDriver::edits(&m_window).size() == 2; });
    const QList<QLineEdit *> edits = WindowDriver::edits(&m_window);
    m_driver.type(edits.at(0), name);
    m_driver.type(edits.at(1), password);
    m_driver.picture(&m_window, picture);
    m_driver.key(Qt::Key_Return);
    m_driver.waitUntil(
        u"the look-up page"_s, [this] { return m_window.findChild<ChargePage *>() != nullptr; });
}

void Tour::signOut()
{
    // The last button of the rail.
    const QList<RailButton *> buttons = m_window.findChild<Rail *>()->findChildren<RailButton *>();
    m_driver.press(*std::max_element(buttons.begin(), buttons.end(),
        [](const RailButton *one, const RailButton *other) { return one->y() < other->y(); }));
}

void Tour::lookUp()
{
    m_driver.waitUntil(u"the look-up field"_s, [this] { return !WindowDriver::edits(&m_window).isEmpty(); });
    m_driver.type(WindowDriver::edits(&m_window).front(), QString::fromLatin1(chargeKey));
    m_driver.picture(&m_window, u"look-up"_s);
    m_driver.key(Qt::Key_Return);
    const auto *const page = m_window.findChild<ChargePage *>();
    m_driver.waitUntil(
        u"the charge"_s, [page] { return page->isVisible() && WindowDriver::loudButton(page); });
    m_driver.picture(&m_window, u"charge"_s);
    m_driver.press(WindowDriver::loudButton(page));
}

void Tour::askForRefund()
{
    m_driver.waitUntil(u"the wizard"_s,
        [this] { return qobject_cast<RefundWizard *>(WindowDriver::front(&m_window)) != nullptr; });
    QWidget *const wizard = WindowDriver::front(&m_window);
    fillAmount(wizard);
    fillBeneficiary(wizard);
    fillAccount(wizard);
    m_driver.picture(wizard, u"wizard-review"_s);
    m_driver.press(WindowDriver::loudButton(wizard));
    m_driver.waitUntil(
        u"the request to be kept"_s, [this] { return WindowDriver::front(&m_window) == &m_window; });
    m_window.activateWindow(); // off-screen there is no window manager to do it
    m_driver.picture(&m_window, u"waits-for-approval"_s);
}

void Tour::fillAmount(QWidget *wizard)
{
    const QList<QLineEdit *> edits = WindowDriver::edits(wizard);
    m_driver.type(edits.at(0), u"75.000"_s);
    const auto [reason, note] = whatIsTyped();
    m_driver.type(edits.at(1), reason);
    m_driver.type(edits.at(2), note);
    m_driver.picture(wizard, u"wizard-amount"_s);
    m_driver.key(Qt::Key_Return);
}

void Tour::fillBeneficiary(QWidget *wizard)
{
    m_driver.picture(wizard, u"wizard-beneficiary"_s);
    m_driver.key(Qt::Key_Return);
}

void Tour::fillAccount(QWidget *wizard)
{
    const QList<QLineEdit *> edits = WindowDriver::edits(wizard);
    m_driver.type(edits.at(0), u"007"_s);
    m_driver.type(edits.at(1), u"48200173395"_s);
    m_driver.picture(wizard, u"wizard-account"_s);
    m_driver.key(Qt::Key_Return);
}

void Tour::approveAndSend()
{
    m_driver.key(Qt::Key_3, Qt::ControlModifier);
    const auto *const page = m_window.findChild<ApprovalsPage *>();
    m_driver.waitUntil(u"the request in the queue"_s,
        [page] { return page->isVisible() && WindowDriver::loudButton(page); });
    m_driver.picture(&m_window, u"approvals"_s);
    m_driver.press(WindowDriver::loudButton(page));
    m_driver.waitUntil(u"the gateway to take it"_s,
        [page] { return showsMeaning(page, Meaning::OnItsWay) || showsMeaning(page, Meaning::Arrived); });
    m_driver.picture(&m_window, u"sent"_s);
    m_driver.key(Qt::Key_4, Qt::ControlModifier);
    const auto *const board = m_window.findChild<BoardPage *>();
    // Loaded, and not filled: on a slow machine the refund may have settled by then.
    m_driver.waitUntil(u"the board"_s,
        [board] { return board->isVisible() && board->findChild<BoardTable *>()->isLoaded(); });
    m_driver.picture(&m_window, u"board"_s);
    m_driver.key(Qt::Key_3, Qt::ControlModifier);
    m_driver.waitUntil(u"the approvals again"_s, [page] { return page->isVisible(); });
}

void Tour::followUntilSettled()
{
    const auto *const page = m_window.findChild<ApprovalsPage *>();
    m_driver.waitUntil(u"the refund to settle"_s, [page] { return showsMeaning(page, Meaning::Arrived); });
    m_driver.picture(&m_window, u"settled"_s);
}

void Tour::showRequests()
{
    m_driver.key(Qt::Key_2, Qt::ControlModifier);
    const auto *const page = m_window.findChild<RequestsPage *>();
    m_driver.waitUntil(
        u"the request in the table"_s, [page] { return showsMeaning(page, Meaning::Arrived); });
    m_driver.picture(&m_window, u"requests"_s);
}

} // namespace reintegro::test
