// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money_text.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class MoneyTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatCanBeReadTwoWays_data();
    void refusesWhatCanBeReadTwoWays();
    void readsTheSameInEveryLocale();
    void forgivesOnlyTheCurrencysOwnCode();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void saysAmountsInWords_data();
    void saysAmountsInWords();
};

static const Currency cop = Currency::cop();
static const Currency mxn = *Currency::fromCode(u"MXN"_s);
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

void MoneyTextTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("groups and cents") << u"1.234.567,89"_s << qint64(123456789);
    QTest::newRow("no groups, one cent digit") << u"1234567,8"_s << qint64(123456780);
    QTest::newRow("a group is thousands") << u"1.500"_s << qint64(150000);
    QTest::newRow("dollar sign and blank") << u"$ 1.500"_s << qint64(150000);
    QTest::newRow("dollar sign alone") << u"$1500"_s << qint64(150000);
    QTest::newRow("code behind") << u"1.500,00 COP"_s << qint64(150000);
    QTest::newRow("as we write it") << u"$ 1.234.567,89 COP"_s << qint64(123456789);
    QTest::newRow("blanks around") << u"  3 "_s << qint64(300);
    QTest::newRow("no-break blanks around") << u"\u00a03\u00a0"_s << qint64(300);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("zero with cents") << u"0,50"_s << qint64(50);
    QTest::newRow("leading zeros without groups") << u"007"_s << qint64(700);
    QTest::newRow("past what a double holds") << u"90.071.992.547.409,93"_s << qint64(9007199254740993);
    QTest::newRow("the most") << u"92.233.720.368.547.758,07"_s << most;
}

void MoneyTextTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(qint64, minorUnits);
    QCOMPARE(parseMoney(text, cop), Money(minorUnits, cop));
}

void MoneyTextTest::refusesWhatCanBeReadTwoWays_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u""_s, u" "_s, u"$"_s, u"COP"_s, u"1,500"_s, u"1.50"_s, u"15.00"_s, u"1,234.56"_s,
        u"1234.567"_s, u"0.500"_s, u"1.5000"_s, u"1..500"_s, u".500"_s, u",50"_s, u"1,"_s, u"1,2,3"_s,
        u"1.500,123"_s, u"1e3"_s, u"+5"_s, u"-5"_s, u"$ -5"_s, u"$$5"_s, u"5 $"_s, u"1 500"_s, u"1'500"_s,
        u"0x10"_s, u"٣"_s, u"３"_s, u"NaN"_s, u"1.500 USD"_s, u"92.233.720.368.547.758,08"_s,
        u"99999999999999999999"_s, u"1.500\u200b"_s, u"3\n4"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u"“"_s + text + u"”"_s)) << text;
}

void MoneyTextTest::refusesWhatCanBeReadTwoWays()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoney(text, cop));
}

void MoneyTextTest::readsTheSameInEveryLocale()
{
    const QLocale before;
    for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"es_CO"_s), QLocale(u"hi_IN"_s)}) {
        QLocale::setDefault(locale);
        QCOMPARE(parseMoney(u"1.234,5"_s, cop), Money(123450, cop));
        QVERIFY(!parseMoney(u"1,234.5"_s, cop));
        QCOMPARE(formatMoney(Money(123450, cop)), u"$ 1.234,50 COP"_s);
    }
    QLocale::setDefault(before);
}

void MoneyTextTest::forgivesOnlyTheCurrencysOwnCode()
{
    QCOMPARE(parseMoney(u"12,30 MXN"_s, mxn), Money(1230, mxn));
    QVERIFY(!parseMoney(u"12,30 COP"_s, mxn));
}

