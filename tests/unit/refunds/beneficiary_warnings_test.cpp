// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/beneficiary_warnings.h"
#include "models/refunds/refund_input.h"
#include "models/refunds/refundable_amount.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! "code/level" of a warning; empty where there is none.
static QString said(const std::optional<Warning> &warning)
{
    if (!warning)
        return {};
    const char *const level = warning->level == Warning::Level::Confirm ? "/confirm" : "/notice";
    return warning->code + QString::fromLatin1(level);
}

static QStringList evidenceOf(const Warning &warning)
{
    QStringList lines;
    for (const Phrase &each : warning.evidence)
        lines.append(each.english());
    return lines;
}

static TransferAccount wallet(const QString &phone, const QString &bank = u"1507"_s)
{
    TransferAccount account;
    account.bankCode = bank;
    account.bankAccountNumber = phone;
    return account;
}

class BeneficiaryWarningsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsJudgedByWhatItHasInCommonAndByTheDocument_data();
    void aNameIsJudgedByWhatItHasInCommonAndByTheDocument();
    void bothNamesAndWhatTheyShareAreTheEvidence();
    void aWalletsPhoneIsComparedWithThePayers_data();
    void aWalletsPhoneIsComparedWithThePayers();
    void noPhoneStandsWholeInAWarning();
    void anAmountAHundredTimesOffIsSeen_data();
    void anAmountAHundredTimesOffIsSeen();
    void theFigureThatItIsAHundredTimesOfIsTheEvidence();
    void aCardThatWasChargedBackIsToBeConfirmed();
    void whatTheInputSaysComesWithItsEvidence();
    void ofOneCodeThereIsOneWarning();
};

void BeneficiaryWarningsTest::aNameIsJudgedByWhatItHasInCommonAndByTheDocument_data()
{
    QTest::addColumn<QString>("beneficiary");
    QTest::addColumn<DocumentMatch>("document");
    QTest::addColumn<QString>("expected");
    using enum DocumentMatch;
    const auto row = [](const char *name, const QString &beneficiary, const QStringList &expected) {
        int at = 0;
        for (const auto &[document, word] :
            {std::pair(Same, "same"), std::pair(Other, "other"), std::pair(Unknown, "unknown")})
            QTest::addRow("%s, %s document", name, word) << beneficiary << document << expected.at(at++);
    };
    row("same", u"Gómez Rojas, Laura María"_s, {{}, {}, {}});
    row("shortened", u"Laura Gómez"_s,
        {u"name_shortened/notice"_s, u"name_shortened/notice"_s, u"name_shortened/notice"_s});
    row("misspelt", u"Laura María Gomes Rojas"_s,
        {u"name_misspelt/notice"_s, u"name_misspelt/notice"_s, u"name_misspelt/notice"_s});
    row("related", u"Pedro José Gómez Rojas"_s,
        {u"name_differs_from_payer/notice"_s, u"name_differs_from_payer/confirm"_s,
            u"name_differs_from_payer/confirm"_s});
    row("different", u"Antonio Silva"_s,
        {u"name_differs_from_payer/notice"_s, u"name_differs_from_payer/confirm"_s,
            u"name_differs_from_payer/confirm"_s});
}

void BeneficiaryWarningsTest::aNameIsJudgedByWhatItHasInCommonAndByTheDocument()
{
    QFETCH(QString, beneficiary);
    QFETCH(DocumentMatch, document);
    QTEST(said(nameWarning(u"Laura Maria Gomez Rojas"_s, beneficiary, document)), "expected");
}

void BeneficiaryWarningsTest::bothNamesAndWhatTheyShareAreTheEvidence()
{
    const auto related = nameWarning(u"Maria Lopez Garcia"_s, u"Juan López García"_s, DocumentMatch::Unknown);
    QCOMPARE(evidenceOf(*related),
        (QStringList{u"Payer: Maria Lopez Garcia"_s, u"Beneficiary: Juan López García"_s,
            u"In common: lopez garcia"_s}));
    const auto other = nameWarning(u"Rosa Cely"_s, u"Javier Velasco"_s, DocumentMatch::Unknown);
    QCOMPARE(evidenceOf(*other).last(), u"In common: nothing"_s);
}

