// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/beneficiary_history.h"
#include "models/refunds/charge_lookup.h"
#include "models/refunds/evidence_store.h"
#include "models/refunds/notification_reading.h"
#include "models/refunds/people_store.h"
#include "models/refunds/receipt_store.h"
#include "models/refunds/refund_decisions.h"
#include "models/refunds/refund_following.h"
#include "models/refunds/refund_requests.h"
#include "models/refunds/refund_sending.h"
#include "models/refunds/refund_tracking.h"

namespace reintegro {

//! Everything a window or a command needs for one profile. Made by app/composition, outlives its users.
struct DeskServices {
    Profile profile;
    PeopleStore &people;
    RefundStore &store;
    Gateway &gateway;
    ChargeLookup &lookup;
    RefundRequests &requests;
    RefundDecisions &decisions;
    RefundSending &sending;
    RefundTracking &tracking;
    FollowStore &board;
    RefundFollowing &following;
    BeneficiaryHistory &history;
    EvidenceStore &evidence;
    NotificationStore &notifications;
    NotificationReading &notificationReading;
    ReceiptStore &receipts;
    QString receiptSettings = {}; //!< The file in which the look of receipts is kept; in the home.
};

} // namespace reintegro
