// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/payments/least_charge.h"

#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class TestChargeJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordNeedsNoMoreThanKeyAndStatus();
    void everyFieldArrives();
    void whatIsNullWasNotSent();
    void statusesAreKnownOrKept_data();
    void statusesAreKnownOrKept();
    void payersDocumentComesInFourForms_data();
    void payersDocumentComesInFourForms();
    void anEmptyPayerIsAPayerWithoutAnything();
    void unknownFieldsAreListedInTheirOrder();
    void aReusableReferenceHasAStatusOfItsOwn();
    void anErrorMessageIsToldInTheGatewaysWords();
    void rawIsTheAnswerWithTheTokenMasked();
    void lookUpsAndFilesFailDifferently();
};

void TestChargeJson::aRecordNeedsNoMoreThanKeyAndStatus()
{
    const auto charge = decodeCharge(recordWith({}));
    QVERIFY(charge);
    QCOMPARE(charge->key.toString(), u"order-1"_s);
    QVERIFY(!charge->referenceId && !charge->amount && !charge->payer && !charge->createTime);
    QVERIFY(charge->details.empty() && charge->unknownFields.empty() && charge->remarks.empty());

    QCOMPARE(errorOf(decodeCharge(R"({"transferStatus":"SETTLED"})")),
        u"The field /idempotencyKey is missing: this is no record of a payment."_s);
    QCOMPARE(errorOf(decodeCharge(R"({"idempotencyKey":"order-1"})")),
        u"The field /transferStatus is missing: this record says no status."_s);
    QCOMPARE(errorOf(decodeCharge(R"({"idempotencyKey":"order-1","status":"ACTIVE"})")),
        u"The field /transferStatus is missing: this record says no status."_s);
    QCOMPARE(errorOf(decodeCharge(R"({"idempotencyKey":"","transferStatus":"SETTLED"})")),
        u"The field /idempotencyKey is no key: that has 1 to 128 bytes and no control characters."_s);
    for (const char *document : {"[]", "7", "\"text\"", "null"})
        QCOMPARE(errorOf(decodeCharge(document)),
            u"This is no record of a payment: it is JSON, but not an object."_s);
}

void TestChargeJson::everyFieldArrives()
{
    const auto charge = decodeCharge(recordWith(
        R"("transferStatusCode":400,"transferErrorMsg":"no funds","referenceId":"ref","paymentFlow":"DIRECT",)"
        R"("paymentMethod":"PSE","amount":300,"currency":"COP","country":"CO",)"
        R"("createTime":"2022-03-01 21:16:42 GMT-08:00","scheduledTime":"2022-03-01 21:16:43 GMT-08:00",)"
        R"("finalStatusTime":"nonsense","description":"a","callbackUrl":"b","subMerchantId":"c","payer":{"name":)"
        R"("N","email":"E","document":"D","phone":"P","billingAddress":{"zipCode":"Z","state":"S","city":"C",)"
        R"("street":"T","number":"U"}},"transferDetails":{})"));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->statusCode, 400);
    QCOMPARE(charge->errorMessage, u"no funds"_s);
    QCOMPARE(charge->referenceId, u"ref"_s);
    QCOMPARE(charge->paymentFlow, u"DIRECT"_s);
    QCOMPARE(charge->paymentMethod, u"PSE"_s);
    QCOMPARE(charge->amount, Money(300, Currency::cop()));
    QCOMPARE(charge->country, u"CO"_s);
    QCOMPARE(charge->createTime->text(), u"2022-03-01 21:16:42 GMT-08:00"_s);
    QCOMPARE(charge->createTime->instant(), QDateTime({2022, 3, 2}, {5, 16, 42}, Qt::UTC));
    QCOMPARE(charge->scheduledTime->text(), u"2022-03-01 21:16:43 GMT-08:00"_s);
    QCOMPARE(charge->finalStatusTime->text(), u"nonsense"_s);
    QVERIFY(!charge->finalStatusTime->instant());
    QCOMPARE(charge->description, u"a"_s);
    QCOMPARE(charge->callbackUrl, u"b"_s);
    QCOMPARE(charge->subMerchantId, u"c"_s);
    const BillingAddress address{u"Z"_s, u"S"_s, u"C"_s, u"T"_s, u"U"_s};
    QCOMPARE(charge->payer, (Payer{u"N"_s, u"E"_s, u"D"_s, std::nullopt, u"P"_s, address}));
    QVERIFY(charge->details.empty() && charge->unknownFields.empty() && charge->remarks.empty());
}

