// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace reintegro {

class BusyLine;
class CredentialsForm;

//! New credentials for a gateway that is connected already. For administrators. Deletes itself when closed.
class CredentialsDialog final : public QDialog {
    Q_OBJECT
public:
    CredentialsDialog(
        Workplace &workplace, const Profile &profile, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The desk has them from now on: in the keychain, or for this run only.
    void kept();
    void said(const QString &message);

private:
    void keep();
    void useForThisRun();
    void finish(const QString &action, const QString &message);
    void refuse(const Error &error);

    Workplace &m_workplace;
    Profile m_profile;
    SignedIn m_by;
    CredentialsForm *m_form;
    QLabel *m_problem;
    QPushButton *m_runButton;
    QPushButton *m_keepButton;
    BusyLine *m_busy;
};

} // namespace reintegro
