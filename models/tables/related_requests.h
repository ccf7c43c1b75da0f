// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace reintegro {

//! What else there is of a request's charge and of its account: whoever decides should know. Asked of the
//! store for the one request that is looked at, and again a moment after any request has changed.
class RelatedRequests final : public QObject {
    Q_OBJECT
public:
    //! So many of one account are looked at: money that keeps going there shows long before.
    static constexpr int mostOfAccount = 100;

    //! `store` outlives it.
    explicit RelatedRequests(RefundStore &store, QObject *parent = nullptr);

    //! Forgets what belonged to another one at once; asks for what belongs to this one.
    void setRequest(const RefundRequest &request);
    void reload();
    // Newest first, without the request itself.
    [[nodiscard]] const std::vector<RefundRequest> &ofAccount() const { return m_ofAccount; }
    [[nodiscard]] const std::vector<RefundRequest> &ofCharge() const { return m_ofCharge; }

Q_SIGNALS:
    void changed();

private:
    void ask(const RequestFilter &filter, std::vector<RefundRequest> RelatedRequests::*place);
    [[nodiscard]] std::vector<RefundRequest> fitting(
        const std::vector<RefundRequest> &found, bool byAccount) const;

    RefundStore &m_store;
    std::optional<RefundRequest> m_request;
    std::vector<RefundRequest> m_ofAccount;
    std::vector<RefundRequest> m_ofCharge;
    QTimer m_again;
};

} // namespace reintegro
