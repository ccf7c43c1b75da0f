// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QTimer>

namespace reintegro {

//! What holds in a store, as fresh as a window needs it: the store says when it changed, and because other
//! programs change a file without a word, a file is looked at every few seconds, and every store whenever the
//! program comes to the front. GUI thread. The store outlives it.
class PolicyWatch final : public QObject {
    Q_OBJECT
public:
    //! How long a window may not know that another program stopped all sending.
    static constexpr std::chrono::milliseconds lookEvery{2000};

    explicit PolicyWatch(RefundStore &store, QObject *parent = nullptr);

    [[nodiscard]] const StorePolicy &policy() const { return m_policy; }
    //! Asks the store now, unless it is being asked.
    void look();

Q_SIGNALS:
    void changed(const reintegro::StorePolicy &policy);

private:
    void take(const Result<StorePolicy> &policy);

    RefundStore &m_store;
    StorePolicy m_policy;
    bool m_isKnown = false; //!< The last answer came.
    bool m_isAsking = false;
    bool m_asksAgain = false; //!< Something changed while the store was being asked.
    QTimer m_timer;
};

} // namespace reintegro
