// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"

#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A record with nothing but what is needed, and these members.
QByteArray recordWith(const QByteArray &members)
{
    const QByteArray needed = R"("idempotencyKey":"order-1","transferStatus":"SETTLED")";
    return members.isEmpty() ? QByteArray('{' + needed + '}')
                             : QByteArray('{' + needed + ',' + members + '}');
}

QString errorOf(const Result<Charge> &charge)
{
    return charge ? u"it was read"_s : charge.error().what.english();
}

} // namespace

class TestChargeJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordNeedsNoMoreThanKeyAndStatus();
    void everyFieldArrives();
    void whatIsNullWasNotSent();
    void statusesAreKnownOrKept_data();
    void statusesAreKnownOrKept();
    void amountsAreExact_data();
    void amountsAreExact();
    void whatIsNoAmountIsAnError_data();
    void whatIsNoAmountIsAnError();
    void anAmountNeedsACurrency_data();
    void anAmountNeedsACurrency();
    void aCurrencyNeedsNoAmount();
    void aFinalAmountHasACurrencyOfItsOwn();
    void aFinalAmountWithoutCurrencyTakesTheChargesAndSaysSo();
    void leadingZerosAreForgivenInTheCardsExpiryOnly_data();
    void leadingZerosAreForgivenInTheCardsExpiryOnly();
    void wrongTypesNameTheField_data();
    void wrongTypesNameTheField();
    void theFirstOfTwoErrorsIsTold();
    void harmlessNumbersStayAsTheyStood();
    void payersDocumentComesInFourForms_data();
    void payersDocumentComesInFourForms();
    void anEmptyPayerIsAPayerWithoutAnything();
    void unknownFieldsAreListedInTheirOrder();
    void duplicateNamesAreRefusedAtEveryDepth_data();
    void duplicateNamesAreRefusedAtEveryDepth();
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

void TestChargeJson::amountsAreExact_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("minorUnits");
    const auto add = [](const QByteArray &written, qint64 minorUnits) {
        QTest::newRow(written.constData()) << written << minorUnits;
    };
    add("300", 300);
    add("0", 0);
    add("\"300\"", 300);
    add("\"0\"", 0);
    add("9007199254740993", 9007199254740993);
    add("\"9007199254740993\"", 9007199254740993);
    add("9223372036854775807", std::numeric_limits<qint64>::max());
    add("\"9223372036854775807\"", std::numeric_limits<qint64>::max());
}

void TestChargeJson::amountsAreExact()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, minorUnits);
    const auto charge = decodeCharge(recordWith("\"amount\":" + written
        + R"(,"currency":"COP","finalAmount":)" + written + R"(,"finalCurrency":"USD")"));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->amount, Money(minorUnits, Currency::cop()));
    QCOMPARE(charge->finalAmount, Money(minorUnits, *Currency::fromCode(u"USD"_s)));
}

void TestChargeJson::whatIsNoAmountIsAnError_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const char *written :
        {"300.0", "300.5", "3e2", "3E2", "1e30", "-1", "-0", "9223372036854775808", "18446744073709551616",
            "123456789012345678901234567890", "true", "false", "{}", "[]", "[300]", "\"\"", "\" 300\"",
            "\"300 \"", "\"+300\"", "\"-300\"", "\"300.0\"", "\"300,00\"", "\"3e2\"", "\"0300\"", "\"00\"",
            "\"9223372036854775808\"", "\"$300\"", "\"0x10\"", "\"\\u0661\"", "\"3\\u00000\"", "\"1.000\""})
        QTest::newRow(written) << QByteArray(written);
}

void TestChargeJson::whatIsNoAmountIsAnError()
{
    QFETCH(QByteArray, written);
    const QString sentence =
        u"The field %1 is no amount: that is a whole number of hundredths, without sign, fraction or "
        "exponent, of at most 9223372036854775807."_s;
    QCOMPARE(errorOf(decodeCharge(recordWith("\"amount\":" + written + R"(,"currency":"COP")"))),
        sentence.arg(u"/amount"_s));
    QCOMPARE(errorOf(decodeCharge(recordWith(
                 R"("amount":1,"currency":"COP","finalCurrency":"COP","finalAmount":)" + written))),
        sentence.arg(u"/finalAmount"_s));
}

