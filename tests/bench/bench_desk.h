// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/team_address.h"
#include "models/refunds/desk_services.h"
#include "tests/support/no_notifications.h"
#include "tests/support/scripted_gateway.h"

#include <memory>

class QTableView;

namespace reintegro {
class Workspace;
}

namespace reintegro::test {

//! Where a bench's desk keeps its people and requests.
struct BenchStores {
    std::vector<std::shared_ptr<void>> below; //!< What the others stand on; goes last.
    std::unique_ptr<PeopleStore> people;
    std::unique_ptr<RefundStore> refunds;
    std::unique_ptr<FollowStore> following;
    std::unique_ptr<BeneficiaryHistory> history;
    std::unique_ptr<EvidenceStore> evidence;
    std::unique_ptr<ReceiptStore> receipts;
};
[[nodiscard]] BenchStores teamStores(const TeamAddress &address);
[[nodiscard]] BenchStores fileStores(const QString &home, const QString &file);

//! Everybody's password.
[[nodiscard]] Secret benchPassword();
inline constexpr auto benchAgent = "bench.ana";
inline constexpr auto benchSupervisor = "bench.sofia"; //!< An administrator as well: somebody has to be.
inline constexpr auto benchOther = "bench.saul"; //!< Another supervisor.

//! A desk as the program makes it for a profile, but for the gateway, which cannot be reached, and the
//! checkpoints in a keychain.
class BenchDesk {
public:
    explicit BenchDesk(BenchStores stores);

    //! Ends the program where that does not work.
    [[nodiscard]] SignedIn signIn(const char *name);
    [[nodiscard]] DeskServices &services() { return m_services; }
    //! What is seen after signing in.
    [[nodiscard]] std::unique_ptr<Workspace> window(const SignedIn &by);

private:
    BenchStores m_stores;
    SystemClock m_clock;
    ScriptedGateway m_gateway;
    ChargeLookup m_lookup{m_gateway, *m_stores.refunds};
    RefundRequests m_requests;
    RefundDecisions m_decisions{*m_stores.people, *m_stores.refunds, *m_stores.history, *m_stores.evidence};
    RefundSending m_sending{*m_stores.people, m_gateway, *m_stores.refunds, m_clock};
    RefundTracking m_tracking{m_gateway, *m_stores.refunds};
    RefundFollowing m_following{m_tracking, *m_stores.following, *m_stores.refunds};
    WithoutNotifications m_none{*m_stores.refunds, m_gateway, m_tracking};
    DeskServices m_services;
};

//! The table of this accessible name that is showing; null when there is none.
[[nodiscard]] QTableView *tableShowing(const Workspace &window, const QString &name);

} // namespace reintegro::test
