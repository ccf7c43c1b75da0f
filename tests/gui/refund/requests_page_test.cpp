// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bogota_time.h"
#include "tests/gui/refund/gui_desk.h"
#include "ui/requests/requests_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RequestsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { m_desk = std::make_unique<GuiDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void saysSoWhenNobodyHasAsked();
    void showsWhatHappenedToTheSelectedRequest();
    void saysByWhenTheLawWantsTheMoneyBack();
    void aStepThatLeavesTheStateShowsAtOnce();
    void findsByTextAndState();
    void opensTheVeryRequestThatIsWanted();
    void opensOneThatTheSearchLeavesOut();
    void whoeverAskedMayWithdraw();
    void othersMayNotWithdraw();
    void anybodyMayCorrectTheAccountOfAFailedOne();
    void opensTheCharge();

private:
    void open(const char *who)
    {
        m_page = std::make_unique<RequestsPage>(m_desk->services, m_desk->signedIn(who));
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void openFilled(const char *who, int rows)
    {
        open(who);
        QTRY_VERIFY(table() && table()->model()->rowCount() == rows);
    }
    QTableView *table() { return showing<QTableView>(m_page.get(), u"Refund requests"_s); }
    void askForTwelve()
    {
        for (int number = 1; number <= 12; ++number)
            QVERIFY(m_desk->ask("ana", u"0,10"_s));
        openFilled("ana", 12);
        QTRY_VERIFY(shows(u"R12"_s)); // the newest
    }
    //! Whether this request, and no other, stands beside the table.
    [[nodiscard]] bool shows(const QString &id) const
    {
        return wordsOn(m_page.get()).contains(id + u" · asked for by"_s);
    }
    QPushButton *button(const QString &name) { return showing<QPushButton>(m_page.get(), name); }

    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<RequestsPage> m_page;
};

void RequestsPageTest::saysSoWhenNobodyHasAsked()
{
    open("ana");

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nobody has asked for a refund yet."_s));
}

void RequestsPageTest::showsWhatHappenedToTheSelectedRequest()
{
    QCOMPARE(m_desk->approved().state, RequestState::Approved);

    openFilled("ana", 1);

    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains(u"sofia approved R1."_s));
    QVERIFY(words.contains(u"Approved, not sent yet."_s));
    QVERIFY(words.contains(u"•••• 901"_s));
    QVERIFY(!words.contains(u"12345678901"_s));
    QTest::mouseClick(button(u"Show personal data"_s), Qt::LeftButton);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"12345678901"_s));
}

void RequestsPageTest::saysByWhenTheLawWantsTheMoneyBack()
{
    RefundInput input = StoryDesk::input();
    input.ground = nameOf(LegalGround::Kind::Withdrawal);
    const QDate today = bogotaDay(QDateTime::currentDateTimeUtc());
    input.claimedOn = today.toString(Qt::ISODate);
    QVERIFY(await(m_desk->requests.ask(m_desk->charge, input, m_desk->signedIn("ana"))));

    openFilled("ana", 1);
    QVERIFY(wordsOn(m_page.get()).contains(u"due by "_s + today.addDays(30).toString(Qt::ISODate)));

    StorePolicy policy;
    policy.policy.withdrawalDays = 12;
    m_page->setPolicy(policy);
    QVERIFY(wordsOn(m_page.get()).contains(u"due by "_s + today.addDays(12).toString(Qt::ISODate)));
}

void RequestsPageTest::aStepThatLeavesTheStateShowsAtOnce()
{
    const RefundRequest request = m_desk->approved();
    m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    QVERIFY(!m_desk->send(request));
    openFilled("ana", 1);

    QVERIFY(await(m_desk->decisions.closeAsNotExecuted(
        request.id, StoryDesk::letter(), u"Letter 12 of the gateway"_s, m_desk->signedIn("sofia"))));

    QTRY_VERIFY(
        wordsOn(m_page.get()).contains(u"sofia says that R1 was not executed: Letter 12 of the gateway"_s));
    QCOMPARE(m_desk->stateOf(request), RequestState::Unknown);
}

void RequestsPageTest::findsByTextAndState()
{
    QVERIFY(m_desk->ask("ana", u"1,00"_s));
    QVERIFY(m_desk->ask("eva", u"2,00"_s));
    openFilled("ana", 2);

    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Find"_s), u"eva"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *const state = showing<QComboBox>(m_page.get(), u"State"_s);
    state->setCurrentIndex(state->findText(u"Settled"_s));

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"No request fits what you are looking for."_s));
}

void RequestsPageTest::opensTheVeryRequestThatIsWanted()
{
    askForTwelve();
    m_page->open(RequestId::fromNumber(1));
    QTRY_VERIFY(shows(u"R1"_s));
    QVERIFY(showing<QLineEdit>(m_page.get(), u"Find"_s)->text().isEmpty()); // nothing has to be looked for
    m_page->open(RequestId::fromNumber(10));
    QTRY_VERIFY(shows(u"R10"_s));
}

void RequestsPageTest::opensOneThatTheSearchLeavesOut()
{
    askForTwelve();
    showing<QLineEdit>(m_page.get(), u"Find"_s)->setText(u"R12"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);

    m_page->open(RequestId::fromNumber(1));

    QTRY_VERIFY(table() && shows(u"R1"_s));
    m_page->open(RequestId::fromNumber(99)); // and where there is none, no other stands for it
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"No request fits what you are looking for."_s));
    QVERIFY(!shows(u"R1"_s));
}

void RequestsPageTest::whoeverAskedMayWithdraw()
{
    const Result<RefundRequest> request = m_desk->ask("ana", u"1,00"_s);
    QVERIFY(request);
    openFilled("ana", 1);

    QTest::mouseClick(button(u"Withdraw"_s), Qt::LeftButton);

    QTRY_COMPARE(m_desk->stateOf(*request), RequestState::Withdrawn);
    QTRY_VERIFY(!button(u"Withdraw"_s));
}

void RequestsPageTest::othersMayNotWithdraw()
{
    QVERIFY(m_desk->ask("ana", u"1,00"_s));

    openFilled("eva", 1);

    QVERIFY(button(u"Open the charge"_s));
    QVERIFY(!button(u"Withdraw"_s));
}

void RequestsPageTest::anybodyMayCorrectTheAccountOfAFailedOne()
{
    const RefundRequest request = m_desk->approved();
    m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "FAILED"));
    };
    QVERIFY(!m_desk->send(request));

    openFilled("boss", 1);

    QTRY_VERIFY(button(u"Correct the account"_s));
}

void RequestsPageTest::opensTheCharge()
{
    QVERIFY(m_desk->ask("ana", u"1,00"_s));
    openFilled("ana", 1);
    bool isAsked = false;
    connect(m_page.get(), &RequestsPage::openCharge, this,
        [&isAsked, this](const ChargeKey &key) { isAsked = key == m_desk->charge; });

    QTest::mouseClick(button(u"Open the charge"_s), Qt::LeftButton);

    QVERIFY(isAsked);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RequestsPageTest)
#include "requests_page_test.moc"
