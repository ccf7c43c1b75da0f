// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/gateway_fixture.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

//! A clock that a test moves.
class HandClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
};

//! Says what credentials there are, and counts how often it was asked.
class CountedCredentials final : public CredentialSource {
    Q_OBJECT
public:
    [[nodiscard]] Pending<Credentials> *credentials() override
    {
        ++asked;
        return alreadyDone<Credentials>(this, answer);
    }
    Result<Credentials> answer = clientCredentials();
    int asked = 0;
};

class TokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksWithAFormThatKeepsEveryCharacter();
    void fetchesOnceForManyCalls();
    void keepsTheTokenUntilAMinuteBeforeItsEnd();
    void usesAVeryShortTokenAtAll();
    void renewsOnceAfterA401();
    void renewsOnceForManyCalls();
    void givesUpAfterASecond401();
    void doesNotRenewAPastedToken();
    void renewsWhenAsked();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void repeatsTheRequestForAToken();
    void passesOnWhatTheKeychainSays();
    void letsNobodyWaitTooLong();
    void forgetsWhenTheCredentialsChange();
    void checksCredentials_data();
    void checksCredentials();
    void checksAPastedToken_data();
    void checksAPastedToken();
    void saysNoSecrets();

private:
    [[nodiscard]] Pending<ChargeReading> *ask()
    {
        return m_gateway->readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(Gateway::readLimit));
    }
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<CountedCredentials> m_credentials;
    std::unique_ptr<LiquidoGateway> m_gateway;
    HandClock m_clock;
};

void TokenTest::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->on("GET", {answer(200, chargeAnswer("order-1"))});
    m_server->on("POST /oauth2/token",
        {answer(200, tokenAnswer("token-number-one")), answer(200, tokenAnswer("token-number-two"))});
    m_credentials = std::make_unique<CountedCredentials>();
    m_clock = HandClock();
    GatewayOptions options = quickOptions();
    options.clock = &m_clock;
    m_gateway = std::make_unique<LiquidoGateway>(profileAt(m_server->address()), *m_credentials, options);
}

void TokenTest::cleanup()
{
    m_gateway.reset();
    m_credentials.reset();
    m_server.reset();
}

void TokenTest::asksWithAFormThatKeepsEveryCharacter()
{
    QVERIFY(await(m_gateway->authorize(QDeadlineTimer(3000))));

    const ReceivedRequest &request = m_server->requests().front();
    QCOMPARE(request.method + ' ' + request.target, "POST /oauth2/token");
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.body,
        "grant_type=client_credentials&client_id=invented%20client%2Bid"
        "&client_secret=invented%26secret%3D%2F%250003");
    QVERIFY(!request.headers.contains("authorization"));
}

void TokenTest::fetchesOnceForManyCalls()
{
    std::vector<Pending<ChargeReading> *> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(ask());
    int done = 0;
    for (auto *const call : calls)
        call->whenDone(this, [&done](const Result<ChargeReading> &reading) { done += reading ? 1 : 0; });
    QTRY_COMPARE(done, 20);

    QVERIFY(await(m_gateway->authorize(QDeadlineTimer(3000))));
    QCOMPARE(m_server->count("POST /oauth2/token"), 1);
    QCOMPARE(m_credentials->asked, 1);
    QCOMPARE(m_server->requests().back().headers.value("authorization"), "Bearer token-number-one");
}

void TokenTest::keepsTheTokenUntilAMinuteBeforeItsEnd()
{
    QVERIFY(await(ask()));
    m_clock.time = m_clock.time.addSecs(3539);
    QVERIFY(await(ask()));
    QCOMPARE(m_server->count("POST"), 1);

    m_clock.time = m_clock.time.addSecs(1);
    QVERIFY(await(ask()));
    QCOMPARE(m_server->count("POST"), 2);
    QCOMPARE(m_server->requests().back().headers.value("authorization"), "Bearer token-number-two");
}

void TokenTest::usesAVeryShortTokenAtAll()
{
    m_server->on("POST /oauth2/token", {answer(200, tokenAnswer("short-lived-token", 30))});
    QVERIFY(await(ask()));
    QVERIFY(await(ask()));
    QCOMPARE(m_server->count("POST"), 1);
    m_clock.time = m_clock.time.addSecs(15);
    QVERIFY(await(ask()));
    QCOMPARE(m_server->count("POST"), 2);
}

