// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/charge_lookup.h"

#include "models/basics/logging.h"
#include "models/refunds/refundable_amount.h"

namespace reintegro {

ChargeLookup::ChargeLookup(Gateway &gateway, RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
{
}

Pending<ChargeView> *ChargeLookup::lookUp(const ChargeKey &key, const SignedIn &by, QDeadlineTimer until)
{
    auto *const pending = new Pending<ChargeView>(this);
    Pending<ChargeReading> *const asked = m_gateway.readCharge(key, until);
    connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(pending, [this, pending, name = by.name()](const Result<ChargeReading> &reading) {
        if (!reading) {
            pending->finish(tl::unexpected(reading.error()));
            return;
        }
        // Recent look-ups are a convenience: losing one must not lose the answer.
        m_store.rememberCharge(reading->charge, name)->whenDone(this, [](const Result<Done> &kept) {
            if (!kept)
                qCWarning(lcRefunds) << "a look-up was not remembered:" << kept.error().detail;
        });
        m_store.requests({.state = {}, .charge = reading->charge.key})
            ->whenDone(
                pending, [pending, reading = *reading](const Result<std::vector<RefundRequest>> &requests) {
                    if (!requests) {
                        pending->finish(tl::unexpected(requests.error()));
                        return;
                    }
                    pending->finish(
                        ChargeView{reading, *requests, whatIsLeft(reading.charge, ownRefunds(*requests))});
                });
    });
    return pending;
}

} // namespace reintegro
