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

//! A gateway with a pasted token, at a server or any address.
struct Reader {
    explicit Reader(const QUrl &address, GatewayOptions options = quickOptions())
        : gateway(profileAt(address), credentials, std::move(options))
    {
    }
    [[nodiscard]] Result<ChargeReading> charge(const QString &key = u"order-1"_s)
    {
        return await(gateway.readCharge(chargeKey(key), QDeadlineTimer(Gateway::readLimit)));
    }
    [[nodiscard]] Result<RefundReading> refund()
    {
        return await(
            gateway.readRefund(*RefundKey::fromText(u"order-1-1"_s), QDeadlineTimer(Gateway::readLimit)));
    }
    FixedCredentials credentials{pastedCredentials()};
    LiquidoGateway gateway;
};

class ReadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<FaultyServer>(); }
    void cleanup() { m_server.reset(); }

    void asksForTheKeyAsOneSegment_data();
    void asksForTheKeyAsOneSegment();
    void readsACharge();
    void keepsCardTokensOutOfTheReply();
    void saysWhatTheAnswerWas_data();
    void saysWhatTheAnswerWas();
    void readsARefund_data();
    void readsARefund();
    void repeatsWhatPasses_data();
    void repeatsWhatPasses();
    void survivesAKeptConnectionThatWasClosed();
    void waitsAsLongAsItIsAsked();
    void doesNotWaitLongerThanItMay_data();
    void doesNotWaitLongerThanItMay();
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
    void saysNoSecrets();

private:
    std::unique_ptr<FaultyServer> m_server;
};

void ReadTest::asksForTheKeyAsOneSegment_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("target");
    const QByteArray charges = "/v1/payments/charges/";
    QTest::newRow("plain") << u""_s << u"order-1"_s << charges + "order-1";
    QTest::newRow("slash, blank, hash") << u""_s << u"order/2026 #17"_s << charges + "order%2F2026%20%2317";
    QTest::newRow("question mark") << u""_s << u"a?b=c&d"_s << charges + "a%3Fb%3Dc%26d";
    QTest::newRow("up and away") << u""_s << u"../refund/x"_s << charges + "..%2Frefund%2Fx";
    QTest::newRow("escaped by somebody") << u""_s << u"..%2f"_s << charges + "..%252f";
    QTest::newRow("an escaped letter") << u""_s << u"%41"_s << charges + "%2541";
    QTest::newRow("unicode") << u""_s << u"pedido-ñ-😀"_s << charges + "pedido-%C3%B1-%F0%9F%98%80";
    QTest::newRow("dots") << u""_s << u"..."_s << charges + "...";
    QTest::newRow("colon, plus, at") << u""_s << u"a:b+c@d;e"_s << charges + "a%3Ab%2Bc%40d%3Be";
    QTest::newRow("back slash") << u""_s << u"a\\b"_s << charges + "a%5Cb";
    QTest::newRow("base with slash") << u"/"_s << u"order-1"_s << charges + "order-1";
    QTest::newRow("base with path") << u"/gate/way"_s << u"a/b"_s
                                    << QByteArray("/gate/way") + charges + "a%2Fb";
    QTest::newRow("base with path and slash") << u"/gate/"_s << u"a"_s << QByteArray("/gate") + charges + "a";
    QTest::newRow("base with an escaped path")
        << u"/ga%2Fte"_s << u"a"_s << QByteArray("/ga%2Fte") + charges + "a";
}

void ReadTest::asksForTheKeyAsOneSegment()
{
    QFETCH(QString, base);
    QFETCH(QString, key);
    QFETCH(QByteArray, target);
    Reader reader(QUrl(m_server->address().toString() + base));

    const auto reading = reader.charge(key);

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"not_found"_s);
    QCOMPARE(m_server->requests().size(), 1U);
    QCOMPARE(m_server->requests().front().target, target);
}

