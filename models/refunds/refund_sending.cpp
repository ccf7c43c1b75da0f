// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_sending.h"

#include "models/basics/logging.h"
#include "models/refunds/confirmed.h"
#include "models/refunds/one_sending.h"

namespace reintegro {

RefundSending::RefundSending(
    PeopleStore &people, Gateway &gateway, RefundStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_gateway(gateway)
    , m_store(store)
    , m_clock(clock)
{
}

Pending<RefundRequest> *RefundSending::send(const RequestId &id, const SignedIn &by, const QString &why)
{
    return afterConfirming<RefundRequest>(m_people, by, this, [this, id, why](const SignedIn &today) {
        if (++m_underWay == 1)
            Q_EMIT sendingChanged(true);
        auto *const sending = new OneSending(m_gateway, m_store, m_clock, id, why, today, this);
        connect(sending, &QObject::destroyed, this, [this] {
            if (--m_underWay == 0)
                Q_EMIT sendingChanged(false);
        });
        return sending->start();
    });
}

} // namespace reintegro
