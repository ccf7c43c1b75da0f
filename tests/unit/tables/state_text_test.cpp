// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/state_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class StateTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasWordsOfItsOwn();
    void neverCallsSentMoneyArrived();
    void everyStatusHasWordsAndAnUnknownOneStaysAsItCame();
    void aMethodThatNobodyKnowsStaysAsItCame();
    void saysHowLongAgo_data();
    void saysHowLongAgo();
};

void StateTextTest::everyStateHasWordsOfItsOwn()
{
    QSet<QString> texts;
    for (const RequestState state : allRequestStates) {
        QVERIFY(!stateText(state).isEmpty());
        texts.insert(stateText(state).english());
    }
    QCOMPARE(texts.size(), qsizetype(allRequestStates.size()));
}

void StateTextTest::neverCallsSentMoneyArrived()
{
    QCOMPARE(stateText(RequestState::Approved).english(), u"Approved, not sent yet"_s);
    QCOMPARE(stateText(RequestState::InProgress).english(), u"Accepted by the gateway, on its way"_s);
    QCOMPARE(stateText(RequestState::Unknown).english(), u"Outcome unknown"_s);
}

void StateTextTest::everyStatusHasWordsAndAnUnknownOneStaysAsItCame()
{
    for (const QString &word : {u"SETTLED"_s, u"FAILED"_s, u"IN_PROGRESS"_s, u"REFUNDING"_s, u"REFUNDED"_s,
             u"CANCELLED"_s, u"AUTHORIZED"_s, u"CHARGED_BACK"_s, u"EXPIRED"_s, u"INITIAL_STATUS"_s}) {
        const QString text = chargeStatusText(ChargeStatus::fromText(word)).english();
        QVERIFY2(text.contains(u": "_s) && text != word, qPrintable(word));
    }
    QCOMPARE(chargeStatusText(ChargeStatus::fromText(u"ON_HOLD %1"_s)).english(), u"ON_HOLD %1"_s);
}

void StateTextTest::aMethodThatNobodyKnowsStaysAsItCame()
{
    QCOMPARE(methodText(u"CREDIT_CARD"_s).english(), u"Credit card"_s);
    QCOMPARE(methodText(u"BREB_TRANSFER"_s).english(), u"BREB_TRANSFER"_s);
}

void StateTextTest::saysHowLongAgo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("before it happened") << -3600 << u"just now"_s;
    QTest::newRow("a moment") << 59 << u"just now"_s;
    QTest::newRow("a minute") << 60 << u"1 min"_s;
    QTest::newRow("59 minutes") << 3599 << u"59 min"_s;
    QTest::newRow("an hour") << 3600 << u"1 h"_s;
    QTest::newRow("47 hours") << 48 * 3600 - 1 << u"47 h"_s;
    QTest::newRow("two days") << 48 * 3600 << u"2 days"_s;
}

void StateTextTest::saysHowLongAgo()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    const QDateTime since(QDate(2026, 2, 2), QTime(10, 0), Qt::UTC);
    QCOMPARE(ageText(since, since.addSecs(seconds)).english(), text);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::StateTextTest)
#include "state_text_test.moc"
