// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk/main_window_fixture.h"
#include "tests/support/manual_clock.h"
#include "ui/lock/desk_lock.h"
#include "ui/wizard/refund_wizard.h"

namespace reintegro::test {

//! The whole window with a clock for its lock that stands still until the test moves it.
class LockedWindow : public MainWindowFixture {
protected:
    void openAs(const QString &name)
    {
        WindowStart start;
        start.clock = &m_clock;
        open(start);
        signIn(name);
    }
    //! With the keys, in whatever window is in front.
    void lock()
    {
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isLocked());
    }
    void unlock(const QString &password = QStringLiteral("long-enough"))
    {
        QVERIFY(edit(QStringLiteral("Password")));
        edit(QStringLiteral("Password"))->setText(password);
        QTest::keyClick(edit(QStringLiteral("Password")), Qt::Key_Return);
    }
    [[nodiscard]] bool isLocked() { return button(QStringLiteral("Unlock")) != nullptr; }
    void lookUp(const QString &key)
    {
        edit(QStringLiteral("Charge key"))->setText(key);
        QTest::keyClick(edit(QStringLiteral("Charge key")), Qt::Key_Return);
        QTRY_VERIFY(showing<QWidget>(m_window.get(), QStringLiteral("Charge")));
    }
    //! The wizard of the charge that is shown.
    [[nodiscard]] RefundWizard *openWizard()
    {
        button(QStringLiteral("Refund…"))->click();
        auto *const wizard = m_window->findChild<RefundWizard *>();
        if (!wizard)
            return nullptr;
        wizard->activateWindow(); // off-screen nobody else does
        return QTest::qWaitForWindowActive(wizard) ? wizard : nullptr;
    }
    static void type(RefundWizard *wizard, const QString &name, const QString &text)
    {
        auto *const found = showing<QLineEdit>(wizard, name);
        QVERIFY2(found, qPrintable(name));
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }

    ManualClock m_clock;
};

} // namespace reintegro::test
