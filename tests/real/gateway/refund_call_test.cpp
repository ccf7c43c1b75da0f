// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/gateway_fixture.h"
#include "tests/support/test_authority.h"

#include <QElapsedTimer>
#include <QTest>

namespace reintegro {

//! Only a store can claim, and there is none in this test: this one hands out claims to nobody else.
class RefundStore {
public:
    static ClaimedRefund claim(const QByteArray &body)
    {
        return ClaimedRefund(QStringLiteral("request-1"), *RefundKey::fromText(QStringLiteral("order-1-1")),
            body, 1, QDateTime::currentDateTimeUtc(), QStringLiteral("claim-1"));
    }
};

} // namespace reintegro

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

using MakeReaction = FaultyServer::Reaction (*)(FaultyServer &);

//! What one fault must come to.
struct Fault {
    MakeReaction reaction = nullptr;
    int status = 0; //!< 0: none.
    std::optional<bool> isWhole = false; //!< Nothing: Qt decides it differently from run to run.
};

static const QByteArray settled =
    R"({"idempotencyKey":"order-1-1","referenceId":"order-1","transferStatus":"SETTLED"})";
static const QByteArray refundBody =
    R"({"idempotencyKey":"order-1-1","referenceId":"order-1","amount":300,"currency":"COP","country":"CO"})";

static QByteArray elsewhere(FaultyServer &server)
{
    return "Location: " + server.address().toEncoded() + "/elsewhere";
}

template <int status> static FaultyServer::Reaction redirect(FaultyServer &server)
{
    return answer(status, {}, {elsewhere(server)});
}

template <int status> static FaultyServer::Reaction refuse(FaultyServer &)
{
    return answer(status, R"({"status":1,"error":"no"})",
        {"Retry-After: 0", "WWW-Authenticate: Basic realm=\"x\"", "WWW-Authenticate: Negotiate",
            "Proxy-Authenticate: Basic realm=\"x\""});
}

