// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refundable_amount.h"
#include "models/tables/request_table.h"
#include "tests/gui/desk/scripted_desk.h"
#include "tests/unit/tables/some_requests.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The connection to a team's store breaks while somebody works.
class ConnectionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        m_desk = std::make_unique<ScriptedDesk>();
        m_desk->scripted.keepsDrafts = true;
        const auto waiting = RequestState::AwaitingApproval;
        m_desk->scripted.kept = {requestNumber(1, waiting, 1), requestNumber(2, waiting, 2)};
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void saysWhereTheRequestsAre();
    void saysWhatIsShownAndWhatCannotBeDone();
    void saysSoToWhoeverSignsInMeanwhile();
    void nothingCanBeDecidedMeanwhile();
    void whatWasTypedForADecisionStays();
    void theListsStayAndCatchUp();
    void nothingCanBeChangedInTheRequestsMeanwhile();
    void nobodyAsksForARefundMeanwhile();
    void whatIsTypedMeanwhileIsKeptAfterwards();
    void whatWasTypedIsKeptEvenIfItsWindowIsGone();

private:
    void open(const char *who)
    {
        m_window = std::make_unique<Workspace>(m_desk->services, m_desk->signedIn(who), QStringList());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void breakIt() { m_desk->scripted.setConnection(StoreConnection::Broken); }
    void mendIt() { m_desk->scripted.setConnection(StoreConnection::Connected); }
    [[nodiscard]] QString words() const { return wordsOn(m_window.get()); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return showing<QPushButton>(m_window.get(), name);
    }
    RefundWizard *openWizard()
    {
        const Charge charge = settledCharge(u"order-9"_s);
        auto *const wizard = new RefundWizard(m_desk->services, m_desk->signedIn("ana"),
            ChargeView{{charge, {200, charge.raw}}, {}, whatIsLeft(charge, {})});
        wizard->show();
        return QTest::qWaitForWindowActive(wizard) ? wizard : nullptr;
    }
    [[nodiscard]] QByteArray keptText() const
    {
        const std::vector<KeptDraft> &kept = m_desk->scripted.draftsKept;
        return kept.empty() ? QByteArray() : kept.front().fields;
    }

    const QString reason = u"The team's store cannot be reached. Nothing can be sent until it is back."_s;
    std::unique_ptr<ScriptedDesk> m_desk;
    std::unique_ptr<Workspace> m_window;
};

void ConnectionTest::saysWhereTheRequestsAre()
{
    open("sofia");
    QVERIFY(words().contains(u"Single-machine mode"_s));
    m_desk->scripted.isTeams = true;
    open("sofia");
    QVERIFY(words().contains(u"Team database"_s));
    QVERIFY(!words().contains(u"Single-machine mode"_s));
}

void ConnectionTest::saysWhatIsShownAndWhatCannotBeDone()
{
    open("sofia");
    QVERIFY(!words().contains(u"cannot be reached"_s));
    const QSignalSpy said(m_window.get(), &Workspace::said);

    breakIt();
    static const QRegularExpression sentence(
        u"The team's store cannot be reached\\. You see what was read last, at \\d\\d:\\d\\d; nothing can be "
        "sent until it is back\\."_s);
    QVERIFY(words().contains(sentence));
    QVERIFY(said.last().at(0).toString().contains(sentence));

    mendIt();
    QVERIFY(!words().contains(u"cannot be reached"_s));
    QCOMPARE(said.last().at(0).toString(), u"Connected again."_s);
}

void ConnectionTest::saysSoToWhoeverSignsInMeanwhile()
{
    breakIt();
    open("sofia");
    QVERIFY(words().contains(reason));
    QVERIFY(!words().contains(u"read last"_s)); // nothing was
}

