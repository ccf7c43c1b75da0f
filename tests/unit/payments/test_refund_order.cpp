// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/refund_order.h"

#include <QtTest>

#include <limits>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

RefundOrder fullOrder()
{
    return {*RefundKey::fromText(u"order-1-1"_s), *ChargeKey::fromText(u"order-1"_s),
        Money(9007199254740993, Currency::cop()), u"CO"_s, u"refund test"_s,
        {u"007"_s, u"Jose Munoz"_s, u"00286435"_s, u"SAVINGS"_s, u"0001"_s, u"Bancolombia"_s, u"1020304050"_s,
            u"CC"_s},
        u"https://api.client.com/callback/"_s};
}

} // namespace

class TestRefundOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheContracts();
    void emptyOptionalsAreLeftOut();
    void withoutAnAccountNothingOfItIsSent();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void bytesOfOthersAreNotRead_data();
    void bytesOfOthersAreNotRead();
};

void TestRefundOrder::theBytesAreTheContracts()
{
    const QByteArray bytes =
        R"({"idempotencyKey":"order-1-1","referenceId":"order-1","amount":9007199254740993,"currency":"COP",)"
        R"("country":"CO","description":"refund test","additionalInfo":{"bankTransferAccountInfo":{)"
        R"("bankCode":"007","beneficiaryName":"Jose Munoz","bankAccountNumber":"00286435",)"
        R"("bankAccountType":"SAVINGS","bankBranchId":"0001","bankName":"Bancolombia",)"
        R"("document":{"documentId":"1020304050","type":"CC"}}},)"
        R"("callbackUrl":"https://api.client.com/callback/"})";
    QCOMPARE(encodeRefundOrder(fullOrder()), bytes);
    QCOMPARE(encodeRefundOrder(fullOrder()), encodeRefundOrder(fullOrder()));
    QVERIFY(!bytes.contains("ispb"));
}

void TestRefundOrder::emptyOptionalsAreLeftOut()
{
    RefundOrder order = fullOrder();
    order.account.bankBranchId.clear();
    order.account.bankName.clear();
    order.callbackUrl.clear();
    const QByteArray bytes = encodeRefundOrder(order);
    for (const char *name : {"bankBranchId", "bankName", "callbackUrl", "ispb"})
        QVERIFY2(!bytes.contains(name), name);
    QVERIFY(bytes.endsWith(R"("document":{"documentId":"1020304050","type":"CC"}}}})"));
}

void TestRefundOrder::withoutAnAccountNothingOfItIsSent()
{
    RefundOrder order = fullOrder();
    order.account = {};
    const QByteArray bytes = encodeRefundOrder(order);
    QVERIFY(bytes.contains(R"("additionalInfo":{},)"));
    QVERIFY(!bytes.contains("bankTransferAccountInfo"));
    const auto read = decodeRefundOrder(bytes);
    QVERIFY(read);
    QCOMPARE(read->account, TransferAccount());
}

void TestRefundOrder::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("plain") << u"a reason"_s << qint64(300);
    QTest::newRow("one") << u"x"_s << qint64(1);
    QTest::newRow("the largest amount") << u"x"_s << std::numeric_limits<qint64>::max();
    QTest::newRow("beyond double") << u"x"_s << qint64(9007199254740993);
    QTest::newRow("quotes and backslashes") << u"\"\\\"/\\u0041"_s << qint64(300);
    QTest::newRow("lines and tabs") << u"a\nb\tc\r\b\f"_s << qint64(300);
    QTest::newRow("control characters") << u"\u0001\u001F\u007F"_s << qint64(300);
    QTest::newRow("accents") << u"devolución"_s << qint64(300);
    QTest::newRow("beyond the plane") << u"\U0001F600"_s << qint64(300);
    QTest::newRow("a byte order mark") << u"\uFEFFx"_s << qint64(300);
    QTest::newRow("looks like JSON") << u"\"},\"amount\":1,{\""_s << qint64(300);
}

void TestRefundOrder::whatWasWrittenIsReadBack()
{
    QFETCH(QString, text);
    QFETCH(qint64, minorUnits);
    RefundOrder order = fullOrder();
    order.amount = Money(minorUnits, Currency::cop());
    order.description = text;
    order.account.bankName = text;
    order.callbackUrl = text;
    const QByteArray bytes = encodeRefundOrder(order);
    const auto read = decodeRefundOrder(bytes);
    QVERIFY(read);
    QCOMPARE(read->key, order.key);
    QCOMPARE(read->charge, order.charge);
    QCOMPARE(read->amount, order.amount);
    QCOMPARE(read->country, order.country);
    QCOMPARE(read->description, order.description);
    QCOMPARE(read->account, order.account);
    QCOMPARE(read->callbackUrl, order.callbackUrl);
    QCOMPARE(encodeRefundOrder(*read), bytes);
}

void TestRefundOrder::bytesOfOthersAreNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bytes = encodeRefundOrder(fullOrder());
    const auto changed = [&bytes](const char *name, const QByteArray &from, const QByteArray &to) {
        QByteArray other = bytes;
        other.replace(from, to);
        QVERIFY(other != bytes);
        QTest::newRow(name) << other;
    };
    changed("a blank more", ":", ": ");
    changed("a field more", R"("country")", R"("ispb":"1","country")");
    changed("a field of the account more", R"("bankCode")", R"("ispb":"1","bankCode")");
    changed("another order", R"("idempotencyKey":"order-1-1","referenceId":"order-1")",
        R"("referenceId":"order-1","idempotencyKey":"order-1-1")");
    changed("an amount as text", "9007199254740993", "\"9007199254740993\"");
    changed("a negative amount", "9007199254740993", "-9007199254740993");
    changed("no amount", R"("amount":9007199254740993,)", "");
    changed("no key", R"("idempotencyKey":"order-1-1",)", "");
    changed("a needless escape", "Jose", "J\\u006fse");
    changed("an empty optional", "\"0001\"", "\"\"");
    QTest::newRow("cut") << bytes.chopped(1);
    QTest::newRow("trailing text") << bytes + " ";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
}

void TestRefundOrder::bytesOfOthersAreNotRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeRefundOrder(bytes));
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestRefundOrder)
#include "test_refund_order.moc"