static const std::vector<std::pair<const char *, Fault>> &faults()
{
    static const std::vector<std::pair<const char *, Fault>> all = {
        {"answers", {[](FaultyServer &) { return answer(200, settled); }, 200, true}},
        {"answers and closes",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(settled.size())
                     + "\r\nConnection: close\r\n\r\n" + settled);
             },
                200, true}},
        {"closes without a word", {[](FaultyServer &) { return sayAndClose(); }}},
        {"resets", {[](FaultyServer &) { return sayAndReset(); }}},
        {"breaks off inside the first line", {[](FaultyServer &) { return sayAndClose("HTTP/1."); }}},
        {"breaks off inside the headers",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.1 200 OK\r\nContent-Le"); }}},
        {"resets inside the headers",
            {[](FaultyServer &) { return sayAndReset("HTTP/1.1 200 OK\r\nContent-Le"); }}},
        {"breaks off inside the body",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"transfer");
             },
                200}},
        {"breaks off inside a chunked body",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"transfer");
             },
                200, {}}},
        {"ends early without a length",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.1 200 OK\r\n\r\n{\"transfer"); }, 200, {}}},
        {"HTTP/1.0",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.0 200 OK\r\n\r\n" + settled); }, 200, {}}},
        {"HTTP/1.0 and cut", {[](FaultyServer &) { return sayAndClose("HTTP/1.0 200 OK\r\n"); }}},
        {"a negative length",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + settled);
             },
                200}},
        {"two lengths",
            {[](FaultyServer &) {
                 return sayAndClose(
                     "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Length: 500\r\n\r\n" + settled);
             },
                200}},
        {"no HTTP at all", {[](FaultyServer &) { return sayAndClose("SSH-2.0-OpenSSH_9\r\n\r\n"); }}},
        {"dies", {[](FaultyServer &server) { return vanish(server); }}},
        {"is silent", {[](FaultyServer &) { return stayStill(); }}},
        {"is silent after the headers",
            {[](FaultyServer &) { return say("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"); }, 200}},
        {"drips its body",
            {[](FaultyServer &) {
                 return drip("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", milliseconds(50));
             },
                200}},
        {"drips its headers",
            {[](FaultyServer &) { return drip("HTTP/1.1 200 OK\r\nX-A: ", milliseconds(50)); }}},
        {"endless headers", {[](FaultyServer &) {
             return pour("HTTP/1.1 200 OK\r\n", "X-A: bbbbbbbbbbbbbbbb\r\n", 400'000);
         }}},
        {"an endless 100 Continue",
            {[](FaultyServer &) { return pour({}, "HTTP/1.1 100 Continue\r\n\r\n", 200'000); }}},
        {"an answer far too long",
            {[](FaultyServer &) {
                 return pour("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, 'x'), 80'000'000);
             },
                200}},
        {"301", {redirect<301>, 301, true}},
        {"302", {redirect<302>, 302, true}},
        {"303", {redirect<303>, 303, true}},
        {"307", {redirect<307>, 307}},
        {"308", {redirect<308>, 308}},
        {"400", {refuse<400>, 400, true}},
        {"401", {refuse<401>, 401, true}},
        {"403", {refuse<403>, 403, true}},
        {"404", {refuse<404>, 404, true}},
        {"407", {refuse<407>, 407}},
        {"408", {refuse<408>, 408, true}},
        {"409", {refuse<409>, 409, true}},
        {"421", {refuse<421>, 421, true}},
        {"422", {refuse<422>, 422, true}},
        {"425", {refuse<425>, 425, true}},
        {"429", {refuse<429>, 429, true}},
        {"500", {refuse<500>, 500, true}},
        {"502", {refuse<502>, 502, true}},
        {"503", {refuse<503>, 503, true}},
        {"504", {refuse<504>, 504, true}},
        {"204", {[](FaultyServer &) { return answer(204); }, 204, true}},
    };
    return all;
}

class RefundCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesThisMachineOnceWhateverTheServerDoes_data();
    void leavesThisMachineOnceWhateverTheServerDoes();
    void carriesTheExactBytesAndHeaders();
    void goesOutOnAFreshConnection();
    void isNotSentWhere_data();
    void isNotSentWhere();
    void isNotSentToAServerThatCannotProveItself();
    void isSentOnceThroughAProxy();
    void isNotSentWhenTheProxyWantsAPassword();
    void isNotSentWithoutATokenAtHand();
    void isNotSentAfterItsTime();
    void isNotFinishedByCancelling();
    void survivesAServerThatHangsUpOnConnect();
    void survivesAServerThatAnswersBeforeTheBody();
    void dropsItsAnswerWhenTheGatewayDies();
    void cancelsAChargeOnceWhateverTheServerDoes_data();
    void cancelsAChargeOnceWhateverTheServerDoes();
    void readsWhatTheGatewaySaysToACancelling_data();
    void readsWhatTheGatewaySaysToACancelling();
    void saysThatACancellingNeverLeft();

private:
    [[nodiscard]] GatewayOptions options() const;
    [[nodiscard]] std::optional<QSslConfiguration> serving(bool tls) const;

    std::optional<TestAuthority> m_authority;
};

//! One pasted token, so that nothing but the call itself is on the wire.
struct Desk {
    explicit Desk(const QUrl &address, const GatewayOptions &options)
        : gateway(profileAt(address), credentials, options)
    {
        const auto authorized = await(gateway.authorize(QDeadlineTimer(1000)));
        isAuthorized = authorized.has_value();
    }
    CallReport send(QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        const auto report = await(gateway.sendRefund(RefundStore::claim(refundBody), until));
        return report.value_or(CallReport());
    }
    FixedCredentials credentials{pastedCredentials()};
    LiquidoGateway gateway;
    bool isAuthorized = false;
};

void RefundCallTest::initTestCase()
{
    m_authority = TestAuthority::make();
    QVERIFY2(m_authority, "the openssl program is needed");
}

GatewayOptions RefundCallTest::options() const
{
    GatewayOptions options = quickOptions();
    options.tls = m_authority->trusted();
    return options;
}

std::optional<QSslConfiguration> RefundCallTest::serving(bool tls) const
{
    return tls ? std::optional(m_authority->serving()) : std::nullopt;
}

static void addFaults()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("fault");
    for (const bool tls : {false, true}) {
        int number = 0;
        for (const auto &[name, fault] : faults())
            QTest::addRow("%s: %s", tls ? "TLS" : "plain", name) << tls << number++;
    }
}

void RefundCallTest::leavesThisMachineOnceWhateverTheServerDoes_data()
{
    addFaults();
}

void RefundCallTest::leavesThisMachineOnceWhateverTheServerDoes()
{
    QFETCH(bool, tls);
    QFETCH(int, fault);
    const Fault &expected = faults().at(static_cast<size_t>(fault)).second;
    FaultyServer server(serving(tls));
    server.on("POST /v1/payments/charges/refund", {expected.reaction(server)});
    Desk desk(server.address(), options());
    QVERIFY(desk.isAuthorized);
    QElapsedTimer clock;
    clock.start();

    const CallReport report = desk.send();

    QVERIFY2(clock.elapsed() < 1700, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(static_cast<int>(server.requests().size()), 1); // nor anything else: no redirect followed
    QCOMPARE(report.timesSent, 1);
    QVERIFY(report.bodyTouched);
    QCOMPARE(report.httpStatus.value_or(0), expected.status);
    if (expected.isWhole)
        QVERIFY2(report.isWhole == *expected.isWhole, qPrintable(report.trouble));
    QCOMPARE(report.trouble.isEmpty(), report.isWhole);
    QVERIFY(report.body.size() <= 1024 * 1024);
}

void RefundCallTest::carriesTheExactBytesAndHeaders()
{
    FaultyServer server;
    server.on("POST", {answer(200, settled)});
    Desk desk(server.address(), options());

    const CallReport report = desk.send();

    QCOMPARE(report.body, settled);
    QCOMPARE(server.requests().size(), 1U);
    const ReceivedRequest &request = server.requests().front();
    QCOMPARE(request.target, "/v1/payments/charges/refund");
    QCOMPARE(request.body, refundBody);
    QCOMPARE(request.headers.value("content-length"), QByteArray::number(refundBody.size()));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + inventedToken);
    QCOMPARE(request.headers.value("x-api-key"), inventedApiKey);
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("accept"), "application/json");
    QVERIFY(request.headers.value("user-agent").startsWith("Reintegro/"));
    QVERIFY(!request.headers.value("x-request-id").isEmpty());
    QVERIFY(!request.headers.contains("cookie"));
}

void RefundCallTest::goesOutOnAFreshConnection()
{
    FaultyServer server;
    server.on("GET", {answer(200, chargeAnswer("order-1"))});
    server.on("POST", {answer(200, settled)});
    Desk desk(server.address(), options());

    QVERIFY(await(desk.gateway.readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(3000))));
    QVERIFY(desk.send().isWhole);
    QVERIFY(desk.send().isWhole);

    QCOMPARE(server.requests().at(0).connection, 1);
    QCOMPARE(server.requests().at(1).connection, 2);
    QCOMPARE(server.requests().at(2).connection, 3);
}

