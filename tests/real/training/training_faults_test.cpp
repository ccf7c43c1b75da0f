// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_faults.h"
#include "app/training/training_gateway.h"
#include "tests/real/training/asking.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;
using Fault = QNetworkReply::NetworkError;

static const QByteArray refunds = "/v1/payments/charges/refund";

class TrainingFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsEachFaultAndPaysOnlyWhereItSaysSo_data();
    void playsEachFaultAndPaysOnlyWhereItSaysSo();
    void looksUpWhatHasAFault();
    void playsFaultsOfLookUpsAndOfTheStatusToo();
    void sendsAHugeAnswerWithoutHoldingItAll();
    void theBombIsValidGzip();
    void deniesTheStatusWhereItIsNotServed();
    void theLongestNameOfAFaultCounts();
};

void TrainingFaultsTest::playsEachFaultAndPaysOnlyWhereItSaysSo_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isPaid");
    QTest::newRow("close-before") << 0 << false << false;
    QTest::newRow("close-after") << 0 << false << true;
    QTest::newRow("half-head") << 0 << false << true;
    QTest::newRow("cut") << 200 << false << true;
    QTest::newRow("500") << 500 << true << false;
    QTest::newRow("500-paid") << 500 << true << true;
    QTest::newRow("503-paid") << 503 << true << true;
    QTest::newRow("html") << 502 << false << false;
    QTest::newRow("html-200") << 200 << false << true;
    QTest::newRow("empty") << 200 << false << true;
    QTest::newRow("deep") << 200 << false << true;
    QTest::newRow("redirect") << 307 << false << false;
    QTest::newRow("401") << 401 << true << false;
    QTest::newRow("403") << 403 << true << false;
    QTest::newRow("429") << 429 << true << false;
    QTest::newRow("409") << 409 << true << false;
    QTest::newRow("422") << 422 << true << false;
    QTest::newRow("other-amount") << 200 << true << true;
    QTest::newRow("other-key") << 200 << true << true;
    QTest::newRow("older") << 200 << true << true;
    QTest::newRow("unknown-word") << 200 << true << true;
    QTest::newRow("failed") << 200 << true << false;
}

void TrainingFaultsTest::playsEachFaultAndPaysOnlyWhereItSaysSo()
{
    QFETCH(const bool, isJson);
    QFETCH(const bool, isPaid);
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    const QByteArray charge = QByteArray("fault-") + QTest::currentDataTag() + "-7";
    const QByteArray key = charge + "-1";
    const Heard heard = Asking(gateway).post(refunds, refundBody(key, charge, 100));
    QTEST(heard.httpStatus, "httpStatus");
    // A value nested that deep is no use to this test's parser either; it is the other side's business.
    if (QByteArray(QTest::currentDataTag()) != "deep")
        QCOMPARE(heard.json.is_object(), isJson);
    QCOMPARE(gateway.posts(QString::fromLatin1(key)), 1);
    QCOMPARE(gateway.payouts(QString::fromLatin1(key)), isPaid ? 1 : 0);
}

void TrainingFaultsTest::looksUpWhatHasAFault()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    for (const TrainingFault &fault : trainingFaults()) {
        const QByteArray key = QByteArray("fault-") + fault.name;
        QCOMPARE(asking.get("/v1/payments/charges/" + key).text("transferStatus"), u"SETTLED"_s);
    }
}

void TrainingFaultsTest::playsFaultsOfLookUpsAndOfTheStatusToo()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QCOMPARE(asking.get("/v1/payments/charges/lookup-fault-503-paid").httpStatus, 503);
    QCOMPARE(asking.get("/v1/payments/charges/lookup-fault-401-once").httpStatus, 401);
    QCOMPARE(asking.get("/v1/payments/charges/lookup-fault-401-once").httpStatus, 200);
    QCOMPARE(asking.get("/v1/payments/charges/status-fault-500").httpStatus, 200);
    QCOMPARE(asking.get(refunds + "/status-fault-500-1").httpStatus, 500);
}

void TrainingFaultsTest::sendsAHugeAnswerWithoutHoldingItAll()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    const Heard heard = Asking(gateway).get("/v1/payments/charges/lookup-fault-huge");
    QCOMPARE(heard.error, Fault::NoError);
    QCOMPARE(heard.body.size(), qsizetype{80} * 1024 * 1024);
}

void TrainingFaultsTest::theBombIsValidGzip()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    const Heard heard = Asking(gateway).get("/v1/payments/charges/lookup-fault-gzip-bomb");
    // "identity" was asked for, so this client hands the bytes on as they came.
    QVERIFY(heard.body.startsWith(QByteArray::fromHex("1f8b")));
    QVERIFY(heard.body.size() < 400'000);
}

void TrainingFaultsTest::deniesTheStatusWhereItIsNotServed()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QCOMPARE(asking.post(refunds, refundBody("unserved-1-1", "unserved-1", 100)).httpStatus, 200);
    QCOMPARE(asking.get(refunds + "/unserved-1-1").httpStatus, 404);
}

void TrainingFaultsTest::theLongestNameOfAFaultCounts()
{
    QCOMPARE(faultOfRefunds(u"fault-timeout-unpaid-3"_s)->executes, false);
    QCOMPARE(faultOfRefunds(u"fault-timeout-3"_s)->executes, true);
    QVERIFY(faultOfRefunds(u"fault-nothing"_s) == nullptr);
    QVERIFY(faultOfRefunds(u"fault-500x"_s) == nullptr);
    QVERIFY(faultOfRefunds(u"order-fault-500"_s) == nullptr);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TrainingFaultsTest)
#include "training_faults_test.moc"
