// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/json_reader.h"
#include "models/payments/json_walk.h"

#include <QtTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsJson_data();
    void readsWhatIsJson();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void errorsSayWhere_data();
    void errorsSayWhere();
    void survivesWhatIsDeepOrHuge_data();
    void survivesWhatIsDeepOrHuge();
    void readsToTheLimitsAndNoFurther();
    void membersKeepTheirOrderAndTheirExactNames();
    void aNameWithAByteOrderMarkIsAnotherName();
    void pointersAreEscaped();
    void theWalkKnowsWhereItStands();
    void theWalkSurvivesAnyBytes();
};

void TestJsonReader::readsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto add = [](const char *name, const QByteArray &document) { QTest::newRow(name) << document; };
    add("an empty object", "{}");
    add("an empty list", "[]");
    add("a lonely number", "0");
    add("a lonely negative zero", "-0");
    add("a lonely string", R"("")");
    add("a lonely null", "null");
    add("blanks of all four kinds", " \t\r\n{ \"a\"\t:\r\n1 } \n");
    add("every escape", R"(["\"\\\/\b\f\n\r\t\u0041"])");
    add("a surrogate pair", R"(["\ud83d\ude00"])");
    add("an escaped NUL", R"(["\u0000"])");
    add("a noncharacter", "[\"\xEF\xBF\xBF\"]");
    add("the last character of Unicode", "[\"\xF4\x8F\xBF\xBF\"]");
    add("DEL", "[\"\x7F\"]");
    add("an empty name", R"({"":0})");
    add("the same name in two objects", R"({"a":{"b":1},"c":{"b":1}})");
    add("names that differ in case", R"({"a":1,"A":2})");
    add("all forms of numbers", "[0,-1,1.5,1e3,1E+3,1e-3,-0.0,123456789012345678901234567890]");
}

void TestJsonReader::readsWhatIsJson()
{
    QFETCH(QByteArray, document);
    const auto read = readJson(document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
}

void TestJsonReader::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto add = [](const char *name, const QByteArray &document) { QTest::newRow(name) << document; };
    add("nothing", "");
    add("blanks only", " \n\t ");
    add("no JSON blank: form feed", "\f{}");
    add("no JSON blank: no-break space", "\xC2\xA0{}");
    add("a byte order mark", "\xEF\xBB\xBF{}");
    add("UTF-16", QByteArray("[\0]\0", 4));
    add("a NUL behind the end", QByteArray("{}\0", 3));
    add("text behind a NUL", QByteArray("{}\0{}", 5));
    add("a NUL in a string", QByteArray("[\"a\0b\"]", 7));
    add("text behind the end", "{}x");
    add("a second document", "{}{}");
    add("a comma behind the end", "{},");
    add("a brace too many", "{}}");
    add("HTML", "<html><body>Bad Gateway</body></html>");
    add("a comment", "{/* a */}");
    add("a line comment", "{} // a");
    add("a comma before the end of an object", R"({"a":1,})");
    add("a comma before the end of a list", "[1,]");
    add("a leading comma", "[,1]");
    add("two commas", "[1,,2]");
    add("no comma", "[1 2]");
    add("no colon", R"({"a" 1})");
    add("two colons", R"({"a"::1})");
    add("no value", R"({"a":})");
    add("no name", "{:1}");
    add("a name without quotes", "{a:1}");
    add("a name in single quotes", "{'a':1}");
    add("a number as a name", "{1:1}");
    add("the wrong end of an object", "{]");
    add("the wrong end of a list", "[}");
    add("an open list", "[1");
    add("an open object", R"({"a":1)");
    add("an open string", R"(["a)");
    add("an escape at the end", R"(["\)");
    add("an unknown escape", R"(["\x41"])");
    add("an escape of a real line end", "[\"\\\n\"]");
    add("a short unicode escape", R"(["\u12"])");
    add("a bad unicode escape", R"(["\u12G4"])");
    add("half a pair, high", R"(["\ud83d"])");
    add("half a pair, high, then text", R"(["\ud83dx"])");
    add("half a pair, low", R"(["\ude00"])");
    add("a pair the wrong way round", R"(["\ude00\ud83d"])");
    add("a line end in a string", "[\"a\nb\"]");
    add("a tab in a string", "[\"a\tb\"]");
    add("Latin-1", "[\"Bogot\xE1\"]");
    add("an overlong slash", "[\"\xC0\xAF\"]");
    add("an overlong NUL", "[\"\xE0\x80\x80\"]");
    add("a surrogate in UTF-8", "[\"\xED\xA0\x80\"]");
    add("beyond Unicode", "[\"\xF4\x90\x80\x80\"]");
    add("a lonely continuation", "[\"\x80\"]");
    add("a cut character", "[\"\xC3\"]");
    add("bad UTF-8 in a name", "{\"\xFF\":1}");
    add("bad UTF-8 outside", "[\xFF]");
    add("leading zero", "[06]");
    add("leading zeros", "[-007]");
    add("a plus", "[+1]");
    add("a lonely minus", "[-]");
    add("two minuses", "[--1]");
    add("a dot at the end", "[1.]");
    add("a dot at the beginning", "[.5]");
    add("an empty exponent", "[1e]");
    add("an empty signed exponent", "[1e+]");
    add("a fraction in an exponent", "[1e1.5]");
    add("hexadecimal", "[0x10]");
    add("NaN", "[NaN]");
    add("Infinity", "[Infinity]");
    add("minus Infinity", "[-Infinity]");
    add("full-width digits", "[\xEF\xBC\x91]");
    add("True", "[True]");
    add("a cut literal", "[tru]");
    add("a literal that goes on", "[nullx]");
    add("the same name twice", R"({"a":1,"a":1})");
    add("the same name twice, once escaped", R"({"amount":1,"\u0061mount":2})");
    add("the same name twice, deep", R"({"x":[{"y":{"a":1,"b":2,"a":3}}]})");
    add("the same empty name twice", R"({"":1,"":2})");
    add("a number no machine holds", "[1e400]");
}

