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
    case PolicySetting::SecondApprovalOn:
        return u"second-approval-on"_s;
    case PolicySetting::FollowPerMinute:
        return u"follow-per-minute"_s;
    case PolicySetting::LateAfterDays:
        return u"late-after-days"_s;
    case PolicySetting::WithdrawalDays:
        return u"withdrawal-days"_s;
    case PolicySetting::ReversalDays:
        return u"reversal-days"_s;
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

namespace {

//! Where a setting's value stands in a policy, and what it may be. Pointers that do not fit its kind are
//! null.
struct Place {
    PolicyKind kind = PolicyKind::Amount;
    std::optional<Money> Policy::*amount = nullptr;
    int Policy::*number = nullptr;
    std::optional<int> Policy::*optionalNumber = nullptr;
    PolicyRange range = {};
};

} // namespace

static Place placeOf(PolicySetting setting)
{
    const auto amount = [](std::optional<Money> Policy::*where) {
        return Place{.kind = PolicyKind::Amount, .amount = where};
    };
    const auto number = [](int Policy::*where, int most) {
        return Place{.kind = PolicyKind::Number, .number = where, .range = {.least = 1, .most = most}};
    };
    switch (setting) {
    case PolicySetting::SecondApprovalAbove:
        return amount(&Policy::secondApprovalAbove);
    case PolicySetting::CapPerAgent:
        return amount(&Policy::capPerAgent);
    case PolicySetting::CapPerDay:
        return amount(&Policy::capPerDay);
    case PolicySetting::CapPerBeneficiary:
        return amount(&Policy::capPerBeneficiary);
    case PolicySetting::CapPerCharge:
        return amount(&Policy::capPerCharge);
    case PolicySetting::ExpiryDays:
        return number(&Policy::expiryDays, 90);
    case PolicySetting::FollowPerMinute:
        return number(&Policy::followPerMinute, 600);
    case PolicySetting::LateAfterDays:
        return number(&Policy::lateAfterDays, 60);
    case PolicySetting::WithdrawalDays:
        return number(&Policy::withdrawalDays, 90);
    case PolicySetting::ReversalDays:
        return number(&Policy::reversalDays, 90);
    case PolicySetting::WindowDays:
        return {.kind = PolicyKind::Number,
            .optionalNumber = &Policy::windowDays,
            .range = {.least = 1, .most = 3650, .mayBeNone = true}};
    case PolicySetting::FullRefundsOnly:
        return {.kind = PolicyKind::YesNo};
    case PolicySetting::BankCodeForm:
        return {.kind = PolicyKind::BankCodeForm};
    case PolicySetting::BankDataMethods:
        return {.kind = PolicyKind::PaymentMethods};
    case PolicySetting::SecondApprovalOn:
        return {.kind = PolicyKind::WarningCodes};
    }
    Q_UNREACHABLE();
}

PolicyKind kindOf(PolicySetting setting)
{
    return placeOf(setting).kind;
}

std::optional<PolicyRange> policyRange(PolicySetting setting)
{
    const Place place = placeOf(setting);
    return place.kind == PolicyKind::Number ? std::optional(place.range) : std::nullopt;
}

std::optional<Money> policyAmount(const Policy &policy, PolicySetting setting)
{
    std::optional<Money> Policy::*const amount = placeOf(setting).amount;
    return amount ? policy.*amount : std::nullopt;
}

std::optional<int> policyNumber(const Policy &policy, PolicySetting setting)
{
    const Place place = placeOf(setting);
    if (place.optionalNumber)
        return policy.*place.optionalNumber;
    return place.number ? std::optional(policy.*place.number) : std::nullopt;
}

const QStringList &gravestWarnings()
{
    static const QStringList codes{u"document_differs_from_payer"_s, u"name_differs_from_payer"_s,
        u"phone_differs_from_payer"_s, u"account_of_others"_s, u"document_of_others"_s,
        u"account_failed_before"_s, u"charged_back"_s, u"amount_off_by_hundred"_s, u"asker_unusual"_s};
    return codes;
}

static QString listed(const QStringList &words)
{
    return words.isEmpty() ? QString(none) : words.join(u',');
}

//! The value of a setting that is no amount.
static QString plainValue(const Policy &policy, PolicySetting setting)
{
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        return none; // where there is one, the caller has written it
    case PolicyKind::Number: {
        const std::optional<int> number = policyNumber(policy, setting);
        return number ? QString::number(*number) : QString(none);
    }
    case PolicyKind::YesNo:
        return policy.fullRefundsOnly ? u"yes"_s : u"no"_s;
    case PolicyKind::BankCodeForm:
        return policy.bankCodeForm ? nameOf(*policy.bankCodeForm) : QString(none);
    case PolicyKind::PaymentMethods:
        return policy.bankDataMethods ? policy.bankDataMethods->join(u',') : QString(none);
    case PolicyKind::WarningCodes:
        return listed(policy.secondApprovalOn);
    }
    Q_UNREACHABLE();
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

