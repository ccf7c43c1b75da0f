// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/refund/gui_desk.h"
#include "ui/wizard/refund_wizard.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace reintegro::test {

//! The wizard open on a desk, as the agent Ana, and what a test does there.
class WizardDesk {
protected:
    void start()
    {
        Theme::apply(*qApp, ColorScheme::Light);
        m_desk = std::make_unique<GuiDesk>();
        open();
    }
    void end()
    {
        delete m_wizard;
        m_desk.reset();
    }
    void open()
    {
        m_wizard = new RefundWizard(m_desk->services, m_desk->signedIn("ana"), m_desk->view());
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }
    void openCorrection(const RefundRequest &failed)
    {
        m_wizard = new RefundWizard(m_desk->services, m_desk->signedIn("ana"), m_desk->view(), failed);
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }
    RefundRequest failed()
    {
        const RefundRequest request = m_desk->approved();
        m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "FAILED"));
        };
        Q_ASSERT(!m_desk->send(request));
        return *await(m_desk->store.request(request.id));
    }
    QLineEdit *edit(const QString &name) { return showing<QLineEdit>(m_wizard, name); }
    QPushButton *button(const QString &name) { return showing<QPushButton>(m_wizard, name); }
    void press(const QString &name)
    {
        QPushButton *const found = button(name);
        QVERIFY2(found && found->isEnabled(), qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        QLineEdit *const found = edit(name);
        QVERIFY2(found, qPrintable(name));
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }
    void fillAmount(const QString &amount = QStringLiteral("3,00"))
    {
        type(QStringLiteral("Amount"), amount);
        type(QStringLiteral("Reason"), QStringLiteral("Returned goods"));
    }
    void fillAccount()
    {
        setTextAsAssistiveToolsDo(edit(QStringLiteral("Bank")), QStringLiteral("007"));
        type(QStringLiteral("Account number"), QStringLiteral("12345678901"));
    }
    void goToReview()
    {
        fillAmount();
        press(QStringLiteral("Next"));
        press(QStringLiteral("Next"));
        fillAccount();
        press(QStringLiteral("Next"));
    }
    std::vector<RefundRequest> requests() { return *await(m_desk->store.requests()); }
    std::optional<KeptDraft> keptDraft()
    {
        return *await(m_desk->store.draft(m_desk->charge, QStringLiteral("ana")));
    }

    std::unique_ptr<GuiDesk> m_desk;
    QPointer<RefundWizard> m_wizard;
};

} // namespace reintegro::test
