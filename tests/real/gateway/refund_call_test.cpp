// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/faults.h"
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

static const QByteArray refundBody =
    R"({"idempotencyKey":"order-1-1","referenceId":"order-1","amount":300,"currency":"COP","country":"CO"})";

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

void RefundCallTest::leavesThisMachineOnceWhateverTheServerDoes_data()
{
    addFaultRows();
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
    server.on("POST", {answer(200, settledAnswer)});
    Desk desk(server.address(), options());

    const CallReport report = desk.send();

    QCOMPARE(report.body, settledAnswer);
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
    server.on("POST", {answer(200, settledAnswer)});
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
    server.on("POST", {answer(200, settledAnswer)});
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
    for (const FaultyServer::Reaction &reaction :
        {answer(200, settledAnswer), sayAndClose(), sayAndReset()}) {
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
    server.on("POST", {answer(200, settledAnswer)});
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

    // Qt may connect once more, which of the two took the bytes depends on the moment; they were given out
    // only once.
    QVERIFY(report.timesSent <= 1);
    QVERIFY(!report.isWhole);
    QVERIFY(server.count("POST") <= 1);
}

void RefundCallTest::survivesAServerThatAnswersBeforeTheBody()
{
    for (const FaultyServer::Reaction &reaction : {answer(200, settledAnswer, {"Connection: close"}),
             sayAndClose(), sayAndReset(), answer(413, "{}")}) {
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

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::RefundCallTest)
#include "refund_call_test.moc"
