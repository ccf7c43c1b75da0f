// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/card_token_mask.h"
#include "models/payments/charge_json.h"

#include <QFile>
#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray dots = "\u00B7\u00B7\u00B7\u00B7";
const QByteArray uuidToken = "card_8736453a-dad0-4f26-85f0-95e8787d0237";

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA "/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCardTokenMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksTokensAndNothingElse_data();
    void masksTokensAndNothingElse();
    void theSampleLosesItsTokenAndNothingElse();
    void noPrefixOfTheSampleShowsMoreThanFourCharacters();
    void textsAreMaskedToo();
    void survivesWhatIsDeepAndHuge();
};

void TestCardTokenMask::masksTokensAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("masked");
    const auto add = [](const char *name, const QByteArray &answer, const QByteArray &masked) {
        QTest::newRow(name) << answer << masked;
    };
    const auto keep = [&add](const char *name, const QByteArray &answer) { add(name, answer, answer); };
    const auto card = [](const QByteArray &token) -> QByteArray {
        return QByteArray(R"({"transferDetails":{"card":{"cardToken":{"token":)" + token + "}}}}");
    };
    add("a token", card("\"tok-abcdef-9876\""), card("\"" + dots + "9876\""));
    add("a short token", card("\"abc1234\""), card("\"" + dots + "\""));
    add("an empty token", card("\"\""), card("\"" + dots + "\""));
    add("a number", card("1234567890"), card("\"" + dots + "7890\""));
    add("a token with escapes", card(R"("abcdefgh\u0039\u0038\u0037\u0036")"), card("\"" + dots + "9876\""));
    add("a token that ends in a quote", card(R"("abcdefgh987\"")"), card("\"" + dots + "\""));
    add("a token that ends in an accent", card("\"abcdefgh98\u00E1\""), card("\"" + dots + "\""));
    add("a token with an escaped name", R"({"card":{"cardToken":{"t\u006fken":"abcdefgh9876"}}})",
        R"({"card":{"cardToken":{"t\u006fken":")" + dots + "9876\"}}}");
    add("in a notification",
        R"({"data":{"chargeDetails":{"transferDetails":{"card":{"cardToken":{"token":"abcdefgh9876"}}}}}})",
        R"({"data":{"chargeDetails":{"transferDetails":{"card":{"cardToken":{"token":")" + dots
            + "9876\"}}}}}}");
    add("in a list of cards", R"({"card":[{"cardToken":{"token":"abcdefgh9876"}}]})",
        R"({"card":[{"cardToken":{"token":")" + dots + "9876\"}}]}");
    add("beside cardToken", R"({"card":{"token":"abcdefgh9876"}})",
        R"({"card":{"token":")" + dots + "9876\"}}");
    add("cardToken as a text", R"({"card":{"cardToken":"abcdefgh9876"}})",
        R"({"card":{"cardToken":")" + dots + "9876\"}}");
    add("a token's shape in another field", R"({"description":"pay with )" + uuidToken + R"( now"})",
        R"({"description":"pay with )" + dots + R"(0237 now"})");
    add("a hidden shape", R"({"description":"\u0063ard_8736453a-dad0-4f26-85f0-95e8787d0237\n\"x\""})",
        R"({"description":")" + dots + R"(0237 \"x\""})");
    add("two shapes", "[\"" + uuidToken + "," + uuidToken + "\"]", "[\"" + dots + "0237," + dots + "0237\"]");
    add("a shape in HTML", "<p>" + uuidToken + "</p>", "<p>" + dots + "0237</p>");
    add("a token in what is no JSON", R"({"x":1,,"token":"abcdefgh9876"})",
        R"({"x":1,,"token":")" + dots + "9876\"}");
    add("a token in what is no JSON, cut", R"({"a":{"token" : "abcdefgh9876)", R"({"a":{"token" : ")" + dots);
    add("a token without its brace", R"("token":"abcdefgh9876")", R"("token":")" + dots + "9876\"");
    add("a token number in what is no JSON", R"({,"token":123456789012})",
        R"({,"token":")" + dots + "9012\"}");
    keep("null", card("null"));
    keep("the type", R"({"card":{"cardToken":{"type":"CARD"}}})");
    keep("another token", R"({"session":{"token":"abcdefgh9876"}})");
    keep("a name in a text", R"({"description":"\"cardToken\":{\"token\":\"abcdefgh9876\"}"})");
    keep("what begins like a token", R"({"cardHolderName":"card_holder_name"})");
    keep("a key that begins like a token", R"({"idempotencyKey":"card_2024-11-12-0001"})");
    keep("escapes elsewhere", R"({"a":"\u00e1\/\n","b":[1.50,-0,1e5, true ]} )");
    keep("nothing", "");
    keep("no JSON", "<html>{\"a\": 'b'}</html>\r\n");
    keep("bytes that are no text", QByteArray("\xFF\x00\xFE{\"a\xFF\":\"\xC3\"", 14));
}

void TestCardTokenMask::masksTokensAndNothingElse()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, masked);
    QCOMPARE(maskCardTokens(answer), masked);
    QCOMPARE(maskCardTokens(masked), masked); // once more changes nothing
}

void TestCardTokenMask::theSampleLosesItsTokenAndNothingElse()
{
    const QByteArray answer = sample(u"source_charge_status.json"_s);
    QVERIFY(answer.contains(uuidToken));
    QByteArray expected = answer;
    expected.replace(uuidToken, QByteArray(dots + "0237"));
    QCOMPARE(maskCardTokens(answer), expected);
}

void TestCardTokenMask::noPrefixOfTheSampleShowsMoreThanFourCharacters()
{
    const QByteArray answer = sample(u"source_charge_status.json"_s);
    const qsizetype token = answer.indexOf(uuidToken);
    for (qsizetype size = token; size <= answer.size(); ++size) {
        const QByteArray masked = maskCardTokens(answer.first(size));
        for (qsizetype at = 0; at + 5 <= uuidToken.size(); ++at) {
            const QByteArray piece = uuidToken.mid(at, 5);
            if (piece != "card_") // "card_holder_name" is there, too
                QVERIFY2(!masked.contains(piece), masked.constData());
        }
    }
}

void TestCardTokenMask::textsAreMaskedToo()
{
    QCOMPARE(withoutCardTokens(u"a card_8736453a-dad0-4f26-85f0-95e8787d0237 b"_s),
        u"a \u00B7\u00B7\u00B7\u00B70237 b"_s);
    QCOMPARE(withoutCardTokens(u"card_holder_name card_"_s), u"card_holder_name card_"_s);
    QVERIFY(isCardToken({u"somethingNew"_s, u"cardToken"_s, u"token"_s}));
    QVERIFY(isCardToken({u"card"_s, u"token"_s}));
    QVERIFY(!isCardToken({u"nequi"_s, u"token"_s}));
    QVERIFY(!isCardToken({}));
}

void TestCardTokenMask::survivesWhatIsDeepAndHuge()
{
    const QByteArray deep = QByteArray("{\"a\":[").repeated(200'000);
    QCOMPARE(maskCardTokens(deep), deep);
    const QByteArray prefixes = QByteArray("card_").repeated(200'000);
    QCOMPARE(maskCardTokens(prefixes), prefixes);
    const QByteArray escapes = "\"" + QByteArray("\\u0041").repeated(100'000) + "\"";
    QCOMPARE(maskCardTokens(escapes), escapes);
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestCardTokenMask)
#include "test_card_token_mask.moc"
