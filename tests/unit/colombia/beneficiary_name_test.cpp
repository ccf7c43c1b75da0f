// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/beneficiary_name.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class BeneficiaryNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesANameAsTheGatewayTakesIt_data();
    void writesANameAsTheGatewayTakesIt();
    void refusesANameOfWhichNothingIsLeft_data();
    void refusesANameOfWhichNothingIsLeft();
    void takesANameOfAnyLength();
    void knowsTheSameNameInOtherWords_data();
    void knowsTheSameNameInOtherWords();
    void searchesWithoutAccents();
};

void BeneficiaryNameTest::writesANameAsTheGatewayTakesIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("accepted");
    QTest::newRow("as it is") << u"Ana Gomez"_s << u"Ana Gomez"_s;
    QTest::newRow("accents") << u"José Muñoz"_s << u"Jose Munoz"_s;
    QTest::newRow("accents as marks of their own") << u"Jose\u0301 Mun\u0303oz"_s << u"Jose Munoz"_s;
    QTest::newRow("diaeresis") << u"Agüero PINGÜINO"_s << u"Aguero PINGUINO"_s;
    QTest::newRow("letters that are not taken apart")
        << u"Straße Ærø Łódź Çelik"_s << u"Strasse AEro Lodz Celik"_s;
    QTest::newRow("apostrophe") << u"D'Angelo"_s << u"DAngelo"_s;
    QTest::newRow("typographic apostrophe") << u"O’Connor"_s << u"OConnor"_s;
    QTest::newRow("acute as an apostrophe") << u"D´Angelo"_s << u"DAngelo"_s;
    QTest::newRow("hyphen") << u"Ana-María"_s << u"Ana Maria"_s;
    QTest::newRow("a company") << u"Café & Té S.A.S. (Bogotá)"_s << u"Cafe Te S A S Bogota"_s;
    QTest::newRow("blanks") << u"  Ana \t  Gómez\n"_s << u"Ana Gomez"_s;
    QTest::newRow("digits") << u"Tienda 24"_s << u"Tienda 24"_s;
    QTest::newRow("ordinal") << u"Mª Gómez"_s << u"Ma Gomez"_s;
    QTest::newRow("invisible") << u"Ana\u200b Gómez\ufeff"_s << u"Ana Gomez"_s;
    QTest::newRow("partly another script") << u"Ana 李"_s << u"Ana"_s;
    QTest::newRow("emoji") << u"Ana 🙂 Gómez"_s << u"Ana Gomez"_s;
}

void BeneficiaryNameTest::writesANameAsTheGatewayTakesIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, accepted);
    const NameReading reading = readBeneficiaryName(typed);
    QCOMPARE(reading.asTyped, typed.trimmed());
    QCOMPARE(reading.accepted, accepted);
    QVERIFY(reading.wall.isEmpty());
    QCOMPARE(reading.isRewritten(), typed.trimmed() != accepted);
}

void BeneficiaryNameTest::refusesANameOfWhichNothingIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("signs") << u"--- ''' &"_s;
    QTest::newRow("another script") << u"李小龙"_s;
    QTest::newRow("other digits") << u"١٢٣"_s;
}

void BeneficiaryNameTest::refusesANameOfWhichNothingIsLeft()
{
    QFETCH(QString, typed);
    const NameReading reading = readBeneficiaryName(typed);
    QVERIFY(!reading.wall.isEmpty());
    QCOMPARE(reading.accepted, QString());
}

void BeneficiaryNameTest::takesANameOfAnyLength()
{
    const QString name(5000, u'é');
    QCOMPARE(readBeneficiaryName(name).accepted, QString(5000, u'e'));
}

void BeneficiaryNameTest::knowsTheSameNameInOtherWords_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("accents and case") << u"José Muñoz"_s << u"JOSE MUNOZ"_s << true;
    QTest::newRow("order") << u"Muñoz Pérez, José"_s << u"José Muñoz Pérez"_s << true;
    QTest::newRow("particles") << u"María de la Cruz y Mora"_s << u"Maria Cruz Mora"_s << true;
    QTest::newRow("hyphen") << u"Ana-María Gil"_s << u"Ana María Gil"_s << true;
    QTest::newRow("one name less") << u"José Muñoz"_s << u"José Muñoz Pérez"_s << false;
    QTest::newRow("one name twice") << u"Ana Ana Gil"_s << u"Ana Gil"_s << false;
    QTest::newRow("others") << u"Ana Gil"_s << u"Ana Mora"_s << false;
    QTest::newRow("particles only") << u"De La"_s << u"del y"_s << false;
    QTest::newRow("particles only, the same") << u"De Los"_s << u"de los"_s << true;
    QTest::newRow("another script") << u"李"_s << u"李"_s << true;
    QTest::newRow("two of another script") << u"李"_s << u"王"_s << false;
    QTest::newRow("nothing twice") << u""_s << u" "_s << false;
    QTest::newRow("nothing and a name") << u""_s << u"Ana"_s << false;
}

void BeneficiaryNameTest::knowsTheSameNameInOtherWords()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(isSameName(one, other), isSame);
    QCOMPARE(isSameName(other, one), isSame);
}

void BeneficiaryNameTest::searchesWithoutAccents()
{
    QCOMPARE(accentFree(u"Bogotá"_s), u"bogota"_s);
    QCOMPARE(accentFree(u"ITAÚ (antes Helm)"_s), u"itau (antes helm)"_s);
    QCOMPARE(accentFree(u"Straße"_s), u"strasse"_s);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::BeneficiaryNameTest)
#include "beneficiary_name_test.moc"