void TestChargeJson::anAmountNeedsACurrency_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"currency":null)");
    QTest::newRow("small letters") << QByteArray(R"(,"currency":"cop")");
    QTest::newRow("empty") << QByteArray(R"(,"currency":"")");
    QTest::newRow("two letters") << QByteArray(R"(,"currency":"CO")");
    QTest::newRow("a number") << QByteArray(R"(,"currency":170)");
}

void TestChargeJson::anAmountNeedsACurrency()
{
    QFETCH(QByteArray, currency);
    const QString error = errorOf(decodeCharge(recordWith("\"amount\":300" + currency)));
    QVERIFY2(error.startsWith(u"The field /currency "_s), qPrintable(error));
}

void TestChargeJson::aCurrencyNeedsNoAmount()
{
    const auto charge = decodeCharge(recordWith(R"("currency":"COP","finalCurrency":"COP")"));
    QVERIFY(charge);
    QVERIFY(!charge->amount && !charge->finalAmount);
}

void TestChargeJson::aFinalAmountHasACurrencyOfItsOwn()
{
    const auto charge =
        decodeCharge(recordWith(R"("amount":300,"currency":"COP","finalAmount":7,"finalCurrency":"USD")"));
    QVERIFY(charge);
    QCOMPARE(charge->finalAmount, Money(7, *Currency::fromCode(u"USD"_s)));
    QVERIFY(charge->remarks.empty());
    const QString error = errorOf(
        decodeCharge(recordWith(R"("amount":300,"currency":"COP","finalAmount":7,"finalCurrency":"pesos")")));
    QVERIFY2(error.startsWith(u"The field /finalCurrency "_s), qPrintable(error));
}

void TestChargeJson::aFinalAmountWithoutCurrencyTakesTheChargesAndSaysSo()
{
    const auto charge = decodeCharge(recordWith(R"("amount":300,"currency":"MXN","finalAmount":200)"));
    QVERIFY(charge);
    QCOMPARE(charge->finalAmount, Money(200, *Currency::fromCode(u"MXN"_s)));
    QCOMPARE(charge->remarks.size(), 1U);
    QCOMPARE(charge->remarks.front().english(),
        u"The field /finalAmount came without /finalCurrency; it was read in the currency of the charge, MXN."_s);
    QVERIFY(!decodeCharge(recordWith(R"("finalAmount":200)")));
}