void ConnectionTest::nothingCanBeDecidedMeanwhile()
{
    open("sofia");
    m_window->showPage(Rail::Page::Approvals);
    QTRY_VERIFY(button(u"Approve and send"_s) && button(u"Approve and send"_s)->isEnabled());

    breakIt();
    for (const QString &name : {u"Approve and send"_s, u"Approve"_s, u"Reject"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QCOMPARE(button(u"Approve and send"_s)->accessibleDescription(), reason);
    QVERIFY(words().contains(reason));

    mendIt();
    QVERIFY(button(u"Approve and send"_s)->isEnabled());
    QVERIFY(button(u"Approve and send"_s)->accessibleDescription().isEmpty());
}

void ConnectionTest::whatWasTypedForADecisionStays()
{
    open("sofia");
    m_window->showPage(Rail::Page::Approvals);
    QTRY_VERIFY(button(u"Reject"_s) && button(u"Reject"_s)->isEnabled());
    button(u"Reject"_s)->click();
    showing<QLineEdit>(m_window.get(), u"Why"_s)->setText(u"Not our customer"_s);

    breakIt();
    QVERIFY(showing<QLineEdit>(m_window.get(), u"Why"_s));
    QVERIFY(!button(u"Reject"_s)->isEnabled());
    QVERIFY(words().contains(reason));

    mendIt();
    QTRY_VERIFY(button(u"Reject"_s)->isEnabled());
    QCOMPARE(showing<QLineEdit>(m_window.get(), u"Why"_s)->text(), u"Not our customer"_s);
}

void ConnectionTest::theListsStayAndCatchUp()
{
    open("sofia");
    m_window->showPage(Rail::Page::Requests);
    QTRY_VERIFY(showing<QTableView>(m_window.get(), u"Refund requests"_s));
    const auto *const table = showing<QTableView>(m_window.get(), u"Refund requests"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);

    breakIt();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    m_desk->scripted.kept.at(1).state = RequestState::Rejected; // by another desk
    m_desk->scripted.kept.push_back(requestNumber(3, RequestState::AwaitingApproval, 3));

    mendIt();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(columnOf(*table->model(), 0, RequestTable::StateRole),
        (QStringList{u"awaiting_approval"_s, u"rejected"_s, u"awaiting_approval"_s}));
}

void ConnectionTest::nothingCanBeChangedInTheRequestsMeanwhile()
{
    open("sofia");
    m_window->showPage(Rail::Page::Requests);
    QTRY_VERIFY(button(u"Withdraw"_s));
    breakIt();
    QVERIFY(!button(u"Withdraw"_s)->isEnabled());
    QCOMPARE(button(u"Withdraw"_s)->accessibleDescription(), reason);
    QVERIFY(button(u"Open the charge"_s)->isEnabled()); // that is the gateway's
    mendIt();
    QVERIFY(button(u"Withdraw"_s)->isEnabled());
}

void ConnectionTest::nobodyAsksForARefundMeanwhile()
{
    open("ana");
    m_window->openCharge(m_desk->charge);
    QTRY_VERIFY(button(u"Refund…"_s) && button(u"Refund…"_s)->isEnabled());
    breakIt();
    QVERIFY(!button(u"Refund…"_s)->isEnabled());
    QCOMPARE(button(u"Refund…"_s)->accessibleDescription(), reason);
    mendIt();
    QVERIFY(button(u"Refund…"_s)->isEnabled());
}

void ConnectionTest::whatIsTypedMeanwhileIsKeptAfterwards()
{
    const std::unique_ptr<RefundWizard> wizard(openWizard());
    QVERIFY(wizard);
    breakIt();
    showing<QLineEdit>(wizard.get(), u"Amount"_s)->setText(u"2,00"_s);
    showing<QLineEdit>(wizard.get(), u"Reason"_s)->setText(u"Typed meanwhile"_s);
    QVERIFY(showing<QPushButton>(wizard.get(), u"Next"_s)->isEnabled());
    QTest::qWait(0);
    QVERIFY(keptText().isEmpty());

    mendIt();
    QTRY_VERIFY(keptText().contains("Typed meanwhile"));
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
}

void ConnectionTest::whatWasTypedIsKeptEvenIfItsWindowIsGone()
{
    const QPointer<RefundWizard> wizard(openWizard());
    QVERIFY(wizard);
    breakIt();
    showing<QLineEdit>(wizard, u"Reason"_s)->setText(u"Typed meanwhile"_s);
    wizard->reject();
    QTRY_VERIFY(wordsOn(wizard).contains(u"is kept as soon as the team's store is back"_s));
    wizard->reject();
    QTRY_VERIFY(!wizard);
    QVERIFY(keptText().isEmpty());

    mendIt(); // also where the last try fails only now
    QTRY_VERIFY(keptText().contains("Typed meanwhile"));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ConnectionTest)
#include "connection_test.moc"