void TestJsonReader::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, document);
    const auto read = readJson(document);
    QVERIFY(!read);
    QVERIFY(!read.error().english().isEmpty());
}

void TestJsonReader::numbersKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number :
        {"0", "-0", "7", "9007199254740993", "9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "18446744073709551616", "123456789012345678901234567890123456789",
            "300.0", "3e2", "3E2", "3e+02", "30e-1", "1e30", "0.1", "-1.50"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJsonReader::numbersKeepTheirText()
{
    QFETCH(QByteArray, number);
    const QString text = QString::fromLatin1(number);
    const auto alone = readJson(number);
    QVERIFY(alone && alone->isNumber());
    QCOMPARE(alone->text, text);
    const auto spaced = readJson("[ " + number + " , 5]");
    QVERIFY(spaced && spaced->items.size() == 2);
    QCOMPARE(spaced->items.at(0).text, text);
    const auto dense = readJson("{\"a\":[" + number + "," + number + "],\"b\":" + number + "}");
    QVERIFY(dense);
    QCOMPARE(dense->find(u"a")->items.at(1).text, text);
    QCOMPARE(dense->find(u"b")->text, text);
}

void TestJsonReader::errorsSayWhere_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const QByteArray &document, const QString &sentence) {
        QTest::newRow(name) << document << sentence;
    };
    add("the first byte", "x", u"This is not valid JSON: it goes wrong at line 1, column 1."_s);
    add("a later line", "{\n  \"a\": 06\n}", u"This is not valid JSON: it goes wrong at line 2, column 9."_s);
    add("characters are counted, not bytes", "[\"Bogot\xC3\xA1\" x]",
        u"This is not valid JSON: it goes wrong at line 1, column 11."_s);
    add("behind the end", "{}\n{}", u"This is not valid JSON: it goes wrong at line 2, column 1."_s);
    add("cut", "{\"a\":\n[1,", u"This JSON is not complete: it breaks off at line 2, column 4."_s);
    add("cut in a character", "[\"\xC3", u"This JSON is not complete: it breaks off at line 1, column 4."_s);
    add("bad UTF-8", "[\n\"a\xFF\"]", u"This is not valid JSON: no UTF-8 at line 2, column 3."_s);
    add("a NUL", QByteArray("[\n\0]", 4), u"This is not valid JSON: a NUL byte at line 2, column 1."_s);
    add("empty", " ", u"There is nothing to read: it is empty."_s);
    add("twice the same name", "{\"payer\":{\n\"a/b\":1,\n\"a/b\":2}}",
        u"This JSON cannot be trusted: the field /payer/a~1b is there twice, the second time at line 3, "
        "column 5."_s);
    add("twice the same name in a list", "[0,[],{\"a\":1,\"a\":2}]",
        u"This JSON cannot be trusted: the field /2/a is there twice, the second time at line 1, column 16."_s);
    add("too large a number", "[1e999]", u"The number before line 1, column 6 is too large to be read."_s);
}

void TestJsonReader::errorsSayWhere()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, sentence);
    const auto read = readJson(document);
    QVERIFY(!read);
    QCOMPARE(read.error().english(), sentence);
}