void TestChargeJson::leadingZerosAreForgivenInTheCardsExpiryOnly_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("month"); // null: refused
    const auto card = [](const QByteArray &info) -> QByteArray {
        return QByteArray(R"("transferDetails":{"card":{"cardInfo":{)") + info + "}}}";
    };
    const auto add = [](const char *name, const QByteArray &members, const QString &month) {
        QTest::newRow(name) << members << month;
    };
    const QString refused;
    add("month", card(R"("expirationMonth":06)"), u"06"_s);
    add("month at the end of a line", card("\"expirationMonth\" :\n 06\n"), u"06"_s);
    add("month without zero", card(R"("expirationMonth":6)"), u"6"_s);
    add("month of two zeros", card(R"("expirationMonth":006)"), u"006"_s);
    add("month zero", card(R"("expirationMonth":00)"), u"00"_s);
    add("month and year", card(R"("expirationMonth":06,"expirationYear":02029)"), u"06"_s);
    add("month as text", card(R"("expirationMonth":"06")"), u"06"_s);
    add("an escaped name", card(R"("expiration\u004donth":06)"), u"06"_s);
    add("beside a text that looks alike",
        card(R"("cardHolderName":"\"expirationMonth\": 07, \\","expirationMonth":06)"), u"06"_s);
    add("a negative month", card(R"("expirationMonth":-06)"), refused);
    add("a fraction", card(R"("expirationMonth":06.5)"), refused);
    add("an exponent", card(R"("expirationMonth":06e1)"), refused);
    add("letters", card(R"("expirationMonth":06x)"), refused);
    add("two numbers", card(R"("expirationMonth":06 07)"), refused);
    add("a list", card(R"("expirationMonth":[06])"), refused);
    add("a month further in", card(R"("more":{"expirationMonth":06})"), refused);
    add("the month twice", card(R"("expirationMonth":06,"expirationMonth":06)"), refused);
    add("bin", card(R"("bin":042424)"), refused);
    add("last4", card(R"("last4":0042)"), refused);
    add("the amount", R"("amount":0300,"currency":"COP")", refused);
    add("the status code", R"("transferStatusCode":0200)", refused);
    add("a month at the top", R"("expirationMonth":06)", refused);
    add("a month of the payer", R"("payer":{"expirationMonth":06})", refused);
    add("a month beside cardInfo", R"("transferDetails":{"card":{"expirationMonth":06}})", refused);
    add("a month of another method", R"("transferDetails":{"pse":{"cardInfo":{"expirationMonth":06}}})",
        refused);
    add("a card one level deeper", R"("x":{"transferDetails":{"card":{"cardInfo":{"expirationMonth":06}}}})",
        refused);
    add("a card in a list", R"("transferDetails":{"card":[{"cardInfo":{"expirationMonth":06}}]})", refused);
}

void TestChargeJson::leadingZerosAreForgivenInTheCardsExpiryOnly()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, month);
    const QByteArray answer = recordWith(members);
    const auto charge = decodeCharge(answer);
    const auto saved = decodeSavedRecord(answer);
    QCOMPARE(charge.has_value(), !month.isNull());
    QCOMPARE(saved.has_value(), !month.isNull());
    if (!charge)
        return;
    QCOMPARE(charge->details.at(0).text(u"expirationMonth"_s), month);
    const auto zeros = static_cast<std::size_t>(members.count(":0") + members.count(" 06"));
    QCOMPARE(charge->remarks.size(), zeros);
    QCOMPARE(charge->raw, answer);
    if (members.contains("expirationYear"))
        QCOMPARE(charge->details.at(0).text(u"expirationYear"_s), u"02029"_s);
    if (zeros == 1)
        QCOMPARE(charge->remarks.front().english(),
            u"The gateway wrote the card's expirationMonth with a leading zero (%1), which is not valid "
            u"JSON; it "
            "was read all the same."_s.arg(month));
}

void TestChargeJson::wrongTypesNameTheField_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("pointer");
    const auto add = [](const QByteArray &members, const QString &pointer) {
        QTest::newRow(members.constData()) << members << pointer;
    };
    add(R"("referenceId":7)", u"/referenceId"_s);
    add(R"("currency":7)", u"/currency"_s);
    add(R"("country":["CO"])", u"/country"_s);
    add(R"("paymentMethod":{})", u"/paymentMethod"_s);
    add(R"("transferStatusCode":200.5)", u"/transferStatusCode"_s);
    add(R"("transferStatusCode":"two hundred")", u"/transferStatusCode"_s);
    add(R"("transferStatusCode":true)", u"/transferStatusCode"_s);
    add(R"("transferErrorMsg":{"text":"x"})", u"/transferErrorMsg"_s);
    add(R"("createTime":[])", u"/createTime"_s);
    add(R"("description":[])", u"/description"_s);
    add(R"("payer":"Laura")", u"/payer"_s);
    add(R"("payer":[])", u"/payer"_s);
    add(R"("payer":{"name":{}})", u"/payer/name"_s);
    add(R"("payer":{"document":[]})", u"/payer/document"_s);
    add(R"("payer":{"document":{"documentId":[]}})", u"/payer/document/documentId"_s);
    add(R"("payer":{"billingAddress":"here"})", u"/payer/billingAddress"_s);
    add(R"("payer":{"billingAddress":{"city":["Cali"]}})", u"/payer/billingAddress/city"_s);
    add(R"("transferDetails":[])", u"/transferDetails"_s);
    add(R"("transferDetails":"card")", u"/transferDetails"_s);
    add(R"("transferDetails":{"card":"x"})", u"/transferDetails/card"_s);
    add(R"("transferDetails":{"card":{"cardInfo":[]}})", u"/transferDetails/card/cardInfo"_s);
    add(R"("transferDetails":{"card":{"cardInfo":{"bin":{}}}})", u"/transferDetails/card/cardInfo/bin"_s);
    add(R"("transferDetails":{"card":{"cardToken":"x"}})", u"/transferDetails/card/cardToken"_s);
    add(R"("transferDetails":{"pse":{"paymentUrl":[]}})", u"/transferDetails/pse/paymentUrl"_s);
}