void RefundCallTest::isNotSentWhere_data()
{
    QTest::addColumn<QUrl>("address");
    QTcpServer closed;
    closed.listen(QHostAddress(QHostAddress::LocalHost));
    const QString port = QString::number(closed.serverPort());
    closed.close();
    QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    QTest::newRow("nobody listens, TLS") << QUrl(u"https://127.0.0.1:%1"_s.arg(port));
    QTest::newRow("there is no such host") << QUrl(u"https://gateway.invalid"_s);
    QTest::newRow("plain HTTP to a name") << QUrl(u"http://localhost:%1"_s.arg(port));
    QTest::newRow("plain HTTP to another machine") << QUrl(u"http://192.0.2.1"_s);
    QTest::newRow("another scheme") << QUrl(u"ftp://127.0.0.1"_s);
    QTest::newRow("no address") << QUrl();
}

void RefundCallTest::isNotSentWhere()
{
    QFETCH(QUrl, address);
    Desk desk(address, options());

    const CallReport report = desk.send();

    QVERIFY(!report.bodyTouched);
    QCOMPARE(report.timesSent, 0);
    QVERIFY(!report.httpStatus && !report.isWhole);
    QVERIFY(!report.trouble.isEmpty());
}

void RefundCallTest::isNotSentToAServerThatCannotProveItself()
{
    const auto stranger = TestAuthority::make();
    QVERIFY(stranger);
    FaultyServer server(stranger->serving());
    server.on("POST", {answer(200, settled)});
    Desk desk(server.address(), options());

    const CallReport report = desk.send();

    QVERIFY(!report.bodyTouched && report.timesSent == 0 && !report.httpStatus);
    QVERIFY(server.requests().empty());
}