void ReadTest::readsACharge()
{
    m_server->on("GET /v1/payments/charges/order-1", {answer(200, chargeAnswer("order-1"))});
    Reader reader(m_server->address());

    const auto reading = reader.charge();

    QVERIFY(reading);
    QCOMPARE(reading->charge.status.text, u"SETTLED"_s);
    QCOMPARE(reading->reply.httpStatus, 200);
    QCOMPARE(reading->reply.body, chargeAnswer("order-1"));
    const ReceivedRequest &request = m_server->requests().front();
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + inventedToken);
    QCOMPARE(request.headers.value("x-api-key"), inventedApiKey);
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("accept"), "application/json");
    QCOMPARE(request.headers.value("accept-encoding"), "identity");
    QVERIFY(request.headers.value("user-agent").startsWith("Reintegro/"));
    QVERIFY(!request.headers.value("x-request-id").isEmpty());
}

void ReadTest::keepsCardTokensOutOfTheReply()
{
    QByteArray body = chargeAnswer("order-1");
    body.chop(1);
    body += R"(,"transferDetails":{"card":{"cardToken":{"token":"tok_invented_987654","type":"x"}}}})";
    m_server->on("GET", {answer(200, body)});
    Reader reader(m_server->address());

    const auto reading = reader.charge();

    QVERIFY(reading);
    QVERIFY(!reading->reply.body.contains("tok_invented"));
    QVERIFY(reading->charge.details.front().cardToken);
    QCOMPARE(reading->charge.details.front().cardToken->revealForHashing(), "tok_invented_987654");
}

void ReadTest::saysWhatTheAnswerWas_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray said = R"({"code":"100041","msg":"unknown currency"})";
    const QByteArray html = "<html><h1>Oops</h1></html>";
    QTest::newRow("no such charge") << 404 << QByteArray(R"({"message":"none"})") << u"not_found"_s
                                    << u"Check the key with the customer"_s;
    QTest::newRow("no such page") << 404 << html << u"not_found"_s << u"does not know this call"_s;
    QTest::newRow("wrong data") << 400 << said << u"refused"_s << u"unknown currency"_s;
    QTest::newRow("wrong data 422") << 422 << said << u"refused"_s << u"unknown currency"_s;
    QTest::newRow("a proxy's no") << 400 << html << u"unreadable"_s << u"not the gateway's"_s;
    QTest::newRow("a teapot") << 418 << said << u"refused"_s << u"unknown currency"_s;
    QTest::newRow("credentials") << 401 << QByteArray() << u"not_allowed"_s << u"credentials"_s;
    QTest::newRow("not this call") << 403 << said << u"not_allowed"_s << u"unknown currency"_s;
    QTest::newRow("not implemented") << 501 << html << u"network"_s << u"HTTP 501"_s;
    QTest::newRow("its own trouble") << 503 << html << u"network"_s << u"HTTP 503"_s;
    QTest::newRow("an odd server error") << 599 << html << u"network"_s << u"HTTP 599"_s;
    QTest::newRow("too often") << 429 << said << u"rate_limited"_s << u"wait"_s;
    QTest::newRow("nothing") << 200 << QByteArray() << u"unreadable"_s << u""_s;
    QTest::newRow("no content") << 204 << QByteArray() << u"unreadable"_s << u""_s;
    QTest::newRow("a page") << 200 << html << u"unreadable"_s << u""_s;
    QTest::newRow("cut off") << 200 << chargeAnswer("order-1").left(60) << u"unreadable"_s << u""_s;
    QTest::newRow("another charge") << 200 << chargeAnswer("order-2") << u"unreadable"_s << u"order-2"_s;
    QTest::newRow("another case") << 200 << chargeAnswer("ORDER-1") << u"unreadable"_s << u"ORDER-1"_s;
}

void ReadTest::saysWhatTheAnswerWas()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    m_server->on("GET", {answer(status, body)});
    Reader reader(m_server->address());

    const auto reading = reader.charge();

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), kind);
    QVERIFY2(reading.error().english().contains(words), qPrintable(reading.error().english()));
    QVERIFY(!reading.error().what.isEmpty());
    QVERIFY(reading.error().reply);
    QCOMPARE(reading.error().reply->httpStatus, status);
    QCOMPARE(reading.error().reply->body, body);
}

