// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy.h"

#include "models/basics/named.h"

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

} // namespace reintegro
