// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! A charge with what the desk itself knows about it.
struct ChargeView {
    ChargeReading reading;
    std::vector<RefundRequest> requests; //!< Of this charge, oldest first.
    Result<Money> left; //!< Or why nothing may be refunded.
};

//! Finds charges for signed-in people.
class ChargeLookup final : public QObject {
    Q_OBJECT
public:
    ChargeLookup(Gateway &gateway, RefundStore &store, QObject *parent = nullptr);

    //! Reads the charge at the gateway and our requests in the store. Can be cancelled. Remembered among the
    //! recent ones.
    [[nodiscard]] Pending<ChargeView> *lookUp(
        const ChargeKey &key, const SignedIn &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

private:
    Gateway &m_gateway;
    RefundStore &m_store;
};

} // namespace reintegro
