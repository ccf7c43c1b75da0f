// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/gateway_time.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class GatewayTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheTimesOfTheContract_data();
    void readsTheTimesOfTheContract();
    void keepsATextThatItDoesNotUnderstand_data();
    void keepsATextThatItDoesNotUnderstand();
    void writesBogotaTime_data();
    void writesBogotaTime();
    void writesTheLanguageOfTheProgram();
};

void GatewayTimeTest::readsTheTimesOfTheContract_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("behind") << u"2022-03-01 21:16:42 GMT-08:00"_s << u"2022-03-02T05:16:42Z"_s;
    QTest::newRow("ahead") << u"2022-03-02 13:16:42 GMT+08:00"_s << u"2022-03-02T05:16:42Z"_s;
    QTest::newRow("Greenwich") << u"2022-03-02 05:16:42 GMT+00:00"_s << u"2022-03-02T05:16:42Z"_s;
    QTest::newRow("GMT alone") << u"2022-03-02 05:16:42 GMT"_s << u"2022-03-02T05:16:42Z"_s;
    QTest::newRow("UTC") << u"2023-10-20 07:16:23 UTC"_s << u"2023-10-20T07:16:23Z"_s;
    QTest::newRow("half hours") << u"2023-01-01 00:00:00 GMT+05:30"_s << u"2022-12-31T18:30:00Z"_s;
    QTest::newRow("ISO") << u"2023-10-20T07:16:23Z"_s << u"2023-10-20T07:16:23Z"_s;
    QTest::newRow("ISO with a zone") << u"2023-10-20T02:16:23-05:00"_s << u"2023-10-20T07:16:23Z"_s;
    QTest::newRow("ISO, zone without a colon") << u"2023-10-20T02:16:23-0500"_s << u"2023-10-20T07:16:23Z"_s;
    QTest::newRow("ISO with fractions") << u"2023-10-20T07:16:23.123456Z"_s << u"2023-10-20T07:16:23.123Z"_s;
    QTest::newRow("blanks around") << u" 2023-10-20 07:16:23 UTC "_s << u"2023-10-20T07:16:23Z"_s;
    QTest::newRow("leap day") << u"2024-02-29 12:00:00 UTC"_s << u"2024-02-29T12:00:00Z"_s;
}

void GatewayTimeTest::readsTheTimesOfTheContract()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const GatewayTime time = GatewayTime::fromText(text);
    QCOMPARE(time.text(), text);
    QVERIFY(time.instant());
    QCOMPARE(*time.instant(), QDateTime::fromString(utc, Qt::ISODateWithMs));
    QCOMPARE(time.instant()->timeSpec(), Qt::UTC);
}

void GatewayTimeTest::keepsATextThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_s, u"2022-03-10 12:00:00"_s, u"2022-03-10"_s, u"yesterday"_s,
        u"2023-02-29 12:00:00 UTC"_s, u"2023-13-01 12:00:00 UTC"_s, u"2023-10-20 25:00:00 UTC"_s,
        u"2023-10-20 07:16:23 GMT+25:00"_s, u"2023-10-20 07:16:23 GMT+05:75"_s, u"2023-10-20 07:16:23 EST"_s,
        u"2023-10-20 07:16:23 UTC x"_s, u"٢٠٢٣-10-20 07:16:23 UTC"_s, u"1697786183"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"“"_s + text + u"”"_s)) << text;
}

void GatewayTimeTest::keepsATextThatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QCOMPARE(GatewayTime::fromText(text).text(), text);
    QVERIFY(!GatewayTime::fromText(text).instant());
}

void GatewayTimeTest::writesBogotaTime_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("the sample") << u"2022-03-02T05:16:42Z"_s << u"2 mar 2022, 00:16"_s
                                << u"2 Mar 2022, 00:16"_s << u"2022年3月2日 00:16"_s;
    QTest::newRow("the day before") << u"2022-01-01T04:59:59Z"_s << u"31 dic 2021, 23:59"_s
                                    << u"31 Dec 2021, 23:59"_s << u"2021年12月31日 23:59"_s;
    QTest::newRow("no summer time") << u"2022-07-15T17:00:00Z"_s << u"15 jul 2022, 12:00"_s
                                    << u"15 Jul 2022, 12:00"_s << u"2022年7月15日 12:00"_s;
    QTest::newRow("given with a zone") << u"2022-04-01T21:00:00+09:00"_s << u"1 abr 2022, 07:00"_s
                                       << u"1 Apr 2022, 07:00"_s << u"2022年4月1日 07:00"_s;
}

void GatewayTimeTest::writesBogotaTime()
{
    QFETCH(QString, utc);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const QDateTime instant = QDateTime::fromString(utc, Qt::ISODate);
    QCOMPARE(bogotaTime(instant, TextLanguage::Spanish), spanish);
    QCOMPARE(bogotaTime(instant, TextLanguage::English), english);
    QCOMPARE(bogotaTime(instant, TextLanguage::Chinese), chinese);
}

void GatewayTimeTest::writesTheLanguageOfTheProgram()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"es_CO"_s));
    QCOMPARE(textLanguage(), TextLanguage::Spanish);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QCOMPARE(textLanguage(), TextLanguage::Chinese);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(textLanguage(), TextLanguage::English);
    QLocale::setDefault(QLocale(u"pt_BR"_s)); // no translation, so English
    QCOMPARE(textLanguage(), TextLanguage::English);
    QLocale::setDefault(before);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::GatewayTimeTest)
#include "gateway_time_test.moc"
