// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/approvals_desk.h"
#include "ui/requests/requests_page.h"

#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! A refund that had ended, and of which the gateway says later that it ended otherwise.
class LateReversalTest final : public QObject, private ApprovalsDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void theAlarmIsSeenOnBothPages_data();
    void theAlarmIsSeenOnBothPages();
};

void LateReversalTest::theAlarmIsSeenOnBothPages_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<QString>("alarm");
    QTest::newRow("settled, then failed")
        << QByteArray("SETTLED") << QByteArray("FAILED") << u"The gateway had called this refund settled"_s;
    QTest::newRow("failed, then settled")
        << QByteArray("FAILED") << QByteArray("SETTLED") << u"This refund counted as failed"_s;
}

void LateReversalTest::theAlarmIsSeenOnBothPages()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, later);
    QFETCH(QString, alarm);
    const RefundRequest request = asked();
    m_desk->gateway.onSend = [first](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), first));
    };
    openWith("sofia", u"Approve and send"_s);
    QTest::mouseClick(button(u"Approve and send"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(request), first == "SETTLED" ? RequestState::Settled : RequestState::Failed);
    RequestsPage requests(m_desk->services, m_desk->signedIn("ana"));
    requests.resize(1100, 760);
    requests.show();
    QTRY_VERIFY(showing<QPushButton>(&requests, u"Check now"_s));
    QVERIFY(!wordsOn(&requests).contains(alarm));

    m_desk->gateway.onRefundStatus = [&](const RefundKey &) {
        const QByteArray answer = answerTo(request.body, later);
        return decodeRefundAnswer(answer).map([&](const RefundAnswer &found) {
            return RefundReading{.answer = found, .reply = {.httpStatus = 200, .body = answer}};
        });
    };
    QTest::mouseClick(showing<QPushButton>(&requests, u"Check now"_s), Qt::LeftButton);

    QTRY_VERIFY2(wordsOn(&requests).contains(alarm), qPrintable(wordsOn(&requests)));
    QTRY_VERIFY2(wordsOn(m_page.get()).contains(alarm), qPrintable(wordsOn(m_page.get())));
    QCOMPARE(stateOf(request), later == "SETTLED" ? RequestState::Settled : RequestState::Failed);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::LateReversalTest)
#include "late_reversal_test.moc"
