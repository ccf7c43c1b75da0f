// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/keys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyHasOneTo128BytesAndNoControls_data();
    void aKeyHasOneTo128BytesAndNoControls();
    void dropsWhatWasPastedAroundAKey_data();
    void dropsWhatWasPastedAroundAKey();
    void numbersTheRefundsOfACharge();
    void refusesARefundKeyThatIsTooLong();
};

void KeysTest::aKeyHasOneTo128BytesAndNoControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("the sample") << u"2022030214000008"_s << true;
    QTest::newRow("signs of addresses") << u"order/2026 #17?a=b&c%20"_s << true;
    QTest::newRow("other letters") << u"pedido-ñandú"_s << true;
    QTest::newRow("up one and down") << u"../refund"_s << true;
    QTest::newRow("three dots") << u"..."_s << true;
    QTest::newRow("128 bytes") << QString(128, u'a') << true;
    QTest::newRow("128 bytes in two-byte letters") << QString(64, u'ñ') << true;
    QTest::newRow("129 bytes") << QString(129, u'a') << false;
    QTest::newRow("130 bytes in two-byte letters") << QString(65, u'ñ') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one dot") << u"."_s << false;
    QTest::newRow("two dots") << u".."_s << false;
    QTest::newRow("line end") << u"order\n17"_s << false;
    QTest::newRow("null") << u"order\0"_s << false;
    QTest::newRow("delete") << u"order\u007f"_s << false;
    QTest::newRow("half a character") << QString(QChar(0xD83D)) << false;
}

void KeysTest::aKeyHasOneTo128BytesAndNoControls()
{
    QFETCH(QString, text);
    QFETCH(bool, isKey);
    QCOMPARE(ChargeKey::fromText(text).has_value(), isKey);
    QCOMPARE(RefundKey::fromText(text).has_value(), isKey);
    if (isKey)
        QCOMPARE(ChargeKey::fromText(text)->toString(), text);
}

void KeysTest::dropsWhatWasPastedAroundAKey_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << u"order-1042"_s << u"order-1042"_s;
    QTest::newRow("blanks and a line end") << u" \t order-1042\r\n"_s << u"order-1042"_s;
    QTest::newRow("quotes") << u"\"order-1042\""_s << u"order-1042"_s;
    QTest::newRow("typographic quotes") << u"«“order-1042”»"_s << u"order-1042"_s;
    QTest::newRow("invisible characters") << u"\ufeff\u200border-1042\u200b\u202c"_s << u"order-1042"_s;
    QTest::newRow("no-break blank") << u"\u00a0order-1042\u00a0"_s << u"order-1042"_s;
    QTest::newRow("blanks inside stay") << u" order 1042 "_s << u"order 1042"_s;
    QTest::newRow("quotes inside stay") << u"order\"1042"_s << u"order\"1042"_s;
    QTest::newRow("only quotes") << u"\"\""_s << QString();
    QTest::newRow("only blanks") << u"   "_s << QString();
}

void KeysTest::dropsWhatWasPastedAroundAKey()
{
    QFETCH(QString, pasted);
    QFETCH(QString, key);
    QCOMPARE(ChargeKey::fromPasted(pasted), ChargeKey::fromText(key));
}

void KeysTest::numbersTheRefundsOfACharge()
{
    const ChargeKey charge = *ChargeKey::fromText(u"order-1042"_s);
    QCOMPARE(RefundKey::forCharge(charge, 1)->toString(), u"order-1042-1"_s);
    QCOMPARE(RefundKey::forCharge(charge, 12)->toString(), u"order-1042-12"_s);
    QVERIFY(!RefundKey::forCharge(charge, 0));
    QVERIFY(!RefundKey::forCharge(charge, -1));
}

void KeysTest::refusesARefundKeyThatIsTooLong()
{
    QVERIFY(RefundKey::forCharge(*ChargeKey::fromText(QString(126, u'a')), 9));
    QVERIFY(!RefundKey::forCharge(*ChargeKey::fromText(QString(126, u'a')), 10));
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::KeysTest)
#include "keys_test.moc"
