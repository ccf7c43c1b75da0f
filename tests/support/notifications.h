// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/kept_notification.h"

namespace reintegro::test {

//! What the gateway would post about a refund or a charge; `reference` is left out where it is empty.
[[nodiscard]] inline QByteArray notificationBody(const QByteArray &eventType, const QString &key,
    const QString &reference, const QByteArray &status = "SETTLED", const QByteArray &more = {})
{
    QByteArray body = R"({"eventType":")" + eventType + R"(","data":{"chargeDetails":{"idempotencyKey":")"
        + key.toUtf8() + '"';
    if (!reference.isEmpty())
        body += R"(,"referenceId":")" + reference.toUtf8() + '"';
    return body + R"(,"amount":300,"currency":"COP","country":"CO","transferStatus":")" + status + '"' + more
        + "}}}";
}

[[nodiscard]] inline NewNotification someNotification(const QString &key, const QString &reference,
    const QByteArray &eventType = "CHARGE_REFUND_SUCCEEDED", bool isSigned = true)
{
    return notificationFrom(notificationBody(eventType, key, reference), NotificationWay::Inbox, isSigned);
}

} // namespace reintegro::test
