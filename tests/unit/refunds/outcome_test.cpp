// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_outcome.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static const QDateTime started(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

static RefundOrder order()
{
    return RefundOrder{.key = *RefundKey::fromText(u"order-1-1"_s),
        .charge = *ChargeKey::fromText(u"order-1"_s),
        .amount = Money(300, Currency::cop()),
        .country = u"CO"_s,
        .description = u"refund test"_s,
        .account = {},
        .callbackUrl = {}};
}

//! A whole answer to our order, with some of its texts replaced: "a=>b".
static QByteArray answer(std::initializer_list<std::pair<QByteArray, QByteArray>> changes = {})
{
    QByteArray text =
        QByteArrayLiteral("{\"idempotencyKey\":\"order-1-1\",\"referenceId\":\"order-1\",\"amount\":300,"
                          "\"currency\":\"COP\",\"country\":\"CO\","
                          "\"createTime\":\"2026-03-02 07:00:01 GMT-05:00\","
                          "\"transferStatusCode\":200,\"transferStatus\":\"SETTLED\"}");
    for (const auto &[from, to] : changes) {
        Q_ASSERT(text.contains(from));
        text.replace(from, to);
    }
    return text;
}

static CallReport report(int httpStatus, QByteArray body)
{
    CallReport result;
    result.bodyTouched = true;
    result.timesSent = 1;
    result.httpStatus = httpStatus;
    result.isWhole = true;
    result.body = std::move(body);
    return result;
}

class OutcomeTest : public QObject {
    Q_OBJECT
private:
    static void says(
        const char *row, int status, const QByteArray &body, RequestState state, bool alarm = false)
    {
        QTest::newRow(row) << report(status, body) << state << alarm;
    }

    static void addSuccessRows()
    {
        using enum RequestState;
        says("200 settled", 200, answer(), Settled);
        says("201 in progress", 201, answer({{"SETTLED", "IN_PROGRESS"}}), InProgress);
        says("200 failed", 200, answer({{"SETTLED", "FAILED"}}), Failed);
        says("200 a word we do not know", 200, answer({{"SETTLED", "ON_HOLD"}}), Unknown);
        says("200 another amount", 200, answer({{"300", "30000"}}), Unknown, true);
        says("200 another currency", 200, answer({{"COP", "USD"}}), Unknown, true);
        says("200 another country", 200, answer({{"\"CO\"", "\"MX\""}}), Unknown, true);
        says("200 another key", 200, answer({{"order-1-1", "order-1-2"}}), Unknown, true);
        says("200 another reference", 200, answer({{"\"order-1\"", "\"order-2\""}}), Unknown, true);
        says("200 failed, another key", 200, answer({{"SETTLED", "FAILED"}, {"order-1-1", "x"}}), Unknown,
            true);
        says("200 failed, another amount", 200, answer({{"SETTLED", "FAILED"}, {"300", "301"}}), Unknown,
            true);
        says("200 failed without an amount", 200,
            answer({{"SETTLED", "FAILED"}, {"\"amount\":300,\"currency\":\"COP\",", ""}}), Failed);
        says("200 without an amount", 200, answer({{"\"amount\":300,\"currency\":\"COP\",", ""}}), Unknown);
        says("200 without a key", 200, answer({{"\"idempotencyKey\":\"order-1-1\",", ""}}), Unknown);
        says("200 without a country", 200, answer({{"\"country\":\"CO\",", ""}}), Unknown);
        says("200 made long before", 200, answer({{"2026-03-02 07", "2022-03-02 07"}}), Unknown, true);
        says("200 made 4 minutes before", 200, answer({{"07:00:01", "06:56:00"}}), Settled);
        says("200 made 6 minutes before", 200, answer({{"07:00:01", "06:54:00"}}), Unknown, true);
        says("200 without a time", 200, answer({{"\"createTime\":\"2026-03-02 07:00:01 GMT-05:00\",", ""}}),
            Unknown);
        says("200 a time without a zone", 200, answer({{" GMT-05:00", ""}}), Unknown);
        says("200 failed long before", 200,
            answer({{"SETTLED", "FAILED"}, {"2026-03-02 07", "2022-03-02 07"}}), Unknown, true);
        says("200 cut", 200, answer().chopped(1), Unknown);
        says("200 empty", 200, {}, Unknown);
        says("200 html", 200, "<html></html>", Unknown);
        says("200 an amount with leading zeros", 200, answer({{"300", "0300"}}), Unknown);
        says("200 an amount with a fraction", 200, answer({{"300", "300.0"}}), Unknown);
        says("200 a key twice", 200, answer({{"{", "{\"amount\":300,"}}), Unknown);
        says("200 an amount as digits", 200, answer({{"300", "\"300\""}}), Settled);
    }

