// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/refund_answer.h"

#include <QFile>
#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class TestRefundAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedAnswerIsRead();
    void wordsAreKnownOrKept_data();
    void wordsAreKnownOrKept();
    void nothingIsForgiven_data();
    void nothingIsForgiven();
    void everythingButTheStatusMayBeMissing();
    void everyErrorShapeIsToldInItsWords_data();
    void everyErrorShapeIsToldInItsWords();
    void aRecordIsAFailureThatNamesItsKeys();
    void whatHasNoShapeOfTheContractIsNoFailure_data();
    void whatHasNoShapeOfTheContractIsNoFailure();
    void completeIsOneWholeStrictDocument_data();
    void completeIsOneWholeStrictDocument();
};

void TestRefundAnswer::thePublishedAnswerIsRead()
{
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA "/samples/source_refund_response.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray answer = file.readAll();
    const auto refund = decodeRefundAnswer(answer);
    QVERIFY(refund);
    QCOMPARE(refund->key, u"2022030214000007-1"_s);
    QCOMPARE(refund->referenceId, u"2022030214000007"_s);
    QCOMPARE(refund->amount, Money(300, Currency::cop()));
    QCOMPARE(refund->country, u"CO"_s);
    QCOMPARE(refund->word, RefundAnswer::Word::Settled);
    QCOMPARE(refund->status, u"SETTLED"_s);
    QCOMPARE(refund->statusCode, 200);
    QVERIFY(!refund->errorMessage);
    QCOMPARE(refund->createTime->instant(), QDateTime({2022, 3, 2}, {5, 18, 56}, Qt::UTC));
    QCOMPARE(refund->finalStatusTime->text(), u"2022-03-01 21:18:57 GMT-08:00"_s);
    QCOMPARE(refund->description, u"refund test"_s);
    QCOMPARE(refund->callbackUrl, u"https://api.client.comcallback/"_s);
    const qsizetype end = answer.trimmed().size();
    for (qsizetype size = 0; size < end; ++size)
        QVERIFY(!decodeRefundAnswer(answer.first(size)));
}

void TestRefundAnswer::wordsAreKnownOrKept_data()
{
    QTest::addColumn<RefundAnswer::Word>("word");
    QTest::newRow("SETTLED") << RefundAnswer::Word::Settled;
    QTest::newRow("IN_PROGRESS") << RefundAnswer::Word::InProgress;
    QTest::newRow("FAILED") << RefundAnswer::Word::Failed;
    QTest::newRow("REFUNDED") << RefundAnswer::Word::Other;
    QTest::newRow("settled") << RefundAnswer::Word::Other;
    QTest::newRow("") << RefundAnswer::Word::Other;
}

void TestRefundAnswer::wordsAreKnownOrKept()
{
    QFETCH(RefundAnswer::Word, word);
    const QByteArray text = QTest::currentDataTag();
    const auto refund = decodeRefundAnswer(R"({"transferStatus":")" + text + "\"}");
    QVERIFY(refund);
    QCOMPARE(refund->word, word);
    QCOMPARE(refund->status, QString::fromLatin1(text));
}

