// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/kept_notification.h"

#include "models/basics/named.h"
#include "models/payments/notification.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype longestEventType = 64;

QString nameOf(NotificationWay way)
{
    switch (way) {
    case NotificationWay::Inbox:
        return u"inbox"_s;
    case NotificationWay::Desk:
        return u"desk"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(NotificationEnd end)
{
    switch (end) {
    case NotificationEnd::Waiting:
        return u"waiting"_s;
    case NotificationEnd::Confirmed:
        return u"confirmed"_s;
    case NotificationEnd::NotConfirmed:
        return u"not_confirmed"_s;
    case NotificationEnd::NotOurs:
        return u"not_ours"_s;
    case NotificationEnd::Unreadable:
        return u"unreadable"_s;
    case NotificationEnd::NothingToDo:
        return u"nothing_to_do"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NotificationWay> notificationWayFromName(const QString &name)
{
    return valueNamed(name, allNotificationWays);
}

std::optional<NotificationEnd> notificationEndFromName(const QString &name)
{
    return valueNamed(name, allNotificationEnds);
}

std::optional<RequestState> claimedState(const QString &eventType)
{
    if (eventType == "CHARGE_REFUND_SUCCEEDED"_L1)
        return RequestState::Settled;
    if (eventType == "CHARGE_REFUND_FAILED"_L1)
        return RequestState::Failed;
    return {};
}

//! Others choose these letters, and they end up in lists and logs.
static QString harmless(const QString &eventType)
{
    QString kept;
    for (const QChar letter : eventType.left(longestEventType)) {
        const bool isPlain = letter.unicode() < 0x80
            && (letter.isLetterOrNumber() || letter == u'_' || letter == u'.' || letter == u'-'
                || letter == u':');
        kept += isPlain ? letter : QChar(u'_');
    }
    return kept;
}

NewNotification notificationFrom(const QByteArray &raw, NotificationWay way, bool isSigned)
{
    NewNotification made{.raw = raw,
        .way = way,
        .isSigned = isSigned,
        .eventType = {},
        .refundKey = {},
        .chargeKey = {},
        .became = NotificationEnd::Unreadable};
    const Result<Notification> read = decodeNotification(raw);
    if (!read)
        return made;
    using Event = Notification::Event;
    made.eventType = harmless(read->eventType);
    made.chargeKey = read->record.key;
    switch (read->event) {
    case Event::RefundSucceeded:
    case Event::RefundFailed:
        made.refundKey = RefundKey::fromText(read->record.key.toString());
        made.chargeKey = ChargeKey::fromText(read->record.referenceId.value_or(QString()));
        made.became = NotificationEnd::Waiting;
        break;
    case Event::ChargeChargedBack:
        made.became = NotificationEnd::Waiting;
        break;
    case Event::ChargeSucceeded:
    case Event::ChargeFailed:
    case Event::Other:
        made.became = NotificationEnd::NothingToDo;
        break;
    }
    return made;
}

} // namespace reintegro
