// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"
#include "models/payments/money.h"
#include "models/refunds/request_state.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <optional>

namespace reintegro {

//! How a notification came.
enum class NotificationWay {
    Inbox, //!< The gateway sent it.
    Desk, //!< A person brought it.
};
inline constexpr std::array allNotificationWays{NotificationWay::Inbox, NotificationWay::Desk};

//! What became of a notification. It proves nothing by itself, so this is always what the gateway said when
//! it was asked.
enum class NotificationEnd {
    Waiting, //!< The gateway is still to be asked, or said otherwise a moment ago.
    Confirmed, //!< The gateway says the same.
    NotConfirmed, //!< The gateway says otherwise, however often it was asked.
    NotOurs, //!< About a refund or a charge that this store knows nothing of.
    Unreadable, //!< Signed, and not what the contract calls a notification.
    NothingToDo, //!< An event that changes no refund, or one that nobody knows; or it stands so already.
};
inline constexpr std::array allNotificationEnds{NotificationEnd::Waiting, NotificationEnd::Confirmed,
    NotificationEnd::NotConfirmed, NotificationEnd::NotOurs, NotificationEnd::Unreadable,
    NotificationEnd::NothingToDo};

[[nodiscard]] QString nameOf(NotificationWay way); //!< "inbox", "desk".
[[nodiscard]] QString nameOf(NotificationEnd end); //!< "waiting", "not_confirmed", …
[[nodiscard]] std::optional<NotificationWay> notificationWayFromName(const QString &name);
[[nodiscard]] std::optional<NotificationEnd> notificationEndFromName(const QString &name);

//! The longest notification that is kept.
inline constexpr qsizetype longestNotification = 262'144;

//! A notification that is about to be kept, and what its bytes say as far as they can be read.
struct NewNotification {
    QByteArray raw; //!< As it came, to the byte.
    NotificationWay way = NotificationWay::Inbox;
    bool isSigned = false; //!< Its signature was looked at and is right.
    QString eventType; //!< In letters, digits and _.-: only; "" where it names none.
    std::optional<RefundKey> refundKey; //!< Of refund events.
    std::optional<ChargeKey> chargeKey;
    NotificationEnd became = NotificationEnd::Waiting;
};

//! Reads what can be read of raw bytes. Pure; never fails: what cannot be read is kept as it is.
[[nodiscard]] NewNotification notificationFrom(const QByteArray &raw, NotificationWay way, bool isSigned);

//! A notification as a store has it. Its bytes stay there.
struct KeptNotification {
    qint64 number = 0; //!< 1, 2, … unique in a store.
    QDateTime receivedAt; //!< By the store's clock.
    QString digest; //!< Hex SHA-256 of the bytes: the same bytes are one notification.
    NotificationWay way = NotificationWay::Inbox;
    bool isSigned = false;
    QString eventType;
    std::optional<RefundKey> refundKey;
    std::optional<ChargeKey> chargeKey;
    NotificationEnd became = NotificationEnd::Waiting;
    int tries = 0; //!< How often the gateway answered and said otherwise.
    int repeats = 0; //!< How often the same bytes came again.
    bool isRepeat = false; //!< Only where it was kept just now: it was there before.
    QString lease = {}; //!< By which this program alone says what became of it; empty where it may not.
};

//! The state that a refund must have for a notification with this word to be true; nothing where it is about
//! no refund.
[[nodiscard]] std::optional<RequestState> claimedState(const QString &eventType);

//! A payment that the payer's bank has taken back, which the gateway has confirmed.
struct Chargeback {
    ChargeKey charge;
    QDateTime seenAt; //!< When the gateway said so first, by the store's clock.
    std::optional<Money> amount; //!< Of the charge.
    QString acknowledgedBy; //!< Empty until a supervisor has.
    std::optional<QDateTime> acknowledgedAt;
};

} // namespace reintegro