void TokenTest::renewsOnceAfterA401()
{
    m_server->on("GET", {answer(401, R"({"message":"expired"})"), answer(200, chargeAnswer("order-1"))});

    QVERIFY(await(ask()));

    QCOMPARE(m_server->count("POST"), 2);
    QCOMPARE(m_server->count("GET"), 2);
    QCOMPARE(m_server->requests().back().headers.value("authorization"), "Bearer token-number-two");
}

void TokenTest::renewsOnceForManyCalls()
{
    m_server->on("GET", {[](QSslSocket &socket, const ReceivedRequest &request) {
        const bool isOld = request.headers.value("authorization") == "Bearer token-number-one";
        (isOld ? answer(401) : answer(200, chargeAnswer("order-1")))(socket, request);
    }});
    int done = 0;
    for (int i = 0; i < 12; ++i)
        ask()->whenDone(this, [&done](const Result<ChargeReading> &reading) { done += reading ? 1 : 0; });

    QTRY_COMPARE(done, 12);
    QCOMPARE(m_server->count("POST"), 2);
}

void TokenTest::givesUpAfterASecond401()
{
    m_server->on("GET", {answer(401, R"({"message":"expired"})")});

    const auto reading = await(ask());

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), u"not_allowed"_s);
    QCOMPARE(reading.error().reply->httpStatus, 401);
    QCOMPARE(m_server->count("GET"), 2);
    QCOMPARE(m_server->count("POST"), 2);
}

void TokenTest::doesNotRenewAPastedToken()
{
    m_credentials->answer = pastedCredentials();
    m_server->on("GET", {answer(401)});

    const auto reading = await(ask());
    QVERIFY(await(m_gateway->authorize(QDeadlineTimer(3000))));
    const auto renewed = await(m_gateway->renewToken(QDeadlineTimer(3000)));

    QCOMPARE(nameOf(reading.error().kind), u"not_allowed"_s);
    QVERIFY(!renewed);
    QCOMPARE(nameOf(renewed.error().kind), u"not_allowed"_s);
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(m_server->count("GET"), 1);
}

void TokenTest::renewsWhenAsked()
{
    QVERIFY(await(m_gateway->authorize(QDeadlineTimer(3000))));
    auto *const one = m_gateway->renewToken(QDeadlineTimer(3000));
    auto *const other = m_gateway->renewToken(QDeadlineTimer(3000));
    bool isOtherDone = false;
    other->whenDone(this, [&isOtherDone](const Result<Done> &done) { isOtherDone = done.has_value(); });
    QVERIFY(await(one));
    QTRY_VERIFY(isOtherDone);
    QVERIFY(await(ask()));

    QCOMPARE(m_server->count("POST"), 2);
    QCOMPARE(m_server->requests().back().headers.value("authorization"), "Bearer token-number-two");
}

void TokenTest::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray oauth = R"({"error":"invalid_client","error_description":"who are you"})";
    QTest::newRow("400") << 400 << oauth << u"not_allowed"_s << u"who are you"_s;
    QTest::newRow("401") << 401 << oauth << u"not_allowed"_s << u"who are you"_s;
    QTest::newRow("403") << 403 << QByteArray() << u"not_allowed"_s << u"credentials"_s;
    QTest::newRow("404") << 404 << QByteArray() << u"not_found"_s << u"does not know this call"_s;
    QTest::newRow("429") << 429 << QByteArray() << u"rate_limited"_s << u"wait"_s;
    QTest::newRow("500") << 500 << QByteArray("<html>") << u"network"_s << u"HTTP 500"_s;
    QTest::newRow("302") << 302 << QByteArray() << u"unreadable"_s << u"another address"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"unreadable"_s << u""_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << u"unreadable"_s << u""_s;
    QTest::newRow("no token") << 200 << QByteArray(R"({"expires_in":3600})") << u"unreadable"_s << u""_s;
}

void TokenTest::saysWhyThereIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    m_server->on("POST /oauth2/token", {answer(status, body)});

    const auto reading = await(ask());

    QVERIFY(!reading);
    QCOMPARE(nameOf(reading.error().kind), kind);
    QVERIFY2(reading.error().english().contains(words), qPrintable(reading.error().english()));
    QCOMPARE(m_server->count("GET"), 0);
}

void TokenTest::repeatsTheRequestForAToken()
{
    m_server->on(
        "POST /oauth2/token", {answer(503), sayAndReset(), answer(200, tokenAnswer("token-number-one"))});
    QVERIFY(await(ask()));
}

