// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy.h"

#include "models/basics/named.h"
#include "models/payments/money_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

QString nameOf(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return u"second-approval-above"_s;
    case PolicySetting::ExpiryDays:
        return u"expiry-days"_s;
    case PolicySetting::CapPerAgent:
        return u"cap-per-agent"_s;
    case PolicySetting::CapPerDay:
        return u"cap-per-day"_s;
    case PolicySetting::CapPerBeneficiary:
        return u"cap-per-beneficiary"_s;
    case PolicySetting::CapPerCharge:
        return u"cap-per-charge"_s;
    case PolicySetting::FullRefundsOnly:
        return u"full-refunds-only"_s;
    case PolicySetting::WindowDays:
        return u"window-days"_s;
    case PolicySetting::BankCodeForm:
        return u"bank-code-form"_s;
    case PolicySetting::BankDataMethods:
        return u"bank-data-methods"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PolicySetting> policySettingFromName(const QString &name)
{
    return valueNamed(name, allPolicySettings);
}

static const auto none = "none"_L1;

static QString nameOf(BankCodeForm form)
{
    return form == BankCodeForm::ThreeDigits ? u"three-digits"_s : u"four-digits"_s;
}

bool isAmount(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
    case PolicySetting::CapPerAgent:
    case PolicySetting::CapPerDay:
    case PolicySetting::CapPerBeneficiary:
    case PolicySetting::CapPerCharge:
        return true;
    case PolicySetting::ExpiryDays:
    case PolicySetting::FullRefundsOnly:
    case PolicySetting::WindowDays:
    case PolicySetting::BankCodeForm:
    case PolicySetting::BankDataMethods:
        return false;
    }
    return false;
}

//! Where a setting's amount stands; none for what is no amount.
static std::optional<Money> Policy::*amountOf(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return &Policy::secondApprovalAbove;
    case PolicySetting::CapPerAgent:
        return &Policy::capPerAgent;
    case PolicySetting::CapPerDay:
        return &Policy::capPerDay;
    case PolicySetting::CapPerBeneficiary:
        return &Policy::capPerBeneficiary;
    case PolicySetting::CapPerCharge:
        return &Policy::capPerCharge;
    case PolicySetting::ExpiryDays:
    case PolicySetting::FullRefundsOnly:
    case PolicySetting::WindowDays:
    case PolicySetting::BankCodeForm:
    case PolicySetting::BankDataMethods:
        return nullptr;
    }
    return nullptr;
}

std::optional<Money> policyAmount(const Policy &policy, PolicySetting setting)
{
    std::optional<Money> Policy::*const amount = amountOf(setting);
    return amount ? policy.*amount : std::nullopt;
}

//! The value of a setting that is no amount.
static QString plainValue(const Policy &policy, PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::ExpiryDays:
        return QString::number(policy.expiryDays);
    case PolicySetting::FullRefundsOnly:
        return policy.fullRefundsOnly ? u"yes"_s : u"no"_s;
    case PolicySetting::WindowDays:
        return policy.windowDays ? QString::number(*policy.windowDays) : QString(none);
    case PolicySetting::BankCodeForm:
        return policy.bankCodeForm ? nameOf(*policy.bankCodeForm) : QString(none);
    case PolicySetting::BankDataMethods:
        return policy.bankDataMethods ? policy.bankDataMethods->join(u',') : QString(none);
    case PolicySetting::SecondApprovalAbove:
    case PolicySetting::CapPerAgent:
    case PolicySetting::CapPerDay:
    case PolicySetting::CapPerBeneficiary:
    case PolicySetting::CapPerCharge:
        return none;
    }
    return none;
}

QString policyValue(const Policy &policy, PolicySetting setting)
{
    const std::optional<Money> amount = policyAmount(policy, setting);
    return amount ? formatAmount(*amount) : plainValue(policy, setting);
}

QString keptPolicyValue(const Policy &policy, PolicySetting setting)
{
    const std::optional<Money> amount = policyAmount(policy, setting);
    return amount ? QString::number(amount->minorUnits()) : plainValue(policy, setting);
}

//! What a setting may be, for who wrote something else.
static tl::unexpected<Error> cannotBe(PolicySetting setting)
{
    const auto takes = [setting](const char *what, const QStringList &more = {}) {
        QStringList arguments{nameOf(setting)};
        arguments.append(more);
        return failure(ErrorKind::InvalidData, Phrase(what, arguments),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed.")));
    };
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return takes(QT_TRANSLATE_NOOP("Phrase", "%1 takes an amount in pesos, such as 1.500.000, or none."));
    case PolicySetting::CapPerAgent:
    case PolicySetting::CapPerDay:
    case PolicySetting::CapPerBeneficiary:
    case PolicySetting::CapPerCharge:
        return takes(QT_TRANSLATE_NOOP(
            "Phrase", "%1 takes an amount in pesos above zero, such as 1.500.000, or none."));
    case PolicySetting::ExpiryDays:
        return takes(QT_TRANSLATE_NOOP("Phrase", "%1 takes a number from 1 to 90."));
    case PolicySetting::FullRefundsOnly:
        return takes(QT_TRANSLATE_NOOP("Phrase", "%1 takes yes or no."));
    case PolicySetting::WindowDays:
        return takes(QT_TRANSLATE_NOOP("Phrase", "%1 takes a number from 1 to 3650, or none."));
    case PolicySetting::BankCodeForm:
        return takes(QT_TRANSLATE_NOOP("Phrase", "%1 takes three-digits, four-digits or none."));
    case PolicySetting::BankDataMethods:
        return takes(QT_TRANSLATE_NOOP("Phrase",
                         "%1 takes payment methods with commas between them, or none for all of them. The "
                         "methods are %2."),
            {contractPaymentMethods().join(u", "_s)});
    }
    Q_UNREACHABLE();
}

