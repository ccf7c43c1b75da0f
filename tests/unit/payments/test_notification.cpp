// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/payments/notification.h"

#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray notificationWith(const QByteArray &eventType, const QByteArray &members = {})
{
    return "{\"eventType\":" + eventType
        + R"(,"data":{"chargeDetails":{"idempotencyKey":"order-1-1","transferStatus":"SETTLED")" + members
        + "}}}";
}

} // namespace

class TestNotification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreKnownOrKept_data();
    void eventsAreKnownOrKept();
    void fieldsMayBeMissing();
    void errorsAndUnknownFieldsNameTheirPlace();
    void nothingIsForgiven();
    void whatIsNoNotificationIsRefused_data();
    void whatIsNoNotificationIsRefused();
    void aSavedNotificationIsReadAsItsRecord();
    void tokensAreMasked();
};

void TestNotification::eventsAreKnownOrKept_data()
{
    using enum Notification::Event;
    QTest::addColumn<Notification::Event>("event");
    QTest::newRow("CHARGE_SUCCEEDED") << ChargeSucceeded;
    QTest::newRow("CHARGE_FAILED") << ChargeFailed;
    QTest::newRow("CHARGE_CHARGED_BACK") << ChargeChargedBack;
    QTest::newRow("CHARGE_REFUND_SUCCEEDED") << RefundSucceeded;
    QTest::newRow("CHARGE_REFUND_FAILED") << RefundFailed;
    QTest::newRow("CHARGE_DREAMT_OF") << Other;
    QTest::newRow("") << Other;
}

void TestNotification::eventsAreKnownOrKept()
{
    QFETCH(Notification::Event, event);
    const QByteArray eventType = QTest::currentDataTag();
    const auto notification = decodeNotification(notificationWith('"' + eventType + '"'));
    QVERIFY(notification);
    QCOMPARE(notification->event, event);
    QCOMPARE(notification->eventType, QString::fromLatin1(eventType));
    QCOMPARE(notification->record.key.toString(), u"order-1-1"_s);
}

void TestNotification::fieldsMayBeMissing()
{
    const auto notification = decodeNotification(
        R"({"data":{"chargeDetails":{"idempotencyKey":"order-1","transferStatus":"FAILED"}}})");
    QVERIFY(notification);
    QCOMPARE(notification->event, Notification::Event::Other);
    QVERIFY(notification->eventType.isEmpty());
    QVERIFY(!notification->record.amount && !notification->record.payer);
}

void TestNotification::errorsAndUnknownFieldsNameTheirPlace()
{
    const auto broken = decodeNotification(notificationWith("\"X\"", R"(,"amount":1.5,"currency":"COP")"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Unreadable);
    QVERIFY(broken.error().what.english().startsWith(u"The field /data/chargeDetails/amount "_s));
    const auto notification = decodeNotification(
        R"({"id":1,"eventType":"X","data":{"chargeDetails":{"idempotencyKey":"order-1","mood":"good",)"
        R"("transferStatus":"FAILED"},"attempt":2}})");
    QVERIFY(notification);
    QCOMPARE(notification->record.unknownFields,
        (std::vector{u"/id"_s, u"/data/chargeDetails/mood"_s, u"/data/attempt"_s}));
}

void TestNotification::nothingIsForgiven()
{
    const QByteArray body =
        notificationWith("\"X\"", R"(,"transferDetails":{"card":{"cardInfo":{"expirationMonth":06}}})");
    QVERIFY(!decodeNotification(body));
    QVERIFY(!decodeSavedRecord(body));
    QVERIFY(
        !decodeNotification(R"({"data":{"chargeDetails":{"idempotencyKey":"a","transferStatus":"FAILED"}},)"
                            R"("transferDetails":{"card":{"cardInfo":{"expirationMonth":06}}}})"));
    QVERIFY(!decodeNotification(notificationWith("\"X\"", R"(,"transferStatus":"FAILED")")));
    QVERIFY(!decodeNotification(notificationWith("\"X\"") + "x"));
}

void TestNotification::whatIsNoNotificationIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    add("nothing", "");
    add("an empty object", "{}");
    add("a list", "[]");
    add("no details", R"({"eventType":"X","data":{}})");
    add("null details", R"({"eventType":"X","data":{"chargeDetails":null}})");
    add("data as text", R"({"eventType":"X","data":"chargeDetails"})");
    add("details as a list", R"({"eventType":"X","data":{"chargeDetails":[]}})");
    add("details without key", R"({"eventType":"X","data":{"chargeDetails":{"transferStatus":"FAILED"}}})");
    add("details without status", R"({"eventType":"X","data":{"chargeDetails":{"idempotencyKey":"a"}}})");
    add("an event that is a number", notificationWith("7"));
    add("a charge", R"({"idempotencyKey":"a","transferStatus":"FAILED"})");
}

void TestNotification::whatIsNoNotificationIsRefused()
{
    QFETCH(QByteArray, body);
    const auto notification = decodeNotification(body);
    QVERIFY(!notification);
    QCOMPARE(notification.error().kind, ErrorKind::Unreadable);
    QVERIFY(!notification.error().what.isEmpty());
}

void TestNotification::aSavedNotificationIsReadAsItsRecord()
{
    const QByteArray body = notificationWith("\"CHARGE_REFUND_FAILED\"", R"(,"amount":7,"currency":"COP")");
    const auto record = decodeSavedRecord(body);
    QVERIFY(record);
    QCOMPARE(record->key.toString(), u"order-1-1"_s);
    QCOMPARE(record->amount, Money(7, Currency::cop()));
    QCOMPARE(record->raw, body);
    QVERIFY(!decodeCharge(body)); // a look-up never answers with a notification
    const auto broken = decodeSavedRecord(notificationWith("\"X\"", R"(,"amount":7)"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::InvalidData);
}

void TestNotification::tokensAreMasked()
{
    const auto notification = decodeNotification(notificationWith(
        "\"X\"", R"(,"transferDetails":{"card":{"cardToken":{"token":"secret-text-0237"}}})"));
    QVERIFY(notification);
    QVERIFY(!notification->record.raw.contains("secret-text"));
    QCOMPARE(notification->record.details.at(0).text(u"token"_s), u"\u00B7\u00B7\u00B7\u00B70237"_s);
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestNotification)
#include "test_notification.moc"
