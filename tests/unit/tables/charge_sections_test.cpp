// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/tables/charge_sections.h"
#include "tests/support/charges.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class ChargeSectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsThePublishedCharge();
    void showsPayCashInMexicanTime();
    void keepsBogotaTimeAndTheGatewaysOwnTextTogether();
    void aTimeWithoutAZoneStaysAsItCame();
    void opensOnlyAddressesOfTheWeb_data();
    void opensOnlyAddressesOfTheWeb();
    void whatWasNotSentIsNotShown();
    void anEmptyTextIsCalledEmpty();
    void everyLabelOfAChargeIsUnique();
    void showsWhatItDoesNotUnderstandAsItCame();
    void countsWhatIsTooMuchForAPage();
    void neverShowsACardToken();
};

static Charge chargeFrom(const QString &sample)
{
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA "/samples/") + sample);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const Result<Charge> charge = decodeSavedRecord(file.readAll());
    return charge ? *charge : test::settledCharge(u"the-sample-could-not-be-read"_s);
}

static const ChargeSection *find(const std::vector<ChargeSection> &sections, const QString &title)
{
    const auto found = std::find_if(sections.cbegin(), sections.cend(),
        [&title](const ChargeSection &section) { return section.title == title; });
    return found == sections.cend() ? nullptr : &*found;
}

//! The field with this name; one without a value where there is none.
static ChargeField field(const ChargeSection *section, const QString &name)
{
    if (section) {
        for (const ChargeField &each : section->fields) {
            if (each.name == name)
                return each;
        }
    }
    return {};
}

static QStringList titles(const std::vector<ChargeSection> &sections)
{
    QStringList texts;
    for (const ChargeSection &section : sections)
        texts << section.title;
    return texts;
}

void ChargeSectionsTest::showsThePublishedCharge()
{
    const std::vector<ChargeSection> sections = sectionsOf(chargeFrom(u"source_charge_status.json"_s));

    const ChargeSection *const payment = find(sections, u"Payment"_s);
    QCOMPARE(field(payment, u"amount"_s).label, u"Amount"_s);
    QCOMPARE(field(payment, u"amount"_s).value, u"$ 3,00 COP"_s);
    QCOMPARE(field(payment, u"amount"_s).copyText, u"3,00"_s);
    QVERIFY(field(payment, u"transferStatus"_s).value.startsWith(u"Settled"_s));
    QCOMPARE(field(payment, u"transferStatus"_s).copyText, u"SETTLED"_s);
    const ChargeSection *const card = find(sections, u"Card"_s);
    QVERIFY(card);
    QCOMPARE(card->method, MethodDetails::Kind::Card);
    QVERIFY(field(card, u"expirationMonth"_s).value.startsWith(u"06/"_s));
    QVERIFY(field(card, u"expirationYear"_s).name.isEmpty()); // stands beside its month
    QVERIFY(!field(card, u"last4"_s).value.isEmpty());
    QVERIFY(find(sections, u"Payer"_s));
}

void ChargeSectionsTest::showsPayCashInMexicanTime()
{
    Charge charge = test::settledCharge();
    charge.details = {{.kind = MethodDetails::Kind::PayCash,
        .wireName = u"payCash"_s,
        .fields = {{u"referenceNumber"_s, u"0012345678"_s}, {u"expirationDate"_s, u"2026-02-10"_s},
            {u"recurring"_s, u"true"_s}, {u"paymentTime"_s, u"2026-02-02 09:30:00"_s}},
        .cardToken = {}}};

    const std::vector<ChargeSection> sections = sectionsOf(charge);

    const ChargeSection *const payCash = find(sections, u"PayCash"_s);
    QCOMPARE(field(payCash, u"referenceNumber"_s).value, u"0012345678"_s);
    QCOMPARE(field(payCash, u"expirationDate"_s).value, u"2026-02-10 (Mexico City time)"_s);
    QCOMPARE(field(payCash, u"paymentTime"_s).value, u"2026-02-02 09:30:00 (Mexico City time)"_s);
    QCOMPARE(field(payCash, u"paymentTime"_s).copyText, u"2026-02-02 09:30:00"_s);
    QCOMPARE(field(payCash, u"recurring"_s).value, u"Yes"_s);
}

