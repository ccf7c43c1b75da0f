// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/gateway_errors.h"
#include "models/gateway/one_shot_body.h"
#include "models/gateway/retry.h"
#include "models/gateway/token_answer.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using NetworkError = QNetworkReply::NetworkError;

class GatewayRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesABodyOnce();
    void rewindsABodyThatNobodyTook();
    void neverRewindsAnEmptyBody();
    void tellsAnswersFromBrokenOnes_data();
    void tellsAnswersFromBrokenOnes();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void waitsLongerEachTime();
    void takesTheEarlierLimit();
    void tamesEveryRequest();
    void refusesSecretsThatNoHeaderCanCarry_data();
    void refusesSecretsThatNoHeaderCanCarry();
    void readsTokens_data();
    void readsTokens();
    void hidesSecretsInAnswers();
    void hasWordsForEveryTrouble();
};

void GatewayRulesTest::givesABodyOnce()
{
    OneShotBody body("refund");
    QCOMPARE(body.size(), 6);
    QVERIFY(body.isUntouched());
    QCOMPARE(body.read(2), "re");
    QVERIFY(!body.isUntouched());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.seek(2));
    QCOMPARE(body.readAll(), "fund");
    QVERIFY(!body.reset());
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), "");
}

void GatewayRulesTest::rewindsABodyThatNobodyTook()
{
    OneShotBody body("refund");
    QVERIFY(body.reset());
    QVERIFY(body.isUntouched());
    QCOMPARE(body.readAll(), "refund");
}

void GatewayRulesTest::neverRewindsAnEmptyBody()
{
    OneShotBody body({});
    QVERIFY(body.isUntouched());
    QVERIFY(!body.reset());
    QVERIFY(!body.isUntouched());
}

void GatewayRulesTest::tellsAnswersFromBrokenOnes_data()
{
    QTest::addColumn<NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswer");
    const auto row = [](const char *name, NetworkError error, int status, bool isAnswer) {
        QTest::newRow(name) << error << status << isAnswer;
    };
    row("200", NetworkError::NoError, 200, true);
    row("400 is called a protocol error", NetworkError::ProtocolInvalidOperationError, 400, true);
    row("401", NetworkError::AuthenticationRequiredError, 401, true);
    row("409", NetworkError::ContentConflictError, 409, true);
    row("422", NetworkError::UnknownContentError, 422, true);
    row("503", NetworkError::ServiceUnavailableError, 503, true);
    row("504", NetworkError::UnknownServerError, 504, true);
    row("a cut body", NetworkError::RemoteHostClosedError, 200, false);
    row("a cut error", NetworkError::RemoteHostClosedError, 404, false);
    row("a resend", NetworkError::ContentReSendError, 200, false);
    row("a resend of 307", NetworkError::ContentReSendError, 307, false);
    row("a bomb", NetworkError::UnknownContentError, 200, false);
    row("a proxy", NetworkError::ProxyAuthenticationRequiredError, 407, false);
    row("a protocol error", NetworkError::ProtocolFailure, 200, false);
    row("a time-out", NetworkError::OperationCanceledError, 200, false);
}

void GatewayRulesTest::tellsAnswersFromBrokenOnes()
{
    QFETCH(NetworkError, error);
    QFETCH(int, status);
    QFETCH(bool, isAnswer);
    QCOMPARE(isOnlyTheStatus(error, status), isAnswer);
}

void GatewayRulesTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected"); // seconds; -1 for nothing
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("seconds") << QByteArray(" 17 ") << 17;
    QTest::newRow("huge") << QByteArray("9999999999") << 86'400;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("date") << QByteArray("Mon, 02 Nov 2026 09:00:30 GMT") << 30;
    QTest::newRow("date long past") << QByteArray("Sun, 01 Nov 2026 09:00:30 GMT") << 0;
    QTest::newRow("date far away") << QByteArray("Fri, 01 Jan 2038 00:00:00 GMT") << 86'400;
    QTest::newRow("another zone") << QByteArray("Mon, 02 Nov 2026 09:00:30 COT") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
}