void TokenTest::passesOnWhatTheKeychainSays()
{
    m_credentials->answer = failure(ErrorKind::Keychain, Phrase("The keychain is locked."));
    const auto reading = await(ask());
    const auto checked = await(m_gateway->checkCredentials());
    m_credentials->answer = clientCredentials();

    QCOMPARE(nameOf(reading.error().kind), u"keychain"_s);
    QCOMPARE(reading.error().english(), u"The keychain is locked."_s);
    QCOMPARE(nameOf(checked.error().kind), u"keychain"_s);
    QVERIFY(await(ask())); // asked anew
}

void TokenTest::letsNobodyWaitTooLong()
{
    m_server->on("POST /oauth2/token", {stayStill()});
    const auto reading = await(m_gateway->readCharge(chargeKey(u"order-1"_s), QDeadlineTimer(100)));
    QCOMPARE(nameOf(reading.error().kind), u"network"_s);

    auto *const waiting = ask();
    waiting->cancel();
    const auto stopped = await(waiting);
    QCOMPARE(nameOf(stopped.error().kind), u"cancelled"_s);
    QCOMPARE(m_server->count("POST"), 1); // both waited for the same
}

void TokenTest::forgetsWhenTheCredentialsChange()
{
    QVERIFY(await(ask()));
    m_credentials->answer = pastedCredentials();
    m_gateway->forgetToken();
    QVERIFY(await(ask()));
    QCOMPARE(
        m_server->requests().back().headers.value("authorization"), QByteArray("Bearer ") + inventedToken);

    // Also while one is being fetched for the old ones.
    m_credentials->answer = clientCredentials();
    m_gateway->forgetToken();
    auto *const waiting = ask();
    m_credentials->answer = pastedCredentials();
    m_gateway->forgetToken();
    QVERIFY(await(waiting));
    QCOMPARE(
        m_server->requests().back().headers.value("authorization"), QByteArray("Bearer ") + inventedToken);
}

void TokenTest::checksCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("good") << 200 << tokenAnswer("token-number-nine") << u"good"_s;
    QTest::newRow("refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << u"not_allowed"_s;
    QTest::newRow("trouble") << 503 << QByteArray() << u"network"_s;
}

void TokenTest::checksCredentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QVERIFY(await(m_gateway->authorize(QDeadlineTimer(3000)))); // what is at hand proves nothing
    m_server->on("POST /oauth2/token", {answer(status, body)});

    const auto checked = await(m_gateway->checkCredentials());

    QCOMPARE(checked ? u"good"_s : nameOf(checked.error().kind), outcome);
    QCOMPARE(m_server->count("GET"), 0);
}

void TokenTest::checksAPastedToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no such charge") << 404 << u"good"_s;
    QTest::newRow("such a charge") << 200 << u"good"_s;
    QTest::newRow("refused") << 401 << u"not_allowed"_s;
    QTest::newRow("not allowed") << 403 << u"not_allowed"_s;
    QTest::newRow("trouble") << 500 << u"network"_s;
    QTest::newRow("elsewhere") << 302 << u"unreadable"_s;
}

void TokenTest::checksAPastedToken()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    m_credentials->answer = pastedCredentials();
    m_server->on("GET /v1/payments/charges/reintegro-check-", {answer(status, "{}")});

    const auto checked = await(m_gateway->checkCredentials());

    QCOMPARE(checked ? u"good"_s : nameOf(checked.error().kind), outcome);
    QVERIFY(m_server->count("GET /v1/payments/charges/reintegro-check-") >= 1);
}

void TokenTest::saysNoSecrets()
{
    for (const int status : {400, 401, 500, 200}) {
        m_server->on("POST /oauth2/token",
            {answer(status,
                QByteArray(R"({"error":"no","error_description":")") + inventedClientSecret
                    + R"(","access_token":"half a token"})")});
        const auto reading = await(ask());
        QVERIFY(!reading);
        const QString all = reading.error().english() + reading.error().detail
            + QString::fromUtf8(reading.error().reply ? reading.error().reply->body : QByteArray());
        QVERIFY2(!all.contains(QLatin1StringView(inventedClientSecret)), qPrintable(all));
        QVERIFY2(status != 200 || !all.contains(u"half a token"), qPrintable(all));
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TokenTest)
#include "token_test.moc"