//! A whole number of days, without signs and ornaments.
static std::optional<int> daysOf(const QString &text, int most)
{
    static const QRegularExpression number(u"^[0-9]{1,4}$"_s);
    const int days = number.match(text).hasMatch() ? text.toInt() : 0;
    return days >= 1 && days <= most ? std::optional(days) : std::nullopt;
}

static std::optional<QStringList> methodsOf(const QString &text)
{
    QStringList wanted;
    for (const QString &each : text.split(u','))
        wanted.append(each.trimmed().toUpper());
    QStringList methods;
    for (const QString &known : contractPaymentMethods()) {
        if (wanted.removeAll(known) > 0)
            methods.append(known);
    }
    return wanted.isEmpty() ? std::optional(methods) : std::nullopt;
}

static Result<Policy> withAmount(Policy policy, PolicySetting setting, const std::optional<Money> &amount)
{
    const bool mayBeZero = setting == PolicySetting::SecondApprovalAbove;
    const bool isPossible = amount && (amount->isPositive() || (mayBeZero && amount->isZero()));
    if (!isPossible)
        return cannotBe(setting);
    policy.*amountOf(setting) = amount;
    return policy;
}

static Result<Policy> without(Policy policy, PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::ExpiryDays:
    case PolicySetting::FullRefundsOnly:
        return cannotBe(setting);
    case PolicySetting::WindowDays:
        policy.windowDays.reset();
        return policy;
    case PolicySetting::BankCodeForm:
        policy.bankCodeForm.reset();
        return policy;
    case PolicySetting::BankDataMethods:
        policy.bankDataMethods.reset();
        return policy;
    case PolicySetting::SecondApprovalAbove:
    case PolicySetting::CapPerAgent:
    case PolicySetting::CapPerDay:
    case PolicySetting::CapPerBeneficiary:
    case PolicySetting::CapPerCharge:
        (policy.*amountOf(setting)).reset();
        return policy;
    }
    return policy;
}

//! For what is no amount and not "none".
static Result<Policy> withPlainValue(Policy policy, PolicySetting setting, const QString &value)
{
    constexpr int mostExpiry = 90;
    constexpr int mostWindow = 3650;
    switch (setting) {
    case PolicySetting::ExpiryDays: {
        const std::optional<int> days = daysOf(value, mostExpiry);
        if (!days)
            return cannotBe(setting);
        policy.expiryDays = *days;
        return policy;
    }
    case PolicySetting::FullRefundsOnly:
        if (value != "yes"_L1 && value != "no"_L1)
            return cannotBe(setting);
        policy.fullRefundsOnly = value == "yes"_L1;
        return policy;
    case PolicySetting::WindowDays:
        policy.windowDays = daysOf(value, mostWindow);
        return policy.windowDays ? Result<Policy>(policy) : cannotBe(setting);
    case PolicySetting::BankCodeForm: {
        const std::array forms{BankCodeForm::ThreeDigits, BankCodeForm::FourDigits};
        policy.bankCodeForm = valueNamed(value, forms);
        return policy.bankCodeForm ? Result<Policy>(policy) : cannotBe(setting);
    }
    case PolicySetting::BankDataMethods:
        policy.bankDataMethods = methodsOf(value);
        return policy.bankDataMethods ? Result<Policy>(policy) : cannotBe(setting);
    case PolicySetting::SecondApprovalAbove:
    case PolicySetting::CapPerAgent:
    case PolicySetting::CapPerDay:
    case PolicySetting::CapPerBeneficiary:
    case PolicySetting::CapPerCharge:
        return cannotBe(setting);
    }
    return cannotBe(setting);
}

Result<Policy> withPolicyValue(const Policy &policy, PolicySetting setting, const QString &value)
{
    const QString text = value.trimmed();
    if (text.compare(none, Qt::CaseInsensitive) == 0)
        return without(policy, setting);
    if (isAmount(setting))
        return withAmount(policy, setting, parseMoney(text, Currency::cop()));
    return withPlainValue(policy, setting, setting == PolicySetting::BankDataMethods ? text : text.toLower());
}

Result<Policy> withKeptPolicyValue(const Policy &policy, PolicySetting setting, const QString &value)
{
    if (value == none)
        return without(policy, setting);
    if (!isAmount(setting))
        return withPlainValue(policy, setting, value);
    static const QRegularExpression wholeNumber(u"^(0|[1-9][0-9]{0,17})$"_s);
    if (!wholeNumber.match(value).hasMatch())
        return cannotBe(setting);
    return withAmount(policy, setting, Money(value.toLongLong(), Currency::cop()));
}

const QStringList &contractPaymentMethods()
{
    static const QStringList methods{u"CREDIT_CARD"_s, u"CARD"_s, u"PSE"_s, u"BANCOLOMBIA_BUTTON"_s,
        u"BANCOLOMBIA_COLLECTION"_s, u"PAY_CASH"_s, u"NEQUI"_s, u"EFECTY"_s};
    return methods;
}

bool needsBankData(const Policy &policy, const std::optional<QString> &paymentMethod)
{
    if (!policy.bankDataMethods || !paymentMethod || !contractPaymentMethods().contains(*paymentMethod))
        return true;
    return policy.bankDataMethods->contains(*paymentMethod);
}

} // namespace reintegro
