// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/gateway_proxy.h"
#include "tests/real/gateway/gateway_fixture.h"
#include "tests/support/test_authority.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class ReadTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<FaultyServer>(); }
    void cleanup() { m_server.reset(); }

    void repeatsWhatPasses_data();
    void repeatsWhatPasses();
    void survivesAKeptConnectionThatWasClosed();
    void waitsAsLongAsItIsAsked();
    void doesNotWaitLongerThanItMay_data();
    void doesNotWaitLongerThanItMay();
    void whoAsksOnceIsToldHowLongToWait();
    void endsInTimeWhateverTheServerDoes_data();
    void endsInTimeWhateverTheServerDoes();
    void refusesAnAnswerThatIsTooLong();
    void survivesCompressedAnswers();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void keepsNoCookies();
    void tellsTrustedServersFromOthers();
    void goesNoPlainWayToAnotherMachine();
    void showsTheProxyInUse();
    void canBeStopped();
    void diesQuietlyWithItsGateway();

private:
    std::unique_ptr<FaultyServer> m_server;
};

using MakeReaction = FaultyServer::Reaction (*)();

void ReadTroubleTest::repeatsWhatPasses_data()
{
    QTest::addColumn<MakeReaction>("fault");
    const auto add = [](const char *name, MakeReaction fault) { QTest::newRow(name) << fault; };
    add("408", [] { return answer(408, "{}"); });
    add("425", [] { return answer(425, "{}"); });
    add("429", [] { return answer(429, "{}"); });
    add("500", [] { return answer(500, "{}"); });
    add("502, a page", [] { return answer(502, "<html>"); });
    add("503, come back at once", [] { return answer(503, {}, {"Retry-After: 0"}); });
    add("504", [] { return answer(504); });
    add("resets", [] { return sayAndReset(); });
    add("breaks off inside the body",
        [] { return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"); });
    add("is silent", [] { return stayStill(); });
}

void ReadTroubleTest::repeatsWhatPasses()
{
    QFETCH(MakeReaction, fault);
    GatewayOptions options = quickOptions();
    options.limits.silence = milliseconds(200);
    m_server->on("GET", {fault(), fault(), answer(200, chargeAnswer("order-1"))});
    Reader reader(m_server->address(), options);

    const auto reading = reader.charge();

    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().english()));
    QVERIFY(m_server->count("GET") >= 3);
}

void ReadTroubleTest::survivesAKeptConnectionThatWasClosed()
{
    const QByteArray body = chargeAnswer("order-1");
    m_server->on("GET",
        {sayAndClose(
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)});
    Reader reader(m_server->address());

    for (int i = 0; i < 5; ++i)
        QVERIFY(reader.charge());
}

void ReadTroubleTest::waitsAsLongAsItIsAsked()
{
    m_server->on("GET", {answer(429, "{}", {"Retry-After: 1"}), answer(200, chargeAnswer("order-1"))});
    Reader reader(m_server->address());
    QElapsedTimer clock;
    clock.start();

    QVERIFY(reader.charge());

    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(m_server->count("GET"), 2);
}

void ReadTroubleTest::doesNotWaitLongerThanItMay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("words");
    QTest::newRow("429, seconds") << 429 << QByteArray("45") << u"in about 45 s"_s;
    QTest::newRow("503, seconds") << 503 << QByteArray("600") << u"in about 10 min"_s;
    QTest::newRow("for ever") << 429 << QByteArray("99999999999999") << u"in about 1440 min"_s;
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("a date") << 429
                            << QLocale::c().toString(later, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
                            << u"in about 60 min"_s;
}

void ReadTroubleTest::doesNotWaitLongerThanItMay()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QString, words);
    m_server->on("GET", {answer(status, "{}", {"Retry-After: " + retryAfter})});
    Reader reader(m_server->address());

    const auto reading = reader.charge();

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"rate_limited"_s);
    QVERIFY2(reading.error().english().contains(words), qPrintable(reading.error().english()));
    QCOMPARE(m_server->count("GET"), 1);
}

