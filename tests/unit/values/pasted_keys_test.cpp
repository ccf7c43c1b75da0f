// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/pasted_keys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class PastedKeysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheKeysInWhatWasCopied_data();
    void findsTheKeysInWhatWasCopied();
    void leavesAVeryLongTextAlone();
    void takesTheKeyOutOfASentenceThatIsPasted_data();
    void takesTheKeyOutOfASentenceThatIsPasted();
};

void PastedKeysTest::findsTheKeysInWhatWasCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const QString &text, const QStringList &keys) {
        QTest::newRow(name) << text << keys;
    };
    row("alone", u"order-1042"_s, {u"order-1042"_s});
    row("the gateway's sample", u"2022030214000008"_s, {u"2022030214000008"_s});
    row("a UUID", u"550e8400-e29b-41d4-a716-446655440000"_s, {u"550e8400-e29b-41d4-a716-446655440000"_s});
    row("blanks and a line end", u"  order-1042\r\n"_s, {u"order-1042"_s});
    row("quoted", u"“order-1042”"_s, {u"order-1042"_s});
    row("NBSP and zero-width", u"\u00a0\u200border-\u200b1042\u00a0"_s, {u"order-1042"_s});
    row("byte order mark", u"\ufefforder-1042"_s, {u"order-1042"_s});
    row("in brackets", u"(pedido_20260117/A)"_s, {u"pedido_20260117/A"_s});
    row("an order of one digit", u"My order is “order-7”, thank you"_s, {u"order-7"_s});
    row("other letters", u"pedido-ñandú-1042"_s, {u"pedido-ñandú-1042"_s});
    row("a sentence", u"Please refund order-1042, the shoes came back."_s, {u"order-1042"_s});
    row("called the key, digits alone", u"Clave del cobro: 4815162342"_s, {u"4815162342"_s});
    row("called the key, without a blank", u"Charge key:84213377 of yesterday"_s, {u"84213377"_s});
    row("in Chinese", u"付款编号：order-1042，请退款"_s, {u"order-1042"_s});
    row("a row of a table", u"order-1042\tSETTLED\t$ 189.900,00\t2026-03-01"_s, {u"order-1042"_s});
    row("JSON", u"{\"idempotencyKey\": \"order-1042\", \"amount\": 18990000}"_s, {u"order-1042"_s});
    row("a form's line", u"idempotencyKey=order-1042"_s, {u"order-1042"_s});
    row("a mail",
        u"De: Camila Rojas <camila.rojas85@example.com>\n"
        "Fecha: 2026-03-01 09:15:22\n\n"
        "Buenos días, compré el 28/02/2026 por $ 189.900,00 (COP 189900) y quiero devolverlo.\n"
        "Mi pedido es el “order-1042”. Mi cédula es 1.020.304.050, mi celular +57 300 123 4567\n"
        "y mi cuenta de ahorros Bancolombia 48200173395.\nGracias."_s,
        {u"order-1042"_s});
    row("the labelled one first", u"ref PSE-778899\nClave del cobro: order-1042"_s,
        {u"order-1042"_s, u"PSE-778899"_s});
    row("at most three", u"order-1001 order-1002 order-1003 order-1004"_s,
        {u"order-1001"_s, u"order-1002"_s, u"order-1003"_s});
    row("the same one twice", u"order-1042 and again order-1042."_s, {u"order-1042"_s});
    row("an account", u"48200173395"_s, {});
    row("an account with its word", u"Cuenta de ahorros 48200173395"_s, {});
    row("sixteen digits that are no day", u"4815162342108042"_s, {});
    row("a masked card", u"4242 42** **** 4242"_s, {});
    row("a phone", u"3001234567"_s, {});
    row("a phone abroad", u"+57 (300) 123-4567"_s, {});
    row("a document", u"CC1020304050"_s, {});
    row("a NIT with its digit", u"NIT 900123456-8"_s, {});
    row("a mail's address", u"camila.rojas85@example.com"_s, {});
    row("a page's address", u"https://shop.example.com/orders/order-1042"_s, {});
    row("an amount", u"$ 1.234.567,89"_s, {});
    row("an amount with its currency", u"COP75000"_s, {});
    row("a day", u"2026-03-01"_s, {});
    row("a day with slashes", u"01/03/2026"_s, {});
    row("a day without signs", u"20260301"_s, {});
    row("a time", u"2022-03-01 21:16:42 GMT-08:00"_s, {});
    row("a time by the ISO", u"2026-03-01T21:16:42Z"_s, {});
    row("an address in town", u"Calle 45 #67-89 apto 301"_s, {});
    row("a file", u"factura-2026-0017.pdf"_s, {});
    row("an IBAN", u"ES9121000418450200051332"_s, {});
    row("a parcel", u"Guía: 99887766AB"_s, {});
    row("a word with two digits", u"stuck since covid-19"_s, {});
    row("words", u"Where is my money"_s, {});
    row("one word", u"SETTLED"_s, {});
    row("nothing", QString(), {});
}

void PastedKeysTest::findsTheKeysInWhatWasCopied()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, keys);
    QStringList found;
    for (const ChargeKey &key : chargeKeysIn(text))
        found += key.toString();
    QCOMPARE(found, keys);
}

void PastedKeysTest::leavesAVeryLongTextAlone()
{
    const QString key = u"order-1042 "_s;
    QCOMPARE(chargeKeysIn(key + QString(mostPastedText - key.size(), u' ')).size(), 1U);
    QVERIFY(chargeKeysIn(key + QString(mostPastedText, u' ')).empty());
}

void PastedKeysTest::takesTheKeyOutOfASentenceThatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("field");
    QTest::newRow("a key") << u"order-1042"_s << u"order-1042"_s;
    QTest::newRow("around it") << u" \"order-1042\"\u200b\n"_s << u"order-1042"_s;
    QTest::newRow("a key with a blank") << u"order/2026 #17"_s << u"order/2026 #17"_s;
    QTest::newRow("digits alone") << u" 48200173395 "_s << u"48200173395"_s;
    QTest::newRow("a sentence") << u"refund of order-1042 please"_s << u"order-1042"_s;
    QTest::newRow("lines") << u"Hola\norder-1042"_s << u"order-1042"_s;
    QTest::newRow("a sentence without a key") << u"where is my money"_s << u"where is my money"_s;
}

void PastedKeysTest::takesTheKeyOutOfASentenceThatIsPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, field);
    QCOMPARE(keyFieldText(pasted), field);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::PastedKeysTest)
#include "pasted_keys_test.moc"