void TestRefundAnswer::nothingIsForgiven_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("start");
    const auto with = [](const QByteArray &members) -> QByteArray {
        return R"({"transferStatus":"SETTLED",)" + members + "}";
    };
    const auto add = [](const char *name, const QByteArray &answer, const QString &start) {
        QTest::newRow(name) << answer << start;
    };
    add("a leading zero in the amount", with(R"("amount":0300,"currency":"COP")"),
        u"This is not valid JSON"_s);
    add("a leading zero in a card's month",
        with(R"("transferDetails":{"card":{"cardInfo":{"expirationMonth":06}}})"),
        u"This is not valid JSON"_s);
    add("trailing text", R"({"transferStatus":"SETTLED"} OK)", u"This is not valid JSON"_s);
    add("the status twice", with(R"("transferStatus":"FAILED")"), u"This JSON cannot be trusted"_s);
    add("a fraction", with(R"("amount":300.0,"currency":"COP")"), u"The field /amount "_s);
    add("an exponent", with(R"("amount":3e2,"currency":"COP")"), u"The field /amount "_s);
    add("a negative amount", with(R"("amount":-300,"currency":"COP")"), u"The field /amount "_s);
    add("trailing text in the amount", with(R"("amount":"300 COP","currency":"COP")"),
        u"The field /amount "_s);
    add("no currency", with(R"("amount":300)"), u"The field /currency "_s);
    add("a key that is a number", with(R"("idempotencyKey":7)"), u"The field /idempotencyKey "_s);
    add("a reference that is a number", with(R"("referenceId":7)"), u"The field /referenceId "_s);
    add("a country that is a list", with(R"("country":["CO"])"), u"The field /country "_s);
    add("a time that is a number", with(R"("createTime":1646198216)"), u"The field /createTime "_s);
    add("a code with a fraction", with(R"("transferStatusCode":200.0)"), u"The field /transferStatusCode "_s);
    add("a status that is a number", R"({"transferStatus":200})", u"The field /transferStatus "_s);
    add("a status that is null", R"({"transferStatus":null})", u"The field /transferStatus "_s);
    add("no status", "{}", u"The field /transferStatus "_s);
    add("a list", "[]", u"This is no record of a refund"_s);
    add("nothing", "", u"There is nothing to read"_s);
    add("HTML", "<html></html>", u"This is not valid JSON"_s);
}

void TestRefundAnswer::nothingIsForgiven()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, start);
    const auto refund = decodeRefundAnswer(answer);
    QVERIFY(!refund);
    QCOMPARE(refund.error().kind, ErrorKind::Unreadable);
    const QString sentence = refund.error().what.english();
    QVERIFY2(sentence.startsWith(start), qPrintable(sentence));
}

void TestRefundAnswer::everythingButTheStatusMayBeMissing()
{
    const auto refund =
        decodeRefundAnswer(R"({"transferStatus":"IN_PROGRESS","amount":null,"currency":"COP"})");
    QVERIFY(refund);
    QVERIFY(
        !refund->key && !refund->referenceId && !refund->amount && !refund->country && !refund->createTime);
    const auto asText = decodeRefundAnswer(
        R"({"transferStatus":"SETTLED","amount":"9007199254740993","currency":"COP","transferStatusCode":"200"})");
    QVERIFY(asText);
    QCOMPARE(asText->amount, Money(9007199254740993, Currency::cop()));
    QCOMPARE(asText->statusCode, 200);
    const auto talkative = decodeRefundAnswer(
        R"({"transferStatus":"FAILED","transferErrorMsg":"card_8736453a-dad0-4f26-85f0-95e8787d0237 is gone"})");
    QVERIFY(talkative);
    QCOMPARE(talkative->errorMessage, u"\u00B7\u00B7\u00B7\u00B70237 is gone"_s);
}

