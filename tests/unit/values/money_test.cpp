// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/money.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThreeCapitalLettersAreACurrency_data();
    void onlyThreeCapitalLettersAreACurrency();
    void addsAndTakesAwayExactly();
    void refusesASumThatDoesNotFit();
    void refusesToMixCurrencies();
    void amountsOfDifferentCurrenciesAreUnordered();
};

static Money pesos(qint64 minorUnits)
{
    return {minorUnits, Currency::cop()};
}

static Money mexican(qint64 minorUnits)
{
    return {minorUnits, *Currency::fromCode(u"MXN"_s)};
}

void MoneyTest::onlyThreeCapitalLettersAreACurrency_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isCurrency");
    QTest::newRow("pesos") << u"COP"_s << true;
    QTest::newRow("unknown but well formed") << u"XXZ"_s << true;
    QTest::newRow("small letters") << u"cop"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two letters") << u"CO"_s << false;
    QTest::newRow("four letters") << u"COPX"_s << false;
    QTest::newRow("a blank") << u"CO "_s << false;
    QTest::newRow("other capitals") << u"ÑÑÑ"_s << false;
}

void MoneyTest::onlyThreeCapitalLettersAreACurrency()
{
    QFETCH(QString, code);
    QFETCH(bool, isCurrency);
    QCOMPARE(Currency::fromCode(code).has_value(), isCurrency);
    if (isCurrency)
        QCOMPARE(Currency::fromCode(code)->code(), code);
}

void MoneyTest::addsAndTakesAwayExactly()
{
    // The first whole number that a double cannot hold.
    QCOMPARE(pesos(9007199254740992).plus(pesos(1))->minorUnits(), 9007199254740993);
    QCOMPARE(pesos(9007199254740993).minus(pesos(1))->minorUnits(), 9007199254740992);
    QCOMPARE(pesos(100).minus(pesos(300)), pesos(-200));
}

void MoneyTest::refusesASumThatDoesNotFit()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QVERIFY(!pesos(most).plus(pesos(1)));
    QVERIFY(!pesos(least).minus(pesos(1)));
    QVERIFY(!pesos(0).minus(pesos(least)));
    QCOMPARE(pesos(most).minus(pesos(most)), pesos(0));
}

void MoneyTest::refusesToMixCurrencies()
{
    QVERIFY(!pesos(1).plus(mexican(1)));
    QVERIFY(!pesos(1).minus(mexican(1)));
    QVERIFY(pesos(1) != mexican(1));
}

void MoneyTest::amountsOfDifferentCurrenciesAreUnordered()
{
    QVERIFY(pesos(1) < pesos(2));
    QVERIFY(pesos(2) <= pesos(2));
    QVERIFY(!(pesos(1) < mexican(2)));
    QVERIFY(!(pesos(1) > mexican(2)));
    QVERIFY(!(pesos(1) <= mexican(1)));
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::MoneyTest)
#include "money_test.moc"
