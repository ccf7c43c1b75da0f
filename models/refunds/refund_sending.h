// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/gateway/gateway.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! Sends approved refunds, each at most once for each decision of a person. Owned by the desk, never by a
//! window.
class RefundSending final : public QObject {
    Q_OBJECT
public:
    //! `clock` is this machine's; it must outlive the sending.
    RefundSending(PeopleStore &people, Gateway &gateway, RefundStore &store, const Clock &clock,
        QObject *parent = nullptr);

    //! Reads key and charge again, claims, sends and records. Gives the request when the gateway has it
    //! (in_progress or settled). Failures: Refused (the gateway said no: failed), NotSent, OutcomeUnknown,
    //! and, before anything left, Conflict (claimed by another, charge changed, key taken), NotAllowed,
    //! Network, … The request in the store says the same. `why` is needed to send again from unknown. Takes
    //! at most 55 s.
    [[nodiscard]] Pending<RefundRequest> *send(
        const RequestId &id, const SignedIn &by, const QString &why = {});

    //! Whether a call of ours is under way right now: closing the program would leave it unknown.
    [[nodiscard]] bool isSending() const { return m_underWay > 0; }

Q_SIGNALS:
    void sendingChanged(bool isSending);

private:
    PeopleStore &m_people;
    Gateway &m_gateway;
    RefundStore &m_store;
    const Clock &m_clock;
    int m_underWay = 0;
};

} // namespace reintegro