void TestChargeJson::whatIsNullWasNotSent()
{
    const auto charge = decodeCharge(recordWith(
        R"("transferStatusCode":null,"transferErrorMsg":null,"referenceId":null,"paymentFlow":null,)"
        R"("paymentMethod":null,"amount":null,"currency":null,"finalAmount":null,"finalCurrency":null,)"
        R"("country":null,"createTime":null,"description":null,"payer":null,"transferDetails":null)"));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QVERIFY(!charge->statusCode && !charge->errorMessage && !charge->referenceId && !charge->amount);
    QVERIFY(!charge->finalAmount && !charge->country && !charge->createTime && !charge->payer);
    QVERIFY(charge->unknownFields.empty() && charge->remarks.empty());
    QVERIFY(!decodeCharge(R"({"idempotencyKey":null,"transferStatus":"SETTLED"})"));
    QVERIFY(!decodeCharge(R"({"idempotencyKey":"order-1","transferStatus":null})"));
}

void TestChargeJson::statusesAreKnownOrKept_data()
{
    using enum ChargeStatus::Word;
    QTest::addColumn<ChargeStatus::Word>("word");
    QTest::newRow("SETTLED") << Settled;
    QTest::newRow("FAILED") << Failed;
    QTest::newRow("IN_PROGRESS") << InProgress;
    QTest::newRow("REFUNDING") << Refunding;
    QTest::newRow("REFUNDED") << Refunded;
    QTest::newRow("CANCELLED") << Cancelled;
    QTest::newRow("AUTHORIZED") << Authorized;
    QTest::newRow("CHARGED_BACK") << ChargedBack;
    QTest::newRow("EXPIRED") << Expired;
    QTest::newRow("INITIAL_STATUS") << InitialStatus;
    QTest::newRow("ON_HOLD") << Other;
    QTest::newRow("settled") << Other;
    QTest::newRow("SETTLED ") << Other;
    QTest::newRow("") << Other;
}

void TestChargeJson::statusesAreKnownOrKept()
{
    QFETCH(ChargeStatus::Word, word);
    const QByteArray text = QTest::currentDataTag();
    const auto charge = decodeCharge(R"({"idempotencyKey":"order-1","transferStatus":")" + text + "\"}");
    QVERIFY(charge);
    QCOMPARE(charge->status, (ChargeStatus{word, QString::fromLatin1(text)}));
}

void TestChargeJson::payersDocumentComesInFourForms_data()
{
    using Text = std::optional<QString>;
    QTest::addColumn<QByteArray>("payer");
    QTest::addColumn<Text>("id");
    QTest::addColumn<Text>("type");
    QTest::newRow("a text") << QByteArray(R"({"document":"88778878"})") << Text(u"88778878"_s) << Text();
    QTest::newRow("an object") << QByteArray(R"({"document":{"documentId":"900123456","type":"NIT"}})")
                               << Text(u"900123456"_s) << Text(u"NIT"_s);
    QTest::newRow("an object without type")
        << QByteArray(R"({"document":{"documentId":"1"}})") << Text(u"1"_s) << Text();
    QTest::newRow("an empty object") << QByteArray(R"({"document":{}})") << Text() << Text();
    QTest::newRow("null") << QByteArray(R"({"document":null})") << Text() << Text();
    QTest::newRow("absent") << QByteArray("{}") << Text() << Text();
}