void MoneyTextTest::writesWhatItReads_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("pesos");
    QTest::addColumn<QString>("mexican");
    QTest::newRow("zero") << qint64(0) << u"0,00"_s << u"$ 0,00 COP"_s << u"0,00 MXN"_s;
    QTest::newRow("cents") << qint64(7) << u"0,07"_s << u"$ 0,07 COP"_s << u"0,07 MXN"_s;
    QTest::newRow("the sample") << qint64(300) << u"3,00"_s << u"$ 3,00 COP"_s << u"3,00 MXN"_s;
    QTest::newRow("999") << qint64(99999) << u"999,99"_s << u"$ 999,99 COP"_s << u"999,99 MXN"_s;
    QTest::newRow("groups") << qint64(123456789) << u"1.234.567,89"_s << u"$ 1.234.567,89 COP"_s
                            << u"1.234.567,89 MXN"_s;
    QTest::newRow("negative") << qint64(-150000) << u"-1.500,00"_s << u"-$ 1.500,00 COP"_s
                              << u"-1.500,00 MXN"_s;
    QTest::newRow("the most") << most << u"92.233.720.368.547.758,07"_s
                              << u"$ 92.233.720.368.547.758,07 COP"_s << u"92.233.720.368.547.758,07 MXN"_s;
    QTest::newRow("the least") << least << u"-92.233.720.368.547.758,08"_s
                               << u"-$ 92.233.720.368.547.758,08 COP"_s
                               << u"-92.233.720.368.547.758,08 MXN"_s;
}

void MoneyTextTest::writesWhatItReads()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, amount);
    QFETCH(QString, pesos);
    QFETCH(QString, mexican);
    const Money money(minorUnits, cop);

    QCOMPARE(formatAmount(money), amount);
    QCOMPARE(formatMoney(money), pesos);
    QCOMPARE(formatMoney(Money(minorUnits, mxn)), mexican);

    if (minorUnits >= 0) {
        QCOMPARE(parseMoney(amount, cop), money);
        QCOMPARE(parseMoney(pesos, cop), money);
    }
}

