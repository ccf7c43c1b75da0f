// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_gateway.h"
#include "tests/real/training/asking.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static const QByteArray charges = "/v1/payments/charges/";
static const QByteArray refunds = "/v1/payments/charges/refund";

class TrainingGatewayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesATokenForCredentialsThatAreNotWrong_data();
    void givesATokenForCredentialsThatAreNotWrong();
    void refusesWhoeverDoesNotSayWhoHeIs_data();
    void refusesWhoeverDoesNotSayWhoHeIs();
    void givesThePublishedChargeByteForByte();
    void knowsChargesOfEveryMethodAndStatus_data();
    void knowsChargesOfEveryMethodAndStatus();
    void findsAKeyThatHasToBeEncoded();
    void saysNotFoundForOtherKeys();
    void refundsSettleAfterTheDelay();
    void aRepeatedCallGivesTheSameRefundAndPaysOnce();
    void theSameKeyWithAnotherBodyIsAConflict();
    void aBodyThatBreaksTheContractIsRefused_data();
    void aBodyThatBreaksTheContractIsRefused();
    void neverGivesBackMoreThanWasPaid();
    void theChargeFollowsAFullRefundOnly();
    void theDescriptionSteersTheOutcome();
    void cancelsWhatIsNotPaidYet();
    void anotherGatewayWithTheSameFileKnowsTheRefunds();
    void twoGatewaysOnOneFilePayOnce();
    void recordsRequestsWithoutTokens();
};

void TrainingGatewayTest::givesATokenForCredentialsThatAreNotWrong_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("httpStatus");
    QTest::newRow("good") << QByteArray("grant_type=client_credentials&client_id=a&client_secret=b%26c")
                          << 200;
    QTest::newRow("wrong secret") << QByteArray(
        "grant_type=client_credentials&client_id=a&client_secret=wrong")
                                  << 401;
    QTest::newRow("wrong id") << QByteArray(
        "grant_type=client_credentials&client_id=wrong-one&client_secret=b")
                              << 401;
    QTest::newRow("no secret") << QByteArray("grant_type=client_credentials&client_id=a") << 401;
    QTest::newRow("another grant") << QByteArray("grant_type=password&client_id=a&client_secret=b") << 400;
}

void TrainingGatewayTest::givesATokenForCredentialsThatAreNotWrong()
{
    QFETCH(const QByteArray, form);
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    asking.authorization.clear();
    const Heard heard = asking.post("/oauth2/token", form, "application/x-www-form-urlencoded");
    QTEST(heard.httpStatus, "httpStatus");
    QCOMPARE(heard.text("access_token").isEmpty(), heard.httpStatus != 200);
}

void TrainingGatewayTest::refusesWhoeverDoesNotSayWhoHeIs_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("apiKey");
    QTest::addColumn<int>("httpStatus");
    QTest::newRow("both") << QByteArray("Bearer x") << QByteArray("k") << 200;
    QTest::newRow("no token") << QByteArray() << QByteArray("k") << 401;
    QTest::newRow("no key") << QByteArray("Bearer x") << QByteArray() << 401;
    QTest::newRow("wrong token") << QByteArray("Bearer wrong") << QByteArray("k") << 401;
    QTest::newRow("another scheme") << QByteArray("Basic x") << QByteArray("k") << 401;
}

void TrainingGatewayTest::refusesWhoeverDoesNotSayWhoHeIs()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, apiKey);
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    asking.authorization = authorization;
    asking.apiKey = apiKey;
    const Heard heard = asking.get(charges + "order-1042");
    QTEST(heard.httpStatus, "httpStatus");
    QVERIFY(heard.json.is_object());
}

void TrainingGatewayTest::givesThePublishedChargeByteForByte()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    QFile published(QStringLiteral(REINTEGRO_TEST_DATA "/samples/source_charge_status.json"));
    QVERIFY(published.open(QIODevice::ReadOnly));
    QCOMPARE(Asking(gateway).get(charges + "2022030214000008").body, published.readAll());
}

