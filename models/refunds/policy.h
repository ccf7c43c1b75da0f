// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/colombia/bank_list.h"
#include "models/payments/money.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace reintegro {

//! What an administrator allows the people of a store, beyond what nobody may. That another person approves,
//! and that a refund is sent once, are no settings and are not here.
struct Policy {
    std::optional<Money> secondApprovalAbove; //!< More than this needs two approvals by two people.
    int expiryDays = 7; //!< A request that was not sent for so long expires. 1–90.
    std::optional<Money> capPerAgent; //!< What one person may ask for in one day of Bogotá.
    std::optional<Money> capPerDay; //!< What may be sent in one day of Bogotá, all together.
    std::optional<Money> capPerBeneficiary; //!< What one account or document may get in 30 days.
    std::optional<Money> capPerCharge; //!< What may be refunded of one charge.
    bool fullRefundsOnly = false; //!< Only all that is left of a charge.
    std::optional<int> windowDays; //!< How old a charge may be, in days since its final status. 1–3650.
    std::optional<BankCodeForm> bankCodeForm; //!< For every desk; nothing: as each desk's profile says.
    //! The contract's names of the payment methods that are refunded to a bank account; nothing: all.
    std::optional<QStringList> bankDataMethods; //!< In the contract's order, each once.
    QStringList
        secondApprovalOn; //!< Codes of warnings with which a request needs two approvals, whatever it is.
    int followPerMinute = 60; //!< How often the gateway is asked about open refunds, by all desks. 1–600.
    int lateAfterDays = 5; //!< From how many working days on a refund on its way counts as late. 1–60.
    int withdrawalDays = 30; //!< Calendar days for a withdrawal (Ley 1480 de 2011, article 47). 1–90.
    int reversalDays = 15; //!< Working days for a reversal (article 51, Decreto 587 de 2016). 1–90.

    bool operator==(const Policy &) const = default;
};

//! The settings of a policy by their names, as the command line, the store and the journal know them.
enum class PolicySetting {
    SecondApprovalAbove,
    ExpiryDays,
    CapPerAgent,
    CapPerDay,
    CapPerBeneficiary,
    CapPerCharge,
    FullRefundsOnly,
    WindowDays,
    BankCodeForm,
    BankDataMethods,
    SecondApprovalOn,
    FollowPerMinute,
    LateAfterDays,
    WithdrawalDays,
    ReversalDays,
};
inline constexpr std::array allPolicySettings{PolicySetting::SecondApprovalAbove, PolicySetting::ExpiryDays,
    PolicySetting::CapPerAgent, PolicySetting::CapPerDay, PolicySetting::CapPerBeneficiary,
    PolicySetting::CapPerCharge, PolicySetting::FullRefundsOnly, PolicySetting::WindowDays,
    PolicySetting::BankCodeForm, PolicySetting::BankDataMethods, PolicySetting::SecondApprovalOn,
    PolicySetting::FollowPerMinute, PolicySetting::LateAfterDays, PolicySetting::WithdrawalDays,
    PolicySetting::ReversalDays};
[[nodiscard]] QString nameOf(PolicySetting setting); //!< "second-approval-above", "expiry-days", …
[[nodiscard]] std::optional<PolicySetting> policySettingFromName(const QString &name);

//! A setting's value as text that withPolicyValue() reads back to the same: "1.500.000,00", "7", "yes",
//! "three-digits", "PSE,NEQUI"; "none" where nothing is set.
[[nodiscard]] QString policyValue(const Policy &policy, PolicySetting setting);
//! The policy with one setting changed. Amounts as people write them, in COP. InvalidData says what the value
//! may be.
[[nodiscard]] Result<Policy> withPolicyValue(
    const Policy &policy, PolicySetting setting, const QString &value);
//! The same pair for stores and journals: amounts in minor units, "150000000", so that nobody's way to write
//! them matters. InvalidData for what this program never writes.
[[nodiscard]] QString keptPolicyValue(const Policy &policy, PolicySetting setting);
[[nodiscard]] Result<Policy> withKeptPolicyValue(
    const Policy &policy, PolicySetting setting, const QString &value);

//! The amount of a setting that is one; nothing for the others, and where none is set.
[[nodiscard]] std::optional<Money> policyAmount(const Policy &policy, PolicySetting setting);
//! What kind of value a setting has.
enum class PolicyKind { Amount, Number, YesNo, BankCodeForm, PaymentMethods, WarningCodes };
[[nodiscard]] PolicyKind kindOf(PolicySetting setting);
//! From where to where the number of a setting may go, with both; nothing for what is no number.
struct PolicyRange {
    int least = 1;
    int most = 1;
    bool mayBeNone = false;
};
[[nodiscard]] std::optional<PolicyRange> policyRange(PolicySetting setting);
//! The number of a setting that is one; nothing for the others, and where none is set.
[[nodiscard]] std::optional<int> policyNumber(const Policy &policy, PolicySetting setting);

//! The warnings that a policy may ask a second approval for, in the order in which they are shown.
[[nodiscard]] const QStringList &gravestWarnings();

//! The payment methods that the contract names (contract/README.md §3), in its order.
[[nodiscard]] const QStringList &contractPaymentMethods();
//! Whether a refund of a charge that was paid so has to name an account. Always, for a method that the
//! contract does not know.
[[nodiscard]] bool needsBankData(const Policy &policy, const std::optional<QString> &paymentMethod);

//! Somebody pressed the red button: nothing is sent from any desk until an administrator lifts it.
struct SendingStop {
    QString by;
    QDateTime at;
    QString why;

    bool operator==(const SendingStop &) const = default;
};

//! Who set a setting last, and what it was before.
struct PolicyChange {
    PolicySetting setting = PolicySetting::ExpiryDays;
    QString by;
    QDateTime at;
    QString was; //!< As policyValue() writes it.

    bool operator==(const PolicyChange &) const = default;
};

//! What holds in a store now.
struct StorePolicy {
    Policy policy;
    std::optional<SendingStop> stop;
    std::vector<PolicyChange> changes; //!< The last one of each setting that was ever set, where it is known.

    bool operator==(const StorePolicy &) const = default;
};

} // namespace reintegro