void ReadTest::readsARefund_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("settled") << 200 << chargeAnswer("order-1-1") << u"SETTLED"_s;
    QTest::newRow("not found") << 404 << QByteArray(R"({"message":"none"})") << u"nothing"_s;
    QTest::newRow("not found by a page") << 404 << QByteArray("<html>") << u"nothing"_s;
    QTest::newRow("not served") << 405 << QByteArray() << u"nothing"_s;
    QTest::newRow("not implemented") << 501 << QByteArray() << u"nothing"_s;
    QTest::newRow("foreign") << 200 << chargeAnswer("order-1-2") << u"unreadable"_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << u"unreadable"_s;
    QTest::newRow("credentials") << 403 << QByteArray() << u"not_allowed"_s;
    QTest::newRow("trouble") << 500 << QByteArray() << u"network"_s;
}

void ReadTest::readsARefund()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    m_server->on("GET /v1/payments/charges/refund/order-1-1", {answer(status, body)});
    Reader reader(m_server->address());

    const auto reading = reader.refund();

    const QString came = !reading ? nameOf(reading.error().kind)
        : reading->answer         ? reading->answer->status
                                  : u"nothing"_s;
    QCOMPARE(came, outcome);
    QCOMPARE(reading ? reading->reply.httpStatus : reading.error().reply->httpStatus, status);
}

using MakeReaction = FaultyServer::Reaction (*)();

void ReadTest::repeatsWhatPasses_data()
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

void ReadTest::repeatsWhatPasses()
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

void ReadTest::survivesAKeptConnectionThatWasClosed()
{
    const QByteArray body = chargeAnswer("order-1");
    m_server->on("GET",
        {sayAndClose(
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)});
    Reader reader(m_server->address());

    for (int i = 0; i < 5; ++i)
        QVERIFY(reader.charge());
}

void ReadTest::waitsAsLongAsItIsAsked()
{
    m_server->on("GET", {answer(429, "{}", {"Retry-After: 1"}), answer(200, chargeAnswer("order-1"))});
    Reader reader(m_server->address());
    QElapsedTimer clock;
    clock.start();

    QVERIFY(reader.charge());

    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(m_server->count("GET"), 2);
}

void ReadTest::doesNotWaitLongerThanItMay_data()
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

void ReadTest::doesNotWaitLongerThanItMay()
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

void ReadTest::endsInTimeWhateverTheServerDoes_data()
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

void ReadTest::endsInTimeWhateverTheServerDoes()
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

void ReadTest::refusesAnAnswerThatIsTooLong()
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

void ReadTest::survivesCompressedAnswers()
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

void ReadTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void ReadTest::followsNoRedirect()
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

void ReadTest::keepsNoCookies()
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

void ReadTest::tellsTrustedServersFromOthers()
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

void ReadTest::goesNoPlainWayToAnotherMachine()
{
    for (const auto &address : {u"http://192.0.2.1"_s, u"http://localhost"_s, u"ftp://127.0.0.1"_s,
             u"https://user@gateway.invalid"_s, u""_s}) {
        const auto reading = Reader(QUrl(address)).charge();
        QVERIFY(!reading);
        QCOMPARE(nameOf(reading.error().kind), u"invalid_data"_s);
    }
}

void ReadTest::showsTheProxyInUse()
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

void ReadTest::canBeStopped()
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

void ReadTest::diesQuietlyWithItsGateway()
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

void ReadTest::saysNoSecrets()
{
    const QByteArray echo = QByteArray(R"({"code":1,"message":"bad token )") + inventedToken + " and key "
        + inventedApiKey + R"("})";
    for (const int status : {400, 401, 403, 404, 422, 500}) {
        m_server->on("GET", {answer(status, echo)});
        const auto reading = Reader(m_server->address()).charge();
        QVERIFY(!reading);
        const QString all = reading.error().english() + reading.error().detail
            + QString::fromUtf8(reading.error().reply->body);
        QVERIFY2(!all.contains(QLatin1StringView(inventedToken)), qPrintable(all));
        QVERIFY2(!all.contains(QLatin1StringView(inventedApiKey)), qPrintable(all));
        QVERIFY2(!reading.error().detail.contains(u"order-1"), qPrintable(reading.error().detail));
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::ReadTest)
#include "read_test.moc"
