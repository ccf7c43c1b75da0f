// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_gateway.h"
#include "tests/support/inbox_client.h"
#include "tests/support/notifications.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What strangers, a wrong proxy or a slow line can do to the inbox.
class InboxLimitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatHasNoKnownLengthIsNotRead_data();
    void whatHasNoKnownLengthIsNotRead();
    void whatIsUnpackedTakesNoMemory();
    void aHeadWithoutEndIsCutOff();
    void anyNumberOfSlowConnectionsKeepsNobodyOut();
    void onlyNotificationsAreCounted();
    void oneThatTheDatabaseRefusesTakesNoOtherAlong();
    void oneThatCannotBeTakenInKeepsNoOtherBack();
    void healthIsBadUntilOneIsKept();
    void whatStaysWrongEndsIt();

private:
    [[nodiscard]] InboxClient client() const { return InboxClient(m_inbox->port()); }

    TrainingGateway m_gateway;
    std::unique_ptr<RunningInbox> m_inbox;
};

void InboxLimitsTest::initTestCase()
{
    QVERIFY(m_gateway.start());
}

void InboxLimitsTest::init()
{
    m_inbox = std::make_unique<RunningInbox>(QStringLiteral(REINTEGRO_INBOX), m_gateway.address().toString());
    QVERIFY(m_inbox->start());
    QTRY_COMPARE_WITH_TIMEOUT(client().metric("database_up"), 1, 20'000);
}

void InboxLimitsTest::cleanup()
{
    m_inbox.reset();
}

//! A signed notification with these lines in its head, and nothing said about its length but by them.
static QByteArray request(const QByteArray &lines, const QByteArray &content, const QByteArray &body)
{
    return "POST /notifications HTTP/1.1\r\nHost: x\r\nLiquido-Signature: " + InboxClient::signedNow(body)
        + "\r\n" + lines + "\r\n" + content;
}

static QByteArray inChunks(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void InboxLimitsTest::whatHasNoKnownLengthIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *answer, const char *reason) {
        QTest::newRow(name) << bytes << QByteArray(answer) << QByteArray(reason);
    };
    const QByteArray body = notificationBody("CHARGE_SUCCEEDED", u"order-1"_s, {});
    const QByteArray huge(longestNotification + 1, 'x');
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray another = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";
    row("in chunks", request(chunked, inChunks(body), body), "411", "no_length");
    row("too long in chunks", request(chunked, inChunks(huge), huge), "411", "no_length");
    row("in chunks and with a length", request(length + chunked, body + another, body), "411", "no_length");
    row("until the connection ends", request({}, body, body), "411", "no_length");
    row("packed", request(length + "Content-Encoding: gzip\r\n", body, body), "415", "encoded");
    row("packed otherwise", request(length + "Content-Encoding: br\r\n", body, body), "415", "encoded");
    row("in parts", request(length + "Content-Type: multipart/form-data; boundary=x\r\n", body, body), "415",
        "encoded");
    row("two lengths", request(length + "Content-Length: 2\r\n", body, body), "400", "cut");
    row("a length with a sign", request("Content-Length: +2\r\n", "{}", "{}"), "400", "cut");
    row("a length without end", request("Content-Length: 99999999999999999999\r\n", "{}", "{}"), "413",
        "too_long");
    row("a length that never comes", request("Content-Length: 262145\r\n", "{}", "{}"), "413", "too_long");
}

void InboxLimitsTest::whatHasNoKnownLengthIsNotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, reason);
    const QByteArray said = client().exchange(bytes);
    QCOMPARE(said.mid(said.indexOf(' ') + 1, 3), answer);
    QVERIFY2(said.count("HTTP/1.1 ") == 1, "what followed was taken for another request");
    QCOMPARE(client().metric("refused_total{reason=\"" + reason + "\"}"), 1);
    QCOMPARE(client().metric("received_total"), 1);
    QCOMPARE(client().metric("kept_total"), 0);
    QCOMPARE(client().post("{}").status, 200); // and it goes on
}

void InboxLimitsTest::whatIsUnpackedTakesNoMemory()
{
    // 192 MiB of nothing, packed to less than what is let in.
    QByteArray packed = qCompress(QByteArray(192 * 1024 * 1024, '\0'), 9).mid(4);
    QVERIFY(packed.size() < longestNotification);
    const QByteArray head =
        "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(packed.size());
    const QByteArray said =
        client().exchange("POST /notifications HTTP/1.1\r\nHost: x\r\n" + head + "\r\n\r\n" + packed);
    QVERIFY(said.isEmpty() || said.startsWith("HTTP/1.1 415")); // closed before all of it was sent
    QCOMPARE(client().metric("refused_total{reason=\"encoded\"}"), 1);
    QVERIFY2(m_inbox->mostMemory() < 128LL * 1024 * 1024,
        qPrintable(QString::number(m_inbox->mostMemory() / 1024) + u" KiB"_s));
}

void InboxLimitsTest::aHeadWithoutEndIsCutOff()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_inbox->port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /health HTTP/1.1\r\n");
    const QByteArray line = "X-Line: " + QByteArray(1000, 'x') + "\r\n";
    for (int lines = 0; lines < 20'000 && socket.state() == QAbstractSocket::ConnectedState; ++lines) {
        socket.write(line);
        socket.waitForBytesWritten(30'000);
    }
    QVERIFY2(socket.state() != QAbstractSocket::ConnectedState, "20 MB of a head were read");
    QCOMPARE(client().get("/health").status, 200);
}

