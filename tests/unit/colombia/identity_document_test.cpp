// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/identity_document.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class IdentityDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheFourTypesAndNoOther();
    void computesTheCheckDigitOfANit_data();
    void computesTheCheckDigitOfANit();
    void readsADocument_data();
    void readsADocument();
    void aWrongCheckDigitAfterAHyphenNamesTheRightOne();
    void aMissingCheckDigitIsNamedAndNotInvented();
    void dropsAVerifiedCheckDigitWhereTheProfileSaysSo_data();
    void dropsAVerifiedCheckDigitWhereTheProfileSaysSo();
    void knowsTheSameDocumentInOtherClothes_data();
    void knowsTheSameDocumentInOtherClothes();
};

enum class Verdict { Fine, Doubt, Wall };

void IdentityDocumentTest::knowsTheFourTypesAndNoOther()
{
    QCOMPARE(documentTypes().size(), size_t(4));
    for (const DocumentType type : documentTypes())
        QCOMPARE(documentTypeFromWire(wireName(type)), type);
    for (const QString &text : {u"PP"_s, u"cc"_s, u""_s, u"RUT"_s})
        QVERIFY(!documentTypeFromWire(text));
}

void IdentityDocumentTest::computesTheCheckDigitOfANit_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("checkDigit");
    // Published by their companies.
    QTest::newRow("a bank") << u"890903938"_s << 8;
    QTest::newRow("an oil company") << u"899999068"_s << 1;
    QTest::newRow("the tax office") << u"800197268"_s << 4;
    QTest::newRow("remainder 0") << u"15"_s << 0;
    QTest::newRow("remainder 1") << u"4"_s << 1;
    QTest::newRow("remainder 10") << u"11"_s << 1;
    QTest::newRow("15 digits") << u"000000890903938"_s << 8;
    QTest::newRow("16 digits") << u"0000000890903938"_s << -1;
    QTest::newRow("none") << QString() << -1;
    QTest::newRow("other digits") << u"٨٩٠"_s << -1;
}

void IdentityDocumentTest::computesTheCheckDigitOfANit()
{
    QFETCH(QString, digits);
    QFETCH(int, checkDigit);
    QCOMPARE(nitCheckDigit(digits).value_or(-1), checkDigit);
}

void IdentityDocumentTest::readsADocument_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](DocumentType type, const QString &typed, const QString &sent, Verdict verdict) {
        QTest::newRow(qPrintable(wireName(type) + u" “"_s + typed + u"”"_s))
            << type << typed << sent << verdict;
    };
    using enum DocumentType;
    using enum Verdict;
    row(Cc, u"1020304050"_s, u"1020304050"_s, Fine);
    row(Cc, u" 1.020.304.050 "_s, u"1020304050"_s, Fine);
    row(Cc, u"102030"_s, u"102030"_s, Fine);
    row(Cc, u"012345"_s, u"012345"_s, Fine); // leading zeros matter
    row(Cc, u"10203"_s, u"10203"_s, Doubt);
    row(Cc, u"42243309114"_s, u"42243309114"_s, Doubt); // the contract's own sample
    row(Cc, u""_s, QString(), Wall);
    row(Cc, u" . "_s, QString(), Wall);
    row(Cc, u"10203x"_s, QString(), Wall);
    row(Cc, u"10-20304050"_s, QString(), Wall);
    row(Cc, u"١٠٢٠٣٠٤٠"_s, QString(), Wall);
    row(Ti, u"1020304050"_s, u"1020304050"_s, Fine);
    row(Ti, u"10203040506"_s, u"10203040506"_s, Fine);
    row(Ti, u"102030405"_s, u"102030405"_s, Doubt);
    row(Ti, u"102030405067"_s, u"102030405067"_s, Doubt);
    row(Ti, u"A020304050"_s, QString(), Wall);
    row(Ce, u"123456"_s, u"123456"_s, Fine);
    row(Ce, u"AB 12.34c"_s, u"AB1234c"_s, Fine);
    row(Ce, u"AB123"_s, u"AB123"_s, Doubt);
    row(Ce, u"AB123456789"_s, u"AB123456789"_s, Doubt);
    row(Ce, u"Ñ123456"_s, QString(), Wall);
    row(Ce, u"AB-1234"_s, QString(), Wall);
    row(Nit, u"890903938-8"_s, u"8909039388"_s, Fine);
    row(Nit, u"890.903.938-8"_s, u"8909039388"_s, Fine);
    row(Nit, u"890903938 – 8"_s, u"8909039388"_s, Fine);
    row(Nit, u"8909039388"_s, u"8909039388"_s, Fine);
    row(Nit, u"890903938-7"_s, QString(), Wall);
    row(Nit, u"890903938-"_s, QString(), Wall);
    row(Nit, u"-8"_s, QString(), Wall);
    row(Nit, u"890903938-88"_s, QString(), Wall);
    row(Nit, u"8909-03938-8"_s, QString(), Wall);
    row(Nit, u"89090393A-8"_s, QString(), Wall);
    row(Nit, u"8909039387"_s, u"8909039387"_s, Doubt); // the check digit may have been left out
    row(Nit, u"890903938"_s, u"890903938"_s, Doubt);
    row(Nit, u"12345"_s, u"12345"_s, Doubt);
    row(Nit, u"12345678901234567890"_s, u"12345678901234567890"_s, Doubt);
    row(Nit, u"NIT 890903938"_s, QString(), Wall);
}

