// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"

namespace reintegro {

class SqliteFile;
class SqliteRefundStore;

//! Notifications in the file that has a desk's requests; their bytes are sealed like all personal data.
class SqliteNotificationStore final : public NotificationStore {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit SqliteNotificationStore(SqliteRefundStore &store, QObject *parent = nullptr);

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
    [[nodiscard]] Pending<Chargeback> *telling(Pending<Chargeback> *pending);

    SqliteFile &m_file;
};

} // namespace reintegro
