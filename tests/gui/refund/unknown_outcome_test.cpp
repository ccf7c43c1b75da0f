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

//! What the page says and offers while nobody knows whether a refund was executed.
class UnknownOutcomeTest final : public QObject, private ApprovalsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void saysWhatToDoAndWhatNotWhenNobodyKnows();
    void sendsAgainFromUnknownOnlyWithAReason();
    void whoeverSaidThatItWasNotExecutedHasSpoken();
    void theSecondSupervisorReadsWhatTheFirstSaid();
    void aStatementFromElsewhereAppearsUnderOnesEyes();
    void anotherCallVoidsWhatWasSaidBefore();
};

void UnknownOutcomeTest::saysWhatToDoAndWhatNotWhenNobodyKnows()
{
    const RefundRequest request = asked();
    m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    openWith("sofia", u"Approve and send"_s);

    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::Unknown);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"We do not know whether the gateway got it."_s));
    QVERIFY(wordsOn(m_page.get()).contains(u"Do not: ask for another refund of this charge"_s));
    QVERIFY(button(u"Check now"_s)->isEnabled());
    QVERIFY(!button(u"Approve and send"_s));
}

void UnknownOutcomeTest::sendsAgainFromUnknownOnlyWithAReason()
{
    const RefundRequest request = unknown();
    m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
    };
    openWith("sofia", u"Send the same bytes again"_s);

    QTest::mouseClick(button(u"Send the same bytes again"_s), Qt::LeftButton);
    QVERIFY(!button(u"Send the same bytes again"_s)->isEnabled());
    QCOMPARE(m_desk->gateway.sentBodies.size(), 1);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"The gateway says it has nothing"_s);
    QTest::mouseClick(button(u"Send the same bytes again"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::InProgress);
    QCOMPARE(m_desk->gateway.sentBodies.size(), 2);
    QCOMPARE(m_desk->gateway.sentBodies.at(0), m_desk->gateway.sentBodies.at(1));
}

void UnknownOutcomeTest::whoeverSaidThatItWasNotExecutedHasSpoken()
{
    unknown();
    openWith("sofia", u"Close as not executed"_s);

    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"Letter 12 of the gateway"_s);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QTRY_VERIFY(!button(u"Close as not executed"_s)->isEnabled());
    const QString reason = u"You have said that it was not executed."_s;
    QVERIFY(wordsOn(m_page.get()).contains(reason));
    QVERIFY(button(u"Close as not executed"_s)->accessibleDescription().contains(reason));
    QVERIFY(button(u"Send the same bytes again"_s)->isEnabled());
    QVERIFY(button(u"Send the same bytes again"_s)->accessibleDescription().isEmpty());
}

void UnknownOutcomeTest::theSecondSupervisorReadsWhatTheFirstSaid()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));

    openWith("saul", u"Close as not executed"_s);
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains(u"sofia said on "_s));
    QVERIFY(words.contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QVERIFY(words.contains(u"It counts as failed once a second supervisor says the same."_s));
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);
    QTest::keyClicks(showing<QLineEdit>(m_page.get(), u"Why"_s), u"I have read letter 12"_s);
    QTest::mouseClick(button(u"Close as not executed"_s), Qt::LeftButton);

    QTRY_COMPARE(stateOf(request), RequestState::Failed);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: I have read letter 12"_s));
}

void UnknownOutcomeTest::aStatementFromElsewhereAppearsUnderOnesEyes()
{
    const RefundRequest request = unknown();
    openWith("saul", u"Close as not executed"_s);
    QVERIFY(!wordsOn(m_page.get()).contains(u"sofia said on "_s));

    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));

    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"that it was not executed: Letter 12 of the gateway"_s));
    QVERIFY(button(u"Close as not executed"_s)->isEnabled());
}

void UnknownOutcomeTest::anotherCallVoidsWhatWasSaidBefore()
{
    const RefundRequest request = unknown();
    QVERIFY(close(request, "sofia", u"Letter 12 of the gateway"_s));
    QVERIFY(!await(m_desk->sending.send(request.id, m_desk->signedIn("saul"), u"They have nothing"_s)));
    QCOMPARE(stateOf(request), RequestState::Unknown);

    openWith("sofia", u"Close as not executed"_s);

    QVERIFY(button(u"Close as not executed"_s)->isEnabled());
    QVERIFY(!wordsOn(m_page.get()).contains(u"Letter 12"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::UnknownOutcomeTest)
#include "unknown_outcome_test.moc"
