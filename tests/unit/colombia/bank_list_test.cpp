// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_list.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class BankListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsInTheProgram();
    void findsTheBestMatchFirst_data();
    void findsTheBestMatchFirst();
    void findsNothingForAnotherWord();
    void givesEverythingForAnEmptyText();
    void readsQuotesLineEndsAndAByteOrderMark_data();
    void readsQuotesLineEndsAndAByteOrderMark();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
};

static QStringList labels(const std::vector<Bank> &banks)
{
    QStringList found;
    for (const Bank &bank : banks)
        found << bank.label();
    return found;
}

void BankListTest::theListIsInTheProgram()
{
    QVERIFY(QFile::exists(u":/banks_co.csv"_s));
    const BankList &list = BankList::builtIn();
    QCOMPARE(list.banks().size(), size_t(41));
    QCOMPARE(list.byCode(u"007"_s)->name, u"Bancolombia"_s);
    QCOMPARE(list.byCode(u"1007"_s)->name, u"Bancolombia"_s);
    QCOMPARE(list.byCode(u"1507"_s)->label(), u"1507 Nequi"_s);
    QCOMPARE(list.byCode(u"059"_s)->name, u"Bancamía"_s);
    QVERIFY(!list.byCode(u"7"_s));
    QVERIFY(!list.byCode(QString()));
}

void BankListTest::findsTheBestMatchFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("exact code") << u"007"_s << QStringList{u"007 Bancolombia"_s};
    QTest::newRow("four-digit code") << u"1013"_s << QStringList{u"013 BBVA Colombia"_s};
    QTest::newRow("a code that starts so")
        << u"15"_s << QStringList{u"1507 Nequi"_s, u"1551 Daviplata"_s, u"1558 Banco Credifinanciera"_s};
    QTest::newRow("accents and case")
        << u"ITAU"_s << QStringList{u"006 Itaú (antes Corpbanca)"_s, u"014 Itaú (antes Helm)"_s};
    QTest::newRow("typed with an accent") << u"nequí"_s << QStringList{u"1507 Nequi"_s};
    QTest::newRow("a name before a word before a part")
        << u"co"_s
        << QStringList{u"1289 Cotrafa"_s, u"1291 Coofinep Cooperativa Financiera"_s,
               u"1292 Confiar Cooperativa Financiera"_s, u"1370 Coltefinanciera"_s,
               u"006 Itaú (antes Corpbanca)"_s};
    QTest::newRow("a word of the name") << u"agrario"_s << QStringList{u"040 Banco Agrario de Colombia"_s};
    QTest::newRow("words with others between") << u"banco bogota"_s << QStringList{u"001 Banco de Bogotá"_s};
    QTest::newRow("a part of a word") << u"lombia"_s << QStringList{u"007 Bancolombia"_s};
    QTest::newRow("a label") << u"007 Bancolombia"_s << QStringList{u"007 Bancolombia"_s};
}

void BankListTest::findsTheBestMatchFirst()
{
    QFETCH(QString, text);
    QFETCH(QStringList, first);
    QCOMPARE(labels(BankList::builtIn().search(text)).first(first.size()), first);
}

void BankListTest::findsNothingForAnotherWord()
{
    QVERIFY(BankList::builtIn().search(u"xyzzy"_s).empty());
}

void BankListTest::givesEverythingForAnEmptyText()
{
    QCOMPARE(BankList::builtIn().search(u"  "_s), BankList::builtIn().banks());
}

void BankListTest::readsQuotesLineEndsAndAByteOrderMark_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QByteArray("code3,code4,name,note\n007,1007,Uno,\n");
    QTest::newRow("no last line end") << QByteArray("code3,code4,name,note\n007,1007,Uno,");
    QTest::newRow("Windows line ends") << QByteArray("code3,code4,name,note\r\n007,1007,Uno,\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "code3,code4,name,note\n007,1007,Uno,\n");
    QTest::newRow("quoted") << QByteArray("\"code3\",code4,name,note\n\"007\",1007,\"Uno\",\"\"\n");
    QTest::newRow("empty lines") << QByteArray("code3,code4,name,note\n\n007,1007,Uno,\n\n");
}

void BankListTest::readsQuotesLineEndsAndAByteOrderMark()
{
    QFETCH(QByteArray, csv);
    const Result<BankList> list = BankList::fromCsv(csv);
    QVERIFY(list);
    const std::vector<Bank> expected{{u"007"_s, u"1007"_s, u"Uno"_s, QString()}};
    QCOMPARE(list->banks(), expected);

    const Result<BankList> quoted =
        BankList::fromCsv("code3,code4,name,note\n,1007,\"Uno, \"\"Dos\"\"\",\"a\nb\"\n");
    QVERIFY(quoted);
    QCOMPARE(quoted->banks().at(0), (Bank{QString(), u"1007"_s, u"Uno, \"Dos\""_s, u"a\nb"_s}));
}

void BankListTest::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    const QByteArray header("code3,code4,name,note\n");
    const auto row = [&header](const char *name, const QByteArray &lines, const QString &message) {
        QTest::newRow(name) << QByteArray(header + lines) << message;
    };
    row("short line", "007,1007,Uno\n", u"Line 2 "_s);
    row("long line", "007,1007,Uno,,\n", u"Line 2 "_s);
    row("code of two digits", "001,1001,Uno,\n07,1007,Dos,\n", u"Line 3 "_s);
    row("code of letters", "007,100x,Uno,\n", u"100x"_s);
    row("no code", ",,Uno,\n", u"no code"_s);
    row("no name", "007,1007, ,\n", u"no name"_s);
    row("a code twice", "007,1007,Uno,\n008,1007,Dos,\n", u"Line 3 "_s);
    row("an open quote", "007,1007,Uno,\n008,1008,\"Dos,\n", u"Line 3: "_s);
    row("text after a quote", "007,1007,\"Uno\"x,\n", u"Line 2: "_s);
    row("a quote inside", "007,1007,U\"no,\n", u"Line 2: "_s);
    row("a line after a note of two lines", "007,1007,Uno,\"a\nb\"\n07,1008,Dos,\n", u"Line 4 "_s);
    row("not UTF-8",
        "007,1007,Bancam\xED"
        "a,\n",
        u"UTF-8"_s);
    QTest::newRow("another header") << QByteArray("code,name\n") << u"Line 1 "_s;
    QTest::newRow("nothing") << QByteArray() << u"Line 1 "_s;
}

void BankListTest::saysWhichLineIsWrong()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const Result<BankList> list = BankList::fromCsv(csv);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::InvalidData);
    QVERIFY2(list.error().what.english().contains(message), qPrintable(list.error().what.english()));
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::BankListTest)
#include "bank_list_test.moc"