    static void addRefusalRows()
    {
        using enum RequestState;
        const QByteArray words = R"({"status":400,"error":"bankCode"})";
        for (const int status : {400, 404, 422})
            says(qPrintable(u"%1 in words"_s.arg(status)), status, words, Failed);
        says("422 the refund failed", 422, answer({{"SETTLED", "FAILED"}}), Failed);
        says("422 calls it settled", 422, answer(), Unknown);
        says(
            "400 about another key", 400, answer({{"SETTLED", "FAILED"}, {"order-1-1", "x"}}), Unknown, true);
        says("400 html", 400, "<html>Bad Request</html>", Unknown);
        says("400 nothing", 400, {}, Unknown);
        says("400 {}", 400, "{}", Unknown);
        says("400 a bare text", 400, "\"no\"", Unknown);
        says("401", 401, R"({"message":"Unauthorized"})", NotSent);
        says("401 html", 401, "<html>", Unknown);
        says("403", 403, R"({"message":"Forbidden"})", NotSent);
        says("403 nothing", 403, {}, Unknown);
        says("403 that knows the refund", 403, answer(), Unknown);
        says("429", 429, R"({"message":"slow"})", NotSent);
        says("429 html", 429, "<html>", Unknown);
        says("409", 409, R"({"message":"duplicate"})", Unknown, true);
        for (const int status : {300, 301, 302, 303, 307, 308, 402, 405, 406, 408, 410, 413, 418, 451, 500,
                 501, 502, 503, 504, 599})
            says(qPrintable(QString::number(status)), status, words, Unknown);
        says("503 that says settled", 503, answer(), Unknown);
    }

private Q_SLOTS:
    void theTable_data()
    {
        QTest::addColumn<CallReport>("call");
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<bool>("alarm");
        addSuccessRows();
        addRefusalRows();
    }
    void theTable()
    {
        QFETCH(CallReport, call);
        QFETCH(RequestState, state);
        QFETCH(bool, alarm);

        const Judgement judgement = judgeCall(call, order(), started);

        QCOMPARE(nameOf(judgement.state), nameOf(state));
        QCOMPARE(!judgement.alarms.empty(), alarm);
        QVERIFY(!judgement.meaning.isEmpty());
        QCOMPARE(judgement.mayRenewToken, state == RequestState::NotSent && call.httpStatus == 401);
    }

    void whatSaysThatItHasArrived_data()
    {
        QTest::addColumn<CallReport>("call");
        QTest::addColumn<QString>("sign"); // empty: nothing does
        const auto row = [](const char *name, int status, const QByteArray &body, const char *sign) {
            QTest::newRow(name) << report(status, body) << QString::fromLatin1(sign);
        };
        row("409", 409, R"({"message":"duplicate"})", "key_taken");
        row("409 html", 409, "<html>", "");
        row("200 made long before", 200, answer({{"2026-03-02 07", "2022-03-02 07"}}), "key_taken");
        row("200 another amount", 200, answer({{"300", "30000"}}), "refund_found");
        row("200 a word we do not know", 200, answer({{"SETTLED", "ON_HOLD"}}), "refund_found");
        row("200 without a time", 200, answer({{"\"createTime\":\"2026-03-02 07:00:01 GMT-05:00\",", ""}}),
            "refund_found");
        row("200 another reference", 200, answer({{"\"order-1\"", "\"order-2\""}}), "refund_found");
        row("200 another key", 200, answer({{"order-1-1", "order-1-2"}}), "");
        row("200 without a key", 200, answer({{"\"idempotencyKey\":\"order-1-1\",", ""}}), "");
        row("200 settled", 200, answer(), "");
        row("200 html", 200, "<html></html>", "");
        for (const int status : {400, 403, 404, 422, 429, 503})
            row(qPrintable(u"%1 calls it settled"_s.arg(status)), status, answer(), "refund_found");
        row("422 calls another one settled", 422, answer({{"order-1-1", "order-1-2"}}), "");
        row("422 calls one without a key settled", 422, answer({{"\"idempotencyKey\":\"order-1-1\",", ""}}),
            "");
        row("422 failed", 422, answer({{"SETTLED", "FAILED"}}), "");
        row("503 in words", 503, R"({"message":"try later"})", "");
        row("502 html", 502, "<html></html>", "");
    }
    void whatSaysThatItHasArrived()
    {
        QFETCH(CallReport, call);
        const Judgement judgement = judgeCall(call, order(), started);
        QTEST(judgement.arrival ? nameOf(*judgement.arrival) : QString(), "sign");
        if (judgement.arrival)
            QCOMPARE(judgement.state, RequestState::Unknown);
    }

    void sentTwiceItHasArrivedIfAnAnswerSaysSo()
    {
        CallReport call = report(200, answer());
        call.timesSent = 2;
        QCOMPARE(judgeCall(call, order(), started).arrival, ArrivalSign::Kind::RefundFound);
        call = report(500, {});
        call.timesSent = 2;
        QVERIFY(!judgeCall(call, order(), started).arrival);
    }

    void anAnswerThatIsNotWholeProvesNothing()
    {
        for (const int status : {200, 400, 401, 403, 404, 422, 429}) {
            CallReport call = report(status, answer());
            call.isWhole = false;
            QCOMPARE(judgeCall(call, order(), started).state, RequestState::Unknown);
        }
    }

