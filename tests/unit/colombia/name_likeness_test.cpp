// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/name_likeness.h"
#include "tests/unit/colombia/name_pairs.h"

#include <QTest>

namespace reintegro::test {

class NameLikenessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowTwoNamesAreAlike_data();
    void saysHowTwoNamesAreAlike();
};

void NameLikenessTest::saysHowTwoNamesAreAlike_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("beneficiary");
    QTest::addColumn<NameLikeness>("likeness");
    QTest::addColumn<bool>("isWrong");
    for (const NamePair &pair : namePairs)
        QTest::addRow("%s / %s", pair.payer, pair.beneficiary)
            << QString::fromUtf8(pair.payer) << QString::fromUtf8(pair.beneficiary) << pair.likeness
            << pair.isWrong;
}

void NameLikenessTest::saysHowTwoNamesAreAlike()
{
    QFETCH(QString, payer);
    QFETCH(QString, beneficiary);
    QFETCH(NameLikeness, likeness);
    QFETCH(bool, isWrong);
    // A pair that is right by now loses its mark.
    QCOMPARE(compareNames(payer, beneficiary) == likeness, !isWrong);
    QCOMPARE(compareNames(beneficiary, payer), compareNames(payer, beneficiary));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::NameLikenessTest)
#include "name_likeness_test.moc"
