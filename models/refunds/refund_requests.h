// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/charge_lookup.h"
#include "models/refunds/refund_input.h"

namespace reintegro {

class PeopleStore;

//! What would be sent, and what to know about it. Nothing is kept.
struct RefundPreview {
    QByteArray body;
    RefundCheck check;
};

//! Turns what a person typed into a request that waits for approval.
class RefundRequests final : public QObject {
    Q_OBJECT
public:
    RefundRequests(PeopleStore &people, ChargeLookup &lookup, Gateway &gateway, RefundStore &store,
        Profile profile, QObject *parent = nullptr);

    //! InvalidData where the input cannot be a refund. The key in the body is the next one of the charge.
    [[nodiscard]] Pending<RefundPreview> *preview(
        const ChargeKey &charge, const RefundInput &input, const SignedIn &by);
    //! Reads the charge again, reads failed refunds of it once more, checks, keeps, and sends for approval.
    //! Conflict where a warning blocks.
    [[nodiscard]] Pending<RefundRequest> *ask(const ChargeKey &charge, const RefundInput &input,
        const SignedIn &by, std::optional<RequestId> corrects = {});

private:
    PeopleStore &m_people;
    ChargeLookup &m_lookup;
    Gateway &m_gateway;
    RefundStore &m_store;
    Profile m_profile;
};

} // namespace reintegro
