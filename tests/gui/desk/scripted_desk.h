// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/refund/gui_desk.h"
#include "tests/support/no_history.h"
#include "tests/support/no_notifications.h"
#include "tests/support/scripted_refund_store.h"

namespace reintegro::test {

//! A desk of the stories whose requests come from a store that does what the test says: answers late, breaks,
//! holds a million.
class ScriptedDesk : public StoryDesk {
public:
    ScriptedRefundStore scripted;
    NoHistory nothing;

private:
    ChargeLookup m_lookup{gateway, scripted};
    RefundRequests m_requests{people, m_lookup, gateway, scripted, nothing, productionProfile()};
    RefundDecisions m_decisions{people, scripted, nothing, evidence};
    RefundSending m_sending{people, gateway, scripted, clock};
    RefundTracking m_tracking{gateway, scripted};
    RefundFollowing m_following{m_tracking, followStore, scripted};
    WithoutNotifications m_none{scripted, gateway, m_tracking};

public:
    DeskServices services{productionProfile(), people, scripted, gateway, m_lookup, m_requests, m_decisions,
        m_sending, m_tracking, followStore, m_following, nothing, evidence, m_none.store, m_none.reading,
        receipts, {}};
};

} // namespace reintegro::test