    void onlyAnUntouchedBodyWasNotSent()
    {
        CallReport call;
        QCOMPARE(judgeCall(call, order(), started).state, RequestState::NotSent);
        call.bodyTouched = true;
        QCOMPARE(judgeCall(call, order(), started).state, RequestState::Unknown);
        call.bodyTouched = false;
        call.timesSent = 1;
        QCOMPARE(judgeCall(call, order(), started).state, RequestState::Unknown);
    }

    void sentTwiceIsAnAlarmWhateverTheAnswer()
    {
        CallReport call = report(200, answer());
        call.timesSent = 2;
        const Judgement judgement = judgeCall(call, order(), started);
        QCOMPARE(judgement.state, RequestState::Unknown);
        QCOMPARE(judgement.alarms.size(), size_t{1});
    }

    void anotherAddressOrTextIsARemark()
    {
        RefundOrder sent = order();
        sent.callbackUrl = u"https://api.client.com/callback/"_s;
        QByteArray text = answer();
        text.chop(1);
        text += ",\"description\":\"other\",\"callbackUrl\":\"https://api.client.comcallback/\"";
        text += QByteArrayLiteral("}");
        const Judgement judgement = judgeCall(report(200, text), sent, started);
        QCOMPARE(judgement.state, RequestState::Settled);
        QCOMPARE(judgement.remarks.size(), size_t{2});
    }

    void aReadingLeadsOnOnlyWhenItFits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("state"); // empty: proves nothing
        QTest::addColumn<bool>("alarm");
        QTest::addColumn<bool>("isFound"); // a sign that it has arrived
        QTest::newRow("settled") << answer() << u"settled"_s << false << false;
        QTest::newRow("in progress") << answer({{"SETTLED", "IN_PROGRESS"}}) << u"in_progress"_s << false
                                     << false;
        QTest::newRow("failed") << answer({{"SETTLED", "FAILED"}}) << u"failed"_s << false << false;
        QTest::newRow("unknown word") << answer({{"SETTLED", "PENDING"}}) << QString() << false << true;
        QTest::newRow("another amount") << answer({{"300", "3"}}) << QString() << true << true;
        QTest::newRow("another reference")
            << answer({{"\"order-1\"", "\"order-9\""}}) << QString() << true << true;
        QTest::newRow("another key") << answer({{"order-1-1", "order-9-1"}}) << QString() << true << false;
        QTest::newRow("without a key")
            << answer({{"\"idempotencyKey\":\"order-1-1\",", ""}}) << QString() << false << true;
        QTest::newRow("older") << answer({{"2026-03-02 07", "2022-03-02 07"}}) << QString() << true << true;
        QTest::newRow("failed, another amount")
            << answer({{"SETTLED", "FAILED"}, {"300", "3"}}) << QString() << true << true;
    }
    void aReadingLeadsOnOnlyWhenItFits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, state);
        QFETCH(bool, alarm);
        const Result<RefundAnswer> read = decodeRefundAnswer(text);
        QVERIFY(read);

        const ReadingJudgement judgement = judgeReading({*read, {200, text}}, order(), started);

        QCOMPARE(judgement.state ? nameOf(*judgement.state) : QString(), state);
        QCOMPARE(!judgement.alarms.empty(), alarm);
        QTEST(judgement.arrival == ArrivalSign::Kind::RefundFound, "isFound");
    }

    void aMissingReadingNeverMakesFailed()
    {
        const ReadingJudgement judgement = judgeReading({{}, {404, "{}"}}, order(), started);
        QVERIFY(!judgement.state);
        QVERIFY(!judgement.arrival);
        QVERIFY(judgement.alarms.empty());
    }

    void aChargeThatMovesIsASignWhereAnotherRefundMayBeTheReason_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("wasSettled");
        QTest::addColumn<bool>("isOnly");
        QTest::addColumn<bool>("isSign");
        for (const QString &status : {u"REFUNDING"_s, u"REFUNDED"_s, u"SETTLED"_s, u"CHARGED_BACK"_s}) {
            const bool moves = status.startsWith(u"REFUND"_s);
            for (const bool wasSettled : {true, false}) {
                for (const bool isOnly : {true, false})
                    QTest::addRow("%s %d %d", qPrintable(status), wasSettled, isOnly)
                        << status << wasSettled << isOnly << (moves && wasSettled && !isOnly);
            }
        }
    }
    void aChargeThatMovesIsASignWhereAnotherRefundMayBeTheReason()
    {
        QFETCH(QString, status);
        QFETCH(bool, wasSettled);
        QFETCH(bool, isOnly);
        Charge charge = test::settledCharge();
        charge.status = ChargeStatus::fromText(status);
        const ReadingJudgement judgement = judgeChargeReading(charge, wasSettled, isOnly);
        QTEST(judgement.arrival == ArrivalSign::Kind::ChargeMoves, "isSign");
        QVERIFY(!judgement.arrival || !judgement.state);
    }
};

} // namespace reintegro

Q_DECLARE_METATYPE(reintegro::CallReport)
Q_DECLARE_METATYPE(reintegro::RequestState)

QTEST_GUILESS_MAIN(reintegro::OutcomeTest)
#include "outcome_test.moc"
