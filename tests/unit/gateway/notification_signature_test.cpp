// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/notification_signature.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using Verdict = SignatureVerdict;

class NotificationSignatureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHeaderIsReadInOneWayOrNotAtAll_data();
    void aHeaderIsReadInOneWayOrNotAtAll();
    void everyChangedByteIsSeen();
    void onlyOurSecretIsRight();
    void theTimeMustBeNear_data();
    void theTimeMustBeNear();
};

static const QByteArray body = R"({"eventType":"CHARGE_REFUND_SUCCEEDED"})";
static const qint64 signedAt = 1'700'000'000;

static Secret secret(const char *text = "the client's secret")
{
    return Secret(QByteArray(text));
}

//! HMAC-SHA256 with that secret over "payload=<body>,timestamp=1700000000", worked out by Python's hmac.
static constexpr auto rightMac = "768f6a82ef6771858c00d3b77d0abc21c84f072fc4e0eb05ee53dfd7385f2cf4";

void NotificationSignatureTest::aHeaderIsReadInOneWayOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, QByteArray header, Verdict verdict) {
        QTest::newRow(name) << header.replace("MAC", rightMac) << verdict;
    };
    row("as documented", "algorithm=HmacSHA256,timestamp=1700000000,signature=MAC", Verdict::Valid);
    row("blanks around the parts", " algorithm=HmacSHA256, timestamp=1700000000 , signature=MAC ",
        Verdict::Valid);
    row("another order", "signature=MAC,timestamp=1700000000,algorithm=HmacSHA256", Verdict::Valid);
    row("capital digits",
        QByteArray("algorithm=HmacSHA256,timestamp=1700000000,signature=") + QByteArray(rightMac).toUpper(),
        Verdict::Valid);
    row("nothing", "", Verdict::Absent);
    row("blanks", "  ", Verdict::Absent);
    row("no words", "MAC", Verdict::Malformed);
    row("another algorithm", "algorithm=HmacSHA1,timestamp=1700000000,signature=MAC", Verdict::Malformed);
    row("no algorithm", "timestamp=1700000000,signature=MAC", Verdict::Malformed);
    row("no time", "algorithm=HmacSHA256,signature=MAC", Verdict::Malformed);
    row("an empty time", "algorithm=HmacSHA256,timestamp=,signature=MAC", Verdict::Malformed);
    row("a time with a sign", "algorithm=HmacSHA256,timestamp=+1700000000,signature=MAC", Verdict::Malformed);
    row("a time with words", "algorithm=HmacSHA256,timestamp=1700000000x,signature=MAC", Verdict::Malformed);
    row("an endless time", "algorithm=HmacSHA256,timestamp=17000000000000,signature=MAC", Verdict::Malformed);
    row("no signature", "algorithm=HmacSHA256,timestamp=1700000000", Verdict::Malformed);
    row("half a signature",
        QByteArray("algorithm=HmacSHA256,timestamp=1700000000,signature=") + QByteArray(rightMac).left(32),
        Verdict::Malformed);
    row("a signature of other letters",
        QByteArray("algorithm=HmacSHA256,timestamp=1700000000,signature=g") + QByteArray(rightMac).mid(1),
        Verdict::Malformed);
    row("two times", "algorithm=HmacSHA256,timestamp=1,timestamp=1700000000,signature=MAC",
        Verdict::Malformed);
    row("two signatures", "algorithm=HmacSHA256,timestamp=1700000000,signature=MAC,signature=MAC",
        Verdict::Malformed);
    row("a part that nobody knows", "algorithm=HmacSHA256,timestamp=1700000000,signature=MAC,version=2",
        Verdict::Malformed);
    row("a comma too many", "algorithm=HmacSHA256,timestamp=1700000000,signature=MAC,", Verdict::Malformed);
    row("another time than was signed", "algorithm=HmacSHA256,timestamp=1700000001,signature=MAC",
        Verdict::Wrong);
    row("the same time written otherwise", "algorithm=HmacSHA256,timestamp=01700000000,signature=MAC",
        Verdict::Wrong);
    row("zeros", QByteArray("algorithm=HmacSHA256,timestamp=1700000000,signature=") + QByteArray(64, '0'),
        Verdict::Wrong);
    row("too long",
        QByteArray("algorithm=HmacSHA256,timestamp=1700000000,signature=MAC") + QByteArray(600, ' ') + "x",
        Verdict::Malformed);
}

void NotificationSignatureTest::aHeaderIsReadInOneWayOrNotAtAll()
{
    QFETCH(QByteArray, header);
    QFETCH(Verdict, verdict);
    QCOMPARE(judgeSignature(header, body, secret(), {}), verdict);
}

void NotificationSignatureTest::everyChangedByteIsSeen()
{
    const QByteArray header = signatureHeader(body, secret(), signedAt);
    QCOMPARE(judgeSignature(header, body, secret(), {}), Verdict::Valid);
    for (qsizetype place = 0; place < body.size(); ++place) {
        QByteArray changed = body;
        changed[place] = char(changed.at(place) ^ 1);
        QCOMPARE(judgeSignature(header, changed, secret(), {}), Verdict::Wrong);
    }
    QCOMPARE(judgeSignature(header, body + ' ', secret(), {}), Verdict::Wrong);
    QCOMPARE(judgeSignature(header, body.chopped(1), secret(), {}), Verdict::Wrong);
}

void NotificationSignatureTest::onlyOurSecretIsRight()
{
    const QByteArray header = signatureHeader(body, secret(), signedAt);
    QCOMPARE(judgeSignature(header, body, secret("another secret"), {}), Verdict::Wrong);
    // Without a secret everybody could sign.
    QCOMPARE(
        judgeSignature(signatureHeader(body, secret(""), signedAt), body, secret(""), {}), Verdict::Wrong);
    const QByteArray longest(500, 'k');
    QCOMPARE(judgeSignature(signatureHeader(body, Secret(longest), signedAt), body, Secret(longest), {}),
        Verdict::Valid);
}

void NotificationSignatureTest::theTimeMustBeNear_data()
{
    QTest::addColumn<qint64>("later");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("at once") << qint64(0) << Verdict::Valid;
    QTest::newRow("five minutes later") << qint64(300) << Verdict::Valid;
    QTest::newRow("a second too late") << qint64(301) << Verdict::OutOfTime;
    QTest::newRow("the gateway's clock is ahead") << qint64(-300) << Verdict::Valid;
    QTest::newRow("too far ahead") << qint64(-301) << Verdict::OutOfTime;
    QTest::newRow("a year later") << qint64(31'536'000) << Verdict::OutOfTime;
}

void NotificationSignatureTest::theTimeMustBeNear()
{
    QFETCH(qint64, later);
    QFETCH(Verdict, verdict);
    const SignatureWindow window{
        .now = QDateTime::fromSecsSinceEpoch(signedAt + later, Qt::UTC), .width = 300s};
    const QByteArray header = signatureHeader(body, secret(), signedAt);
    QCOMPARE(judgeSignature(header, body, secret(), window), verdict);
    // A forged one is wrong, however old.
    QCOMPARE(judgeSignature(header, body + ' ', secret(), window), Verdict::Wrong);
}

} // namespace reintegro::test

using reintegro::test::NotificationSignatureTest;
QTEST_GUILESS_MAIN(NotificationSignatureTest)
#include "notification_signature_test.moc"
