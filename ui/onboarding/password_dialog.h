// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace reintegro {

class BusyLine;
class PasswordFields;

//! A new password for oneself, or, by an administrator, for somebody else. Deletes itself when closed.
class PasswordDialog final : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(PeopleStore &people, QString name, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    void said(const QString &message);

private:
    void keep();

    PeopleStore &m_people;
    QString m_name;
    SignedIn m_by;
    PasswordFields *m_password;
    QLabel *m_problem;
    QPushButton *m_keepButton;
    BusyLine *m_busy;
};

} // namespace reintegro