void MoneyTextTest::saysAmountsInWords_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, qint64 minorUnits, const QString &spanish, const QString &english,
                         const QString &chinese, const QString &code = u"COP"_s) {
        QTest::newRow(name) << minorUnits << code << spanish << english << chinese;
    };
    row("0", 0, u"cero pesos"_s, u"zero pesos"_s, u"零比索"_s);
    row("1", 100, u"un peso"_s, u"one peso"_s, u"一比索"_s);
    row("1.50", 150, u"un peso con cincuenta centavos"_s, u"one peso and fifty centavos"_s,
        u"一比索五十分"_s);
    row("0.01", 1, u"cero pesos con un centavo"_s, u"zero pesos and one centavo"_s, u"零比索一分"_s);
    row("0.21", 21, u"cero pesos con veintiún centavos"_s, u"zero pesos and twenty-one centavos"_s,
        u"零比索二十一分"_s);
    row("16", 1600, u"dieciséis pesos"_s, u"sixteen pesos"_s, u"十六比索"_s);
    row("21", 2100, u"veintiún pesos"_s, u"twenty-one pesos"_s, u"二十一比索"_s);
    row("31", 3100, u"treinta y un pesos"_s, u"thirty-one pesos"_s, u"三十一比索"_s);
    row("90", 9000, u"noventa pesos"_s, u"ninety pesos"_s, u"九十比索"_s);
    row("100", 10000, u"cien pesos"_s, u"one hundred pesos"_s, u"一百比索"_s);
    row("101", 10100, u"ciento un pesos"_s, u"one hundred one pesos"_s, u"一百零一比索"_s);
    row("555", 55500, u"quinientos cincuenta y cinco pesos"_s, u"five hundred fifty-five pesos"_s,
        u"五百五十五比索"_s);
    row("1000", 100000, u"mil pesos"_s, u"one thousand pesos"_s, u"一千比索"_s);
    row("1500", 150000, u"mil quinientos pesos"_s, u"one thousand five hundred pesos"_s, u"一千五百比索"_s);
    row("21000", 2100000, u"veintiún mil pesos"_s, u"twenty-one thousand pesos"_s, u"二万一千比索"_s);
    row("100000", 10000000, u"cien mil pesos"_s, u"one hundred thousand pesos"_s, u"十万比索"_s);
    row("700001", 70000100, u"setecientos mil un pesos"_s, u"seven hundred thousand one pesos"_s,
        u"七十万零一比索"_s);
    row("1 million", 100000000, u"un millón de pesos"_s, u"one million pesos"_s, u"一百万比索"_s);
    row("1000001", 100000100, u"un millón un pesos"_s, u"one million one pesos"_s, u"一百万零一比索"_s);
    row("2 million", 200000000, u"dos millones de pesos"_s, u"two million pesos"_s, u"二百万比索"_s);
    row("1234567.89", 123456789,
        u"un millón doscientos treinta y cuatro mil quinientos sesenta y siete pesos con ochenta y nueve "
        u"centavos"_s,
        u"one million two hundred thirty-four thousand five hundred sixty-seven pesos and eighty-nine "
        u"centavos"_s,
        u"一百二十三万四千五百六十七比索八十九分"_s);
    row("19999", 1999900, u"diecinueve mil novecientos noventa y nueve pesos"_s,
        u"nineteen thousand nine hundred ninety-nine pesos"_s, u"一万九千九百九十九比索"_s);
    row("200000", 20000000, u"doscientos mil pesos"_s, u"two hundred thousand pesos"_s, u"二十万比索"_s);
    row("1022", 102200, u"mil veintidós pesos"_s, u"one thousand twenty-two pesos"_s, u"一千零二十二比索"_s);
    row("10010", 1001000, u"diez mil diez pesos"_s, u"ten thousand ten pesos"_s, u"一万零一十比索"_s);
    row("31 million", 3100000000, u"treinta y un millones de pesos"_s, u"thirty-one million pesos"_s,
        u"三千一百万比索"_s);
    row("21 million", 2100000000, u"veintiún millones de pesos"_s, u"twenty-one million pesos"_s,
        u"二千一百万比索"_s);
    row("21 million and 21000", 2102100000, u"veintiún millones veintiún mil pesos"_s,
        u"twenty-one million twenty-one thousand pesos"_s, u"二千一百零二万一千比索"_s);
    row("1 million and a centavo", 100000001, u"un millón de pesos con un centavo"_s,
        u"one million pesos and one centavo"_s, u"一百万比索一分"_s);
    row("a thousand million", 100000000000, u"mil millones de pesos"_s, u"one billion pesos"_s,
        u"十亿比索"_s);
    row("a billón", 100000000000000, u"un billón de pesos"_s, u"one trillion pesos"_s, u"一万亿比索"_s);
    row("a billón and one", 100000000000100, u"un billón un pesos"_s, u"one trillion one pesos"_s,
        u"一万亿零一比索"_s);
    row("the most", most,
        u"noventa y dos mil doscientos treinta y tres billones setecientos veinte mil trescientos sesenta y "
        u"ocho millones quinientos cuarenta y siete mil setecientos cincuenta y ocho pesos con siete "
        u"centavos"_s,
        u"ninety-two quadrillion two hundred thirty-three trillion seven hundred twenty billion three "
        u"hundred "
        u"sixty-eight million five hundred forty-seven thousand seven hundred fifty-eight pesos and seven "
        u"centavos"_s,
        u"九亿二千二百三十三万七千二百零三亿六千八百五十四万七千七百五十八比索七分"_s);
    row("the least", least,
        u"menos noventa y dos mil doscientos treinta y tres billones setecientos veinte mil trescientos "
        u"sesenta y ocho millones quinientos cuarenta y siete mil setecientos cincuenta y ocho pesos con "
        u"ocho "
        u"centavos"_s,
        u"minus ninety-two quadrillion two hundred thirty-three trillion seven hundred twenty billion three "
        u"hundred sixty-eight million five hundred forty-seven thousand seven hundred fifty-eight pesos and "
        u"eight centavos"_s,
        u"负九亿二千二百三十三万七千二百零三亿六千八百五十四万七千七百五十八比索八分"_s);
    row("less than nothing", -150, u"menos un peso con cincuenta centavos"_s,
        u"minus one peso and fifty centavos"_s, u"负一比索五十分"_s);
    row("another currency", 150000, u"mil quinientos MXN"_s, u"one thousand five hundred MXN"_s,
        u"一千五百 MXN"_s, u"MXN"_s);
    row("one of another currency", 100, u"un MXN"_s, u"one MXN"_s, u"一 MXN"_s, u"MXN"_s);
}

void MoneyTextTest::saysAmountsInWords()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, code);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const Money money(minorUnits, *Currency::fromCode(code));
    QCOMPARE(spanishWords(money), spanish);
    QCOMPARE(englishWords(money), english);
    QCOMPARE(chineseWords(money), chinese);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::MoneyTextTest)
#include "money_text_test.moc"
