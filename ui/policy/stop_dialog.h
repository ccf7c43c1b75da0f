// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;

//! Asks why, and stops all sending on every desk of the store. Deletes itself when closed.
class StopDialog final : public QDialog {
    Q_OBJECT
public:
    StopDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message);

private:
    void stop();
    void showState();

    PeopleStore &m_people;
    RefundStore &m_store;
    SignedIn m_by;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_stopButton;
    BusyLine *m_busy;
};

} // namespace reintegro
