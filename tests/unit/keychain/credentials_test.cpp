// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/credentials.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

QByteArray textOf(const std::optional<Secret> &secret)
{
    return secret ? secret->revealForKeychain() : QByteArray("(none)");
}

} // namespace

class CredentialsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientIdAndSecretAreOneForm()
    {
        const auto read = decodeCredentials(R"({"apiKey":"k","clientSecret":"s ñ","clientId":"i"})");

        QVERIFY(read);
        QCOMPARE(textOf(read->clientId), QByteArray("i"));
        QCOMPARE(textOf(read->clientSecret), QByteArray("s ñ"));
        QCOMPARE(textOf(read->apiKey), QByteArray("k"));
        QVERIFY(!read->hasPastedToken());
    }

    void aPastedTokenIsTheOther()
    {
        const auto read = decodeCredentials(R"({"accessToken":"t","apiKey":"k"})");

        QVERIFY(read);
        QVERIFY(read->hasPastedToken());
        QCOMPARE(textOf(read->accessToken), QByteArray("t"));
        QVERIFY(!read->clientId);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");

        QTest::newRow("nothing") << QByteArray() << u"JSON"_s;
        QTest::newRow("cut") << QByteArray(R"({"accessToken":"t","apiKey":"k")") << u"JSON"_s;
        QTest::newRow("trailing text") << QByteArray(R"({"accessToken":"t","apiKey":"k"} x)") << u"JSON"_s;
        QTest::newRow("a list") << QByteArray(R"(["accessToken","apiKey"])") << u"JSON"_s;
        QTest::newRow("a key twice") << QByteArray(R"({"accessToken":"t","apiKey":"k","apiKey":"l"})")
                                     << u"JSON"_s;
        QTest::newRow("bad UTF-8") << QByteArray("{\"accessToken\":\"\xff\",\"apiKey\":\"k\"}") << u"JSON"_s;
        QTest::newRow("both forms") << QByteArray(
            R"({"accessToken":"t","clientId":"i","clientSecret":"s","apiKey":"k"})")
                                    << u"neither"_s;
        QTest::newRow("half a form") << QByteArray(R"({"clientId":"i","apiKey":"k"})") << u"neither"_s;
        QTest::newRow("no API key") << QByteArray(R"({"accessToken":"t"})") << u"apiKey"_s;
        QTest::newRow("empty value") << QByteArray(R"({"accessToken":"","apiKey":"k"})") << u"accessToken"_s;
        QTest::newRow("a number") << QByteArray(R"({"accessToken":4711,"apiKey":"k"})") << u"accessToken"_s;
        QTest::newRow("an object") << QByteArray(R"({"accessToken":{"a":1},"apiKey":"k"})")
                                   << u"accessToken"_s;
        QTest::newRow("null") << QByteArray(R"({"accessToken":"t","apiKey":null})") << u"apiKey"_s;
        QTest::newRow("a line break")
            << QByteArray(R"({"accessToken":"t\r\nHost: x","apiKey":"k"})") << u"accessToken"_s;
        QTest::newRow("a NUL") << QByteArray(R"({"accessToken":"t\u0000","apiKey":"k"})") << u"accessToken"_s;
        QTest::newRow("a field we do not know")
            << QByteArray(R"({"accessToken":"t","apiKey":"k","s3cret-as-a-name":"x"})") << u"not known"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"JSON"_s;
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);

        const auto read = decodeCredentials(json);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidData);
        QVERIFY2(read.error().english().contains(named), qPrintable(read.error().english()));
    }

    void noValueIsEverInTheWords()
    {
        for (const QByteArray json : {R"({"accessToken":"s3cret\n","apiKey":"k"})",
                 R"({"accessToken":"t","apiKey":"k","s3cret":"s3cret"})", R"({"apiKey":"s3cret"})"}) {
            const auto read = decodeCredentials(json);
            QVERIFY(!read);
            QVERIFY(!read.error().english().contains("s3cret"_L1));
            QVERIFY(!read.error().detail.contains("s3cret"_L1));
        }
    }

    void whatIsEncodedCanBeRead()
    {
        Credentials credentials{Secret("i"), Secret("quote \" and \\ and ñ"), std::nullopt, Secret("k")};

        const auto encoded = encodeCredentials(credentials);

        QVERIFY(encoded);
        const auto read = decodeCredentials(encoded->revealForKeychain());
        QVERIFY(read);
        QCOMPARE(textOf(read->clientSecret), QByteArray("quote \" and \\ and ñ"));
        QVERIFY(!read->accessToken);
    }

    void whatCouldNotBeReadIsNotEncoded_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("apiKey");

        QTest::newRow("empty key") << QByteArray("t") << QByteArray();
        QTest::newRow("bad UTF-8") << QByteArray("\xff") << QByteArray("k");
        QTest::newRow("line break") << QByteArray("t\n") << QByteArray("k");
        QTest::newRow("2,000 bytes") << QByteArray(1980, 't') << QByteArray("k");
    }
    void whatCouldNotBeReadIsNotEncoded()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, apiKey);
        const auto encoded = encodeCredentials({std::nullopt, std::nullopt, Secret(token), Secret(apiKey)});
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().kind, ErrorKind::InvalidData);
    }

    void twoFormsInOneAreNotEncoded()
    {
        QVERIFY(!encodeCredentials({Secret("i"), Secret("s"), Secret("t"), Secret("k")}));
        QVERIFY(!encodeCredentials({Secret("i"), std::nullopt, std::nullopt, Secret("k")}));
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CredentialsTest)
#include "credentials_test.moc"
