// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_gateway.h"
#include "models/store/postgres/postgres_notification_store.h"
#include "tests/support/inbox_client.h"
#include "tests/support/notifications.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class InboxTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void notOneThatWasAnsweredWith200IsLostWhenItIsKilled();
    void notOneThatWasAnsweredWith200IsLostWhenItIsAskedToEnd();
    void whatCannotBeTrustedIsRefusedAndCounted_data();
    void whatCannotBeTrustedIsRefusedAndCounted();
    void oneThatBreaksOffIsNotKeptAndCounted();
    void theSameAgainIsAnsweredAndKeptOnce();
    void withoutItsDatabaseItKeepsNothingAndSaysSo();
    void aSupervisorsDeskSeesAChargebackAtOnce();
    void itEndsWellWhenItIsAskedTo();
    void oddOnesAreKeptCalmly();
    void nothingButItsAddressesIsServed();

private:
    [[nodiscard]] InboxClient client() const { return InboxClient(m_inbox->port()); }
    [[nodiscard]] int kept() const;
    [[nodiscard]] QSet<QString> keptDigests() const;

    TrainingGateway m_gateway;
    std::unique_ptr<RunningInbox> m_inbox;
};

void InboxTest::initTestCase()
{
    QVERIFY(m_gateway.start());
}