void TestJsonReader::survivesWhatIsDeepOrHuge_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto add = [](const char *name, const QByteArray &document) { QTest::newRow(name) << document; };
    add("100,000 lists", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    add("100,000 open lists", QByteArray(100'000, '['));
    add("100,000 open objects", QByteArray("{\"a\":").repeated(100'000));
    add("three hundred thousand zeros", "[" + QByteArray("0,").repeated(300'000) + "0]");
    add("three hundred thousand empty objects", "[" + QByteArray("{},").repeated(300'000) + "0]");
    add("a string of 80 MiB", "[\"" + QByteArray(80 * 1024 * 1024, 'a') + "\"]");
    add("a number of three hundred thousand digits", QByteArray(300'000, '9'));
    add("three hundred thousand quotes", QByteArray(300'001, '"'));
    add("three hundred thousand backslashes", "\"" + QByteArray(300'001, '\\'));
}

void TestJsonReader::survivesWhatIsDeepOrHuge()
{
    QFETCH(QByteArray, document);
    QElapsedTimer timer;
    timer.start();
    const auto read = readJson(document);
    QVERIFY(!read);
    QVERIFY2(timer.elapsed() < 20'000, "no quadratic work"); // generous: sanitizers, busy machines
}

void TestJsonReader::readsToTheLimitsAndNoFurther()
{
    QVERIFY(readJson(QByteArray(maximumJsonDepth, '[') + QByteArray(maximumJsonDepth, ']')));
    QVERIFY(!readJson(QByteArray(maximumJsonDepth + 1, '[') + QByteArray(maximumJsonDepth + 1, ']')));
    const auto listOf = [](int zeros) -> QByteArray {
        return "[" + QByteArray("0,").repeated(zeros - 1) + "0]";
    };
    QVERIFY(readJson(listOf(maximumJsonValues - 1))); // the list is a value, too
    QVERIFY(!readJson(listOf(maximumJsonValues)));
    QVERIFY(readJson("\"" + QByteArray(maximumJsonSize - 2, 'a') + "\""));
    QVERIFY(!readJson("\"" + QByteArray(maximumJsonSize - 1, 'a') + "\""));
    QByteArray manyNames = "{\"first\":0";
    for (int i = 0; i < 20'000; ++i)
        manyNames += ",\"" + QByteArray::number(i) + "\":0";
    QVERIFY(readJson(manyNames + "}"));
    QVERIFY(!readJson(manyNames + ",\"first\":1}"));
}

void TestJsonReader::membersKeepTheirOrderAndTheirExactNames()
{
    const auto read = readJson(R"({"z":1,"a":{"n":null,"t":true},"Z":"\u0000\ud83d\ude00"})");
    QVERIFY(read);
    QCOMPARE(read->members.at(0).name, u"z"_s);
    QCOMPARE(read->members.at(1).name, u"a"_s);
    QVERIFY(read->find(u"a")->find(u"n")->isNull());
    QVERIFY(!read->find(u"a")->sent(u"n"));
    QCOMPARE(read->find(u"a")->find(u"t")->text, u"true"_s);
    QCOMPARE(read->find(u"Z")->text, QString(QChar(0)) + u"\U0001F600"_s);
    QVERIFY(!read->find(u"missing"));
    QVERIFY(!read->find(u"z")->find(u"a"));
    QVERIFY(read->find(u"z")->place < read->find(u"a")->place);
    QVERIFY(read->find(u"a")->place < read->find(u"Z")->place);
}

void TestJsonReader::aNameWithAByteOrderMarkIsAnotherName()
{
    const auto read = readJson("{\"\xEF\xBB\xBF"
                               "amount\":1,\"amount\":2}");
    QVERIFY(read);
    QCOMPARE(read->find(u"amount")->text, u"2"_s);
    QCOMPARE(read->members.at(0).name, u"\uFEFFamount"_s);
}

void TestJsonReader::pointersAreEscaped()
{
    QCOMPARE(pointerTo({}, u"payer"_s), u"/payer"_s);
    QCOMPARE(pointerTo(u"/payer"_s, u"a/b~c"_s), u"/payer/a~1b~0c"_s);
}

void TestJsonReader::theWalkKnowsWhereItStands()
{
    const QByteArray document = R"( {"a":{"b\u0063":"x\"]","d":[1,{"e":2}, 3]},"f":null} )";
    QStringList seen;
    JsonWalk walk(document);
    while (const auto token = walk.next()) {
        if (token->kind == JsonToken::Kind::Name)
            continue;
        QByteArray path;
        for (const QByteArray &name : walk.path())
            path += '/' + name;
        seen.append(QString::fromUtf8(path + ' ' + document.mid(token->begin, token->end - token->begin)));
    }
    QCOMPARE(
        seen, QStringList({u"/a/bc \"x\\\"]\""_s, u"/a/d/ 1"_s, u"/a/d//e 2"_s, u"/a/d/ 3"_s, u"/f null"_s}));
}

void TestJsonReader::theWalkSurvivesAnyBytes()
{
    QByteArray bytes;
    quint32 state = 1;
    for (int i = 0; i < 200'000; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes += R"({}[],:"\u0 1aé)"[(state >> 16) % 14];
    }
    JsonWalk walk(bytes);
    qsizetype end = 0;
    while (const auto token = walk.next()) {
        QVERIFY(token->begin >= end && token->end > token->begin && token->end <= bytes.size());
        end = token->end;
    }
    QVERIFY(end > 0);
}

} // namespace reintegro::test

QTEST_APPLESS_MAIN(reintegro::test::TestJsonReader)
#include "test_json_reader.moc"
