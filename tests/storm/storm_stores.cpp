// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/storm_stores.h"

#include "models/store/postgres/postgres_beneficiary_history.h"
#include "models/store/postgres/postgres_evidence_store.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "models/store/sqlite/sqlite_beneficiary_history.h"
#include "models/store/sqlite/sqlite_evidence_store.h"
#include "models/store/sqlite/sqlite_people_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/store_keys.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static StormStores teamStores(const QString &server)
{
    StormStores stores;
    const auto team = std::make_shared<TeamConnection>(*teamAddressFromText(server));
    stores.below.push_back(team);
    stores.people = std::make_unique<PostgresPeopleStore>(*team);
    stores.refunds = std::make_unique<PostgresRefundStore>(*team);
    stores.history = std::make_unique<PostgresBeneficiaryHistory>(*team);
    stores.evidence = std::make_unique<PostgresEvidenceStore>(*team);
    return stores;
}

StormStores openStormStores(const QJsonObject &orders)
{
    if (orders.contains("server"_L1))
        return teamStores(orders.value("server"_L1).toString());
    StormStores stores;
    const auto clock = std::make_shared<SystemClock>();
    const auto key = std::make_shared<FixedStoreKey>(StoreKey::fromBytes({}));
    stores.below.push_back(clock);
    stores.below.push_back(key);
    stores.people = std::make_unique<SqlitePeopleStore>(
        orders.value("home"_L1).toString(), *clock, PasswordCost::cheapForTests());
    auto refunds = std::make_unique<SqliteRefundStore>(orders.value("file"_L1).toString(), *key, *clock);
    stores.history = std::make_unique<SqliteBeneficiaryHistory>(*refunds);
    stores.evidence = std::make_unique<SqliteEvidenceStore>(*refunds);
    stores.refunds = std::move(refunds);
    return stores;
}

} // namespace reintegro::test
