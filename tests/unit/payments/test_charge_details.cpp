// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"

#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = MethodDetails::Kind;

Result<Charge> decodeWithDetails(const QByteArray &details)
{
    return decodeCharge(
        R"({"idempotencyKey":"order-1","transferStatus":"SETTLED","transferDetails":)" + details + "}");
}

//! "name=text" for each field, "name" alone where there is no text.
QStringList fieldsOf(const MethodDetails &details)
{
    QStringList fields;
    for (const DetailField &field : details.fields)
        fields.append(field.text ? QString(field.name + u'=' + *field.text) : field.name);
    return fields;
}

} // namespace

class TestChargeDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothNamesOfAMethodMeanTheSame_data();
    void bothNamesOfAMethodMeanTheSame();
    void aCardIsFlatAndInTheContractsOrder();
    void aCardsTokenIsNeverShown();
    void whatWasNotSentHasNoText();
    void severalMethodsStayInTheirOrder();
    void anUnknownMethodIsKept();
    void unknownFieldsOfAMethodAreAppendedAndListed();
    void anUnknownFieldDoesNotPassForAKnownOne();
};

void TestChargeDetails::bothNamesOfAMethodMeanTheSame_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QStringList>("fields");
    const QByteArray pse = R"({"ticketId":"3","paymentUrl":"u","externalIdentifier":"2"})";
    const QStringList pseFields{u"paymentUrl=u"_s, u"externalIdentifier=2"_s, u"ticketId=3"_s};
    QTest::newRow("psePay") << Kind::Pse << u"pse"_s << pse << pseFields;
    QTest::newRow("pse") << Kind::Pse << u"pse"_s << pse << pseFields;
    const QByteArray url = R"({"paymentUrl":"test.com"})";
    const QStringList urlFields{u"paymentUrl=test.com"_s};
    QTest::newRow("bankTransfer") << Kind::BancolombiaButton << u"bancolombiaButton"_s << url << urlFields;
    QTest::newRow("bancolombiaButton")
        << Kind::BancolombiaButton << u"bancolombiaButton"_s << url << urlFields;
    const QByteArray cash = R"({"email":"e","paymentIntentionIdentifier":"4","externalIdentifier":"2",)"
                            R"("businessAgreementCode":"3"})";
    const QStringList cashFields{u"email=e"_s, u"externalIdentifier=2"_s, u"businessAgreementCode=3"_s,
        u"paymentIntentionIdentifier=4"_s};
    QTest::newRow("cashPay") << Kind::BancolombiaCollection << u"bancolombiaCollection"_s << cash
                             << cashFields;
    QTest::newRow("bancolombiaCashCollection")
        << Kind::BancolombiaCollection << u"bancolombiaCollection"_s << cash << cashFields;
    QTest::newRow("payCash") << Kind::PayCash << u"payCash"_s
                             << QByteArray(R"({"paymentTime":"2022-10-06 00:21:20","recurring":true,)"
                                           R"("expirationDate":"2022-09-30","referenceNumber":"012"})")
                             << QStringList{u"referenceNumber=012"_s, u"expirationDate=2022-09-30"_s,
                                    u"recurring=true"_s, u"paymentTime=2022-10-06 00:21:20"_s};
    QTest::newRow("nequi") << Kind::Nequi << u"nequi"_s << QByteArray("{}") << QStringList{u"paymentUrl"_s};
    QTest::newRow("efecty") << Kind::Efecty << u"efecty"_s << url << urlFields;
}

void TestChargeDetails::bothNamesOfAMethodMeanTheSame()
{
    QFETCH(Kind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, object);
    QFETCH(QStringList, fields);
    const QByteArray wireName = QTest::currentDataTag();
    const auto charge = decodeWithDetails("{\"" + wireName + "\":" + object + "}");
    QVERIFY(charge);
    QCOMPARE(charge->details.size(), 1U);
    const MethodDetails &details = charge->details.front();
    QCOMPARE(details.kind, kind);
    QCOMPARE(MethodDetails::nameOf(details.kind), name);
    QCOMPARE(details.wireName, QString::fromLatin1(wireName));
    QCOMPARE(fieldsOf(details), fields);
    QVERIFY(charge->unknownFields.empty());
}

void TestChargeDetails::aCardIsFlatAndInTheContractsOrder()
{
    const auto charge = decodeWithDetails(
        R"({"card":{"chargebackInfo":{"reasonMessage":"m","reasonCode":"10.4","category":"FRAUD"},)"
        R"("installments":12,"cardId":"i","cardToken":{"type":"CARD","token":"secret-0237"},)"
        R"("cardInfo":{"brand":"VISA","last4":"0042","bin":"042424","expirationYear":2029,)"
        R"("expirationMonth":6,"cardHolderName":"L"}}})");
    QVERIFY(charge);
    QCOMPARE(fieldsOf(charge->details.at(0)),
        QStringList({u"cardHolderName=L"_s, u"expirationMonth=6"_s, u"expirationYear=2029"_s, u"bin=042424"_s,
            u"last4=0042"_s, u"brand=VISA"_s, u"token=\u00B7\u00B7\u00B7\u00B70237"_s, u"type=CARD"_s,
            u"cardId=i"_s, u"installments=12"_s, u"category=FRAUD"_s, u"reasonCode=10.4"_s,
            u"reasonMessage=m"_s}));
    QVERIFY(charge->unknownFields.empty());
}

