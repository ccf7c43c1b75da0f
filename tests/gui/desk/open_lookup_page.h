// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/refund/gui_desk.h"
#include "ui/lookup/lookup_page.h"

#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace reintegro::test {

//! A look-up page in a window of its own, and what a test takes hold of on it.
class OpenLookupPage {
protected:
    void begin() { m_desk = std::make_unique<GuiDesk>(); }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void open(const char *who = "ana")
    {
        m_page = std::make_unique<LookupPage>(m_desk->services, m_desk->signedIn(who));
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] QLineEdit *key() const
    {
        return showing<QLineEdit>(m_page.get(), QStringLiteral("Charge key"));
    }
    [[nodiscard]] QPushButton *refund() const
    {
        return showing<QPushButton>(m_page.get(), QStringLiteral("Refund…"));
    }
    [[nodiscard]] bool hasCharge() const
    {
        return showing<QWidget>(m_page.get(), QStringLiteral("Charge")) != nullptr;
    }
    void lookUp(const QString &text = QStringLiteral("order-1"))
    {
        key()->setText(text);
        QTest::keyClick(key(), Qt::Key_Return);
    }

    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<LookupPage> m_page;
};

} // namespace reintegro::test
