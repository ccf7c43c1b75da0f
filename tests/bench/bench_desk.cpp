// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_desk.h"

#include "models/store/postgres/postgres_beneficiary_history.h"
#include "models/store/postgres/postgres_evidence_store.h"
#include "models/store/postgres/postgres_follow_store.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/postgres_receipt_store.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "models/store/sqlite/sqlite_beneficiary_history.h"
#include "models/store/sqlite/sqlite_evidence_store.h"
#include "models/store/sqlite/sqlite_follow_store.h"
#include "models/store/sqlite/sqlite_people_store.h"
#include "models/store/sqlite/sqlite_receipt_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/await.h"
#include "tests/support/some_key.h"
#include "ui/workspace.h"

#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

BenchStores teamStores(const TeamAddress &address)
{
    BenchStores stores;
    const auto team = std::make_shared<TeamConnection>(address);
    stores.below.push_back(team);
    stores.people = std::make_unique<PostgresPeopleStore>(*team);
    stores.refunds = std::make_unique<PostgresRefundStore>(*team);
    stores.following = std::make_unique<PostgresFollowStore>(*team);
    stores.history = std::make_unique<PostgresBeneficiaryHistory>(*team);
    stores.evidence = std::make_unique<PostgresEvidenceStore>(*team);
    stores.receipts = std::make_unique<PostgresReceiptStore>(*team);
    return stores;
}

BenchStores fileStores(const QString &home, const QString &file)
{
    BenchStores stores;
    const auto clock = std::make_shared<SystemClock>();
    const auto key = std::make_shared<FixedStoreKey>(someKey());
    stores.below.push_back(clock);
    stores.below.push_back(key);
    stores.people = std::make_unique<SqlitePeopleStore>(home, *clock, PasswordCost::cheapForTests());
    auto refunds = std::make_unique<SqliteRefundStore>(file, *key, *clock);
    if (const auto ready = await(refunds->ready()); !ready)
        qFatal("%s (%s)", qPrintable(ready.error().english()), qPrintable(ready.error().detail));
    stores.following = std::make_unique<SqliteFollowStore>(*refunds);
    stores.history = std::make_unique<SqliteBeneficiaryHistory>(*refunds);
    stores.evidence = std::make_unique<SqliteEvidenceStore>(*refunds);
    stores.receipts = std::make_unique<SqliteReceiptStore>(*refunds);
    stores.refunds = std::move(refunds);
    return stores;
}

Secret benchPassword()
{
    return Secret(QByteArrayLiteral("a bench password"));
}

static Profile benchProfile()
{
    Profile profile;
    profile.name = u"bench"_s;
    profile.kind = ProfileKind::Production;
    return profile;
}

BenchDesk::BenchDesk(BenchStores stores)
    : m_stores(std::move(stores))
    , m_requests(*m_stores.people, m_lookup, m_gateway, *m_stores.refunds, *m_stores.history, benchProfile())
    , m_services{.profile = benchProfile(),
          .people = *m_stores.people,
          .store = *m_stores.refunds,
          .gateway = m_gateway,
          .lookup = m_lookup,
          .requests = m_requests,
          .decisions = m_decisions,
          .sending = m_sending,
          .tracking = m_tracking,
          .board = *m_stores.following,
          .following = m_following,
          .history = *m_stores.history,
          .evidence = *m_stores.evidence,
          .notifications = m_none.store,
          .notificationReading = m_none.reading,
          .receipts = *m_stores.receipts}
{
    m_gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(ErrorKind::Network, Phrase("there is no gateway here")));
    };
}

SignedIn BenchDesk::signIn(const char *name)
{
    const Result<SignedIn> in = await(m_stores.people->signIn(QString::fromLatin1(name), benchPassword()));
    if (!in)
        qFatal("%s: %s (%s)", name, qPrintable(in.error().english()), qPrintable(in.error().detail));
    return *in;
}

std::unique_ptr<Workspace> BenchDesk::window(const SignedIn &by)
{
    auto window = std::make_unique<Workspace>(m_services, by, QStringList());
    window->resize(1280, 800);
    return window;
}

QTableView *tableShowing(const Workspace &window, const QString &name)
{
    const QList<QTableView *> all = window.findChildren<QTableView *>();
    for (QTableView *const table : all) {
        if (table->isVisible() && table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

} // namespace reintegro::test
