// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"
#include "models/refunds/refund_store.h"

#include <QTimer>

#include <optional>

namespace reintegro {

//! What has come up about a request since it was asked for, while somebody looks at it and it waits for
//! approval. Asked of the store at once, and again a moment after any request has changed. GUI thread.
class RequestHistory final : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    RequestHistory(BeneficiaryHistory &history, RefundStore &store, QObject *parent = nullptr);

    //! Forgets what belonged to another one.
    void setRequest(const RefundRequest &request);
    //! The warnings of now that the request does not carry.
    [[nodiscard]] const std::vector<Warning> &fresh() const { return m_fresh; }
    //! The codes of all warnings that count for the request, by what is known here.
    [[nodiscard]] QStringList codes() const;

Q_SIGNALS:
    //! Something else has come up.
    void changed();

private:
    void ask();
    void take(const BeneficiaryFacts &facts);

    BeneficiaryHistory &m_history;
    std::optional<RefundRequest> m_request;
    std::vector<Warning> m_fresh;
    std::vector<Warning> m_noted;
    QTimer m_again;
};

} // namespace reintegro
