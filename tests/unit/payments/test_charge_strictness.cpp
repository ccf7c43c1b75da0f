// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/payments/least_charge.h"

#include <QtTest>

#include <limits>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class TestChargeStrictness : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    void duplicateNamesAreRefusedAtEveryDepth_data();
    void duplicateNamesAreRefusedAtEveryDepth();
};

void TestChargeStrictness::amountsAreExact_data()
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

void TestChargeStrictness::amountsAreExact()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, minorUnits);
    const auto charge = decodeCharge(recordWith("\"amount\":" + written
        + R"(,"currency":"COP","finalAmount":)" + written + R"(,"finalCurrency":"USD")"));
    QVERIFY2(charge, qPrintable(errorOf(charge)));
    QCOMPARE(charge->amount, Money(minorUnits, Currency::cop()));
    QCOMPARE(charge->finalAmount, Money(minorUnits, *Currency::fromCode(u"USD"_s)));
}

void TestChargeStrictness::whatIsNoAmountIsAnError_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const char *written :
        {"300.0", "300.5", "3e2", "3E2", "1e30", "-1", "-0", "9223372036854775808", "18446744073709551616",
            "123456789012345678901234567890", "true", "false", "{}", "[]", "[300]", "\"\"", "\" 300\"",
            "\"300 \"", "\"+300\"", "\"-300\"", "\"300.0\"", "\"300,00\"", "\"3e2\"", "\"0300\"", "\"00\"",
            "\"9223372036854775808\"", "\"$300\"", "\"0x10\"", "\"\\u0661\"", "\"3\\u00000\"", "\"1.000\""})
        QTest::newRow(written) << QByteArray(written);
}

void TestChargeStrictness::whatIsNoAmountIsAnError()
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

void TestChargeStrictness::anAmountNeedsACurrency_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"currency":null)");
    QTest::newRow("small letters") << QByteArray(R"(,"currency":"cop")");
    QTest::newRow("empty") << QByteArray(R"(,"currency":"")");
    QTest::newRow("two letters") << QByteArray(R"(,"currency":"CO")");
    QTest::newRow("a number") << QByteArray(R"(,"currency":170)");
}

void TestChargeStrictness::anAmountNeedsACurrency()
{
    QFETCH(QByteArray, currency);
    const QString error = errorOf(decodeCharge(recordWith("\"amount\":300" + currency)));
    QVERIFY2(error.startsWith(u"The field /currency "_s), qPrintable(error));
}

void TestChargeStrictness::aCurrencyNeedsNoAmount()
{
    const auto charge = decodeCharge(recordWith(R"("currency":"COP","finalCurrency":"COP")"));
    QVERIFY(charge);
    QVERIFY(!charge->amount && !charge->finalAmount);
}

void TestChargeStrictness::aFinalAmountHasACurrencyOfItsOwn()
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

void TestChargeStrictness::aFinalAmountWithoutCurrencyTakesTheChargesAndSaysSo()
{
    const auto charge = decodeCharge(recordWith(R"("amount":300,"currency":"MXN","finalAmount":200)"));
    QVERIFY(charge);
    QCOMPARE(charge->finalAmount, Money(200, *Currency::fromCode(u"MXN"_s)));
    QCOMPARE(charge->remarks.size(), 1U);
    QCOMPARE(charge->remarks.front().english(),
        u"The field /finalAmount came without /finalCurrency; it was read in the currency of the charge, MXN."_s);
    QVERIFY(!decodeCharge(recordWith(R"("finalAmount":200)")));
}

void TestChargeStrictness::leadingZerosAreForgivenInTheCardsExpiryOnly_data()
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

void TestChargeStrictness::leadingZerosAreForgivenInTheCardsExpiryOnly()
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

void TestChargeStrictness::wrongTypesNameTheField_data()
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

void TestChargeStrictness::wrongTypesNameTheField()
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

void TestChargeStrictness::theFirstOfTwoErrorsIsTold()
{
    const QString error = errorOf(decodeCharge(recordWith(R"("payer":"Laura","referenceId":7)")));
    QVERIFY2(error.startsWith(u"The field /referenceId "_s), qPrintable(error));
}

void TestChargeStrictness::harmlessNumbersStayAsTheyStood()
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

void TestChargeStrictness::duplicateNamesAreRefusedAtEveryDepth_data()
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

void TestChargeStrictness::duplicateNamesAreRefusedAtEveryDepth()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, pointer);
    const QString error = errorOf(decodeCharge(recordWith(members)));
    const QString start = u"This JSON cannot be trusted: the field "_s + pointer + u' ';
    QVERIFY2(error.startsWith(start), qPrintable(error));
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestChargeStrictness)
#include "test_charge_strictness.moc"