void InboxLimitsTest::anyNumberOfSlowConnectionsKeepsNobodyOut()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int number = 0; number < 400; ++number) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(u"127.0.0.1"_s, quint16(m_inbox->port()));
        QVERIFY(slow.back()->waitForConnected());
        slow.back()->write("POST /notifications HTTP/1.1\r\nX: ");
        slow.back()->flush();
    }
    std::atomic<int> health{0};
    std::atomic<int> posted{0};
    std::thread asking([&] {
        health = client().get("/health").status;
        posted = client().post(notificationBody("CHARGE_SUCCEEDED", u"order-1"_s, {})).status;
    });
    // Each goes on with a byte now and then: so none is silent for long.
    const auto drip = [&] {
        for (const auto &socket : slow) {
            socket->write("x");
            socket->flush();
        }
        return posted != 0;
    };
    const bool isAnswered = QTest::qWaitFor(drip, 60'000);
    for (const auto &socket : slow)
        socket->abort();
    asking.join();
    QVERIFY(isAnswered);
    QCOMPARE(health, 200);
    QCOMPARE(posted, 200);
}

void InboxLimitsTest::onlyNotificationsAreCounted()
{
    QCOMPARE(client().get("/notifications").status, 404);
    QCOMPARE(client().http().Post("/", std::string(300'000, 'x'), "text/plain")->status, 404);
    static_cast<void>(client().exchange("GET /health HTTP/9\r\n\r\n"));
    static_cast<void>(client().exchange("POST /other HTTP/1.1\r\nContent-Length: x\r\n\r\n"));
    QCOMPARE(client().metric("received_total"), 0);
    QCOMPARE(client().metric("refused_total{reason=\"too_long\"}"), 0);
    QCOMPARE(client().metric("refused_total{reason=\"cut\"}"), 0);
}

//! Sixteen connections at once post twenty each; those of the first are called BAD. How many of either were
//! answered so.
static std::pair<int, int> postBadAndGood(int port, int badStatus)
{
    std::atomic<int> good{0};
    std::atomic<int> bad{0};
    std::vector<std::thread> threads;
    for (int number = 0; number < 16; ++number) {
        threads.emplace_back([&, number] {
            InboxClient one(port);
            for (int round = 0; round < 20; ++round) {
                const QString key = u"order-%1-%2"_s.arg(number).arg(round);
                const bool isBad = number == 0;
                const QByteArray event = isBad ? "BAD" : "CHARGE_SUCCEEDED";
                const int status = one.post(notificationBody(event, key, {})).status;
                if (status == (isBad ? badStatus : 200))
                    ++(isBad ? bad : good);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return {bad, good};
}

void InboxLimitsTest::oneThatTheDatabaseRefusesTakesNoOtherAlong()
{
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    QVERIFY(link.value(
        u"ALTER TABLE reintegro.arrivals ADD CHECK (position('BAD' IN encode(raw, 'escape')) = 0)"_s));
    QCOMPARE(postBadAndGood(m_inbox->port(), 503), std::pair(20, 300));
}

void InboxLimitsTest::oneThatCannotBeTakenInKeepsNoOtherBack()
{
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    QVERIFY(link.value(u"ALTER TABLE reintegro.notifications ADD CHECK (event_type <> 'BAD')"_s));
    QCOMPARE(postBadAndGood(m_inbox->port(), 200), std::pair(20, 300));
    const auto count = [&link](const QString &from) {
        return link.value(u"SELECT count(*) FROM reintegro."_s + from)->value_or(QString());
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(u"notifications"_s), u"300"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"arrivals WHERE refused_at IS NOT NULL"_s), u"20"_s, 20'000);
    QCOMPARE(count(u"arrivals"_s), u"20"_s); // none is lost
    QTRY_COMPARE_WITH_TIMEOUT(client().metric("arrivals"), 20, 20'000);
}

void InboxLimitsTest::healthIsBadUntilOneIsKept()
{
    // As a database that is full or read-only: it can be read all the time, and keeps nothing.
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    QCOMPARE(client().get("/health").status, 200);
    QVERIFY(link.value(u"ALTER TABLE reintegro.arrivals ADD CONSTRAINT nothing CHECK (false)"_s));
    QCOMPARE(client().post("{}").status, 503);
    QTRY_COMPARE_WITH_TIMEOUT(client().metric("database_up"), 1, 20'000);
    QCOMPARE(client().get("/health").status, 503);
    QVERIFY(link.value(u"ALTER TABLE reintegro.arrivals DROP CONSTRAINT nothing"_s));
    QCOMPARE(client().post("{}").status, 200);
    QCOMPARE(client().get("/health").status, 200);
    QCOMPARE(client().metric("keeping"), 1);
}

void InboxLimitsTest::whatStaysWrongEndsIt()
{
    QCOMPARE(m_inbox->end(), 0);
    QCOMPARE(m_inbox->endsBy({u"--window"_s, u"0"_s}), 2);
    QCOMPARE(m_inbox->endsBy({u"--api"_s, u"http://127.0.0.1:9"_s}), 7); // the store is another gateway's
    m_inbox->write(u"database-password"_s, "not this one\n");
    QCOMPARE(m_inbox->endsBy({}), 4);
    m_inbox->write(u"gateway"_s, "{}");
    QCOMPARE(m_inbox->endsBy({}), 6);
}

} // namespace reintegro::test

using reintegro::test::InboxLimitsTest;
QTEST_GUILESS_MAIN(InboxLimitsTest)
#include "inbox_limits_test.moc"
