// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge_json.h"

namespace reintegro::test {

//! A record with nothing but what is needed, and these members.
inline QByteArray recordWith(const QByteArray &members)
{
    const QByteArray needed = R"("idempotencyKey":"order-1","transferStatus":"SETTLED")";
    return members.isEmpty() ? QByteArray('{' + needed + '}')
                             : QByteArray('{' + needed + ',' + members + '}');
}

inline QString errorOf(const Result<Charge> &charge)
{
    return charge ? QStringLiteral("it was read") : charge.error().what.english();
}

} // namespace reintegro::test
