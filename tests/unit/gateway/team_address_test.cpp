// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/profile.h"
#include "models/gateway/team_address.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class TeamAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTaken_data();
    void whatIsTaken();
    void whatIsRefused_data();
    void whatIsRefused();
    void theKeptFormIsReadBack();
    void aProfileKeepsTheAddressWithoutAPassword();
    void theTrainingGatewayInsideTheProgramHasNoTeam();
};

void TeamAddressTest::whatIsTaken_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("postgresql://db.shop.example/reintegro")
        << u"db.shop.example"_s << 5432 << u"verify-full"_s << false;
    QTest::newRow("postgresql://db.shop.example:6432/reintegro?sslmode=verify-full")
        << u"db.shop.example"_s << 6432 << u"verify-full"_s << false;
    QTest::newRow("postgres://10.0.0.7/reintegro") << u"10.0.0.7"_s << 5432 << u"verify-full"_s << false;
    QTest::newRow("postgresql://127.0.0.1:5433/reintegro") << u"127.0.0.1"_s << 5433 << u"prefer"_s << true;
    QTest::newRow("postgresql://[::1]/reintegro") << u"::1"_s << 5432 << u"prefer"_s << true;
    QTest::newRow("postgresql://127.0.0.1/reintegro?sslmode=disable")
        << u"127.0.0.1"_s << 5432 << u"disable"_s << true;
    QTest::newRow("postgresql:///reintegro?host=/run/postgresql")
        << u"/run/postgresql"_s << 5432 << u"prefer"_s << true;
    // A name is what the name service makes of it.
    QTest::newRow("postgresql://localhost/reintegro") << u"localhost"_s << 5432 << u"verify-full"_s << false;
}

void TeamAddressTest::whatIsTaken()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, mode);
    QFETCH(const bool, isLocal);
    const auto address = teamAddressFromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(address, address ? "" : qPrintable(address.error().english()));
    QCOMPARE(address->host, host);
    QCOMPARE(address->port, port);
    QCOMPARE(address->sslMode, mode);
    QCOMPARE(address->isLocal, isLocal);
    QCOMPARE(address->database, u"reintegro"_s);
}

void TeamAddressTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("postgresql://ana:hunter2@db.shop.example/reintegro") << u"password"_s;
    QTest::newRow("postgresql://db.shop.example/reintegro?password=hunter2") << u"password"_s;
    QTest::newRow("postgresql://db.shop.example/reintegro?sslmode=require") << u"verify-full"_s;
    QTest::newRow("postgresql://localhost/reintegro?sslmode=disable") << u"verify-full"_s;
    QTest::newRow("postgresql://db.shop.example/reintegro?sslmode=none") << u"sslmode"_s;
    QTest::newRow("postgresql://db.shop.example/reintegro?target_session_attrs=any") << u"understood"_s;
    QTest::newRow("postgresql://db.shop.example") << u"no database"_s;
    QTest::newRow("postgresql:///reintegro") << u"no server"_s;
    QTest::newRow("mysql://db.shop.example/reintegro") << u"PostgreSQL"_s;
    QTest::newRow("db.shop.example") << u"PostgreSQL"_s;
    QTest::newRow("") << u"PostgreSQL"_s;
}

void TeamAddressTest::whatIsRefused()
{
    QFETCH(const QString, word);
    const auto address = teamAddressFromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address);
    QCOMPARE(nameOf(address.error().kind), u"invalid_data"_s);
    QVERIFY2(address.error().english().contains(word), qPrintable(address.error().english()));
    QVERIFY(!address.error().english().contains(u"hunter2"_s));
}

void TeamAddressTest::theKeptFormIsReadBack()
{
    for (const QString &text : {u"postgresql://ana@db.shop.example:6432/a%20b?sslrootcert=/etc/ca.pem"_s,
             u"postgresql:///reintegro?host=/run/postgresql"_s,
             u"postgresql://127.0.0.1/reintegro?sslmode=disable"_s}) {
        const auto first = teamAddressFromText(text);
        QVERIFY(first);
        const auto second = teamAddressFromText(first->toString());
        QVERIFY2(second, qPrintable(first->toString()));
        QCOMPARE(*second, *first);
    }
}

void TeamAddressTest::aProfileKeepsTheAddressWithoutAPassword()
{
    Profile profile;
    profile.name = u"shop"_s;
    profile.kind = ProfileKind::Sandbox;
    profile.server = u" postgresql://db.shop.example/reintegro "_s;
    const auto complete = completeProfile(profile);
    QVERIFY(complete);
    QCOMPARE(complete->server, u"postgresql://db.shop.example:5432/reintegro"_s);
    profile.server = u"postgresql://ana:hunter2@db.shop.example/reintegro"_s;
    QVERIFY(!completeProfile(profile));
}

void TeamAddressTest::theTrainingGatewayInsideTheProgramHasNoTeam()
{
    Profile profile;
    profile.name = u"training"_s;
    profile.kind = ProfileKind::Training;
    profile.server = u"postgresql://db.shop.example/reintegro"_s;
    QVERIFY(!completeProfile(profile));
    profile.api = QUrl(u"http://127.0.0.1:8080"_s);
    profile.auth = profile.api;
    QVERIFY(completeProfile(profile));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TeamAddressTest)
#include "team_address_test.moc"
