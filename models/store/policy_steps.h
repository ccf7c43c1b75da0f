// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

#include <QHash>

#include <vector>

namespace reintegro {

// What an administrator allows, as it stands in a store, and the facts that its rules ask for. Read inside
// the transaction of the step that they decide on.

//! What holds now, without who set it. Storage for a value that this program does not write.
[[nodiscard]] Result<StorePolicy> loadPolicy(const StoreView &view);
//! Who set each setting last, by the journal.
[[nodiscard]] Result<std::vector<PolicyChange>> loadPolicyChanges(const StoreView &view);

//! What the journal's entries about a setting, or about the stop, carry as their record.
[[nodiscard]] QString policyRecord(const QString &keptValue);
[[nodiscard]] QString stopRecord(const std::optional<SendingStop> &stop);
//! The subjects of those entries: "policy:expiry-days", "sending".
[[nodiscard]] QString policySubject(PolicySetting setting);
inline constexpr auto stopSubject = "sending";
//! The records of what is there, by their subjects. The stop has one also where nothing is stopped.
[[nodiscard]] Result<QHash<QString, QString>> policyRecords(const StoreView &view);

//! Whether a refund may be asked for. `seen` is its charge, `left` what is left of it before.
[[nodiscard]] Result<Done> policyAllowsAsking(const StoreStep &step, const NewRequest &request,
    const Charge &seen, const Money &left, const Person &by);
//! Whether a request may still be decided on.
[[nodiscard]] Result<Done> policyAllowsWaiting(const StoreStep &step, const RefundRequest &request);
//! Whether a request may be sent now: the stop, its age, its approvals and the cap of the day.
[[nodiscard]] Result<Done> policyAllowsSending(const StoreStep &step, const RefundRequest &request);
//! Whether the call of a running claim may be repeated: only the stop speaks against it.
[[nodiscard]] Result<Done> policyAllowsRepeating(const StoreView &view);

//! Who approved these very bytes, folded, each once; not who asked.
[[nodiscard]] Result<QStringList> approversOf(const StoreView &view, const RequestId &id);
//! Where an approval by this person leads: to Approved, or nowhere yet. Conflict where he gave one and
//! another person's is needed.
[[nodiscard]] Result<std::optional<RequestState>> afterApprovalBy(
    const StoreView &view, const RefundRequest &request, const Person &by);

//! The requests that have waited too long.
[[nodiscard]] Result<std::vector<RequestId>> expiredRequests(const StoreStep &step);
//! The approved requests that have fewer approvals than are needed now.
[[nodiscard]] Result<std::vector<RequestId>> tooLittleApproved(const StoreStep &step);

} // namespace reintegro
