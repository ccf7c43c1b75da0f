// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy.h"
#include "models/refunds/policy_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class PolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySettingIsFoundByItsName()
    {
        QSet<QString> names;
        for (const PolicySetting setting : allPolicySettings) {
            QCOMPARE(policySettingFromName(nameOf(setting)), setting);
            QVERIFY(!labelOf(setting).isEmpty());
            QVERIFY(!meaningOf(setting).isEmpty());
            names.insert(nameOf(setting));
        }
        QCOMPARE(names.size(), qsizetype(allPolicySettings.size()));
        QVERIFY(!policySettingFromName(u"Expiry-Days"_s));
    }

    void aValueIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // empty where it cannot be
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *setting, const char *typed, const char *shown, const char *kept) {
            QTest::addRow("%s %s", setting, typed)
                << QString::fromLatin1(setting) << QString::fromLatin1(typed) << QString::fromLatin1(shown)
                << QString::fromLatin1(kept);
        };
        for (const char *amount : {"second-approval-above", "cap-per-agent", "cap-per-day",
                 "cap-per-beneficiary", "cap-per-charge"}) {
            row(amount, "1.500.000", "1.500.000,00", "150000000");
            row(amount, " $ 3,50 COP ", "3,50", "350");
            row(amount, "none", "none", "none");
            row(amount, "None", "none", "none");
            row(amount, "1,500", "", "");
            row(amount, "-1", "", "");
            row(amount, "", "", "");
            row(amount, "yes", "", "");
        }
        row("second-approval-above", "0", "0,00", "0");
        row("cap-per-day", "0", "", "");
        row("cap-per-agent", "0,00", "", "");
        row("expiry-days", "1", "1", "1");
        row("expiry-days", "90", "90", "90");
        row("expiry-days", "0", "", "");
        row("expiry-days", "91", "", "");
        row("expiry-days", "-3", "", "");
        row("expiry-days", "7.5", "", "");
        row("expiry-days", "none", "", "");
        row("window-days", "1", "1", "1");
        row("window-days", "3650", "3650", "3650");
        row("window-days", "3651", "", "");
        row("window-days", "0", "", "");
        row("window-days", "none", "none", "none");
        row("full-refunds-only", "yes", "yes", "yes");
        row("full-refunds-only", "No", "no", "no");
        row("full-refunds-only", "true", "", "");
        row("full-refunds-only", "none", "", "");
        row("bank-code-form", "three-digits", "three-digits", "three-digits");
        row("bank-code-form", "four-digits", "four-digits", "four-digits");
        row("bank-code-form", "4", "", "");
        row("bank-code-form", "none", "none", "none");
        row("bank-data-methods", "PSE,NEQUI", "PSE,NEQUI", "PSE,NEQUI");
        row("bank-data-methods", "nequi, pse, PSE", "PSE,NEQUI", "PSE,NEQUI");
        row("bank-data-methods", "PSE,", "", "");
        row("bank-data-methods", "BITCOIN", "", "");
        row("bank-data-methods", "", "", "");
        row("bank-data-methods", "none", "none", "none");
        row("second-approval-on", "charged_back,account_of_others", "account_of_others,charged_back",
            "account_of_others,charged_back");
        row("second-approval-on", "Charged_Back", "charged_back", "charged_back");
        row("second-approval-on", "no_account", "", "");
        row("second-approval-on", "", "", "");
        row("second-approval-on", "none", "none", "none");
        for (const char *days : {"withdrawal-days", "reversal-days"}) {
            row(days, "1", "1", "1");
            row(days, "90", "90", "90");
            row(days, "91", "", "");
            row(days, "none", "", "");
        }
        row("follow-per-minute", "600", "600", "600");
        row("follow-per-minute", "601", "", "");
        row("follow-per-minute", "0", "", "");
        row("late-after-days", "60", "60", "60");
        row("late-after-days", "61", "", "");
        row("late-after-days", "none", "", "");
    }
    void aValueIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, setting);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QString, kept);
        const PolicySetting which = *policySettingFromName(setting);

        const Result<Policy> policy = withPolicyValue(Policy(), which, typed);

        QCOMPARE(policy.has_value(), !shown.isEmpty());
        if (!policy) {
            QCOMPARE(policy.error().kind, ErrorKind::InvalidData);
            QVERIFY(policy.error().english().startsWith(setting + u" takes "_s));
            return;
        }
        QCOMPARE(policyValue(*policy, which), shown);
        QCOMPARE(keptPolicyValue(*policy, which), kept);
        QCOMPARE(*withPolicyValue(Policy(), which, shown), *policy);
        QCOMPARE(*withKeptPolicyValue(Policy(), which, kept), *policy);
    }

    void whatNobodyWroteIntoTheStoreIsNotReadFromIt_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *setting, const char *kept) {
            QTest::addRow("%s %s", setting, kept)
                << QString::fromLatin1(setting) << QString::fromLatin1(kept);
        };
        row("cap-per-day", "1.500.000");
        row("cap-per-day", "0");
        row("cap-per-day", "-5");
        row("cap-per-day", "007");
        row("cap-per-day", "9223372036854775808");
        row("cap-per-day", "");
        row("full-refunds-only", "YES");
        row("expiry-days", "0");
        row("bank-code-form", "None");
    }
    void whatNobodyWroteIntoTheStoreIsNotReadFromIt()
    {
        QFETCH(QString, setting);
        QFETCH(QString, kept);
        QVERIFY(!withKeptPolicyValue(Policy(), *policySettingFromName(setting), kept));
    }

    void oneSettingLeavesTheOthersAlone()
    {
        Policy policy;
        policy.expiryDays = 3;
        policy.capPerDay = Money(100, Currency::cop());
        policy.bankDataMethods = QStringList{u"PSE"_s};
        for (const PolicySetting setting : allPolicySettings) {
            const Result<Policy> same = withPolicyValue(policy, setting, policyValue(policy, setting));
            QVERIFY2(same, qPrintable(nameOf(setting)));
            QCOMPARE(*same, policy);
        }
    }

    void aDefaultPolicyRestrictsNothing()
    {
        const auto expected = [](PolicySetting setting) {
            switch (kindOf(setting)) {
            case PolicyKind::YesNo:
                return u"no"_s;
            case PolicyKind::Number:
                return policyRange(setting)->mayBeNone ? u"none"_s
                                                       : QString::number(*policyNumber(Policy(), setting));
            case PolicyKind::Amount:
            case PolicyKind::BankCodeForm:
            case PolicyKind::PaymentMethods:
            case PolicyKind::WarningCodes:
                return u"none"_s;
            }
            return QString();
        };
        QCOMPARE(policyValue(Policy(), PolicySetting::ExpiryDays), u"7"_s);
        QCOMPARE(policyValue(Policy(), PolicySetting::FollowPerMinute), u"60"_s);
        QCOMPARE(policyValue(Policy(), PolicySetting::LateAfterDays), u"5"_s);
        QCOMPARE(policyValue(Policy(), PolicySetting::WithdrawalDays), u"30"_s);
        QCOMPARE(policyValue(Policy(), PolicySetting::ReversalDays), u"15"_s);
        for (const PolicySetting setting : allPolicySettings)
            QCOMPARE(policyValue(Policy(), setting), expected(setting));
    }

    void anAccountIsLeftOutOnlyForAMethodThatIsKnownAndNotListed()
    {
        Policy policy;
        QVERIFY(needsBankData(policy, u"CREDIT_CARD"_s));
        policy.bankDataMethods = QStringList{u"PSE"_s};
        QVERIFY(needsBankData(policy, u"PSE"_s));
        QVERIFY(!needsBankData(policy, u"CREDIT_CARD"_s));
        QVERIFY(needsBankData(policy, u"SOMETHING_NEW"_s));
        QVERIFY(needsBankData(policy, std::nullopt));
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::PolicyTest)
#include "policy_test.moc"
