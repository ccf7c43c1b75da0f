// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/card_expiry_zeros.h"
#include "models/payments/charge_json.h"
#include "models/payments/notification.h"
#include "models/payments/refund_answer.h"
#include "models/payments/refund_order.h"
#include "tests/contract/record_text.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QtTest>

#include <functional>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString samples = QStringLiteral(REINTEGRO_TEST_DATA "/samples/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Requests are for reading by people only: they have no status, and no answer looks like them.
bool isRequest(const QString &name)
{
    return name.contains("_request"_L1);
}

//! Every text and number of a document, without the names.
void collectScalars(const nlohmann::json &value, QStringList &scalars)
{
    if (value.is_structured()) {
        for (const auto &item : value)
            collectScalars(item, scalars);
    } else if (value.is_string()) {
        scalars.append(QString::fromStdString(value.get<std::string>()));
    } else if (!value.is_null()) {
        scalars.append(QString::fromStdString(value.dump()));
    }
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allSamplesAreThere();
    void everyRecordReadsAsExpected_data();
    void everyRecordReadsAsExpected();
    void nothingInARecordIsLost_data() { everyRecordReadsAsExpected_data(); }
    void nothingInARecordIsLost();
    void everyPrefixFailsCleanly_data();
    void everyPrefixFailsCleanly();
    void everyCreationRequestIsNoRecord_data();
    void everyCreationRequestIsNoRecord();
    void notificationsSayTheirEvent();
    void refundAnswersAreRead();
    void thePublishedRefundIsWrittenAsPublished();
};

void TestSamples::allSamplesAreThere()
{
    const QStringList names = QDir(samples).entryList({u"*.json"_s});
    QCOMPARE(names.size(), 16);
    QCOMPARE(QDir(samples).entryList({u"*.expected.txt"_s}).size(),
        std::count_if(names.begin(), names.end(), std::not_fn(isRequest)));
}

void TestSamples::everyRecordReadsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList({u"*.json"_s});
    for (const QString &name : names) {
        if (!isRequest(name))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestSamples::everyRecordReadsAsExpected()
{
    QFETCH(QString, name);
    const QByteArray document = contentOf(samples + name);
    const auto record = decodeSavedRecord(document);
    QVERIFY2(record, record ? "" : qPrintable(record.error().english()));
    const QString expectedName = name.chopped(5) + u".expected.txt"_s;
    const QByteArray expected = contentOf(samples + expectedName);
    const QByteArray actual = recordText(*record);
    if (actual != expected) { // beside the test program, so that renewing the expectation is one copy
        QFile file(QCoreApplication::applicationDirPath() + u'/' + expectedName + u".actual"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size());
        qWarning("see %s", qPrintable(file.fileName()));
    }
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(expected));
    QCOMPARE(record->raw, maskCardTokens(document));
}

void TestSamples::nothingInARecordIsLost()
{
    QFETCH(QString, name);
    const QByteArray document = contentOf(samples + name);
    const auto record = decodeSavedRecord(document);
    QVERIFY(record);
    QStringList scalars;
    collectScalars(nlohmann::json::parse(forgiveCardExpiry(maskCardTokens(document)).document), scalars);
    const QString text = QString::fromUtf8(recordText(*record));
    for (const QString &scalar : std::as_const(scalars)) {
        // What stands around a record, and a currency without an amount, which amounts to nothing.
        if (scalar.startsWith("CHARGE_"_L1) || (!record->amount && scalar == "COP"_L1))
            continue;
        QVERIFY2(text.contains(scalar), qPrintable(scalar));
    }
}

void TestSamples::everyPrefixFailsCleanly_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList({u"*.json"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSamples::everyPrefixFailsCleanly()
{
    QFETCH(QString, name);
    const QByteArray document = contentOf(samples + name);
    const qsizetype end = document.lastIndexOf('}');
    QVERIFY(end > 0);
    for (qsizetype size = 0; size <= end; ++size) {
        const auto record = decodeSavedRecord(document.first(size));
        QVERIFY2(!record, document.first(size).constData());
        QCOMPARE(record.error().kind, ErrorKind::InvalidData);
        const QString sentence = record.error().what.english();
        QVERIFY2(sentence.contains("breaks off at line"_L1) || sentence.contains("it is empty"_L1),
            qPrintable(sentence));
    }
}

void TestSamples::everyCreationRequestIsNoRecord_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(samples).entryList({u"*_request*.json"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSamples::everyCreationRequestIsNoRecord()
{
    QFETCH(QString, name);
    const auto record = decodeSavedRecord(contentOf(samples + name));
    QVERIFY(!record);
    QCOMPARE(record.error().what.english(),
        u"The field /transferStatus is missing: this record says no status."_s);
}

void TestSamples::notificationsSayTheirEvent()
{
    const auto refunded = decodeNotification(contentOf(samples + u"source_notification.json"_s));
    QVERIFY(refunded);
    QCOMPARE(refunded->event, Notification::Event::RefundSucceeded);
    QCOMPARE(refunded->record.key.toString(), u"2022030114000005-1"_s);
    QCOMPARE(refunded->record.referenceId, u"2022030214000007"_s);
    const auto paid =
        decodeNotification(contentOf(samples + u"co_paycash_recurring_notification_succeeded.json"_s));
    QVERIFY(paid);
    QCOMPARE(paid->event, Notification::Event::ChargeSucceeded);
    QCOMPARE(paid->eventType, u"CHARGE_SUCCEEDED"_s);
    QVERIFY(paid->record.payer);
    QCOMPARE(*paid->record.payer, Payer());
}

void TestSamples::refundAnswersAreRead()
{
    const auto here = decodeRefundAnswer(contentOf(samples + u"source_refund_response.json"_s));
    QVERIFY(here);
    QCOMPARE(here->word, RefundAnswer::Word::Settled);
    const auto mexican = decodeRefundAnswer(contentOf(samples + u"mx_refund_status_CARD.json"_s));
    QVERIFY(mexican);
    QCOMPARE(mexican->amount, Money(1500, *Currency::fromCode(u"MXN"_s)));
    QCOMPARE(mexican->country, u"MX"_s);
    // A look-up's answer with its 06 is no refund's answer.
    QVERIFY(!decodeRefundAnswer(contentOf(samples + u"source_charge_status.json"_s)));
}

void TestSamples::thePublishedRefundIsWrittenAsPublished()
{
    const RefundOrder order{*RefundKey::fromText(u"2022030214000007-1"_s),
        *ChargeKey::fromText(u"2022030214000007"_s), Money(300, Currency::cop()), u"CO"_s, u"refund test"_s,
        {u"332"_s, u"antonio silva"_s, u"286435"_s, u"CHECKING"_s, u"0001"_s, {}, u"42243309114"_s, u"CC"_s},
        u"https://api.client.com/callback/"_s};
    auto published = nlohmann::ordered_json::parse(contentOf(samples + u"source_refund_request.json"_s));
    published["additionalInfo"]["bankTransferAccountInfo"].erase("ispb"); // Brazilian: never sent
    QCOMPARE(encodeRefundOrder(order), QByteArray::fromStdString(published.dump()));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TestSamples)
#include "test_samples.moc"