void InboxTest::init()
{
    m_inbox = std::make_unique<RunningInbox>(QStringLiteral(REINTEGRO_INBOX), m_gateway.address().toString());
    QVERIFY(m_inbox->start());
    QTRY_COMPARE_WITH_TIMEOUT(client().metric("database_up"), 1, 20'000);
}

void InboxTest::cleanup()
{
    m_inbox.reset();
}

//! Once all that has come is taken in: a moment after its answer.
int InboxTest::kept() const
{
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    const bool isAll = QTest::qWaitFor(
        [&link] {
            return link.value(u"SELECT count(*) FROM reintegro.arrivals"_s)->value_or(u"-1"_s) == u"0"_s;
        },
        20'000);
    return isAll ? link.value(u"SELECT count(*) FROM reintegro.notifications"_s)->value_or(u"-1"_s).toInt()
                 : -1;
}

QSet<QString> InboxTest::keptDigests() const
{
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    const QStringList stored =
        link.value(u"SELECT string_agg(digest, ',') FROM (SELECT digest FROM reintegro.notifications "
                   "UNION ALL SELECT reintegro.sha256_hex(raw) FROM reintegro.arrivals) k"_s)
            ->value_or(QString())
            .split(u',');
    return {stored.cbegin(), stored.cend()};
}

namespace {

//! Several clients that post different notifications until they are told to stop, and remember which were
//! answered with 200.
class Load {
public:
    Load(int port, int clients)
    {
        for (int client = 0; client < clients; ++client)
            m_threads.emplace_back([this, port, client] { run(port, client); });
    }
    ~Load() { stop(); }
    Q_DISABLE_COPY_MOVE(Load)

    void stop()
    {
        m_isOver = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    [[nodiscard]] qsizetype count()
    {
        const std::lock_guard lock(m_mutex);
        return m_answered.size();
    }
    //! Once it has stopped.
    [[nodiscard]] const QSet<QString> &answered() const { return m_answered; }

private:
    void run(int port, int client)
    {
        InboxClient connection(port);
        for (int number = 0; !m_isOver; ++number) {
            const QString key = u"load-%1-%2"_s.arg(client).arg(number);
            const QByteArray body = number % 3 == 0
                ? notificationBody("CHARGE_REFUND_SUCCEEDED", key, u"order-1"_s)
                : notificationBody("CHARGE_SUCCEEDED", key, {});
            if (connection.post(body).status != 200) {
                std::this_thread::yield(); // it was killed: the next try finds it again
                continue;
            }
            const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
            const std::lock_guard lock(m_mutex);
            m_answered.insert(QString::fromLatin1(digest));
        }
    }

    std::atomic<bool> m_isOver{false};
    std::mutex m_mutex;
    QSet<QString> m_answered;
    std::vector<std::thread> m_threads;
};

} // namespace

void InboxTest::notOneThatWasAnsweredWith200IsLostWhenItIsKilled()
{
    Load load(m_inbox->port(), 8);
    for (int killed = 0; killed < 3; ++killed) {
        const qsizetype before = load.count();
        QTRY_VERIFY_WITH_TIMEOUT(load.count() >= before + 200, 60'000);
        m_inbox->kill();
        QVERIFY(m_inbox->start());
    }
    const qsizetype before = load.count();
    QTRY_VERIFY_WITH_TIMEOUT(load.count() >= before + 200, 60'000);
    load.stop();

    const QSet<QString> there = keptDigests();
    QVERIFY(load.answered().size() >= 800);
    QVERIFY2(there.contains(load.answered()), "a notification that was answered with 200 is lost");
    qInfo("%lld were answered with 200, %lld are there", qlonglong(load.answered().size()),
        qlonglong(there.size()));
    // What the killed programs had left is taken in and worked off by the next.
    QVERIFY(kept() >= 800);
    PgLink link = m_inbox->database.asSuperuser(m_inbox->database.address().database);
    QTRY_COMPARE_WITH_TIMEOUT(
        link.value(
                u"SELECT count(*) FROM reintegro.notifications WHERE became = 'waiting' AND next_at < reintegro.now_ms() - 5000"_s)
            ->value_or(QString()),
        u"0"_s, 60'000);
}

void InboxTest::notOneThatWasAnsweredWith200IsLostWhenItIsAskedToEnd()
{
    Load load(m_inbox->port(), 8);
    for (int ended = 0; ended < 3; ++ended) {
        const qsizetype before = load.count();
        QTRY_VERIFY_WITH_TIMEOUT(load.count() >= before + 200, 60'000);
        QCOMPARE(m_inbox->end(), 0);
        QVERIFY(m_inbox->start());
    }
    load.stop();
    QVERIFY(load.answered().size() >= 600);
    QVERIFY2(keptDigests().contains(load.answered()), "a notification that was answered with 200 is lost");
}

void InboxTest::whatCannotBeTrustedIsRefusedAndCounted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray body = notificationBody("CHARGE_REFUND_SUCCEEDED", u"order-1-1"_s, u"order-1"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray huge(10 * 1024 * 1024, ' ');
    const QByteArray tooLong(longestNotification + 1, ' ');
    QTest::newRow("no signature") << body << QByteArray() << 401 << QByteArray("no_signature");
    QTest::newRow("nonsense") << body << QByteArray("abc") << 401 << QByteArray("malformed_signature");
    QTest::newRow("forged") << body << signatureHeader(body, Secret(QByteArray("guessed")), now) << 401
                            << QByteArray("wrong_signature");
    QTest::newRow("changed on its way")
        << body + ' ' << InboxClient::signedNow(body) << 401 << QByteArray("wrong_signature");
    QTest::newRow("played again after an hour")
        << body << InboxClient::signedNow(body, 3600) << 401 << QByteArray("old_signature");
    QTest::newRow("from a clock far ahead")
        << body << InboxClient::signedNow(body, -3600) << 401 << QByteArray("old_signature");
    QTest::newRow("one byte too long")
        << tooLong << InboxClient::signedNow(tooLong) << 413 << QByteArray("too_long");
    QTest::newRow("10 MiB") << huge << InboxClient::signedNow(huge) << 413 << QByteArray("too_long");
}

void InboxTest::whatCannotBeTrustedIsRefusedAndCounted()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    const InboxClient::Answer answer = client().post(body, header);
    // Of an endless body the connection may be closed before its sender has read why.
    QVERIFY2(answer.status == status || (status == 413 && answer.status == -1),
        qPrintable(QString::number(answer.status)));
    QTRY_COMPARE(client().metric("refused_total{reason=\"" + reason + "\"}"), 1);
    QCOMPARE(client().metric("received_total"), 1);
    QCOMPARE(client().metric("kept_total"), 0);
    QCOMPARE(kept(), 0);
    QCOMPARE(client().post("{}").status, 200); // and it goes on
}

void InboxTest::oneThatBreaksOffIsNotKeptAndCounted()
{
    const QByteArray body = notificationBody("CHARGE_REFUND_SUCCEEDED", u"order-1-1"_s, u"order-1"_s);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_inbox->port()));
    QVERIFY(socket.waitForConnected());
    socket.write(
        "POST /notifications HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nLiquido-Signature: " + InboxClient::signedNow(body) + "\r\n\r\n" + body.left(40));
    QVERIFY(socket.waitForBytesWritten());
    socket.disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(client().metric("refused_total{reason=\"cut\"}"), 1, 20'000);
    QCOMPARE(kept(), 0);
}

void InboxTest::theSameAgainIsAnsweredAndKeptOnce()
{
    const QByteArray body = notificationBody("CHARGE_REFUND_SUCCEEDED", u"order-1-1"_s, u"order-1"_s);
    const QByteArray header = InboxClient::signedNow(body);
    const InboxClient::Answer first = client().post(body, header);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, std::string(R"({"status":"ok"})"));
    QCOMPARE(client().post(body, header).status, 200);
    QCOMPARE(client().post(body, InboxClient::signedNow(body, 10)).status, 200);
    QCOMPARE(client().metric("kept_total"), 3);
    QCOMPARE(kept(), 1);
    QTRY_COMPARE(client().metric("repeated_total"), 2);
    QVERIFY(client().metric("last_kept_timestamp_seconds") > 1'700'000'000);
}

void InboxTest::withoutItsDatabaseItKeepsNothingAndSaysSo()
{
    const auto control = [](const QStringList &words) {
        return QProcess::execute(QString::fromLocal8Bit(qgetenv("REINTEGRO_TEST_POSTGRES_CONTROL")), words);
    };
    const auto health = [this] { return client().get("/health").status; };
    QCOMPARE(health(), 200);
    QCOMPARE(control({u"stop"_s}), 0);
    const QByteArray body = notificationBody("CHARGE_SUCCEEDED", u"order-1"_s, {});
    QCOMPARE(client().post(body).status, 503);
    QCOMPARE(health(), 503);
    QVERIFY(client().metric("refused_total{reason=\"no_database\"}") >= 1);
    QCOMPARE(control({u"start"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(client().post(body).status, 200, 40'000);
    QCOMPARE(health(), 200);
    QCOMPARE(kept(), 1);
}

void InboxTest::aSupervisorsDeskSeesAChargebackAtOnce()
{
    TeamConnection team(m_inbox->database.address());
    PostgresPeopleStore people(team);
    QVERIFY(await(people.signIn(u"inbox.sofia"_s, Secret(QByteArrayLiteral("long-enough")))));
    PostgresNotificationStore desk(team);
    const QSignalSpy told(&desk, &NotificationStore::chargebacksChanged);
    // Sent by a thread, since the training gateway answers on this one.
    int status = 0;
    std::thread sender([&] {
        const QByteArray body = notificationBody("CHARGE_CHARGED_BACK", u"order-1053"_s, {}, "CHARGED_BACK");
        status = client().post(body).status;
    });
    sender.join();
    QCOMPARE(status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(told.count() >= 1, 20'000);
    const auto open = await(desk.chargebacks(true));
    QCOMPARE(open->size(), std::size_t(1));
    QCOMPARE(open->front().charge.toString(), u"order-1053"_s);
    QCOMPARE(open->front().amount, Money(45'600'000, Currency::cop()));
}

void InboxTest::itEndsWellWhenItIsAskedTo()
{
    const QByteArray body = notificationBody("CHARGE_SUCCEEDED", u"order-1"_s, {});
    QCOMPARE(client().post(body).status, 200);
    QCOMPARE(m_inbox->end(), 0);
    QCOMPARE(client().post(body).status, -1);
    QVERIFY(m_inbox->start());
    QTRY_COMPARE_WITH_TIMEOUT(client().post(body).status, 200, 20'000);
    QCOMPARE(kept(), 1);
}

void InboxTest::oddOnesAreKeptCalmly()
{
    for (const QByteArray &body : {QByteArray("no JSON"), QByteArray("{}"), QByteArray("\0\1\2", 3),
             QByteArray("[[[[[[[["), notificationBody("SOMETHING_NEW", u"order-1"_s, {}),
             notificationBody(R"(\u0000'";--)", u"a\\\"b'"_s, u"%00"_s)})
        QCOMPARE(client().post(body).status, 200);
    QCOMPARE(client().post(QByteArray()).status, 200);
    QCOMPARE(kept(), 7);
}

void InboxTest::nothingButItsAddressesIsServed()
{
    QCOMPARE(client().get("/notifications").status, 404);
    QCOMPARE(client().get("/").status, 404);
    QCOMPARE(client().http().Post("/", "{}", "application/json")->status, 404);
    QCOMPARE(client().http().Put("/notifications", "{}", "application/json")->status, 404);
}

} // namespace reintegro::test

using reintegro::test::InboxTest;
QTEST_GUILESS_MAIN(InboxTest)
#include "inbox_test.moc"
