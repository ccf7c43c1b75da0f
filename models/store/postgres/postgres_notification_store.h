// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/notification_looks.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! Notifications in a team's database, which looks itself at what proves a charge-back and who acknowledges
//! it, and tells all desks.
class PostgresNotificationStore final : public NotificationLooks<TeamConnection> {
    Q_OBJECT
public:
    //! What takeIn() came to.
    struct TakenIn {
        int kept = 0;
        int repeated = 0; //!< Were there before.
        bool isMore = false; //!< Others wait.
    };

    //! `team` outlives it; whoever signed in there is who does everything here.
    explicit PostgresNotificationStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::vector<KeptNotification>> *keep(
        std::vector<NewNotification> brought, const QString &by) override;
    [[nodiscard]] Pending<std::vector<KeptNotification>> *takeDue(int most) override;
    [[nodiscard]] Pending<Done> *end(const KeptNotification &notification, NotificationEnd became) override;
    [[nodiscard]] Pending<Done> *putBack(
        const KeptNotification &notification, std::chrono::milliseconds pause, bool wasAnswered) override;
    [[nodiscard]] Pending<Chargeback> *recordChargeback(
        const ChargeReading &reading, const QString &by) override;
    [[nodiscard]] Pending<Chargeback> *acknowledge(const ChargeKey &charge, const SignedIn &by) override;

    //! Keeps, as keep() does, at most so many of those that an ArrivalWriter has put there, oldest first.
    [[nodiscard]] Pending<TakenIn> *takeIn(int most);
    //! How many wait to be taken in.
    [[nodiscard]] Pending<int> *arrivals();

private:
    void hear(const QString &subject);
    //! Calls one function of the database.
    [[nodiscard]] Pending<Done> *call(const QString &sql, const QVariantList &values);
};

} // namespace reintegro