void ChargeSectionsTest::keepsBogotaTimeAndTheGatewaysOwnTextTogether()
{
    Charge charge = test::settledCharge();
    charge.createTime = GatewayTime::fromText(u"2022-03-01 21:16:42 GMT-08:00"_s);
    const std::vector<ChargeSection> sections = sectionsOf(charge);
    const ChargeField created = field(find(sections, u"Payment"_s), u"createTime"_s);
    QCOMPARE(created.value, u"2 Mar 2022, 00:16 (Bogotá)"_s);
    QCOMPARE(created.tooltip, u"The gateway wrote: 2022-03-01 21:16:42 GMT-08:00"_s);
}

void ChargeSectionsTest::aTimeWithoutAZoneStaysAsItCame()
{
    Charge charge = test::settledCharge();
    charge.createTime = GatewayTime::fromText(u"2022-03-01 21:16:42"_s);
    const std::vector<ChargeSection> sections = sectionsOf(charge);
    QCOMPARE(field(find(sections, u"Payment"_s), u"createTime"_s).value, u"2022-03-01 21:16:42"_s);
}

void ChargeSectionsTest::opensOnlyAddressesOfTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("mayBeOpened");
    QTest::newRow("https") << u"https://pay.example.com/x?y=1"_s << true;
    QTest::newRow("http") << u"http://pay.example.com/"_s << true;
    QTest::newRow("the documents' own sample") << u"test.com"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("another protocol") << u"ftp://pay.example.com/x"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("blanks in it") << u"https://pay example.com"_s << false;
}

void ChargeSectionsTest::opensOnlyAddressesOfTheWeb()
{
    QFETCH(QString, address);
    QFETCH(bool, mayBeOpened);
    Charge charge = test::settledCharge();
    charge.details = {{.kind = MethodDetails::Kind::Pse,
        .wireName = u"psePay"_s,
        .fields = {{u"paymentUrl"_s, address}},
        .cardToken = {}}};
    const std::vector<ChargeSection> sections = sectionsOf(charge);
    const ChargeField shown = field(find(sections, u"PSE"_s), u"paymentUrl"_s);
    QCOMPARE(shown.value, address);
    QCOMPARE(!shown.link.isEmpty(), mayBeOpened);
}

void ChargeSectionsTest::whatWasNotSentIsNotShown()
{
    Charge charge = test::settledCharge();
    charge.payer.reset();
    charge.amount.reset();
    const std::vector<ChargeSection> sections = sectionsOf(charge);
    QCOMPARE(titles(sections), (QStringList{u"Payment"_s, u"Payer"_s}));
    QVERIFY(field(find(sections, u"Payment"_s), u"amount"_s).name.isEmpty());
    QVERIFY(find(sections, u"Payer"_s)->fields.empty());
    QCOMPARE(find(sections, u"Payer"_s)->emptyText, u"The gateway sent nothing about the payer."_s);
}

void ChargeSectionsTest::anEmptyTextIsCalledEmpty()
{
    Charge charge = test::settledCharge();
    charge.description = QString();
    const std::vector<ChargeSection> sections = sectionsOf(charge);
    QCOMPARE(field(find(sections, u"Payment"_s), u"description"_s).value, u"(empty)"_s);
    QCOMPARE(field(find(sections, u"Payment"_s), u"description"_s).copyText, QString());
}