void BeneficiaryWarningsTest::aWalletsPhoneIsComparedWithThePayers_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<DocumentMatch>("document");
    QTest::addColumn<QString>("expected");
    using enum DocumentMatch;
    const QString confirm = u"phone_differs_from_payer/confirm"_s;
    QTest::newRow("the payer's") << u"+573001234567"_s << u"3001234567"_s << u"1507"_s << Other << QString();
    QTest::newRow("with blanks") << u"+57 300 123 4567"_s << u"3001234567"_s << u"1507"_s << Other
                                 << QString();
    QTest::newRow("both with 57") << u"573001234567"_s << u"573001234567"_s << u"1551"_s << Other
                                  << QString();
    QTest::newRow("another") << u"+573001234567"_s << u"3109876543"_s << u"1507"_s << Other << confirm;
    QTest::newRow("another at Daviplata")
        << u"+573001234567"_s << u"3109876543"_s << u"1551"_s << Unknown << confirm;
    QTest::newRow("another at Nequi's other code")
        << u"+573001234567"_s << u"3109876543"_s << u"2209"_s << Unknown << confirm;
    QTest::newRow("another, the payer's document")
        << u"+573001234567"_s << u"3109876543"_s << u"1507"_s << Same << u"phone_differs_from_payer/notice"_s;
    QTest::newRow("a bank") << u"+573001234567"_s << u"3109876543"_s << u"007"_s << Other << QString();
    QTest::newRow("no phone of the payer") << QString() << u"3109876543"_s << u"1507"_s << Other << QString();
    QTest::newRow("a phone abroad") << u"+13055551234"_s << u"3109876543"_s << u"1507"_s << Other
                                    << QString();
    QTest::newRow("no mobile number")
        << u"+573001234567"_s << u"601234567"_s << u"1507"_s << Other << QString();
}

void BeneficiaryWarningsTest::aWalletsPhoneIsComparedWithThePayers()
{
    QFETCH(QString, phone);
    QFETCH(QString, account);
    QFETCH(QString, bank);
    QFETCH(DocumentMatch, document);
    const auto payers = phone.isEmpty() ? std::nullopt : std::optional(phone);
    QTEST(said(phoneWarning(payers, wallet(account, bank), document)), "expected");
}

void BeneficiaryWarningsTest::noPhoneStandsWholeInAWarning()
{
    const auto warning = phoneWarning(u"+573001234567"_s, wallet(u"3001234576"_s), DocumentMatch::Unknown);
    QVERIFY(warning);
    const QString all = warning->message.english() + evidenceOf(*warning).join(u'\n');
    QVERIFY(!all.contains(u"3001234"_s));
    QVERIFY2(all.contains(u"Different digits: 2 of 10 (places 9, 10)"_s), qPrintable(all));
}