void TestChargeJson::wrongTypesNameTheField()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, pointer);
    const auto charge = decodeCharge(recordWith(members));
    QVERIFY(!charge);
    QCOMPARE(charge.error().kind, ErrorKind::Unreadable);
    const QString start = u"The field "_s + pointer + u' ';
    QVERIFY2(errorOf(charge).startsWith(start), qPrintable(errorOf(charge)));
    QVERIFY(!decodeCharge(R"({"idempotencyKey":7,"transferStatus":"SETTLED"})"));
    QVERIFY(!decodeCharge(R"({"idempotencyKey":"order-1","transferStatus":7})"));
}

void TestChargeJson::theFirstOfTwoErrorsIsTold()
{
    const QString error = errorOf(decodeCharge(recordWith(R"("payer":"Laura","referenceId":7)")));
    QVERIFY2(error.startsWith(u"The field /referenceId "_s), qPrintable(error));
}

void TestChargeJson::harmlessNumbersStayAsTheyStood()
{
    const auto charge = decodeCharge(recordWith(
        R"("transferStatusCode":"200","description":1.50,"subMerchantId":17,"payer":{"phone":573001234567,)"
        R"("document":12345678901234567890123,"billingAddress":{"number":1e2}},)"
        R"("transferDetails":{"card":{"cardInfo":{"last4":4242,"bin":424242.0},"installments":-0}})"));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->statusCode, 200);
    QCOMPARE(charge->description, u"1.50"_s);
    QCOMPARE(charge->subMerchantId, u"17"_s);
    QCOMPARE(charge->payer->phone, u"573001234567"_s);
    QCOMPARE(charge->payer->documentId, u"12345678901234567890123"_s);
    QCOMPARE(charge->payer->billingAddress->number, u"1e2"_s);
    QCOMPARE(charge->details.at(0).text(u"last4"_s), u"4242"_s);
    QCOMPARE(charge->details.at(0).text(u"bin"_s), u"424242.0"_s);
    QCOMPARE(charge->details.at(0).text(u"installments"_s), u"-0"_s);
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

void TestChargeJson::duplicateNamesAreRefusedAtEveryDepth_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("top") << QByteArray(R"("amount":1,"amount":2,"currency":"COP")") << u"/amount"_s;
    QTest::newRow("the same value") << QByteArray(R"("country":"CO","country":"CO")") << u"/country"_s;
    QTest::newRow("the needed ones") << QByteArray(R"("transferStatus":"FAILED")") << u"/transferStatus"_s;
    QTest::newRow("payer") << QByteArray(R"("payer":{"name":"a","name":"b"})") << u"/payer/name"_s;
    QTest::newRow("unknown") << QByteArray(R"("x":[{"y":1,"y":1}])") << u"/x/0/y"_s;
    QTest::newRow("escaped") << QByteArray(R"("x":{"y":1,"\u0079":1})") << u"/x/y"_s;
}

void TestChargeJson::duplicateNamesAreRefusedAtEveryDepth()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, pointer);
    const QString error = errorOf(decodeCharge(recordWith(members)));
    const QString start = u"This JSON cannot be trusted: the field "_s + pointer + u' ';
    QVERIFY2(error.startsWith(start), qPrintable(error));
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
