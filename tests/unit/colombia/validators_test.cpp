// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/validators.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class ValidatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOutOnlyWhatCanNeverBecomeAValue_data();
    void keepsOutOnlyWhatCanNeverBecomeAValue();
    void saysWhyATextIsNotAcceptable();
    void dropsWhatWasPastedUnseen();
    void tellsTheFieldThatAnotherTypeCounts();
};

enum class Field { Amount, Cc, Nit, Ce, Account, Name };

static std::unique_ptr<ExplainingValidator> validatorFor(Field field)
{
    switch (field) {
    case Field::Amount:
        return std::make_unique<MoneyValidator>(Currency::cop());
    case Field::Cc:
        return std::make_unique<DocumentValidator>(DocumentType::Cc);
    case Field::Nit:
        return std::make_unique<DocumentValidator>(DocumentType::Nit);
    case Field::Ce:
        return std::make_unique<DocumentValidator>(DocumentType::Ce);
    case Field::Account:
        return std::make_unique<AccountValidator>();
    case Field::Name:
        return std::make_unique<BeneficiaryNameValidator>();
    }
    return {};
}

static QValidator::State judge(const QValidator &validator, QString text)
{
    int position = 0;
    return validator.validate(text, position);
}

void ValidatorsTest::keepsOutOnlyWhatCanNeverBecomeAValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QValidator::State>("state");
    const auto row = [](const char *name, Field field, const QString &text, QValidator::State state) {
        QTest::newRow(name) << field << text << state;
    };
    using enum Field;
    row("amount", Amount, u"1.500,50"_s, QValidator::Acceptable);
    row("amount as we write it", Amount, u"$ 1.500,50 COP"_s, QValidator::Acceptable);
    row("amount, empty", Amount, u""_s, QValidator::Intermediate);
    row("amount, half a group", Amount, u"1.50"_s, QValidator::Intermediate);
    row("amount, two ways", Amount, u"1,234.56"_s, QValidator::Intermediate);
    row("amount, too much for a number", Amount, u"99999999999999999999"_s, QValidator::Intermediate);
    row("amount, a sign", Amount, u"-5"_s, QValidator::Invalid);
    row("amount, another letter", Amount, u"5x"_s, QValidator::Invalid);
    row("CC", Cc, u"1.020.304"_s, QValidator::Acceptable);
    row("CC that is only unusual", Cc, u"42243309114"_s, QValidator::Acceptable);
    row("CC, empty", Cc, u""_s, QValidator::Intermediate);
    row("CC, a letter", Cc, u"1020x"_s, QValidator::Invalid);
    row("NIT", Nit, u"900123456-8"_s, QValidator::Acceptable);
    row("NIT, half", Nit, u"900123456-"_s, QValidator::Intermediate);
    row("NIT, wrong check digit", Nit, u"900123456-7"_s, QValidator::Intermediate);
    row("NIT, a letter", Nit, u"N900123456"_s, QValidator::Invalid);
    row("CE", Ce, u"AB1234"_s, QValidator::Acceptable);
    row("CE, another letter", Ce, u"Ñ1234"_s, QValidator::Invalid);
    row("account", Account, u"001-234"_s, QValidator::Acceptable);
    row("account, only a hyphen", Account, u"-"_s, QValidator::Intermediate);
    row("account, a letter", Account, u"12A"_s, QValidator::Invalid);
    row("name", Name, u"José Muñoz"_s, QValidator::Acceptable);
    row("name, nothing left yet", Name, u"李"_s, QValidator::Intermediate);
    row("name, empty", Name, u""_s, QValidator::Intermediate);
}

void ValidatorsTest::keepsOutOnlyWhatCanNeverBecomeAValue()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QValidator::State, state);
    const std::unique_ptr<ExplainingValidator> validator = validatorFor(field);
    QCOMPARE(judge(*validator, text), state);
    QCOMPARE(validator->reason(text).isEmpty(), state == QValidator::Acceptable);
}

void ValidatorsTest::saysWhyATextIsNotAcceptable()
{
    QVERIFY(MoneyValidator(Currency::cop()).reason(u"1.50"_s).english().contains(u"“1.50”"_s));
    QVERIFY(
        DocumentValidator(DocumentType::Nit).reason(u"900123456-7"_s).english().contains(u"is 8, not 7"_s));
}

void ValidatorsTest::dropsWhatWasPastedUnseen()
{
    const AccountValidator validator;
    QString text = u"\u200b12\ufeff34"_s;
    int position = 4; // before the 3
    QCOMPARE(validator.validate(text, position), QValidator::Acceptable);
    QCOMPARE(text, u"1234"_s);
    QCOMPARE(position, 2);
}

void ValidatorsTest::tellsTheFieldThatAnotherTypeCounts()
{
    DocumentValidator validator(DocumentType::Cc);
    QSignalSpy changed(&validator, &QValidator::changed);
    QCOMPARE(judge(validator, u"AB1234"_s), QValidator::Invalid);

    validator.setType(DocumentType::Ce);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(judge(validator, u"AB1234"_s), QValidator::Acceptable);
}

} // namespace reintegro

QTEST_APPLESS_MAIN(reintegro::ValidatorsTest)
#include "validators_test.moc"