void TestChargeJson::payersDocumentComesInFourForms()
{
    QFETCH(QByteArray, payer);
    QFETCH(std::optional<QString>, id);
    QFETCH(std::optional<QString>, type);
    const auto charge = decodeCharge(recordWith("\"payer\":" + payer));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->payer->documentId, id);
    QCOMPARE(charge->payer->documentType, type);
    QVERIFY(charge->unknownFields.empty());
}

void TestChargeJson::anEmptyPayerIsAPayerWithoutAnything()
{
    const auto charge = decodeCharge(recordWith(R"("payer":{})"));
    QVERIFY(charge && charge->payer);
    QCOMPARE(*charge->payer, Payer());
}

void TestChargeJson::unknownFieldsAreListedInTheirOrder()
{
    const auto charge =
        decodeCharge(R"({"zeta":{"deep":[1]},"transferDetails":{"newPay":{"a":1},"pse":{"b/c":2}},)"
                     R"("idempotencyKey":"order-1","payer":{"nick":"L","billingAddress":)"
                     R"({"floor":3},"document":{"documentId":"1","country":"CO"}},)"
                     R"("transferStatus":"SETTLED","status":"x","alpha":null})");
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->unknownFields,
        (std::vector{u"/zeta"_s, u"/transferDetails/newPay"_s, u"/transferDetails/pse/b~1c"_s,
            u"/payer/nick"_s, u"/payer/billingAddress/floor"_s, u"/payer/document/country"_s, u"/status"_s,
            u"/alpha"_s}));
}

void TestChargeJson::aReusableReferenceHasAStatusOfItsOwn()
{
    const auto reference = decodeCharge(
        R"({"idempotencyKey":"order-1","status":"SETTLED","transferDetails":{"payCash":{"reference":"27"}}})");
    QVERIFY(reference);
    // Its words are not those of a payment: "SETTLED" would not mean that anybody has paid.
    QCOMPARE(reference->status, (ChargeStatus{ChargeStatus::Word::Other, u"SETTLED"_s}));
    QCOMPARE(reference->remarks.size(), 1U);
    QVERIFY(!decodeCharge(R"({"idempotencyKey":"order-1","status":200,"transferDetails":{"payCash":{}}})"));
    QVERIFY(!decodeCharge(R"({"idempotencyKey":"order-1","status":"A","transferDetails":{"pse":{}}})"));
    QVERIFY(!decodeCharge(R"({"status":"ACTIVE","transferDetails":{"payCash":{}}})"));
}

void TestChargeJson::anErrorMessageIsToldInTheGatewaysWords()
{
    const auto charge = decodeCharge(R"({"code":404,"message":"charge not found"})");
    QVERIFY(!charge);
    QCOMPARE(charge.error().kind, ErrorKind::Unreadable);
    QCOMPARE(errorOf(charge),
        u"The field /idempotencyKey is missing: this is no record of a payment but an error message of the "
        "gateway, which says: charge not found"_s);
}

void TestChargeJson::rawIsTheAnswerWithTheTokenMasked()
{
    const QByteArray before = R"( {"idempotencyKey" : "order-1",
        "transferStatus":"SETTLED", "transferDetails":{"card":{"cardToken":{"token":")";
    const QByteArray after = R"(","type":"CARD"}}}, "x":"\u00e1 \/ 06" } )";
    const auto charge = decodeCharge(before + "card_8736453a-dad0-4f26-85f0-95e8787d0237" + after);
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->raw,
        before
            + "\u00B7\u00B7\u00B7\u00B7"
              "0237"
            + after);
}

void TestChargeJson::lookUpsAndFilesFailDifferently()
{
    const auto charge = decodeCharge("{");
    const auto saved = decodeSavedRecord("{");
    QVERIFY(!charge && !saved);
    QCOMPARE(charge.error().kind, ErrorKind::Unreadable);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidData);
    QCOMPARE(charge.error().what, saved.error().what);
    QVERIFY(!charge.error().next.isEmpty() && !saved.error().next.isEmpty());
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestChargeJson)
#include "test_charge_json.moc"
