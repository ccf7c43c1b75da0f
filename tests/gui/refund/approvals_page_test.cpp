// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/approvals_desk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class ApprovalsPageTest final : public QObject, private ApprovalsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void saysSoWhenNothingWaits();
    void opensWithTheOldestThatWaits();
    void opensWithTheOldestThatWaitsAgain();
    void staysWithWhatStillWaitsWhenItIsShownAgain();
    void approvesAndSendsWithoutAnotherQuestion();
    void sendsOnceHoweverOftenTheButtonIsPressed();
    void staysWithTheRequestThatWasJustSent();
    void staysClosedWhileAWarningIsOpen();
    void nobodyApprovesWhatHeAskedFor();
    void agentsReadAndDecideNothing();
    void rejectsOnlyWithAReason();
    void offersToSendWhatIsOnlyApproved();
    void showsOtherRefundsToTheSameAccount();
    void otherRefundsBesideItFollowTheirState();
    void theApprovalStandsWhenSendingIsNotPossible();
    void whatTheGatewayRefusedCanBeReadWhereItSaysSo();
};

void ApprovalsPageTest::saysSoWhenNothingWaits()
{
    open("sofia");

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nothing waits for a decision."_s));
    QVERIFY(!button(u"Approve"_s));
}

void ApprovalsPageTest::opensWithTheOldestThatWaits()
{
    asked(u"1,00"_s);
    asked(u"2,00"_s);

    openWith("sofia", u"Approve and send"_s);

    auto *const table = showing<QTableView>(m_page.get(), u"Requests awaiting approval"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->currentIndex().isValid());
    QVERIFY(wordsOn(m_page.get()).contains(u"$ 1,00 COP"_s));
    QVERIFY(wordsOn(m_page.get()).contains(u"R1 · asked for by ana"_s));
}

void ApprovalsPageTest::opensWithTheOldestThatWaitsAgain()
{
    const RefundRequest first = asked(u"1,00"_s);
    asked(u"2,00"_s);
    openWith("sofia", u"Approve and send"_s);
    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(first), RequestState::InProgress);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Sent; the gateway has accepted it"_s));

    m_page->hide();
    m_page->show();

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"R2 · asked for by ana"_s));
    QVERIFY(button(u"Approve and send"_s)->isEnabled());
    QVERIFY(showing<QTableView>(m_page.get(), u"Requests awaiting approval"_s)->currentIndex().isValid());
}

void ApprovalsPageTest::staysWithWhatStillWaitsWhenItIsShownAgain()
{
    asked(u"1,00"_s);
    asked(u"2,00"_s);
    openWith("sofia", u"Approve and send"_s);
    auto *const table = showing<QTableView>(m_page.get(), u"Requests awaiting approval"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"R2 · asked for by ana"_s));

    m_page->hide();
    m_page->show();
    QVERIFY(await(m_desk->store.requests())); // answered after what the page has asked

    QVERIFY(wordsOn(m_page.get()).contains(u"R2 · asked for by ana"_s));
}

void ApprovalsPageTest::approvesAndSendsWithoutAnotherQuestion()
{
    const RefundRequest request = asked();
    openWith("sofia", u"Approve and send"_s);
    QVERIFY(button(u"Approve and send"_s)->isEnabled());

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
    QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
}

void ApprovalsPageTest::sendsOnceHoweverOftenTheButtonIsPressed()
{
    const RefundRequest request = asked();
    openWith("sofia", u"Approve and send"_s);
    QPushButton *const send = button(u"Approve and send"_s);

    QTest::mouseDClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);
    send->click();

    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
    QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
}

void ApprovalsPageTest::staysWithTheRequestThatWasJustSent()
{
    const RefundRequest request = asked(u"1,00"_s);
    asked(u"2,00"_s);
    openWith("sofia", u"Approve and send"_s);

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Sent; the gateway has accepted it"_s));
    QVERIFY(wordsOn(m_page.get()).contains(u"R1 · asked for by ana"_s));
    QCOMPARE(stateOf(request), RequestState::InProgress);
}

void ApprovalsPageTest::staysClosedWhileAWarningIsOpen()
{
    askedWithWarning();
    openWith("sofia", u"Approve and send"_s);

    QVERIFY(!button(u"Approve and send"_s)->isEnabled());
    QVERIFY(!button(u"Approve"_s)->isEnabled());
    QVERIFY(wordsOn(m_page.get()).contains(u"Tick every warning above before you approve. Open: 1."_s));
    const QList<QCheckBox *> boxes = m_page->findChildren<QCheckBox *>();
    const auto warning = std::find_if(boxes.begin(), boxes.end(),
        [](const QCheckBox *box) { return box->accessibleName().contains(u"is not the payer's"_s); });
    QVERIFY(warning != boxes.end());

    (*warning)->click();

    QVERIFY(button(u"Approve and send"_s)->isEnabled());
}

