// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/notification_looks.h"
#include "models/store/sqlite/sqlite_file.h"

namespace reintegro {

class SqliteRefundStore;

//! Notifications in the file that has a desk's requests; their bytes are sealed like all personal data.
class SqliteNotificationStore final : public NotificationLooks<SqliteFile> {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit SqliteNotificationStore(SqliteRefundStore &store, QObject *parent = nullptr);

    [[nodiscard]] Pending<std::vector<KeptNotification>> *keep(
        std::vector<NewNotification> brought, const QString &by) override;
    [[nodiscard]] Pending<std::vector<KeptNotification>> *takeDue(int most) override;
    [[nodiscard]] Pending<Done> *end(const KeptNotification &notification, NotificationEnd became) override;
    [[nodiscard]] Pending<Done> *putBack(
        const KeptNotification &notification, std::chrono::milliseconds pause, bool wasAnswered) override;
    [[nodiscard]] Pending<Chargeback> *recordChargeback(
        const ChargeReading &reading, const QString &by) override;
    [[nodiscard]] Pending<Chargeback> *acknowledge(const ChargeKey &charge, const SignedIn &by) override;

private:
    [[nodiscard]] Pending<Chargeback> *telling(Pending<Chargeback> *pending);

    SqliteRefundStore &m_store;
};

} // namespace reintegro
