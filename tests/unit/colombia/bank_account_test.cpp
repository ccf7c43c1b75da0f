// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_account.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class BankAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheTwoAccountTypes();
    void readsAnAccountNumberAsText_data();
    void readsAnAccountNumberAsText();
    void doubtsWhatIsUnusualAtABank_data();
    void doubtsWhatIsUnusualAtABank();
    void readsABankInTheFormAskedFor_data();
    void readsABankInTheFormAskedFor();
    void twoBanksOfOneNameMustBeToldApart();
};

void BankAccountTest::knowsTheTwoAccountTypes()
{
    QCOMPARE(accountTypeFromWire(u"SAVINGS"_s), AccountType::Savings);
    QCOMPARE(accountTypeFromWire(u"CHECKING"_s), AccountType::Checking);
    QVERIFY(!accountTypeFromWire(u"savings"_s));
    QVERIFY(!accountTypeFromWire(QString()));
    QCOMPARE(wireName(AccountType::Savings), u"SAVINGS"_s);
    QCOMPARE(wireName(AccountType::Checking), u"CHECKING"_s);
}

void BankAccountTest::readsAnAccountNumberAsText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("hasDoubt");
    QTest::newRow("leading zeros") << u"00123456789"_s << u"00123456789"_s << false;
    QTest::newRow("blanks and hyphens") << u" 001-234 567-89 "_s << u"00123456789"_s << false;
    QTest::newRow("no-break blank, en dash") << u"001\u00a0234–567"_s << u"001234567"_s << false;
    QTest::newRow("three digits") << u"123"_s << u"123"_s << false;
    QTest::newRow("two digits") << u"12"_s << u"12"_s << true;
    QTest::newRow("18 digits") << u"123456789012345678"_s << u"123456789012345678"_s << false;
    QTest::newRow("19 digits") << u"1234567890123456789"_s << u"1234567890123456789"_s << true;
    QTest::newRow("empty") << u""_s << QString() << false;
    QTest::newRow("only hyphens") << u" - - "_s << QString() << false;
    QTest::newRow("a letter") << u"12345O789"_s << QString() << false;
    QTest::newRow("a dot") << u"123.456"_s << QString() << false;
    QTest::newRow("other digits") << u"١٢٣٤٥"_s << QString() << false;
}

void BankAccountTest::readsAnAccountNumberAsText()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(bool, hasDoubt);
    const AccountReading reading = readAccount(typed, std::nullopt);
    QCOMPARE(reading.number, number);
    QCOMPARE(!reading.wall.isEmpty(), number.isEmpty());
    QCOMPARE(!reading.doubts.empty(), hasDoubt);
}

void BankAccountTest::doubtsWhatIsUnusualAtABank_data()
{
    QTest::addColumn<QString>("bankCode");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isUsual");
    const auto lengths = [](const QString &bank, const QList<int> &usual, const QList<int> &unusual) {
        for (const int length : usual + unusual)
            QTest::addRow("%s, %d digits", qPrintable(bank), length)
                << bank << QString(length, u'1') << usual.contains(length);
    };
    lengths(u"001"_s, {3, 8, 9}, {2, 10, 18});
    lengths(u"002"_s, {3, 12}, {2, 13});
    lengths(u"007"_s, {3, 10, 11}, {2, 12});
    lengths(u"013"_s, {9, 10, 16, 20}, {8, 11, 18, 21});
    lengths(u"032"_s, {12}, {11, 13});
    lengths(u"040"_s, {11}, {10, 12});
    lengths(u"051"_s, {12, 16}, {11, 14, 17});
    lengths(u"062"_s, {3, 18}, {2, 19}); // a bank without a rule of its own
    QTest::newRow("Nequi, a mobile number") << u"1507"_s << u"3001234567"_s << true;
    QTest::newRow("Nequi, not a mobile number") << u"1507"_s << u"6011234567"_s << false;
    QTest::newRow("Nequi, a digit short") << u"1507"_s << u"300123456"_s << false;
    QTest::newRow("Daviplata, a mobile number") << u"1551"_s << u"3101234567"_s << true;
    QTest::newRow("Daviplata, a digit more") << u"1551"_s << u"31012345678"_s << false;
}