//! For one test: what the system says about proxies.
class ProxyInEnvironment {
public:
    explicit ProxyInEnvironment(const QUrl &proxy) { qputenv("https_proxy", proxy.toEncoded()); }
    ~ProxyInEnvironment() { qunsetenv("https_proxy"); }
    Q_DISABLE_COPY_MOVE(ProxyInEnvironment)
};

void RefundCallTest::isSentOnceThroughAProxy()
{
    for (const FaultyServer::Reaction &reaction : {answer(200, settled), sayAndClose(), sayAndReset()}) {
        FaultyServer proxy;
        proxy.actAsProxyFor(m_authority->serving());
        proxy.on("POST", {reaction});
        const ProxyInEnvironment inUse(proxy.address());
        Desk desk(QUrl(u"https://gateway.invalid"_s), options());

        const CallReport report = desk.send();

        QCOMPARE(proxy.count("CONNECT"), 1);
        QCOMPARE(proxy.count("POST"), 1);
        QCOMPARE(report.timesSent, 1);
        QVERIFY(!proxy.requests().front().headers.contains("authorization"));
    }
}

void RefundCallTest::isNotSentWhenTheProxyWantsAPassword()
{
    FaultyServer proxy;
    proxy.on("CONNECT", {answer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""})});
    const ProxyInEnvironment inUse(proxy.address());
    Desk desk(QUrl(u"https://gateway.invalid"_s), options());

    const CallReport report = desk.send();

    QCOMPARE(proxy.count("POST"), 0);
    QVERIFY(!report.bodyTouched);
    QCOMPARE(report.timesSent, 0);
    QVERIFY(!report.isWhole);
}

void RefundCallTest::isNotSentWithoutATokenAtHand()
{
    FaultyServer server;
    FixedCredentials credentials(pastedCredentials());
    LiquidoGateway gateway(profileAt(server.address()), credentials, options());

    const auto report =
        await(gateway.sendRefund(RefundStore::claim(refundBody), QDeadlineTimer(Gateway::refundCallLimit)));

    QVERIFY(report && !report->bodyTouched && report->timesSent == 0);
    QCOMPARE(server.connections(), 0);
}

void RefundCallTest::isNotSentAfterItsTime()
{
    FaultyServer server;
    Desk desk(server.address(), options());

    const CallReport report = desk.send(QDeadlineTimer(0));

    QVERIFY(!report.bodyTouched && report.timesSent == 0);
    QCOMPARE(server.connections(), 0);
}

void RefundCallTest::isNotFinishedByCancelling()
{
    FaultyServer server;
    server.on("POST", {answer(200, settled)});
    Desk desk(server.address(), options());

    auto *const call = desk.gateway.sendRefund(RefundStore::claim(refundBody), QDeadlineTimer(1000));
    call->cancel();
    const auto report = await(call);

    QVERIFY(report && report->isWhole);
    QCOMPARE(server.count("POST"), 1);
}

void RefundCallTest::survivesAServerThatHangsUpOnConnect()
{
    FaultyServer server;
    server.hangUpOnConnect();
    Desk desk(server.address(), options());

    const CallReport report = desk.send();

    // Nothing was read, but we cannot know: at most one connection may have taken bytes.
    QVERIFY(report.timesSent <= 1);
    QVERIFY(!report.isWhole);
    QVERIFY(!report.bodyTouched || server.connections() == 1);
}

