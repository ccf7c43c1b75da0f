// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/gateway_fixture.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

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