void IdentityDocumentTest::readsADocument()
{
    QFETCH(DocumentType, type);
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(Verdict, verdict);
    const DocumentReading reading = readDocument(type, typed);
    QCOMPARE(reading.documentId, sent);
    QCOMPARE(!reading.wall.isEmpty(), verdict == Verdict::Wall);
    QCOMPARE(!reading.doubts.empty(), verdict == Verdict::Doubt);
    QCOMPARE(reading.understood.isEmpty(), verdict == Verdict::Wall);
}

void IdentityDocumentTest::aWrongCheckDigitAfterAHyphenNamesTheRightOne()
{
    const DocumentReading reading = readDocument(DocumentType::Nit, u"900123456-7"_s);
    QCOMPARE(reading.wall.english(),
        u"The check digit of NIT 900123456 is 8, not 7. Check the number with the customer."_s);
}

void IdentityDocumentTest::aMissingCheckDigitIsNamedAndNotInvented()
{
    const DocumentReading reading = readDocument(DocumentType::Nit, u"900123456"_s);
    QCOMPARE(reading.documentId, u"900123456"_s);
    QCOMPARE(reading.understood.english(), u"NIT 900123456; its check digit would be 8"_s);
    QVERIFY(reading.doubts.at(0).english().contains(u"900123456-8"_s));
}

void IdentityDocumentTest::dropsAVerifiedCheckDigitWhereTheProfileSaysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("hasDoubt");
    QTest::newRow("after a hyphen") << u"900123456-8"_s << u"900123456"_s << false;
    QTest::newRow("ten digits that fit") << u"9001234568"_s << u"900123456"_s << false;
    QTest::newRow("nine digits") << u"900123456"_s << u"900123456"_s << false;
    QTest::newRow("ten digits that do not fit") << u"9001234567"_s << u"9001234567"_s << true;
}

void IdentityDocumentTest::dropsAVerifiedCheckDigitWhereTheProfileSaysSo()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(bool, hasDoubt);
    const DocumentReading reading = readDocument(DocumentType::Nit, typed, false);
    QCOMPARE(reading.documentId, sent);
    QCOMPARE(!reading.doubts.empty(), hasDoubt);
}

void IdentityDocumentTest::knowsTheSameDocumentInOtherClothes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << u"1020304050"_s << u"1020304050"_s << true;
    QTest::newRow("dots and blanks") << u"1.020.304.050"_s << u" 1020304050"_s << true;
    QTest::newRow("letter case") << u"ab123456"_s << u"AB123456"_s << true;
    QTest::newRow("NIT with and without a hyphen") << u"900123456-8"_s << u"9001234568"_s << true;
    QTest::newRow("NIT with and without its check digit") << u"900123456"_s << u"900123456-8"_s << true;
    QTest::newRow("a digit that is no check digit") << u"900123456"_s << u"9001234567"_s << false;
    QTest::newRow("a digit more") << u"10203040"_s << u"102030405"_s << false;
    QTest::newRow("a digit more that would be a check digit") << u"10203040"_s << u"102030403"_s << false;
    QTest::newRow("a leading zero") << u"012345678"_s << u"12345678"_s << false;
    QTest::newRow("different") << u"1020304050"_s << u"1020304051"_s << false;
    QTest::newRow("nothing twice") << u""_s << u" "_s << false;
    QTest::newRow("nothing and something") << u""_s << u"1020304050"_s << false;
}

void IdentityDocumentTest::knowsTheSameDocumentInOtherClothes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(isSameDocument(one, other), isSame);
    QCOMPARE(isSameDocument(other, one), isSame);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::IdentityDocumentTest)
#include "identity_document_test.moc"
