// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/refund_desk.h"

#ifdef REINTEGRO_TEAM_STORE
#include "models/store/postgres/postgres_notification_store.h"
#else
#include "models/store/sqlite/sqlite_notification_store.h"
#endif

namespace reintegro::test {

//! A RefundDesk with the notifications of the same store; in a team, each person's own way to them.
class NotificationDesk : public RefundDesk {
public:
#ifdef REINTEGRO_TEAM_STORE
    const std::unique_ptr<NotificationStore> notifications = makeStore(QStringLiteral("sofia"));
    const std::unique_ptr<NotificationStore> agents = makeStore(QStringLiteral("ana"));
    const std::unique_ptr<NotificationStore> otherSupervisors = makeStore(QStringLiteral("saul"));

    [[nodiscard]] NotificationStore &storeOf(const SignedIn &by) const
    {
        if (by.name() == QStringLiteral("saul"))
            return *otherSupervisors;
        return by.is(Role::Supervisor) ? *notifications : *agents;
    }

private:
    [[nodiscard]] static std::unique_ptr<NotificationStore> makeStore(const QString &name)
    {
        return std::make_unique<PostgresNotificationStore>(StandingTeam::here().member(name).connection);
    }
#else
    const std::unique_ptr<NotificationStore> notifications =
        std::make_unique<SqliteNotificationStore>(*store);

    [[nodiscard]] NotificationStore &storeOf(const SignedIn &) const
    {
        return *notifications;
    }
#endif

public:
    [[nodiscard]] KeptNotification kept(const NewNotification &brought) const
    {
        return need(await(notifications->keep({brought}, QStringLiteral("ana")))).front();
    }
    [[nodiscard]] std::vector<KeptNotification> leased(int most) const
    {
        return need(await(notifications->takeDue(most)));
    }
    [[nodiscard]] QList<qint64> taken(int most) const
    {
        QList<qint64> numbers;
        for (const KeptNotification &one : leased(most))
            numbers.append(one.number);
        return numbers;
    }
    //! As the store has it now: keeping it once more would be one more repeat.
    [[nodiscard]] KeptNotification now(qint64 number) const
    {
        const auto around = this->around();
        const auto value = [&](const char *column) {
            return around.value(QStringLiteral("SELECT %1 FROM notifications WHERE number = %2")
                                    .arg(QLatin1StringView(column))
                                    .arg(number));
        };
        return {.number = number,
            .receivedAt = {},
            .digest = value("digest").toString(),
            .way = NotificationWay::Inbox,
            .isSigned = value("is_signed").toInt() != 0,
            .eventType = {},
            .refundKey = RefundKey::fromText(value("refund_key").toString()),
            .chargeKey = {},
            .became = *notificationEndFromName(value("became").toString()),
            .tries = value("tries").toInt(),
            .repeats = value("repeats").toInt()};
    }
    using RefundDesk::now;
};

} // namespace reintegro::test
