// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace reintegro {

//! A refund whose exact bytes and attempt are on disk and which this desk alone may send now. Only
//! RefundStore makes one.
class ClaimedRefund {
public:
    [[nodiscard]] const QString &requestId() const { return m_requestId; }
    [[nodiscard]] const RefundKey &key() const { return m_key; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    //! Which attempt of the request this is: 1, 2, …
    [[nodiscard]] int attempt() const { return m_attempt; }
    //! By the store's clock; an answer's createTime may not be before it.
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    //! Random; tells this claim from every other one of the same request.
    [[nodiscard]] const QString &claimId() const { return m_claimId; }

private:
    friend class RefundStore; // the one word in this layer that points up: only a store can claim
    ClaimedRefund(
        QString requestId, RefundKey key, QByteArray body, int attempt, QDateTime startedAt, QString claimId)
        : m_requestId(std::move(requestId))
        , m_key(std::move(key))
        , m_body(std::move(body))
        , m_attempt(attempt)
        , m_startedAt(std::move(startedAt))
        , m_claimId(std::move(claimId))
    {
    }
    QString m_requestId;
    RefundKey m_key;
    QByteArray m_body;
    int m_attempt;
    QDateTime m_startedAt;
    QString m_claimId;
};

static_assert(
    !std::is_constructible_v<ClaimedRefund, QString, RefundKey, QByteArray, int, QDateTime, QString>,
    "only a store can claim");

} // namespace reintegro