//! What a setting may be.
static Phrase whatItTakes(PolicySetting setting)
{
    const QString name = nameOf(setting);
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        return setting == PolicySetting::SecondApprovalAbove
            ? Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 takes an amount in pesos, such as 1.500.000, or none."),
                {name})
            : Phrase(QT_TRANSLATE_NOOP(
                         "Phrase", "%1 takes an amount in pesos above zero, such as 1.500.000, or none."),
                {name});
    case PolicyKind::Number: {
        const PolicyRange range = placeOf(setting).range;
        const QStringList arguments{name, QString::number(range.least), QString::number(range.most)};
        return range.mayBeNone
            ? Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 takes a number from %2 to %3, or none."), arguments)
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 takes a number from %2 to %3."), arguments);
    }
    case PolicyKind::YesNo:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 takes yes or no."), {name});
    case PolicyKind::BankCodeForm:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 takes three-digits, four-digits or none."), {name});
    case PolicyKind::PaymentMethods:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
                          "%1 takes payment methods with commas between them, or none for all of them. The "
                          "methods are %2."),
            {name, contractPaymentMethods().join(u", "_s)});
    case PolicyKind::WarningCodes:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
                          "%1 takes codes of warnings with commas between them, or none. The codes are %2."),
            {name, gravestWarnings().join(u", "_s)});
    }
    Q_UNREACHABLE();
}

//! For who wrote something else.
static tl::unexpected<Error> cannotBe(PolicySetting setting)
{
    return failure(ErrorKind::InvalidData, whatItTakes(setting),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed.")));
}

//! A whole number without signs and ornaments.
static std::optional<int> numberIn(const QString &text, const PolicyRange &range)
{
    static const QRegularExpression shape(u"^[0-9]{1,4}$"_s);
    const int number = shape.match(text).hasMatch() ? text.toInt() : 0;
    return number >= range.least && number <= range.most ? std::optional(number) : std::nullopt;
}

//! Those of `known` that a list with commas names, each once and in the order of `known`; nothing where it
//! names something else.
static std::optional<QStringList> someOf(const QStringList &known, const QString &text)
{
    QStringList wanted;
    for (const QString &each : text.split(u','))
        wanted.append(each.trimmed());
    QStringList named;
    for (const QString &each : known) {
        if (wanted.removeIf([&](const QString &word) { return word.compare(each, Qt::CaseInsensitive) == 0; })
            > 0)
            named.append(each);
    }
    return wanted.isEmpty() ? std::optional(named) : std::nullopt;
}

static Result<Policy> withAmount(Policy policy, PolicySetting setting, const std::optional<Money> &amount)
{
    const bool mayBeZero = setting == PolicySetting::SecondApprovalAbove;
    const bool isPossible = amount && (amount->isPositive() || (mayBeZero && amount->isZero()));
    if (!isPossible)
        return cannotBe(setting);
    policy.*placeOf(setting).amount = amount;
    return policy;
}

static Result<Policy> withNumber(Policy policy, PolicySetting setting, const QString &value)
{
    const Place place = placeOf(setting);
    const std::optional<int> number = numberIn(value, place.range);
    if (!number)
        return cannotBe(setting);
    if (place.optionalNumber)
        policy.*place.optionalNumber = number;
    else
        policy.*place.number = *number;
    return policy;
}

//! The policy without this limit, where it may be without it.
static Result<Policy> without(Policy policy, PolicySetting setting)
{
    const Place place = placeOf(setting);
    switch (place.kind) {
    case PolicyKind::Amount:
        (policy.*place.amount).reset();
        return policy;
    case PolicyKind::Number:
        if (!place.optionalNumber)
            return cannotBe(setting);
        (policy.*place.optionalNumber).reset();
        return policy;
    case PolicyKind::YesNo:
        return cannotBe(setting);
    case PolicyKind::BankCodeForm:
        policy.bankCodeForm.reset();
        return policy;
    case PolicyKind::PaymentMethods:
        policy.bankDataMethods.reset();
        return policy;
    case PolicyKind::WarningCodes:
        policy.secondApprovalOn.clear();
        return policy;
    }
    Q_UNREACHABLE();
}

//! For what is no amount and not "none".
static Result<Policy> withPlainValue(Policy policy, PolicySetting setting, const QString &value)
{
    switch (kindOf(setting)) {
    case PolicyKind::Amount:
        return cannotBe(setting); // read elsewhere
    case PolicyKind::Number:
        return withNumber(std::move(policy), setting, value);
    case PolicyKind::YesNo:
        if (value != "yes"_L1 && value != "no"_L1)
            return cannotBe(setting);
        policy.fullRefundsOnly = value == "yes"_L1;
        return policy;
    case PolicyKind::BankCodeForm: {
        const std::array forms{BankCodeForm::ThreeDigits, BankCodeForm::FourDigits};
        policy.bankCodeForm = valueNamed(value, forms);
        return policy.bankCodeForm ? Result<Policy>(policy) : cannotBe(setting);
    }
    case PolicyKind::PaymentMethods:
        policy.bankDataMethods = someOf(contractPaymentMethods(), value);
        return policy.bankDataMethods ? Result<Policy>(policy) : cannotBe(setting);
    case PolicyKind::WarningCodes: {
        const std::optional<QStringList> codes = someOf(gravestWarnings(), value);
        if (!codes)
            return cannotBe(setting);
        policy.secondApprovalOn = *codes;
        return policy;
    }
    }
    Q_UNREACHABLE();
}

Result<Policy> withPolicyValue(const Policy &policy, PolicySetting setting, const QString &value)
{
    const QString text = value.trimmed();
    if (text.compare(none, Qt::CaseInsensitive) == 0)
        return without(policy, setting);
    if (kindOf(setting) == PolicyKind::Amount)
        return withAmount(policy, setting, parseMoney(text, Currency::cop()));
    return withPlainValue(policy, setting, text.toLower());
}

Result<Policy> withKeptPolicyValue(const Policy &policy, PolicySetting setting, const QString &value)
{
    if (value == none)
        return without(policy, setting);
    if (kindOf(setting) != PolicyKind::Amount)
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