void TrainingGatewayTest::knowsChargesOfEveryMethodAndStatus_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("details");
    QTest::newRow("2022030214000007") << u"CREDIT_CARD"_s << u"SETTLED"_s << u"card"_s;
    QTest::newRow("order-1042") << u"PSE"_s << u"SETTLED"_s << u"psePay"_s;
    QTest::newRow("order-1044") << u"NEQUI"_s << u"SETTLED"_s << u"nequi"_s;
    QTest::newRow("order-1045") << u"BANCOLOMBIA_BUTTON"_s << u"SETTLED"_s << u"bankTransfer"_s;
    QTest::newRow("order-1046") << u"BANCOLOMBIA_COLLECTION"_s << u"SETTLED"_s << u"cashPay"_s;
    QTest::newRow("order-1047") << u"PAY_CASH"_s << u"SETTLED"_s << u"payCash"_s;
    QTest::newRow("order-1048") << u"EFECTY"_s << u"SETTLED"_s << u"efecty"_s;
    QTest::newRow("order-1049") << u"CARD"_s << u"SETTLED"_s << u"card"_s;
    QTest::newRow("order-1050") << u"PAY_CASH"_s << u"IN_PROGRESS"_s << u"payCash"_s;
    QTest::newRow("order-1051") << u"CREDIT_CARD"_s << u"FAILED"_s << u"card"_s;
    QTest::newRow("order-1052") << u"PSE"_s << u"CANCELLED"_s << u"pse"_s;
    QTest::newRow("order-1053") << u"CREDIT_CARD"_s << u"CHARGED_BACK"_s << u"card"_s;
    QTest::newRow("order-1054") << u"CREDIT_CARD"_s << u"AUTHORIZED"_s << u"card"_s;
    QTest::newRow("order-1055") << u"PAY_CASH"_s << u"EXPIRED"_s << u"payCash"_s;
    QTest::newRow("order-1056") << u"PSE"_s << u"INITIAL_STATUS"_s << u"pse"_s;
    QTest::newRow("order-1057") << u"CREDIT_CARD"_s << u"REFUNDED"_s << u"card"_s;
    QTest::newRow("order-1058") << u"NEQUI"_s << u"REFUNDING"_s << u"nequi"_s;
    QTest::newRow("order-1061") << u"DAVIPLATA"_s << u"ON_REVIEW"_s << u"daviplata"_s;
}

void TrainingGatewayTest::knowsChargesOfEveryMethodAndStatus()
{
    QFETCH(const QString, details);
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    const Heard heard = Asking(gateway).get(charges + QTest::currentDataTag());
    QCOMPARE(heard.httpStatus, 200);
    QCOMPARE(heard.text("idempotencyKey"), QString::fromLatin1(QTest::currentDataTag()));
    QTEST(heard.text("paymentMethod"), "method");
    QTEST(heard.text("transferStatus"), "status");
    QVERIFY(heard.json.at("amount").is_number_integer());
    const nlohmann::json &all = heard.json.at("transferDetails");
    QCOMPARE(all.size(), size_t{1});
    QVERIFY2(all.contains(details.toStdString()), heard.body.constData());
    QVERIFY2(all.begin()->is_object(), heard.body.constData());
}

void TrainingGatewayTest::findsAKeyThatHasToBeEncoded()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    const Heard heard = Asking(gateway).get(charges + "order%2F2026%20%2317");
    QCOMPARE(heard.text("idempotencyKey"), u"order/2026 #17"_s);
}

void TrainingGatewayTest::saysNotFoundForOtherKeys()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QCOMPARE(asking.get(charges + "nothing").httpStatus, 404);
    QCOMPARE(asking.get(refunds + "/nothing-1").httpStatus, 404);
    QCOMPARE(asking.get("/elsewhere").httpStatus, 404);
    QCOMPARE(asking.post(refunds, refundBody("nothing-1", "nothing", 100)).httpStatus, 404);
}

void TrainingGatewayTest::refundsSettleAfterTheDelay()
{
    ManualClock clock;
    TrainingGateway gateway({}, clock);
    QVERIFY(gateway.start());
    Asking asking(gateway);
    const Heard sent = asking.post(refunds, refundBody("order-1042-1", "order-1042", 150000));
    QCOMPARE(sent.httpStatus, 200);
    QCOMPARE(sent.text("transferStatus"), u"IN_PROGRESS"_s);
    QCOMPARE(sent.text("referenceId"), u"order-1042"_s);
    QCOMPARE(sent.json.at("amount").get<qint64>(), 150000);
    clock.advance(std::chrono::milliseconds(4999));
    QCOMPARE(asking.get(refunds + "/order-1042-1").text("transferStatus"), u"IN_PROGRESS"_s);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(asking.get(refunds + "/order-1042-1").text("transferStatus"), u"SETTLED"_s);
}

