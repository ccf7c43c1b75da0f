// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/comparing/charge_window.h"
#include "ui/lock/desk_lock.h"
#include "ui/refund/side_by_side.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class ComparingTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void aChargeOpensInAWindowOfItsOwn();
    void itsKeysOpenAnotherOneAndCloseIt();
    void theKindOfGatewayStandsThereToo();
    void aRefundIsFilledInAtTheMainWindow();
    void oneRefundIsFilledInAtATime();
    void theWizardIsFilledInBesideIt();
    void signingOutClosesIt();
    void theLockTakesItAlong();
    void theMainWindowTakesItAlong();
    void itsSizeIsRemembered();
    void howListsAreDividedIsRemembered();

private:
    void lookUp(const QString &key)
    {
        edit(u"Charge key"_s)->setText(key);
        QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
        QTRY_VERIFY(showing<QWidget>(m_window.get(), u"Charge"_s));
    }
    static QList<ChargeWindow *> windows()
    {
        QList<ChargeWindow *> found;
        for (QWidget *const window : QApplication::topLevelWidgets()) {
            if (auto *const one = qobject_cast<ChargeWindow *>(window))
                found.append(one);
        }
        return found;
    }
    //! The charge in a window of its own, read.
    QPointer<ChargeWindow> openBeside(const QString &key)
    {
        lookUp(key);
        showing<QToolButton>(m_window.get(), u"Open in a new window"_s)->click();
        const QList<ChargeWindow *> all = windows();
        const QPointer<ChargeWindow> window = all.isEmpty() ? nullptr : all.last();
        const bool isRead =
            window && QTest::qWaitFor([&window] { return showing<QWidget>(window, u"Charge"_s) != nullptr; });
        return isRead ? window : nullptr;
    }
};

void ComparingTest::aChargeOpensInAWindowOfItsOwn()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    QVERIFY(window->windowTitle().startsWith(u"order-1 · "_s));
    lookUp(u"order-2"_s); // the other one stays
    QCOMPARE(showing<QLineEdit>(window, u"Charge key"_s)->text(), u"order-1"_s);
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-2"_s);
    QVERIFY(messageOf(window).startsWith(u"Charge order-1"_s));
    QVERIFY(messageOf(m_window.get()).startsWith(u"Charge order-2"_s));
}

void ComparingTest::itsKeysOpenAnotherOneAndCloseIt()
{
    openAs(u"ana"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); // nothing is shown yet
    QTRY_COMPARE(windows().size(), 1);
    QPointer<ChargeWindow> window = windows().first();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(showing<QLineEdit>(window, u"Charge key"_s)->hasFocus());
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(windows().size(), 2);
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(!window);
    QVERIFY(m_window->isVisible());
}

void ComparingTest::theKindOfGatewayStandsThereToo()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    QVERIFY(wordsOn(window).contains(u"Production"_s));
    QVERIFY(window->windowTitle().contains(u"Production"_s));
    const QImage own = window->windowIcon().pixmap(32).toImage();
    QCOMPARE(own, m_window->windowIcon().pixmap(32).toImage());
    QCOMPARE(own.pixelColor(3, 16).rgb(), QColor(0xA3, 0x21, 0x1B).rgb());
}

void ComparingTest::aRefundIsFilledInAtTheMainWindow()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    showing<QPushButton>(window, u"Refund…"_s)->click();
    auto *const wizard = m_window->findChild<RefundWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(window->findChildren<RefundWizard *>().isEmpty());
}

void ComparingTest::oneRefundIsFilledInAtATime()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    showing<QPushButton>(window, u"Refund…"_s)->click();
    showing<QPushButton>(window, u"Refund…"_s)->click(); // the same one comes to the front
    QCOMPARE(m_window->findChildren<RefundWizard *>().size(), 1);
    showing<QLineEdit>(window, u"Charge key"_s)->setText(u"order-2"_s);
    QTest::keyClick(showing<QLineEdit>(window, u"Charge key"_s), Qt::Key_Return);
    QTRY_VERIFY(window->windowTitle().startsWith(u"order-2"_s));
    QTRY_VERIFY(showing<QPushButton>(window, u"Refund…"_s));
    showing<QPushButton>(window, u"Refund…"_s)->click();
    QCOMPARE(m_window->findChildren<RefundWizard *>().size(), 1);
    QCOMPARE(m_window->findChild<RefundWizard *>()->charge().toString(), u"order-1"_s);
    // In the main window's own line; the form has one, too.
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    const bool isSaid = std::any_of(labels.cbegin(), labels.cend(), [this](const QLabel *label) {
        return label->window() == m_window.get() && label->accessibleName() == u"Message"_s
            && label->accessibleDescription().contains(u"order-1 is being filled in"_s);
    });
    QVERIFY(isSaid);
}