void RefundCallTest::survivesAServerThatAnswersBeforeTheBody()
{
    for (const FaultyServer::Reaction &reaction :
        {answer(200, settled, {"Connection: close"}), sayAndClose(), sayAndReset(), answer(413, "{}")}) {
        FaultyServer server;
        server.reactBeforeBody();
        server.on("POST", {reaction});
        Desk desk(server.address(), options());

        const CallReport report = desk.send();

        QCOMPARE(server.count("POST"), 1);
        QVERIFY(report.timesSent <= 1);
    }
}

void RefundCallTest::dropsItsAnswerWhenTheGatewayDies()
{
    FaultyServer server;
    server.on("POST", {stayStill()});
    auto desk = std::make_unique<Desk>(server.address(), options());
    bool wasCalled = false;
    const QObject context;
    desk->gateway.sendRefund(RefundStore::claim(refundBody), QDeadlineTimer(1000))
        ->whenDone(&context, [&wasCalled](const Result<CallReport> &) { wasCalled = true; });
    QTRY_COMPARE(server.count("POST"), 1);

    desk.reset();

    QTest::qWait(20); // time for whatever should not happen
    QVERIFY(!wasCalled);
    QCOMPARE(server.count("POST"), 1);
}

void RefundCallTest::cancelsAChargeOnceWhateverTheServerDoes_data()
{
    addFaults();
}

void RefundCallTest::cancelsAChargeOnceWhateverTheServerDoes()
{
    QFETCH(bool, tls);
    QFETCH(int, fault);
    const Fault &expected = faults().at(static_cast<size_t>(fault)).second;
    FaultyServer server(serving(tls));
    server.on("POST /v1/payments/charges/cancel/", {expected.reaction(server)});
    Desk desk(server.address(), options());

    const auto cancelled = await(desk.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(static_cast<int>(server.requests().size()), 1);
    QVERIFY(!cancelled); // not even by "answers": that is about another charge
    const bool isAnsweredNo = expected.isWhole.value_or(false) && expected.status >= 400
        && expected.status < 500 && expected.status != 408 && expected.status != 425;
    if (!isAnsweredNo)
        QCOMPARE(nameOf(cancelled.error().kind), u"outcome_unknown"_s);
}

void RefundCallTest::readsWhatTheGatewaySaysToACancelling_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("cancelled") << 200 << chargeAnswer("order-1", "CANCELLED") << u"CANCELLED"_s;
    QTest::newRow("foreign") << 200 << chargeAnswer("order-2", "CANCELLED") << u"outcome_unknown"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"outcome_unknown"_s;
    QTest::newRow("refused") << 422 << QByteArray(R"({"code":422,"message":"settled"})") << u"refused"_s;
    QTest::newRow("a proxy's word") << 400 << QByteArray("<html>Bad Request</html>") << u"outcome_unknown"_s;
    QTest::newRow("unknown") << 404 << QByteArray(R"({"code":404,"message":"none"})") << u"not_found"_s;
    QTest::newRow("credentials") << 401 << QByteArray(R"({"message":"no"})") << u"not_allowed"_s;
    QTest::newRow("too many") << 429 << QByteArray(R"({"message":"wait"})") << u"rate_limited"_s;
    QTest::newRow("its own trouble") << 503 << QByteArray(R"({"message":"x"})") << u"outcome_unknown"_s;
}

void RefundCallTest::readsWhatTheGatewaySaysToACancelling()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    FaultyServer server;
    server.on("POST", {answer(status, body)});
    Desk desk(server.address(), options());

    const auto cancelled = await(desk.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QCOMPARE(cancelled ? cancelled->charge.status.text : nameOf(cancelled.error().kind), outcome);
    QCOMPARE(server.requests().front().target, "/v1/payments/charges/cancel/order-1");
    QCOMPARE(server.requests().front().body, "");
}

void RefundCallTest::saysThatACancellingNeverLeft()
{
    FaultyServer server;
    const QUrl address = server.address();
    server.close();
    Desk desk(address, options());

    const auto cancelled = await(desk.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QVERIFY(!cancelled);
    QCOMPARE(nameOf(cancelled.error().kind), u"not_sent"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::RefundCallTest)
#include "refund_call_test.moc"