void TrainingGatewayTest::aRepeatedCallGivesTheSameRefundAndPaysOnce()
{
    ManualClock clock;
    TrainingGateway gateway({}, clock);
    QVERIFY(gateway.start());
    Asking asking(gateway);
    const QByteArray body = refundBody("order-1042-1", "order-1042", 150000);
    const Heard first = asking.post(refunds, body);
    const Heard second = asking.post(refunds, body);
    QCOMPARE(second.body, first.body);
    QCOMPARE(gateway.posts(u"order-1042-1"_s), 2);
    QCOMPARE(gateway.payouts(u"order-1042-1"_s), 1);
    QCOMPARE(gateway.payoutsOfCharge(u"order-1042"_s), 1);
}

void TrainingGatewayTest::theSameKeyWithAnotherBodyIsAConflict()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QCOMPARE(asking.post(refunds, refundBody("order-1042-1", "order-1042", 150000)).httpStatus, 200);
    QCOMPARE(asking.post(refunds, refundBody("order-1042-1", "order-1042", 150001)).httpStatus, 409);
    QCOMPARE(gateway.payoutsOfCharge(u"order-1042"_s), 1);
}

void TrainingGatewayTest::aBodyThatBreaksTheContractIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray();
    QTest::newRow("twice") << QByteArray(R"("amount":100)") << QByteArray(R"("amount":100,"amount":100)");
    QTest::newRow("fraction") << QByteArray(R"("amount":100)") << QByteArray(R"("amount":100.0)");
    QTest::newRow("text") << QByteArray(R"("amount":100)") << QByteArray(R"("amount":"100")");
    QTest::newRow("nothing") << QByteArray(R"("amount":100)") << QByteArray(R"("amount":0)");
    QTest::newRow("too large") << QByteArray(R"("amount":100)")
                               << QByteArray(R"("amount":9223372036854775808)");
    QTest::newRow("currency") << QByteArray(R"("COP")") << QByteArray(R"("USD")");
    QTest::newRow("country") << QByteArray(R"("CO")") << QByteArray(R"("MX")");
    QTest::newRow("no reason") << QByteArray(R"("refund test")") << QByteArray(R"("")");
    QTest::newRow("bank") << QByteArray(R"("332")") << QByteArray(R"("33")");
    QTest::newRow("name") << QByteArray("antonio") << QByteArray("José");
    QTest::newRow("account") << QByteArray("286435") << QByteArray("286-435");
    QTest::newRow("account type") << QByteArray("CHECKING") << QByteArray("CHEQUES");
    QTest::newRow("document type") << QByteArray(R"("CC")") << QByteArray(R"("PP")");
    QTest::newRow("one field more") << QByteArray(R"("country")") << QByteArray(R"("extra":1,"country")");
    QTest::newRow("one inside") << QByteArray(R"("bankCode")") << QByteArray(R"("pix":"1","bankCode")");
    QTest::newRow("no key") << QByteArray("idempotencyKey") << QByteArray("idempotency");
    QTest::newRow("callback") << QByteArray("https://api.client.com/callback/") << QByteArray("nowhere");
}

void TrainingGatewayTest::aBodyThatBreaksTheContractIsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QByteArray body = refundBody("order-1042-1", "order-1042", 100);
    QVERIFY(body.contains(before));
    body.replace(before, after);
    const Heard heard = asking.post(refunds, body);
    QCOMPARE(heard.httpStatus, 400);
    QVERIFY(!heard.text("message").isEmpty());
    QCOMPARE(gateway.payoutsOfCharge(u"order-1042"_s), 0);
}

void TrainingGatewayTest::neverGivesBackMoreThanWasPaid()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    QCOMPARE(asking.post(refunds, refundBody("k-1", "2022030214000007", 200)).httpStatus, 200);
    QCOMPARE(asking.post(refunds, refundBody("k-2", "2022030214000007", 101)).httpStatus, 400);
    QCOMPARE(asking.post(refunds, refundBody("k-3", "2022030214000007", 100)).httpStatus, 200);
    QCOMPARE(asking.post(refunds, refundBody("k-4", "order-1051", 100)).httpStatus, 400);
}

void TrainingGatewayTest::theChargeFollowsAFullRefundOnly()
{
    ManualClock clock;
    TrainingGateway gateway({}, clock);
    QVERIFY(gateway.start());
    Asking asking(gateway);
    const auto status = [&asking](const QByteArray &key) {
        return asking.get(charges + key).text("transferStatus");
    };
    QCOMPARE(asking.post(refunds, refundBody("k-1", "2022030214000007", 200)).httpStatus, 200);
    QCOMPARE(status("2022030214000007"), u"SETTLED"_s);
    QCOMPARE(asking.post(refunds, refundBody("k-2", "2022030214000007", 100)).httpStatus, 200);
    QCOMPARE(status("2022030214000007"), u"REFUNDING"_s);
    clock.advance(std::chrono::seconds(5));
    QCOMPARE(status("2022030214000007"), u"REFUNDED"_s);

    QCOMPARE(asking.post(refunds, refundBody("k-3", "2022030214000008", 300)).httpStatus, 200);
    QVERIFY(asking.get(charges + "2022030214000008").body.contains(R"("transferStatus": "REFUNDING")"));
}

