// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace reintegro {

class BusyLine;

//! Shows an administrator who stopped all sending, when and why, and lets it go on. Deletes itself when
//! closed.
class ResumeDialog final : public QDialog {
    Q_OBJECT
public:
    ResumeDialog(PeopleStore &people, RefundStore &store, const SendingStop &stop, const SignedIn &by,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message);

private:
    void resume();

    PeopleStore &m_people;
    RefundStore &m_store;
    SignedIn m_by;
    QLabel *m_problem;
    QPushButton *m_resumeButton;
    BusyLine *m_busy;
};

} // namespace reintegro
