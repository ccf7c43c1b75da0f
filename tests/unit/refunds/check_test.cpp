// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"
#include "models/refunds/refund_input.h"
#include "models/refunds/refundable_amount.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::settledCharge;

//! What an agent types for the payer of settledCharge: nothing to confirm.
static RefundInput goodInput()
{
    RefundInput input;
    input.amountText = u"1,50"_s;
    input.reason = u"Returned goods"_s;
    input.beneficiaryName = u"Laura Gomez"_s;
    input.documentType = u"CC"_s;
    input.documentNumber = u"1020304050"_s;
    input.bank = u"007"_s;
    input.accountNumber = u"12345678901"_s;
    input.accountType = u"SAVINGS"_s;
    return input;
}

static RefundCheck check(const RefundInput &input, const Charge &charge = settledCharge(),
    ProfileKind kind = ProfileKind::Production)
{
    Profile profile;
    profile.kind = kind;
    return checkRefundInput(input, charge, whatIsLeft(charge, {}), profile);
}

static QStringList codesOf(const RefundCheck &result, Warning::Level level)
{
    QStringList codes;
    for (const Warning &warning : result.warnings) {
        if (warning.level == level)
            codes.append(warning.code);
    }
    return codes;
}

class CheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePayersOwnAccountNeedsNoConfirming()
    {
        const RefundCheck result = check(goodInput());
        QVERIFY(result.isComplete());
        QVERIFY2(result.warnings.empty(),
            qPrintable(result.warnings.empty() ? QString() : result.warnings[0].message.english()));
        QCOMPARE(result.amount->minorUnits(), 150);
        QCOMPARE(result.account.bankCode, u"007"_s);
    }

    void everyFieldHasItsWall_data()
    {
        QTest::addColumn<RefundInput>("input");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, RefundField field, auto change) {
            RefundInput input = goodInput();
            change(input);
            QTest::newRow(name) << input << int(field);
        };
        row("no amount", RefundField::Amount, [](RefundInput &i) { i.amountText.clear(); });
        row("two readings", RefundField::Amount, [](RefundInput &i) { i.amountText = u"1,234.56"_s; });
        row("zero", RefundField::Amount, [](RefundInput &i) { i.amountText = u"0,00"_s; });
        row("no reason", RefundField::Reason, [](RefundInput &i) { i.reason = u"  "_s; });
        row("steers the sandbox", RefundField::Reason,
            [](RefundInput &i) { i.reason = u"finalStatus=SETTLED;"_s; });
        row("no name", RefundField::BeneficiaryName, [](RefundInput &i) { i.beneficiaryName = u"…"_s; });
        row("passport", RefundField::DocumentType, [](RefundInput &i) { i.documentType = u"PP"_s; });
        row("no document", RefundField::DocumentNumber, [](RefundInput &i) { i.documentNumber.clear(); });
        row("no bank", RefundField::Bank, [](RefundInput &i) { i.bank.clear(); });
        row("letters", RefundField::AccountNumber, [](RefundInput &i) { i.accountNumber = u"12a4"_s; });
        row("no account", RefundField::AccountNumber, [](RefundInput &i) { i.accountNumber.clear(); });
        row("account type", RefundField::AccountType, [](RefundInput &i) { i.accountType = u"GOLD"_s; });
        row("callback", RefundField::CallbackUrl, [](RefundInput &i) { i.callbackUrl = u"ftp://x"_s; });
        row("a ground of its own", RefundField::Ground, [](RefundInput &i) { i.ground = u"mercy"_s; });
        const auto claimed = [&row](const char *name, const QString &day) {
            row(name, RefundField::ClaimedOn, [day](RefundInput &i) {
                i.ground = u"reversal"_s;
                i.claimedOn = day;
            });
        };
        const QDate today = bogotaDay(QDateTime::currentDateTimeUtc());
        claimed("claimed tomorrow", today.addDays(1).toString(Qt::ISODate));
        claimed("claimed over a year ago", today.addYears(-1).addDays(-1).toString(Qt::ISODate));
        claimed("claimed on no day", u"2026-02-30"_s);
        claimed("claimed in other words", u"yesterday"_s);
    }
    void everyFieldHasItsWall()
    {
        QFETCH(RefundInput, input);
        QFETCH(int, field);
        const RefundCheck result = check(input);
        QVERIFY(!result.isComplete());
        QVERIFY(!result.fields.value(RefundField(field)).wall.isEmpty());
        QCOMPARE(result.asResult().error().kind, ErrorKind::InvalidData);
    }

    void aGroundSaysByWhenTheMoneyHasToBeBack_data()
    {
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("claimedOn");
        QTest::addColumn<QString>("understood");
        const QString back = u"The money has to be back by %1."_s;
        QTest::newRow("withdrawal, calendar days")
            << u"withdrawal"_s << u"2026-03-10"_s << back.arg(u"2026-04-09"_s);
        // Over Easter: Thursday and Friday are holidays, and so is the Monday of San José.
        QTest::newRow("reversal, working days")
            << u"reversal"_s << u"2026-03-20"_s << back.arg(u"2026-04-15"_s);
        QTest::newRow("goodwill, no day") << u"goodwill"_s << u"2026-03-10"_s << QString();
        QTest::newRow("today, where nothing is said")
            << u"withdrawal"_s << QString() << back.arg(u"2026-05-14"_s);
        QTest::newRow("none") << QString() << QString() << QString();
    }
    void aGroundSaysByWhenTheMoneyHasToBeBack()
    {
        QFETCH(QString, ground);
        QFETCH(QString, claimedOn);
        QFETCH(QString, understood);
        RefundInput input = goodInput();
        input.ground = ground;
        input.claimedOn = claimedOn;
        // In Bogotá it still is the fourteenth of April.
        const PolicyNow rules{.policy = {}, .now = QDateTime(QDate(2026, 4, 15), QTime(4, 59), Qt::UTC)};
        const Charge charge = settledCharge();
        const RefundCheck result = checkRefundInput(input, charge, whatIsLeft(charge, {}), {}, rules);
        QVERIFY(result.isComplete());
        QCOMPARE(result.fields.value(RefundField::ClaimedOn).understood.english(), understood);
        QCOMPARE(result.ground.has_value(), !ground.isEmpty());
    }

    void anotherDocumentThanThePayersIsConfirmed()
    {
        RefundInput input = goodInput();
        input.documentNumber = u"52123456"_s;
        const RefundCheck result = check(input);
        QVERIFY(result.isComplete());
        QCOMPARE(codesOf(result, Warning::Level::Confirm), QStringList{u"document_differs_from_payer"_s});
        QVERIFY(result.fields.value(RefundField::DocumentNumber).differsFromPayer);
    }

    void withoutADocumentOfThePayerTheNameIsCompared()
    {
        Charge charge = settledCharge();
        charge.payer->documentId.reset();
        QVERIFY(codesOf(check(goodInput(), charge), Warning::Level::Confirm).isEmpty());
        RefundInput input = goodInput();
        input.beneficiaryName = u"Antonio Silva"_s;
        QCOMPARE(codesOf(check(input, charge), Warning::Level::Confirm),
            QStringList{u"name_differs_from_payer"_s});
    }

    void anotherNameWithThePayersDocumentIsANotice()
    {
        RefundInput input = goodInput();
        input.beneficiaryName = u"Antonio Silva"_s;
        const RefundCheck result = check(input);
        QVERIFY(codesOf(result, Warning::Level::Confirm).isEmpty());
        QCOMPARE(codesOf(result, Warning::Level::Notice), QStringList{u"name_differs_from_payer"_s});
    }

    void aPayerOfWhomNothingIsKnownIsANotice()
    {
        Charge charge = settledCharge();
        charge.payer.reset();
        const RefundCheck result = check(goodInput(), charge);
        QVERIFY(codesOf(result, Warning::Level::Confirm).isEmpty());
        QCOMPARE(codesOf(result, Warning::Level::Notice), QStringList{u"payer_unknown"_s});
    }

    void theContractsOwnSampleStaysPossible()
    {
        RefundInput input = goodInput();
        input.documentNumber = u"42243309114"_s; // 11 digits as CC
        const RefundCheck result = check(input);
        QVERIFY(result.isComplete());
        QVERIFY(codesOf(result, Warning::Level::Confirm).contains(u"document_unusual"_s));
    }

    void aRewrittenNameIsANotice()
    {
        RefundInput input = goodInput();
        input.beneficiaryName = u"José Muñoz"_s;
        const RefundCheck result = check(input);
        QCOMPARE(result.account.beneficiaryName, u"Jose Munoz"_s);
        QVERIFY(codesOf(result, Warning::Level::Notice).contains(u"name_rewritten"_s));
    }

    void moreThanIsLeftBlocks()
    {
        RefundInput input = goodInput();
        input.amountText = u"3,01"_s;
        const RefundCheck result = check(input);
        QVERIFY(result.isComplete());
        QCOMPARE(codesOf(result, Warning::Level::Blocking), QStringList{u"more_than_left"_s});
    }

    void aChargeThatMayNotBeRefundedBlocks()
    {
        Charge charge = settledCharge();
        charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
        RefundInput input = goodInput();
        input.amountForm = RefundInput::AmountForm::Full;
        const RefundCheck result = check(input, charge);
        QVERIFY(result.isComplete());
        QCOMPARE(result.amount->minorUnits(), 300);
        QCOMPARE(codesOf(result, Warning::Level::Blocking), QStringList{u"charge_not_refundable"_s});
    }

    void allOfAChargeInTwoCurrenciesBlocksLikeAnyAmount()
    {
        Charge charge = settledCharge();
        charge.finalAmount = Money(1, *Currency::fromCode(u"USD"_s));
        RefundInput input = goodInput();
        input.amountForm = RefundInput::AmountForm::Full;
        const RefundCheck result = check(input, charge);
        QVERIFY(result.isComplete());
        QCOMPARE(result.amount->minorUnits(), 300);
        QCOMPARE(codesOf(result, Warning::Level::Blocking), QStringList{u"charge_not_refundable"_s});
    }

    void fullIsWhatIsLeft()
    {
        RefundInput input = goodInput();
        input.amountForm = RefundInput::AmountForm::Full;
        const Charge charge = settledCharge();
        const std::vector<OwnRefund> own{{RequestState::AwaitingApproval, Money(100, Currency::cop())}};
        const RefundCheck result = checkRefundInput(input, charge, whatIsLeft(charge, own), Profile());
        QCOMPARE(result.amount->minorUnits(), 200);
    }

    void theSandboxMayBeSteered()
    {
        RefundInput input = goodInput();
        input.reason = u"finalStatus=FAILED;asyncFinalizationDelay=2;"_s;
        QVERIFY(check(input, settledCharge(), ProfileKind::Sandbox).isComplete());
        QVERIFY(!check(input, settledCharge(), ProfileKind::Custom).isComplete());
    }

    void aPolicyDecidesOnTheFormOfTheBankCode()
    {
        PolicyNow rules;
        rules.policy.bankCodeForm = BankCodeForm::FourDigits;
        const Charge charge = settledCharge();
        const RefundCheck result =
            checkRefundInput(goodInput(), charge, whatIsLeft(charge, {}), Profile(), rules);
        QCOMPARE(result.account.bankCode, u"1007"_s);
    }

    void whatThePolicyForbidsIsSaidBeforeEverythingIsTyped()
    {
        PolicyNow rules;
        rules.policy.fullRefundsOnly = true;
        const Charge charge = settledCharge();
        RefundInput input;
        input.amountText = u"1,50"_s;
        const RefundCheck part = checkRefundInput(input, charge, whatIsLeft(charge, {}), Profile(), rules);
        QCOMPARE(codesOf(part, Warning::Level::Blocking), QStringList{u"policy"_s});
        QVERIFY(part.refusal);
        QCOMPARE(part.refusal->kind, ErrorKind::NotAllowed);
        input.amountText = u"3,00"_s;
        const RefundCheck all = checkRefundInput(input, charge, whatIsLeft(charge, {}), Profile(), rules);
        QVERIFY(!all.refusal);
        QVERIFY(codesOf(all, Warning::Level::Blocking).isEmpty());
    }

    void theCapOfAChargeCountsWhatWasRefundedOfIt()
    {
        PolicyNow rules;
        rules.policy.capPerCharge = Money(250, Currency::cop());
        const Charge charge = settledCharge();
        const std::vector<OwnRefund> own{{RequestState::AwaitingApproval, Money(100, Currency::cop())}};
        RefundInput input = goodInput();
        QVERIFY(!checkRefundInput(input, charge, whatIsLeft(charge, own), Profile(), rules).refusal);
        input.amountText = u"1,51"_s;
        QVERIFY(checkRefundInput(input, charge, whatIsLeft(charge, own), Profile(), rules).refusal);
    }

    void anAccountIsLeftOutWhereThePolicySaysSo()
    {
        PolicyNow rules;
        RefundInput input = goodInput();
        input.leavesAccountOut = true;
        const Charge charge = settledCharge(); // paid by CREDIT_CARD
        const Result<Money> left = whatIsLeft(charge, {});
        QVERIFY(!checkRefundInput(input, charge, left, Profile(), rules).isComplete());
        rules.policy.bankDataMethods = QStringList{u"PSE"_s};
        const RefundCheck result = checkRefundInput(input, charge, left, Profile(), rules);
        QVERIFY(result.isComplete());
        QCOMPARE(result.account, TransferAccount());
        QCOMPARE(codesOf(result, Warning::Level::Notice), QStringList{u"no_account"_s});
        rules.policy.bankDataMethods = QStringList{u"CREDIT_CARD"_s};
        QVERIFY(!checkRefundInput(input, charge, left, Profile(), rules).isComplete());
    }

    void draftsAreReadBack()
    {
        RefundInput input = goodInput();
        input.amountForm = RefundInput::AmountForm::Minor;
        input.amountMinor = 9007199254740993;
        input.callbackUrl = u"https://shop.example/callback/"_s;
        QCOMPARE(RefundInput::fromJson(input.toJson()), std::optional(input));
        QVERIFY(!RefundInput::fromJson("half a dra"));
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::CheckTest)
#include "check_test.moc"