void TrainingGatewayTest::theDescriptionSteersTheOutcome()
{
    ManualClock clock;
    TrainingGateway gateway({}, clock);
    QVERIFY(gateway.start());
    Asking asking(gateway);
    const Heard now = asking.post(refunds, refundBody("a-1", "order-1042", 100, "finalStatus=FAILED;"));
    QCOMPARE(now.text("transferStatus"), u"FAILED"_s);
    QVERIFY(!now.text("transferErrorMsg").isEmpty());
    const QByteArray later = "finalStatus=SETTLED;asyncFinalizationDelay=60;";
    QCOMPARE(asking.post(refunds, refundBody("b-1", "order-1042", 100, later)).text("transferStatus"),
        u"IN_PROGRESS"_s);
    clock.advance(std::chrono::seconds(59));
    QCOMPARE(asking.get(refunds + "/b-1").text("transferStatus"), u"IN_PROGRESS"_s);
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(asking.get(refunds + "/b-1").text("transferStatus"), u"SETTLED"_s);
    QCOMPARE(gateway.payoutsOfCharge(u"order-1042"_s), 1);
}

void TrainingGatewayTest::cancelsWhatIsNotPaidYet()
{
    TrainingGateway gateway;
    QVERIFY(gateway.start());
    Asking asking(gateway);
    for (const QByteArray &key : {QByteArray("order-1050"), QByteArray("order-1054")}) {
        QCOMPARE(asking.post(charges + "cancel/" + key, {}).text("transferStatus"), u"CANCELLED"_s);
        QCOMPARE(asking.get(charges + key).text("transferStatus"), u"CANCELLED"_s);
    }
    QCOMPARE(asking.post(charges + "cancel/order-1042", {}).httpStatus, 400);
    QCOMPARE(asking.post(charges + "cancel/nothing", {}).httpStatus, 404);
}

void TrainingGatewayTest::anotherGatewayWithTheSameFileKnowsTheRefunds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"gateway.json"_s);
    {
        TrainingGateway first(file);
        QVERIFY(first.start());
        QCOMPARE(Asking(first).post(refunds, refundBody("order-1042-1", "order-1042", 100)).httpStatus, 200);
    }
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    TrainingGateway second(file);
    QVERIFY(second.start());
    QCOMPARE(Asking(second).get(refunds + "/order-1042-1").httpStatus, 200);
    QCOMPARE(second.payouts(u"order-1042-1"_s), 1);
}

void TrainingGatewayTest::twoGatewaysOnOneFilePayOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"gateway.json"_s);
    TrainingGateway first(file);
    TrainingGateway second(file);
    QVERIFY(first.start());
    QVERIFY(second.start());
    const QByteArray body = refundBody("order-1042-1", "order-1042", 100);
    QCOMPARE(Asking(first).post(refunds, body).httpStatus, 200);
    QCOMPARE(Asking(second).post(refunds, refundBody("order-1043-1", "order-1043", 100)).httpStatus, 200);
    QCOMPARE(Asking(second).post(refunds, body).httpStatus, 200);
    QCOMPARE(first.posts(u"order-1042-1"_s), 2);
    QCOMPARE(first.payouts(u"order-1042-1"_s), 1);
    QCOMPARE(first.payouts(u"order-1043-1"_s), 1);
}

void TrainingGatewayTest::recordsRequestsWithoutTokens()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"requests.jsonl"_s);
    TrainingGateway gateway;
    gateway.recordRequestsTo(file);
    QVERIFY(gateway.start());
    Asking asking(gateway);
    asking.authorization = "Bearer very-secret-token";
    asking.apiKey = "very-secret-key";
    QCOMPARE(asking.get(charges + "order%2F2026%20%2317").httpStatus, 200);
    QCOMPARE(asking
                 .post("/oauth2/token",
                     "grant_type=client_credentials&client_id=very-secret-id&client_secret=very-secret",
                     "application/x-www-form-urlencoded")
                 .httpStatus,
        200);
    QFile record(file);
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray text = record.readAll();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.contains(R"("path":"/v1/payments/charges/order%2F2026%20%2317")"));
    QVERIFY2(!text.contains("very-secret"), text.constData());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TrainingGatewayTest)
#include "training_gateway_test.moc"
