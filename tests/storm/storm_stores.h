// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"
#include "models/refunds/evidence_store.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace reintegro::test {

//! What a desk of the storm stands on. The parts below go last.
struct StormStores {
    std::vector<std::shared_ptr<void>> below;
    std::unique_ptr<PeopleStore> people;
    std::unique_ptr<RefundStore> refunds;
    std::unique_ptr<BeneficiaryHistory> history;
    std::unique_ptr<EvidenceStore> evidence;
};

//! A team's database where `server` is given, else the files `home` and `file`.
[[nodiscard]] StormStores openStormStores(const QJsonObject &orders);

} // namespace reintegro::test