void BankAccountTest::doubtsWhatIsUnusualAtABank()
{
    QFETCH(QString, bankCode);
    QFETCH(QString, number);
    QFETCH(bool, isUsual);
    const std::optional<Bank> bank = BankList::builtIn().byCode(bankCode);
    QVERIFY(bank);
    const AccountReading reading = readAccount(number, bank);
    QVERIFY(reading.wall.isEmpty());
    QCOMPARE(reading.number, number);
    QCOMPARE(reading.doubts.empty(), isUsual);
}

void BankAccountTest::readsABankInTheFormAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("three");
    QTest::addColumn<QString>("four");
    QTest::addColumn<bool>("doubtWithThree");
    QTest::addColumn<bool>("doubtWithFour");
    QTest::newRow("three digits, listed") << u"007"_s << u"007"_s << u"1007"_s << false << false;
    QTest::newRow("four digits, listed") << u"1007"_s << u"007"_s << u"1007"_s << false << false;
    QTest::newRow("a label") << u"007 Bancolombia"_s << u"007"_s << u"1007"_s << false << false;
    QTest::newRow("a name without accents") << u" bancamia "_s << u"059"_s << u"1059"_s << false << false;
    QTest::newRow("only four digits exist") << u"1507"_s << u"1507"_s << u"1507"_s << true << false;
    QTest::newRow("only four digits exist, by name")
        << u"Daviplata"_s << u"1551"_s << u"1551"_s << true << false;
    QTest::newRow("three digits, not listed") << u"099"_s << u"099"_s << u"099"_s << true << true;
    QTest::newRow("four digits, not listed") << u"2209"_s << u"2209"_s << u"2209"_s << true << true;
    QTest::newRow("empty") << u" "_s << QString() << QString() << false << false;
    QTest::newRow("two digits") << u"07"_s << QString() << QString() << false << false;
    QTest::newRow("five digits") << u"10070"_s << QString() << QString() << false << false;
    QTest::newRow("part of a name") << u"Banco"_s << QString() << QString() << false << false;
    QTest::newRow("other digits") << u"٠٠٧"_s << QString() << QString() << false << false;
}

void BankAccountTest::readsABankInTheFormAskedFor()
{
    QFETCH(QString, typed);
    QFETCH(QString, three);
    QFETCH(QString, four);
    QFETCH(bool, doubtWithThree);
    QFETCH(bool, doubtWithFour);
    const BankReading withThree = readBank(typed, BankCodeForm::ThreeDigits);
    const BankReading withFour = readBank(typed, BankCodeForm::FourDigits);
    QCOMPARE(withThree.code, three);
    QCOMPARE(withFour.code, four);
    QCOMPARE(!withThree.wall.isEmpty(), three.isEmpty());
    QCOMPARE(!withFour.wall.isEmpty(), four.isEmpty());
    QCOMPARE(!withThree.doubts.empty(), doubtWithThree);
    QCOMPARE(!withFour.doubts.empty(), doubtWithFour);
}

void BankAccountTest::twoBanksOfOneNameMustBeToldApart()
{
    const Result<BankList> list =
        BankList::fromCsv("code3,code4,name,note\n101,1101,Banco Uno,\n102,1102,Banco Uno,\n");
    QVERIFY(list);
    QVERIFY(!readBank(u"Banco Uno"_s, BankCodeForm::ThreeDigits, *list).wall.isEmpty());
    QCOMPARE(readBank(u"102 Banco Uno"_s, BankCodeForm::ThreeDigits, *list).code, u"102"_s);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::BankAccountTest)
#include "bank_account_test.moc"
