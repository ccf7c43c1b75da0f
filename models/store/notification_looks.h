// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"
#include "models/store/notification_rows.h"

namespace reintegro {

//! What only looks at notifications and charge-backs, which is the same in every store. `Place` has
//! read(job), as SqliteFile and TeamConnection have it.
template <typename Place> class NotificationLooks : public NotificationStore {
public:
    [[nodiscard]] Pending<int> *waiting() final
    {
        return m_place.read([](const StoreView &view) { return countWaiting(view); });
    }
    [[nodiscard]] Pending<std::optional<RequestId>> *requestWith(const RefundKey &key) final
    {
        return m_place.read([key](const StoreView &view) { return requestWithKey(view, key); });
    }
    [[nodiscard]] Pending<std::vector<Chargeback>> *chargebacks(bool onlyOpen) final
    {
        return m_place.read([onlyOpen](const StoreView &view) { return loadChargebacks(view, onlyOpen); });
    }
    [[nodiscard]] Pending<std::optional<Chargeback>> *chargebackOf(const ChargeKey &charge) final
    {
        return m_place.read([charge](const StoreView &view) { return loadChargeback(view, charge); });
    }

protected:
    //! `place` outlives it.
    NotificationLooks(Place &place, QObject *parent)
        : NotificationStore(parent)
        , m_place(place)
    {
    }

    Place &m_place;
};

} // namespace reintegro
