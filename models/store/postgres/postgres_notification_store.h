// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"
#include "models/store/postgres/team_connection.h"

namespace reintegro {

//! Notifications in a team's database, which looks itself at what proves a charge-back and who acknowledges
//! it, and tells all desks.
class PostgresNotificationStore final : public NotificationStore {
    Q_OBJECT
public:
    //! `team` outlives it; whoever signed in there is who does everything here.
    explicit PostgresNotificationStore(TeamConnection &team, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::vector<KeptNotification>> *keep(
        std::vector<NewNotification> brought, const QString &by) override;
    [[nodiscard]] Pending<std::vector<KeptNotification>> *takeDue(int most) override;
    [[nodiscard]] Pending<Done> *end(qint64 number, NotificationEnd became) override;
    [[nodiscard]] Pending<Done> *putBack(
        qint64 number, std::chrono::milliseconds pause, bool wasAnswered) override;
    [[nodiscard]] Pending<int> *waiting() override;
    [[nodiscard]] Pending<std::optional<RequestId>> *requestWith(const RefundKey &key) override;
    [[nodiscard]] Pending<Chargeback> *recordChargeback(
        const ChargeReading &reading, const QString &by) override;
    [[nodiscard]] Pending<std::vector<Chargeback>> *chargebacks(bool onlyOpen) override;
    [[nodiscard]] Pending<std::optional<Chargeback>> *chargebackOf(const ChargeKey &charge) override;
    [[nodiscard]] Pending<Chargeback> *acknowledge(const ChargeKey &charge, const SignedIn &by) override;

private:
    void hear(const QString &subject);
    //! Calls one function of the database.
    [[nodiscard]] Pending<Done> *call(const QString &sql, const QVariantList &values);

    TeamConnection &m_team;
};

} // namespace reintegro
