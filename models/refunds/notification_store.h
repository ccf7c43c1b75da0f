// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/refunds/kept_notification.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_request.h"

#include <chrono>

namespace reintegro {

//! The gateway's notifications and what became of them, beside the requests of the same store. What is kept
//! is on disk when the answer comes. GUI thread; SQL happens elsewhere.
//!
//! Failures: NotAllowed, InvalidData (a charge-back that no reading bears out), NotFound, Conflict
//! (acknowledged before; another program has the lease), Storage.
class NotificationStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! For so long nobody else is given what takeDue() gave.
    static constexpr std::chrono::seconds leaseDuration{60};

    //! Keeps them all in one transaction, or none, and journals their digests. The same bytes are kept once:
    //! a repeat is counted, and what became of the first holds for it, unless the repeat is signed and the
    //! first was not: then it waits again. A signed one about a refund that was sent, and is not known to
    //! have got anywhere, is written down with that as a sign that it arrived, in the same transaction.
    //! What a desk brings is leased to it from the start. Given in the order they came.
    [[nodiscard]] virtual Pending<std::vector<KeptNotification>> *keep(
        std::vector<NewNotification> brought, const QString &by) = 0;
    //! At most so many whose time has come, oldest first, under a lease: to exactly one program.
    [[nodiscard]] virtual Pending<std::vector<KeptNotification>> *takeDue(int most) = 0;
    //! What became of one, by whoever has its lease. Journaled.
    [[nodiscard]] virtual Pending<Done> *end(
        const KeptNotification &notification, NotificationEnd became) = 0;
    //! Not yet: the lease is given back, and it is due again after `pause`. `wasAnswered`: the gateway said
    //! otherwise, which counts.
    [[nodiscard]] virtual Pending<Done> *putBack(
        const KeptNotification &notification, std::chrono::milliseconds pause, bool wasAnswered) = 0;
    //! How many wait.
    [[nodiscard]] virtual Pending<int> *waiting() = 0;

    //! The request whose refund has this key now.
    [[nodiscard]] virtual Pending<std::optional<RequestId>> *requestWith(const RefundKey &key) = 0;

    //! A reading that says CHARGED_BACK; InvalidData where it does not. Its bytes are kept. Journaled, once
    //! for each charge.
    [[nodiscard]] virtual Pending<Chargeback> *recordChargeback(
        const ChargeReading &reading, const QString &by) = 0;
    //! The latest first; only what nobody has acknowledged, or all.
    [[nodiscard]] virtual Pending<std::vector<Chargeback>> *chargebacks(bool onlyOpen) = 0;
    [[nodiscard]] virtual Pending<std::optional<Chargeback>> *chargebackOf(const ChargeKey &charge) = 0;
    //! A supervisor has seen it. Journaled.
    [[nodiscard]] virtual Pending<Chargeback> *acknowledge(const ChargeKey &charge, const SignedIn &by) = 0;

Q_SIGNALS:
    //! Notifications were kept by this program, or, in a team's store, by anybody.
    void kept();
    //! A charge-back was recorded or acknowledged, likewise.
    void chargebacksChanged();
};

} // namespace reintegro
