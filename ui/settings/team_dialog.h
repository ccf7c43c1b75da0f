// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/store_care.h"
#include "ui/settings/task_dialog.h"

class QLineEdit;

namespace reintegro {

class PasswordFields;

//! From a desk of one machine to a team: the database is made ready, gets its first administrator, and takes
//! the requests over. Each step by itself, in this order.
class TeamDialog final : public TaskDialog {
    Q_OBJECT
public:
    //! `care` outlives it.
    TeamDialog(StoreCare &care, const SignedIn &by, QWidget *parent);

private:
    void setUp();
    void addAdministrator();
    void copy();
    void showState() override;
    [[nodiscard]] TeamAccount account() const;

    StoreCare &m_care;
    SignedIn m_by;
    QLineEdit *m_server;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_administrator;
    PasswordFields *m_newPassword;
    QPushButton *m_setUpButton;
    QPushButton *m_addButton;
    QPushButton *m_copyButton;
};

} // namespace reintegro