void ComparingTest::theWizardIsFilledInBesideIt()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-2"_s);
    QVERIFY(window);
    lookUp(u"order-1"_s);
    press(u"Refund…"_s);
    auto *const wizard = m_window->findChild<RefundWizard *>();
    QVERIFY(wizard && QTest::qWaitForWindowActive(wizard));
    window->activateWindow(); // is not behind it: one reads there what one types here
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(showing<QLineEdit>(window, u"Charge key"_s)->hasFocus());
}

void ComparingTest::signingOutClosesIt()
{
    openAs(u"ana"_s);
    QVERIFY(openBeside(u"order-1"_s));
    press(u"Sign out"_s);
    QVERIFY(windows().isEmpty());
}

void ComparingTest::theLockTakesItAlong()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    showing<QPushButton>(window, u"Show personal data"_s)->click();
    QTRY_VERIFY(showing<QPushButton>(window, u"Hide personal data"_s));
    const QRect place = window->geometry();
    auto *const lock = m_window->findChild<DeskLock *>();
    lock->lock();
    QVERIFY(!window->isVisible());
    for (const QWidget *const each : QApplication::topLevelWidgets())
        QVERIFY(!each->isVisible() || !wordsOn(each).contains(u"order-1"_s));
    edit(u"Password"_s)->setText(u"long-enough"_s);
    QTest::keyClick(edit(u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY(window && window->isVisible());
    QVERIFY(window->isWindow());
    QCOMPARE(window->geometry(), place);
    QTRY_VERIFY(showing<QPushButton>(window, u"Show personal data"_s)); // masked again
}

void ComparingTest::theMainWindowTakesItAlong()
{
    openAs(u"ana"_s);
    QVERIFY(openBeside(u"order-1"_s));
    m_window->close();
    QVERIFY(windows().isEmpty());
}

void ComparingTest::itsSizeIsRemembered()
{
    openAs(u"ana"_s);
    const QPointer<ChargeWindow> window = openBeside(u"order-1"_s);
    QVERIFY(window);
    window->resize(640, 500);
    window->close();
    QTRY_VERIFY(!window);
    const QPointer<ChargeWindow> next = openBeside(u"order-1"_s);
    QVERIFY(next);
    QCOMPARE(next->size(), QSize(640, 500));
    // What is remembered says nothing of what was looked at.
    m_window->close();
    QFile memory(m_workplace->desk.folder.filePath(u"window.ini"_s));
    QVERIFY(memory.open(QIODevice::ReadOnly));
    const QByteArray text = memory.readAll();
    QVERIFY(text.contains("[charge]"));
    QVERIFY(!text.contains("order-1") && !text.contains("ana"));
}

void ComparingTest::howListsAreDividedIsRemembered()
{
    QVERIFY(m_workplace->desk.ask("ana", u"1,00"_s)); // without requests there is nothing to divide
    openAs(u"sofia"_s);
    press(u"Requests page"_s);
    const auto sides = [this] { return m_window->findChild<SideBySide *>(u"requests"_s); };
    QVERIFY(sides());
    QTRY_VERIFY(sides()->width() > SideBySide::wideFrom);
    const int width = sides()->width();
    sides()->setSizes({width * 3 / 10, width * 7 / 10});
    const int share = sides()->listPercent();
    QVERIFY(share < 40);
    press(u"Sign out"_s);
    signIn(u"sofia"_s);
    press(u"Requests page"_s);
    QTRY_VERIFY(sides()->width() > SideBySide::wideFrom);
    QVERIFY(std::abs(sides()->listPercent() - share) <= 1); // pixels are whole
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ComparingTest)
#include "comparing_test.moc"
