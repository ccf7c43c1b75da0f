// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace reintegro {

class BusyLine;

//! The charge-backs that nobody has acknowledged, with the refunds of each charge, and the button that says
//! that one is known. Deletes itself when closed.
class ChargebackDialog final : public QDialog {
    Q_OBJECT
public:
    struct Parts {
        PeopleStore &people;
        NotificationStore &notifications;
        RefundStore &store;
    };
    //! What it works with outlives it.
    ChargebackDialog(const Parts &parts, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message);
    void openCharge(const reintegro::ChargeKey &key);

private:
    void layOut();
    void look();
    void take(const std::vector<Chargeback> &open);
    void showRefunds(const ChargeKey &charge);
    void acknowledge();
    void showState();
    [[nodiscard]] std::optional<ChargeKey> current() const;

    Parts m_parts;
    SignedIn m_by;
    std::vector<Chargeback> m_open;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_openButton;
    QPushButton *m_acknowledgeButton;
    BusyLine *m_busy;
};

} // namespace reintegro
