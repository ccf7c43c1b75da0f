// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/notification_signature.h"
#include "tests/real/cli/cli_home.h"
#include "tests/support/notifications.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Notifications as scripts bring them.
class CliNotificationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<CliHome>();
        QVERIFY(m_home->fill());
        m_home->gateway.setSettleDelay(std::chrono::milliseconds(0));
    }

    void aTrueOneIsConfirmedByTheGateway()
    {
        const QString id = m_home->approved(u"order-1042"_s, 100);
        const CliAnswer sent = m_home->runAs("sofia", {u"refund"_s, u"send"_s, id});
        QCOMPARE(sent.exitStatus, 0);
        const QByteArray body =
            notificationBody("CHARGE_REFUND_SUCCEEDED", sent.text("/request/refundKey"), u"order-1042"_s);
        const CliAnswer read = brought(body, signature(body));
        QCOMPARE(read.exitStatus, 0);
        QCOMPARE(read.text("/notification/eventType"), u"CHARGE_REFUND_SUCCEEDED"_s);
        QCOMPARE(read.text("/notification/refundKey"), sent.text("/request/refundKey"));
        QCOMPARE(read.text("/notification/chargeKey"), u"order-1042"_s);
        QCOMPARE(read.text("/notification/signature"), u"valid"_s);
        QCOMPARE(read.text("/notification/became"), u"confirmed"_s);
        QCOMPARE(read.text("/notification/request/state"), u"settled"_s);
        QVERIFY(read.json["notification"]["request"]["statements"].empty());
        QVERIFY(read.json["notification"]["request"]["statements"].is_array());
        QVERIFY(read.json["notification"]["repeated"] == false);
        const CliAnswer again = brought(body, {});
        QVERIFY(again.json["notification"]["repeated"] == true);
        QCOMPARE(again.text("/notification/signature"), u"absent"_s);
    }

    void aForgedOneIsNotValidAndItsRefusalIsJournaled()
    {
        const QByteArray body = notificationBody("CHARGE_REFUND_SUCCEEDED", u"x-1"_s, u"x"_s);
        for (const QByteArray &header : {signatureHeader(body, Secret(QByteArray("guessed")), 1),
                 QByteArray("nonsense"), QByteArray(" ")}) {
            const CliAnswer answer = brought(body, header, true);
            QCOMPARE(answer.exitStatus, 6);
            QCOMPARE(answer.kind(), u"invalid_data"_s);
        }
        QCOMPARE(m_home->runAs("ana", {u"notification"_s, u"read"_s, u"/no/such/file"_s}).exitStatus, 6);
        const QString journal = m_home->file(u"journal.json"_s);
        QCOMPARE(m_home->runAs("sofia", {u"journal"_s, u"export"_s, journal}).exitStatus, 0);
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("refused:notification"), 2);
    }

    void whatItBecameIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QString>("became");
        QTest::newRow("somebody else's")
            << notificationBody("CHARGE_REFUND_FAILED", u"x-1"_s, u"x"_s) << 0 << u"not_ours"_s;
        QTest::newRow("no refund") << notificationBody("CHARGE_SUCCEEDED", u"order-1042"_s, {}) << 0
                                   << u"nothing_to_do"_s;
        QTest::newRow("charged back")
            << notificationBody("CHARGE_CHARGED_BACK", u"order-1053"_s, {}) << 0 << u"confirmed"_s;
        QTest::newRow("not charged back")
            << notificationBody("CHARGE_CHARGED_BACK", u"order-1042"_s, {}) << 0 << u"waiting"_s;
        QTest::newRow("no notification") << QByteArray("{}") << 6 << QString();
    }
    void whatItBecameIsSaid()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, exitStatus);
        QFETCH(QString, became);
        const CliAnswer answer = m_home->runAs("ana", {u"notification"_s, u"read"_s, u"-"_s}, body);
        QCOMPARE(answer.exitStatus, exitStatus);
        QCOMPARE(answer.text("/notification/became"), became);
        if (exitStatus == 0)
            QVERIFY(answer.json["notification"]["request"].is_null());
    }

    void whatCannotBeAskedNowIsKeptAndSaysSo()
    {
        const QByteArray body = notificationBody("CHARGE_CHARGED_BACK", u"lookup-fault-500"_s, {});
        const CliAnswer answer = brought(body, signature(body));
        QCOMPARE(answer.exitStatus, 5);
        QVERIFY2(
            answer.text("/error/message").contains(u"The notification was kept"_s), answer.out.constData());
    }

private:
    [[nodiscard]] CliAnswer brought(const QByteArray &body, const QByteArray &header, bool hasHeader = false)
    {
        QStringList words{u"notification"_s, u"read"_s, m_home->write(u"notification.json"_s, body)};
        if (hasHeader || !header.isEmpty())
            words += {u"--signature"_s, QString::fromLatin1(header)};
        return m_home->runAs("ana", words);
    }
    [[nodiscard]] static QByteArray signature(const QByteArray &body)
    {
        return signatureHeader(body, Secret(QByteArray(CliHome::clientSecret)), 1'600'000'000);
    }

    std::unique_ptr<CliHome> m_home;
};

} // namespace reintegro::test

using reintegro::test::CliNotificationTest;
QTEST_GUILESS_MAIN(CliNotificationTest)
#include "notification_test.moc"