void ReadTroubleTest::whoAsksOnceIsToldHowLongToWait()
{
    m_server->on("GET", {answer(429, "{}", {"Retry-After: 5"})});
    GatewayOptions options = quickOptions();
    options.limits.tries = 1;
    Reader reader(m_server->address(), options);

    const auto reading = reader.charge();

    QVERIFY(!reading);
    QCOMPARE(reading.error().askedWait, std::optional(milliseconds(5000)));
    QCOMPARE(m_server->count("GET"), 1);
}

void ReadTroubleTest::endsInTimeWhateverTheServerDoes_data()
{
    QTest::addColumn<MakeReaction>("fault");
    const auto add = [](const char *name, MakeReaction fault) { QTest::newRow(name) << fault; };
    add("silence", [] { return stayStill(); });
    add("dripping body",
        [] { return drip("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", milliseconds(20)); });
    add("dripping headers", [] { return drip("HTTP/1.1 200 OK\r\nX-A: ", milliseconds(20)); });
    add("endless headers", [] { return pour("HTTP/1.1 200 OK\r\n", "X-A: bbbbbbbbbbbbbbbb\r\n", 400'000); });
    add("always 503", [] { return answer(503); });
}

void ReadTroubleTest::endsInTimeWhateverTheServerDoes()
{
    QFETCH(MakeReaction, fault);
    m_server->on("GET", {fault()});
    GatewayOptions options = quickOptions();
    options.limits.silence = milliseconds(10'000);
    options.limits.tries = 1000;
    Reader reader(m_server->address(), options);
    QElapsedTimer clock;
    clock.start();

    const auto reading = await(reader.gateway.readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(300)));

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"network"_s);
    QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
}

static qint64 memoryPeakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void ReadTroubleTest::refusesAnAnswerThatIsTooLong()
{
    m_server->on("GET", {pour("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, ' '), 80LL * 1024 * 1024)});
    Reader reader(m_server->address());
    const qint64 before = memoryPeakKiB();

    const auto reading = reader.charge();

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"unreadable"_s);
    QVERIFY(reading.error().english().contains(u"longer than any answer"));
    QCOMPARE(m_server->count("GET"), 1); // not asked again
    QVERIFY2(memoryPeakKiB() - before < 16 * 1024, qPrintable(QString::number(memoryPeakKiB() - before)));
}

void ReadTroubleTest::survivesCompressedAnswers()
{
    // Not asked for, so it is not unpacked: neither an honest one nor 64 MiB in 64 KiB.
    for (const QByteArray &content : {chargeAnswer("order-1"), QByteArray(64 * 1024 * 1024, ' ')}) {
        const QByteArray packed = qCompress(content, 9).mid(4); // without Qt's own length: plain zlib
        m_server->on("GET", {answer(200, packed, {"Content-Encoding: deflate"})});
        Reader reader(m_server->address());

        const auto reading = reader.charge();

        QVERIFY(!reading);
        QCOMPARE(nameOf(reading.error().kind), u"unreadable"_s);
        QVERIFY(reading.error().reply->body.size() <= packed.size());
    }
}

void ReadTroubleTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ReadTroubleTest::followsNoRedirect()
{
    QFETCH(int, status);
    FaultyServer other;
    m_server->on("GET", {answer(status, {}, {"Location: " + other.address().toEncoded() + "/x"})});
    Reader reader(m_server->address());

    const auto reading = reader.charge();

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"unreadable"_s);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(m_server->count("GET"), 1);
}

void ReadTroubleTest::keepsNoCookies()
{
    m_server->on("GET",
        {answer(200, chargeAnswer("order-1"), {"Set-Cookie: a=b; Path=/", "Cache-Control: max-age=9999"})});
    Reader reader(m_server->address());

    QVERIFY(reader.charge());
    QVERIFY(reader.charge());

    QCOMPARE(m_server->count("GET"), 2); // nor was the first answer kept
    QVERIFY(!m_server->requests().back().headers.contains("cookie"));
    QCOMPARE(m_server->connections(), 1); // the connection was, for reads
}

void ReadTroubleTest::tellsTrustedServersFromOthers()
{
    const auto ours = TestAuthority::make();
    const auto theirs = TestAuthority::make();
    QVERIFY(ours && theirs);
    GatewayOptions options = quickOptions();
    options.tls = ours->trusted();
    FaultyServer trusted(ours->serving());
    FaultyServer stranger(theirs->serving());
    trusted.on("GET", {answer(200, chargeAnswer("order-1"))});
    stranger.on("GET", {answer(200, chargeAnswer("order-1"))});

    QVERIFY(Reader(trusted.address(), options).charge());
    const auto refused = Reader(stranger.address(), options).charge();
    const auto unknown = Reader(trusted.address()).charge(); // with the system's authorities

    QVERIFY(!refused && !unknown);
    QCOMPARE(nameOf(refused.error().kind), u"network"_s);
    QVERIFY(refused.error().english().contains(u"could not prove"));
    QCOMPARE(stranger.connections(), 1); // asking again would not make it true
    QVERIFY(stranger.requests().empty());
}

void ReadTroubleTest::goesNoPlainWayToAnotherMachine()
{
    for (const auto &address : {u"http://192.0.2.1"_s, u"http://localhost"_s, u"ftp://127.0.0.1"_s,
             u"https://user@gateway.invalid"_s, u""_s}) {
        const auto reading = Reader(QUrl(address)).charge();
        QVERIFY(!reading);
        QCOMPARE(nameOf(reading.error().kind), u"invalid_data"_s);
    }
}

void ReadTroubleTest::showsTheProxyInUse()
{
    qputenv("http_proxy", "http://user:password@proxy.invalid:3128");
    qputenv("https_proxy", "http://user:password@proxy.invalid:3128");
    const QString outside = proxyFor(QUrl(u"https://api.liquido.com"_s));
    const QString inside = proxyFor(QUrl(u"http://127.0.0.1:8080"_s));
    const QString insideTls = proxyFor(QUrl(u"https://127.0.0.1:8080"_s));
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");

    QCOMPARE(outside, u"http://proxy.invalid:3128"_s);
    QCOMPARE(inside, QString());
    QCOMPARE(insideTls, QString());
    QCOMPARE(proxyFor(QUrl(u"https://api.liquido.com"_s)), QString());
}

void ReadTroubleTest::canBeStopped()
{
    m_server->on("GET", {stayStill()});
    Reader reader(m_server->address());

    auto *const call = reader.gateway.readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(3000));
    QTRY_COMPARE(m_server->count("GET"), 1);
    call->cancel();
    const auto reading = await(call);
    auto *const atOnce = reader.gateway.readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(3000));
    atOnce->cancel();
    const auto nothing = await(atOnce);

    QVERIFY(!reading && !nothing);
    QCOMPARE(nameOf(reading.error().kind), u"cancelled"_s);
    QCOMPARE(nameOf(nothing.error().kind), u"cancelled"_s);
    QCOMPARE(m_server->count("GET"), 1);
}

void ReadTroubleTest::diesQuietlyWithItsGateway()
{
    m_server->on("GET", {stayStill(), answer(503), stayStill()});
    const QObject context;
    int called = 0;
    for (int stage = 0; stage < 4; ++stage) {
        auto reader = std::make_unique<Reader>(m_server->address());
        for (int i = 0; i < 3; ++i)
            reader->gateway.readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(3000))
                ->whenDone(&context, [&called](const auto &) { ++called; });
        reader->gateway.checkCredentials()->whenDone(&context, [&called](const auto &) { ++called; });
        QTest::qWait(stage * 5); // die at different points
    }
    QTest::qWait(20);
    QCOMPARE(called, 0);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::ReadTroubleTest)
#include "read_trouble_test.moc"