void TestRefundAnswer::everyErrorShapeIsToldInItsWords_data()
{
    using Code = std::optional<qint64>;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("message");
    const auto add = [](const QByteArray &answer, Code code, const QString &message) {
        QTest::newRow(answer.constData()) << answer << code << message;
    };
    add(R"({"transferStatus":"FAILED","transferStatusCode":422,"transferErrorMsg":"bad account"})", 422,
        u"bad account"_s);
    add(R"({"transferStatus":"FAILED","transferErrorMsg":null})", std::nullopt, {});
    add(R"({"status":404,"error":"Not Found"})", 404, u"Not Found"_s);
    add(R"({"timestamp":"t","status":404,"error":"Not Found","path":"/v1"})", 404, u"Not Found"_s);
    add(R"({"statusCode":400,"errorMsg":"amount"})", 400, u"amount"_s);
    add(R"({"code":400,"message":"invalid","data":{"errorMessage":"bankCode"}})", 400,
        u"invalid: bankCode"_s);
    add(R"({"code":400,"message":"invalid","data":{"errorMessage":"invalid"}})", 400, u"invalid"_s);
    add(R"({"code":400,"message":"invalid","data":null})", 400, u"invalid"_s);
    add(R"({"code":"401","msg":"no"})", 401, u"no"_s);
    add(R"({"message":"Forbidden"})", std::nullopt, u"Forbidden"_s);
    add(R"({"message":""})", std::nullopt, {});
    add(R"({"error":"invalid_client","error_description":"wrong secret"})", std::nullopt,
        u"invalid_client: wrong secret"_s);
    add(R"({"error":"invalid_client"})", std::nullopt, u"invalid_client"_s);
    add(R"({"status":"NOT_FOUND","message":"x"})", std::nullopt, u"x"_s);
    add(R"({"message":"card_8736453a-dad0-4f26-85f0-95e8787d0237 is used"})", std::nullopt,
        u"\u00B7\u00B7\u00B7\u00B70237 is used"_s);
}

void TestRefundAnswer::everyErrorShapeIsToldInItsWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(std::optional<qint64>, code);
    QFETCH(QString, message);
    const auto said = decodeFailure(answer);
    QVERIFY(said);
    QCOMPARE(said->code, code);
    QCOMPARE(said->message, message);
}

void TestRefundAnswer::aRecordIsAFailureThatNamesItsKeys()
{
    const auto said = decodeFailure(
        R"({"transferStatus":"FAILED","idempotencyKey":"order-1-1","referenceId":"order-1","transferStatusCode":500})");
    QVERIFY(said);
    QCOMPARE(said->key, u"order-1-1"_s);
    QCOMPARE(said->referenceId, u"order-1"_s);
    QCOMPARE(said->transferStatus, u"FAILED"_s);
    QCOMPARE(said->code, 500);
    QVERIFY(!decodeFailure(R"({"message":"x"})")->transferStatus);
}

void TestRefundAnswer::whatHasNoShapeOfTheContractIsNoFailure_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *answer : {"", " ", "{}", "[]", "null", "\"error\"", "404", "[{\"message\":\"x\"}]",
             "<html><body>Not Found</body></html>", "{\"foo\":1}", "{\"code\":404}", "{\"status\":404}",
             "{\"message\":null}", "{\"message\":404}", "{\"error\":{\"message\":\"x\"}}",
             "{\"message\":\"x\"", "{\"message\":\"x\"}}", "{\"message\":\"x\",\"message\":\"y\"}",
             "{\"code\":0400,\"message\":\"x\"}", "{\"errorMessage\":\"x\"}", "{\"idempotencyKey\":\"x\"}"})
        QTest::newRow(answer) << QByteArray(answer);
}

void TestRefundAnswer::whatHasNoShapeOfTheContractIsNoFailure()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!decodeFailure(answer));
}

void TestRefundAnswer::completeIsOneWholeStrictDocument_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("complete");
    QTest::newRow("an object") << QByteArray(R"({"a":[1,2]})") << true;
    QTest::newRow("with blanks") << QByteArray("\n {} \n") << true;
    QTest::newRow("a list") << QByteArray("[]") << true;
    QTest::newRow("a text") << QByteArray("\"x\"") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray(R"({"a":[1,2])") << false;
    QTest::newRow("two") << QByteArray("{}{}") << false;
    QTest::newRow("a leading zero") << QByteArray(R"({"a":01})") << false;
    QTest::newRow("a name twice") << QByteArray(R"({"a":1,"a":1})") << false;
    QTest::newRow("a NUL at the end") << QByteArray("{}\0", 3) << false;
    QTest::newRow("HTML") << QByteArray("<p>") << false;
}

void TestRefundAnswer::completeIsOneWholeStrictDocument()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, complete);
    QCOMPARE(isCompleteJson(answer), complete);
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestRefundAnswer)
#include "test_refund_answer.moc"
