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
    //! A row: a charge-back, and what became of the refunds of its charge.
    struct Row {
        Chargeback chargeback;
        std::optional<QString> refunds; //!< Nothing until the store has said it.
        QString problem; //!< Why it could not say it.
    };
    void setUpTable();
    void layOut();
    void connectParts();
    void look();
    void take(const std::vector<Chargeback> &open);
    void fill(int row);
    void choose(const std::optional<ChargeKey> &charge);
    void askForRefunds(const ChargeKey &charge);
    void takeRefunds(const ChargeKey &charge, const Result<std::vector<RefundRequest>> &requests);
    void acknowledge();
    void showState();
    [[nodiscard]] const Row *current() const;

    Parts m_parts;
    SignedIn m_by;
    std::vector<Row> m_rows;
    bool m_isRead = false; //!< The store has been asked once.
    QString m_readProblem; //!< Why the list could not be read.
    QString m_stepProblem; //!< Why the last step did not work.
    QLabel *m_lead;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_openButton;
    QPushButton *m_acknowledgeButton;
    BusyLine *m_busy;
};

} // namespace reintegro
