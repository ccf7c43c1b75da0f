// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/refund/gui_desk.h"
#include "ui/approvals/approvals_page.h"

#include <QPushButton>

namespace reintegro::test {

//! The approvals page on a desk whose gateway takes every refund, and what a test does there.
class ApprovalsDesk {
protected:
    void start()
    {
        Theme::apply(*qApp, ColorScheme::Light);
        m_desk = std::make_unique<GuiDesk>();
        m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
        };
    }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void open(const char *who)
    {
        m_page = std::make_unique<ApprovalsPage>(m_desk->services, m_desk->signedIn(who));
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void openWith(const char *who, const QString &button)
    {
        open(who);
        QTRY_VERIFY(showing<QPushButton>(m_page.get(), button));
    }
    QPushButton *button(const QString &name) { return showing<QPushButton>(m_page.get(), name); }
    RequestState stateOf(const RefundRequest &request)
    {
        return await(m_desk->store.request(request.id))->state;
    }
    RefundRequest asked(const QString &amount = QStringLiteral("1,00"), const char *who = "ana")
    {
        const Result<RefundRequest> request = m_desk->ask(who, amount);
        Q_ASSERT(request);
        return *request;
    }
    //! Sent, and nobody knows what became of it.
    RefundRequest unknown()
    {
        const RefundRequest request = m_desk->approved();
        m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        Q_ASSERT(!m_desk->send(request));
        return request;
    }
    Result<RefundRequest> close(const RefundRequest &request, const char *who, const QString &why)
    {
        return await(m_desk->decisions.closeAsNotExecuted(
            request.id, StoryDesk::letter(), why, m_desk->signedIn(who)));
    }
    RefundRequest askedWithWarning()
    {
        RefundInput input = StoryDesk::input();
        input.documentNumber = QStringLiteral("1099888777");
        const Result<RefundRequest> request =
            await(m_desk->requests.ask(m_desk->charge, input, m_desk->signedIn("ana")));
        Q_ASSERT(request);
        return *request;
    }

    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<ApprovalsPage> m_page;
};

} // namespace reintegro::test
