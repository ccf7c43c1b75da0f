// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/faults.h"
#include "tests/real/gateway/gateway_fixture.h"
#include "tests/support/test_authority.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

struct Asker {
    Asker(const QUrl &address, const GatewayOptions &options)
        : gateway(profileAt(address), credentials, options)
    {
    }
    FixedCredentials credentials{pastedCredentials()};
    LiquidoGateway gateway;
};

class CancelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cancelsAChargeOnceWhateverTheServerDoes_data();
    void cancelsAChargeOnceWhateverTheServerDoes();
    void readsWhatTheGatewaySaysToACancelling_data();
    void readsWhatTheGatewaySaysToACancelling();
    void saysThatACancellingNeverLeft();

private:
    [[nodiscard]] GatewayOptions options() const
    {
        GatewayOptions options = quickOptions();
        options.tls = m_authority->trusted();
        return options;
    }
    std::optional<TestAuthority> m_authority;
};

void CancelTest::initTestCase()
{
    m_authority = TestAuthority::make();
    QVERIFY2(m_authority, "the openssl program is needed");
}

void CancelTest::cancelsAChargeOnceWhateverTheServerDoes_data()
{
    addFaultRows();
}

void CancelTest::cancelsAChargeOnceWhateverTheServerDoes()
{
    QFETCH(bool, tls);
    QFETCH(int, fault);
    const Fault &expected = faults().at(static_cast<size_t>(fault)).second;
    FaultyServer server(tls ? std::optional(m_authority->serving()) : std::nullopt);
    server.on("POST /v1/payments/charges/cancel/", {expected.reaction(server)});
    Asker asker(server.address(), options());

    const auto cancelled = await(asker.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(static_cast<int>(server.requests().size()), 1);
    QVERIFY(!cancelled); // not even by "answers": that is about another charge
    const bool isAnsweredNo = expected.isWhole.value_or(false) && expected.status >= 400
        && expected.status < 500 && expected.status != 408 && expected.status != 425;
    if (!isAnsweredNo)
        QCOMPARE(nameOf(cancelled.error().kind), u"outcome_unknown"_s);
}

void CancelTest::readsWhatTheGatewaySaysToACancelling_data()
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

void CancelTest::readsWhatTheGatewaySaysToACancelling()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    FaultyServer server;
    server.on("POST", {answer(status, body)});
    Asker asker(server.address(), options());

    const auto cancelled = await(asker.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QCOMPARE(cancelled ? cancelled->charge.status.text : nameOf(cancelled.error().kind), outcome);
    QCOMPARE(server.requests().front().target, "/v1/payments/charges/cancel/order-1");
    QCOMPARE(server.requests().front().body, "");
}

void CancelTest::saysThatACancellingNeverLeft()
{
    FaultyServer server;
    const QUrl address = server.address();
    server.close();
    Asker asker(address, options());

    const auto cancelled = await(asker.gateway.cancelCharge(chargeKey(u"order-1"_s)));

    QVERIFY(!cancelled);
    QCOMPARE(nameOf(cancelled.error().kind), u"not_sent"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CancelTest)
#include "cancel_test.moc"