void GatewayRulesTest::readsRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    const QLocale before;
    QLocale::setDefault(QLocale(u"es_CO"_s)); // the header is English whatever the machine speaks

    const auto pause = askedPause(text, now);

    QLocale::setDefault(before);
    QCOMPARE(pause ? std::chrono::duration_cast<seconds>(*pause).count() : -1, expected);
}

void GatewayRulesTest::waitsLongerEachTime()
{
    GatewayLimits limits;
    limits.firstPause = milliseconds(500);
    limits.longestPause = milliseconds(3000);
    QCOMPARE(pauseBefore(1, 1.0, limits), milliseconds(500));
    QCOMPARE(pauseBefore(2, 1.0, limits), milliseconds(1000));
    QCOMPARE(pauseBefore(3, 1.0, limits), milliseconds(2000));
    QCOMPARE(pauseBefore(4, 1.0, limits), milliseconds(3000));
    QCOMPARE(pauseBefore(1000, 1.0, limits), milliseconds(3000));
    QCOMPARE(pauseBefore(1, 0.0, limits), milliseconds(250)); // never at once
    QCOMPARE(pauseBefore(2, 0.5, limits), milliseconds(750));
}

void GatewayRulesTest::takesTheEarlierLimit()
{
    QVERIFY(notLaterThan(QDeadlineTimer(QDeadlineTimer::Forever), seconds(30)).remainingTime() <= 30'000);
    QVERIFY(notLaterThan(QDeadlineTimer(seconds(600)), seconds(30)).remainingTime() <= 30'000);
    QVERIFY(notLaterThan(QDeadlineTimer(seconds(5)), seconds(30)).remainingTime() <= 5'000);
    QVERIFY(notLaterThan(QDeadlineTimer(0), seconds(30)).hasExpired());
}

void GatewayRulesTest::tamesEveryRequest()
{
    GatewayOptions options;
    options.tls = QSslConfiguration::defaultConfiguration();
    options.tls->setProtocol(QSsl::AnyProtocol);
    options.tls->setPeerVerifyMode(QSslSocket::VerifyNone);

    const auto request = gatewayRequest(QUrl(u"https://gateway.example/x"_s), std::nullopt, options);

    QVERIFY(request);
    using Request = QNetworkRequest;
    QCOMPARE(
        request->attribute(Request::RedirectPolicyAttribute).toInt(), int(Request::ManualRedirectPolicy));
    QCOMPARE(request->attribute(Request::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(request->attribute(Request::CookieLoadControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(request->attribute(Request::CookieSaveControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(request->attribute(Request::AuthenticationReuseAttribute).toInt(), int(Request::Manual));
    QCOMPARE(request->attribute(Request::CacheLoadControlAttribute).toInt(), int(Request::AlwaysNetwork));
    QCOMPARE(request->attribute(Request::CacheSaveControlAttribute), QVariant(false));
    QCOMPARE(request->transferTimeout(), 15'000);
    QCOMPARE(request->sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(request->sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
}

void GatewayRulesTest::refusesSecretsThatNoHeaderCanCarry_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line end") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("blank") << QByteArray("abc def");
    QTest::newRow("zero") << QByteArray("abc\0def", 7);
    QTest::newRow("not ASCII") << QByteArray("añb");
}

void GatewayRulesTest::refusesSecretsThatNoHeaderCanCarry()
{
    QFETCH(QByteArray, secret);
    const QUrl address(u"https://gateway.example/x"_s);
    const Access badToken{Secret(secret), Secret("good"), false};
    const Access badKey{Secret("good"), Secret(secret), false};
    QVERIFY(gatewayRequest(address, Access{Secret("good"), Secret("good"), false}, {}));
    QCOMPARE(gatewayRequest(address, badToken, {}).error().kind, ErrorKind::InvalidData);
    QCOMPARE(gatewayRequest(address, badKey, {}).error().kind, ErrorKind::InvalidData);
}

void GatewayRulesTest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("life"); // seconds; -1 for a refusal
    QTest::newRow("documented") << QByteArray(
        R"({"access_token":"abc.def-_~+/=","expires_in":3600,"token_type":"Bearer"})")
                                << 3600;
    QTest::newRow("no life") << QByteArray(R"({"access_token":"abc"})") << 300;
    QTest::newRow("null life") << QByteArray(R"({"access_token":"abc","expires_in":null})") << 300;
    QTest::newRow("a very long life")
        << QByteArray(R"({"access_token":"abc","expires_in":18446744073709551615})") << 31'536'000;
    QTest::newRow("life zero") << QByteArray(R"({"access_token":"abc","expires_in":0})") << -1;
    QTest::newRow("negative life") << QByteArray(R"({"access_token":"abc","expires_in":-1})") << -1;
    QTest::newRow("life in words") << QByteArray(R"({"access_token":"abc","expires_in":"3600"})") << -1;
    QTest::newRow("fraction") << QByteArray(R"({"access_token":"abc","expires_in":3600.5})") << -1;
    QTest::newRow("no token") << QByteArray(R"({"expires_in":3600})") << -1;
    QTest::newRow("empty token") << QByteArray(R"({"access_token":""})") << -1;
    QTest::newRow("null token") << QByteArray(R"({"access_token":null})") << -1;
    QTest::newRow("number") << QByteArray(R"({"access_token":12345})") << -1;
    QTest::newRow("line end in it") << QByteArray(R"({"access_token":"abc\r\nX: y"})") << -1;
    QTest::newRow("blank in it") << QByteArray(R"({"access_token":"abc def"})") << -1;
    QTest::newRow("twice") << QByteArray(R"({"access_token":"abc","access_token":"def"})") << -1;
    QTest::newRow("trailing text") << QByteArray(R"({"access_token":"abc"} x)") << -1;
    QTest::newRow("cut off") << QByteArray(R"({"access_token":"abc")") << -1;
    QTest::newRow("an array") << QByteArray(R"([{"access_token":"abc"}])") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("a page") << QByteArray("<html>") << -1;
    QTest::newRow("not UTF-8") << QByteArray("{\"access_token\":\"\xff\"}") << -1;
}

void GatewayRulesTest::readsTokens()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, life);
    const auto token = decodeTokenAnswer(answer);
    QCOMPARE(token ? token->life.count() : -1, life);
    if (!token) {
        QCOMPARE(token.error().kind, ErrorKind::Unreadable);
        QVERIFY(!token.error().reply);
        QVERIFY(!token.error().detail.contains(u"abc"));
    }
}

void GatewayRulesTest::hidesSecretsInAnswers()
{
    const QByteArray hidden = withoutSecrets("token secret-token-1, key secret-key-22, word on",
        {Secret("secret-token-1"), Secret("secret-key-22"), Secret("on")});
    QVERIFY(!hidden.contains("secret-"));
    QVERIFY(hidden.endsWith("word on"));
}

void GatewayRulesTest::hasWordsForEveryTrouble()
{
    using Trouble = HttpOutcome::Trouble;
    for (const Trouble trouble : {Trouble::Broken, Trouble::Insecure, Trouble::ProxyRefused, Trouble::Silence,
             Trouble::Deadline, Trouble::TooLong, Trouble::Cancelled}) {
        HttpOutcome outcome;
        outcome.trouble = trouble;
        outcome.host = u"gateway.example"_s;
        const Error error = readError(outcome, CallSubject::Charge);
        QVERIFY(!error.what.isEmpty());
        QVERIFY(!error.reply);
        QCOMPARE(error.kind == ErrorKind::Cancelled, trouble == Trouble::Cancelled);
        QVERIFY(error.kind == ErrorKind::Cancelled || !error.next.isEmpty());
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::GatewayRulesTest)
#include "rules_test.moc"