void BeneficiaryWarningsTest::anAmountAHundredTimesOffIsSeen_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("isSeen");
    // The charge is 189.900,00; 50.000,00 are left.
    QTest::newRow("all of it") << qint64(18'990'000) << false;
    QTest::newRow("a hundredth of it") << qint64(189'900) << true;
    QTest::newRow("a hundred times it") << qint64(1'899'000'000) << true;
    QTest::newRow("a hundredth of what is left") << qint64(50'000) << true;
    QTest::newRow("one more than a hundredth") << qint64(189'901) << false;
    QTest::newRow("a tenth of it") << qint64(1'899'000) << false;
    QTest::newRow("half of it") << qint64(9'495'000) << false;
}

void BeneficiaryWarningsTest::anAmountAHundredTimesOffIsSeen()
{
    QFETCH(qint64, amount);
    const Charge charge = settledCharge(u"order-1"_s, 18'990'000);
    const auto shown = shownAmounts(charge, Money(5'000'000, Currency::cop()));
    QTEST(hundredWarning(Money(amount, Currency::cop()), shown).has_value(), "isSeen");
}

void BeneficiaryWarningsTest::theFigureThatItIsAHundredTimesOfIsTheEvidence()
{
    const Charge charge = settledCharge(u"order-1"_s, 18'990'000);
    const auto shown = shownAmounts(charge, Money(18'990'000, Currency::cop()));
    QCOMPARE(shown.size(), std::size_t(1)); // each figure once
    const auto warning = hundredWarning(Money(189'900, Currency::cop()), shown);
    QCOMPARE(said(warning), u"amount_off_by_hundred/confirm"_s);
    QCOMPARE(evidenceOf(*warning), QStringList{u"The charge's amount: $ 189.900,00 COP"_s});
    const Money dollars(189'900, *Currency::fromCode(u"USD"_s));
    QVERIFY(!hundredWarning(dollars, shown));
}

void BeneficiaryWarningsTest::aCardThatWasChargedBackIsToBeConfirmed()
{
    Charge charge = settledCharge();
    QVERIFY(!chargebackWarning(charge, false));
    QCOMPARE(said(chargebackWarning(charge, true)), u"charged_back/confirm"_s);
    MethodDetails card{
        .kind = MethodDetails::Kind::Card, .wireName = u"card"_s, .fields = {}, .cardToken = {}};
    card.fields = {{u"category"_s, std::nullopt}, {u"reasonCode"_s, u""_s}};
    charge.details = {card};
    QVERIFY(!chargebackWarning(charge, false)); // named and empty
    charge.details[0].fields = {{u"category"_s, u"FRAUD"_s}, {u"reasonCode"_s, u"10.4"_s}};
    const auto warning = chargebackWarning(charge, false);
    QCOMPARE(said(warning), u"charged_back/confirm"_s);
    QCOMPARE(evidenceOf(*warning), QStringList{u"The gateway says about the card: FRAUD · 10.4"_s});
}

void BeneficiaryWarningsTest::whatTheInputSaysComesWithItsEvidence()
{
    Charge charge = settledCharge(u"order-1"_s, 18'990'000);
    charge.payer->phone = u"+573001234567"_s;
    MethodDetails card{
        .kind = MethodDetails::Kind::Card, .wireName = u"card"_s, .fields = {}, .cardToken = {}};
    card.fields = {{u"category"_s, u"FRAUD"_s}};
    charge.details = {card};
    RefundInput input;
    input.amountText = u"1.899,00"_s;
    input.reason = u"Returned goods"_s;
    input.beneficiaryName = u"Antonio Silva"_s;
    input.documentType = u"CC"_s;
    input.documentNumber = u"52123456"_s;
    input.bank = u"Nequi"_s;
    input.accountNumber = u"3109876543"_s;
    input.accountType = u"SAVINGS"_s;
    const RefundCheck check = checkRefundInput(input, charge, whatIsLeft(charge, {}), Profile());
    QStringList found;
    for (const Warning &warning : check.warnings) {
        if (warning.code == u"bank_unusual"_s)
            continue;
        found.append(said(warning));
        QVERIFY2(!warning.evidence.empty(), qPrintable(warning.code));
    }
    QCOMPARE(found,
        (QStringList{u"charged_back/confirm"_s, u"amount_off_by_hundred/confirm"_s,
            u"document_differs_from_payer/confirm"_s, u"name_differs_from_payer/confirm"_s,
            u"phone_differs_from_payer/confirm"_s}));
}

void BeneficiaryWarningsTest::ofOneCodeThereIsOneWarning()
{
    const Warning mild{.code = u"x"_s,
        .message = Phrase("mild"),
        .level = Warning::Level::Notice,
        .evidence = {Phrase("one")}};
    const Warning grave{.code = u"x"_s,
        .message = Phrase("grave"),
        .level = Warning::Level::Confirm,
        .evidence = {Phrase("one"), Phrase("two")}};
    std::vector<Warning> warnings{mild};
    addWarnings(warnings, {grave});
    QCOMPARE(warnings.size(), std::size_t(1));
    QCOMPARE(warnings[0], grave);
    addWarnings(warnings, {mild});
    QCOMPARE(warnings, std::vector<Warning>{grave});
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::BeneficiaryWarningsTest)
#include "beneficiary_warnings_test.moc"
