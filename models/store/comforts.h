// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

namespace reintegro {

// What makes the desk comfortable: lately seen charges and half-filled wizards, each of one person.

//! Remembers a charge that was looked up, and journals the look-up. Keeps the latest 200 of each person.
[[nodiscard]] Result<Done> writeRecentCharge(const StoreStep &step, const Charge &charge, const QString &by);
//! Newest first.
[[nodiscard]] Result<std::vector<RecentCharge>> loadRecentCharges(
    const StoreView &view, const QString &by, int most);

//! Instead of an earlier draft of the same person and charge. The store's clock says when.
[[nodiscard]] Result<Done> writeDraft(const StoreStep &step, const KeptDraft &draft, const QString &by);
//! Newest first; of one charge where it is given.
[[nodiscard]] Result<std::vector<KeptDraft>> loadDrafts(
    const StoreView &view, const QString &by, const std::optional<ChargeKey> &charge);
[[nodiscard]] Result<Done> removeDraft(const StoreStep &step, const ChargeKey &charge, const QString &by);

} // namespace reintegro