void TestChargeDetails::aCardsTokenIsNeverShown()
{
    const auto charge = decodeWithDetails(
        R"({"card":{"cardToken":{"token":"card_8736453a-dad0-4f26-85f0-95e8787d0237"},)"
        R"("token":"another-secret-1111","cardInfo":{"brand":"card_8736453a-dad0-4f26-85f0-95e8787d0237"}},)"
        R"("walletPay":{"cardToken":{"token":"third-secret-2222"},"note":)"
        R"("see card_8736453a-dad0-4f26-85f0-95e8787d0237"}})");
    QVERIFY(charge);
    QVERIFY(charge->details.at(0).cardToken);
    QCOMPARE(
        charge->details.at(0).cardToken->revealForHashing(), "card_8736453a-dad0-4f26-85f0-95e8787d0237");
    QCOMPARE(charge->details.at(0).text(u"token"_s), u"\u00B7\u00B7\u00B7\u00B70237"_s);
    QString everything = QString::fromUtf8(charge->raw);
    for (const MethodDetails &details : charge->details)
        everything += fieldsOf(details).join(u'\n');
    for (const auto &secret : {u"8736453a"_s, u"another-secret"_s, u"third-secret"_s})
        QVERIFY2(!everything.contains(secret), qPrintable(secret));
    QVERIFY(!decodeWithDetails(R"({"card":{}})")->details.at(0).cardToken);
}

void TestChargeDetails::whatWasNotSentHasNoText()
{
    const auto charge =
        decodeWithDetails(R"({"pse":{"paymentUrl":null,"ticketId":""},"card":{"cardInfo":null}})");
    QVERIFY(charge);
    QCOMPARE(fieldsOf(charge->details.at(0)),
        QStringList({u"paymentUrl"_s, u"externalIdentifier"_s, u"ticketId="_s}));
    QCOMPARE(charge->details.at(1).fields.size(), 13U);
    for (const DetailField &field : charge->details.at(1).fields)
        QVERIFY(!field.text);
    QVERIFY(decodeWithDetails(R"({"pse":null,"card":null})")->details.empty());
}

void TestChargeDetails::severalMethodsStayInTheirOrder()
{
    const auto charge = decodeWithDetails(R"({"payCash":{},"psePay":{},"card":{},"pse":{}})");
    QVERIFY(charge);
    QStringList names;
    for (const MethodDetails &details : charge->details)
        names.append(details.wireName);
    QCOMPARE(names, QStringList({u"payCash"_s, u"psePay"_s, u"card"_s, u"pse"_s}));
}

void TestChargeDetails::anUnknownMethodIsKept()
{
    const auto charge = decodeWithDetails(
        R"({"somethingNew":{"code":0.50,"nested":{"list":["a",{"b":false}]},"none":null,"empty":{}},"note":"hi"})");
    QVERIFY(charge);
    QCOMPARE(charge->details.size(), 2U);
    QCOMPARE(charge->details.at(0).kind, Kind::Other);
    QCOMPARE(charge->details.at(0).wireName, u"somethingNew"_s);
    QCOMPARE(fieldsOf(charge->details.at(0)),
        QStringList({u"code=0.50"_s, u"nested/list/0=a"_s, u"nested/list/1/b=false"_s, u"none"_s}));
    QCOMPARE(charge->details.at(1).kind, Kind::Other);
    QCOMPARE(fieldsOf(charge->details.at(1)), QStringList({u"note=hi"_s}));
    QCOMPARE(
        charge->unknownFields, (std::vector{u"/transferDetails/somethingNew"_s, u"/transferDetails/note"_s}));
}

void TestChargeDetails::unknownFieldsOfAMethodAreAppendedAndListed()
{
    const auto charge = decodeWithDetails(
        R"({"payCash":{"amount":0,"reference":"27"},"card":{"cardInfo":{"issuer":{"name":"B"}},"wallet":true}})");
    QVERIFY(charge);
    QCOMPARE(fieldsOf(charge->details.at(0)),
        QStringList({u"referenceNumber"_s, u"expirationDate"_s, u"recurring"_s, u"paymentTime"_s,
            u"amount=0"_s, u"reference=27"_s}));
    QCOMPARE(fieldsOf(charge->details.at(1)).mid(13),
        QStringList({u"cardInfo/issuer/name=B"_s, u"wallet=true"_s}));
    QCOMPARE(charge->unknownFields,
        (std::vector{u"/transferDetails/payCash/amount"_s, u"/transferDetails/payCash/reference"_s,
            u"/transferDetails/card/cardInfo/issuer"_s, u"/transferDetails/card/wallet"_s}));
}

void TestChargeDetails::anUnknownFieldDoesNotPassForAKnownOne()
{
    const auto charge = decodeWithDetails(R"({"card":{"last4":"9999","cardInfo":{"last4":"4242"}}})");
    QVERIFY(charge);
    QCOMPARE(charge->details.at(0).text(u"last4"_s), u"4242"_s);
    QCOMPARE(charge->details.at(0).text(u"/last4"_s), u"9999"_s);
    QCOMPARE(charge->unknownFields, (std::vector{u"/transferDetails/card/last4"_s}));
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestChargeDetails)
#include "test_charge_details.moc"