void ChargeSectionsTest::everyLabelOfAChargeIsUnique()
{
    Charge charge = test::settledCharge();
    charge.payer->email = u"laura@example.com"_s;
    const std::vector<DetailField> address{{u"paymentUrl"_s, u"https://pay.example.com/"_s}};
    charge.details = {
        {MethodDetails::Kind::Pse, u"psePay"_s, address, {}},
        {MethodDetails::Kind::Pse, u"pse"_s, address, {}},
        {MethodDetails::Kind::BancolombiaButton, u"bankTransfer"_s, address, {}},
        {MethodDetails::Kind::BancolombiaCollection, u"cashPay"_s, {{u"email"_s, u"laura@example.com"_s}},
            {}},
        {MethodDetails::Kind::Other, u"newMethod"_s, {{u"Amount"_s, u"1"_s}}, {}},
    };

    const std::vector<ChargeSection> sections = sectionsOf(charge);

    QVERIFY(find(sections, u"PSE (psePay)"_s) && find(sections, u"PSE (pse)"_s));
    QSet<QString> labels;
    qsizetype fields = 0;
    for (const ChargeSection &section : sections) {
        fields += qsizetype(section.fields.size());
        for (const ChargeField &each : section.fields)
            labels.insert(each.uniqueLabel);
    }
    QCOMPARE(labels.size(), fields);
    QCOMPARE(field(find(sections, u"Payer"_s), u"email"_s).uniqueLabel, u"E-mail (Payer)"_s);
    QCOMPARE(field(find(sections, u"Payment"_s), u"country"_s).uniqueLabel, u"Country"_s);
}

void ChargeSectionsTest::showsWhatItDoesNotUnderstandAsItCame()
{
    const Result<Charge> charge = decodeCharge(
        R"({"idempotencyKey":"k","transferStatus":"SETTLED","loyalty":{"points":9007199254740993,"tags":["a",null]},"a/b":"x"})");
    QVERIFY(charge);

    const std::vector<ChargeSection> sections = sectionsOf(*charge);

    QCOMPARE(sections.back().kind, ChargeSection::Kind::Other);
    QCOMPARE(field(&sections.back(), u"/loyalty"_s).value, u"{points: 9007199254740993, tags: [a, null]}"_s);
    QCOMPARE(field(&sections.back(), u"/a~1b"_s).value, u"x"_s);
}

void ChargeSectionsTest::countsWhatIsTooMuchForAPage()
{
    QByteArrayList methods;
    QByteArrayList fields;
    for (int i = 0; i < 2000; ++i) {
        methods << "\"m" + QByteArray::number(i) + R"(":{"x":1})";
        fields << "\"u" + QByteArray::number(i) + "\":1";
    }
    QByteArray answer(
        R"({"idempotencyKey":"k","transferStatus":"SETTLED","transferDetails":{METHODS},FIELDS})");
    answer.replace("METHODS", methods.join(',')).replace("FIELDS", fields.join(','));
    const Result<Charge> charge = decodeCharge(answer);
    QVERIFY(charge);

    const std::vector<ChargeSection> sections = sectionsOf(*charge);

    QVERIFY(sections.size() < 25);
    QVERIFY(sections.back().fields.size() < 100);
    QCOMPARE(field(&sections.back(), u"more"_s).value, u"3940 more fields stand in the raw answer."_s);
}

void ChargeSectionsTest::neverShowsACardToken()
{
    const Result<Charge> charge = decodeCharge(
        R"({"idempotencyKey":"k","transferStatus":"SETTLED","transferDetails":{"card":{"cardToken":{"token":"tok_invented_0237","type":"t","other":"see card_00000000-0000-4000-8000-000000000237"}}}})");
    QVERIFY(charge);
    for (const ChargeSection &section : sectionsOf(*charge)) {
        for (const ChargeField &each : section.fields) {
            for (const QString &token : {u"tok_invented"_s, u"card_00000000"_s}) {
                QVERIFY(!each.value.contains(token));
                QVERIFY(!each.copyText.contains(token));
            }
        }
    }
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::ChargeSectionsTest)
#include "charge_sections_test.moc"
