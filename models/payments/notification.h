// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/charge.h"

namespace reintegro {

//! What the gateway posts to a callback address (contract/README.md §6). A reason to read, never a proof.
struct Notification {
    enum class Event {
        ChargeSucceeded,
        ChargeFailed,
        ChargeChargedBack,
        RefundSucceeded,
        RefundFailed,
        Other
    };
    Event event = Event::Other;
    QString eventType; //!< As it came.
    Charge record; //!< In refund events `key` is the refund's and `referenceId` the charge's.
};

//! Reads a notification strictly: the leniency of a look-up does not reach here. ErrorKind::Unreadable says
//! where. Pure.
[[nodiscard]] Result<Notification> decodeNotification(const QByteArray &body);

} // namespace reintegro