void ApprovalsPageTest::nobodyApprovesWhatHeAskedFor()
{
    asked(u"1,00"_s, "saul");

    openWith("saul", u"Approve and send"_s);

    QVERIFY(!button(u"Approve and send"_s)->isEnabled());
    QVERIFY(!button(u"Approve"_s)->isEnabled());
    QVERIFY(!button(u"Reject"_s)->isEnabled());
    QVERIFY(wordsOn(m_page.get()).contains(u"You asked for this refund; somebody else has to approve it."_s));
}

void ApprovalsPageTest::agentsReadAndDecideNothing()
{
    asked();

    openWith("eva", u"Approve and send"_s);

    QVERIFY(!button(u"Approve and send"_s)->isEnabled());
    QVERIFY(!button(u"Approve"_s)->isEnabled());
    QVERIFY(!button(u"Reject"_s)->isEnabled());
    QVERIFY(wordsOn(m_page.get()).contains(u"Only a supervisor decides."_s));
}

void ApprovalsPageTest::rejectsOnlyWithAReason()
{
    const RefundRequest request = asked();
    openWith("sofia", u"Reject"_s);

    QTest::mouseClick(button(u"Reject"_s), Qt::LeftButton);
    auto *const why = showing<QLineEdit>(m_page.get(), u"Why"_s);
    QVERIFY(why);
    QVERIFY(!button(u"Reject"_s)->isEnabled());
    QVERIFY(!button(u"Approve and send"_s));
    QTest::keyClicks(why, u"Wrong account"_s);
    QTest::mouseClick(button(u"Reject"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::Rejected);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"sofia rejected it: Wrong account"_s));
}

void ApprovalsPageTest::offersToSendWhatIsOnlyApproved()
{
    const RefundRequest request = m_desk->approved();
    openWith("saul", u"Send"_s);
    QVERIFY(wordsOn(m_page.get()).contains(u"Approved, not sent yet."_s));

    QTest::mouseClick(button(u"Send"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
}

void ApprovalsPageTest::showsOtherRefundsToTheSameAccount()
{
    asked(u"1,00"_s);
    asked(u"2,00"_s);

    openWith("sofia", u"Approve and send"_s);

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"R2 · $ 2,00 COP"_s));
}

void ApprovalsPageTest::otherRefundsBesideItFollowTheirState()
{
    asked(u"1,00"_s);
    const RefundRequest other = asked(u"2,00"_s);
    openWith("sofia", u"Approve and send"_s);
    const QString line = u"R2 · $ 2,00 COP · %1"_s;
    QTRY_COMPARE(
        wordsOn(m_page.get()).count(line.arg(u"Waits for approval"_s)), 2); // of the account, of the charge

    QVERIFY(await(m_desk->decisions.reject(other.id, u"Asked twice"_s, m_desk->signedIn("saul"))));

    QTRY_COMPARE(wordsOn(m_page.get()).count(line.arg(u"Rejected"_s)), 2);
}

void ApprovalsPageTest::theApprovalStandsWhenSendingIsNotPossible()
{
    const RefundRequest request = asked();
    m_desk->gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(
            failure(ErrorKind::Network, Phrase("The gateway does not answer."), Phrase("Try again.")));
    };
    openWith("sofia", u"Approve and send"_s);

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_VERIFY(button(u"Send"_s) && button(u"Send"_s)->isEnabled());
    QCOMPARE(stateOf(request), RequestState::Approved);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"The gateway does not answer. Try again."_s));
    QVERIFY(m_desk->gateway.sentBodies.isEmpty());
}

void ApprovalsPageTest::whatTheGatewayRefusedCanBeReadWhereItSaysSo()
{
    asked();
    m_desk->gateway.onCharge = [](const ChargeKey &) {
        Error refused;
        refused.kind = ErrorKind::Refused;
        refused.what = Phrase("The gateway refused to read the charge.");
        refused.reply = ServerReply{422, "its own words"};
        return Result<ChargeReading>(failure(refused));
    };
    openWith("sofia", u"Approve and send"_s);

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_VERIFY(
        wordsOn(m_page.get())
            .contains(u"The gateway refused to read the charge. What the gateway answered says why."_s));
    QTRY_VERIFY(button(u"What the gateway answered"_s));
    QTest::mouseClick(button(u"What the gateway answered"_s), Qt::LeftButton);
    const auto *const answer = showing<QPlainTextEdit>(m_page.get(), u"Gateway's answer"_s);
    QVERIFY(answer);
    QCOMPARE(answer->toPlainText(), u"HTTP 422\nits own words"_s);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ApprovalsPageTest)
#include "approvals_page_test.moc"
