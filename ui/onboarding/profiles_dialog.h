// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QDialog>

class QPushButton;

namespace reintegro {

class ProfileList;

//! The gateways of this home, to open another one. Deletes itself when closed.
class ProfilesDialog final : public QDialog {
    Q_OBJECT
public:
    //! `open` is the profile that is open now; `mayManage` whether this person may add gateways and set their
    //! credentials.
    ProfilesDialog(Workplace &workplace, const QString &open, bool mayManage, QWidget *parent = nullptr);

Q_SIGNALS:
    void profileChosen(const QString &name);
    void trainingChosen();
    void connectChosen();
    //! New credentials are wanted for this one.
    void credentialsChosen(const QString &name);

private:
    void choose();
    void showState();

    QString m_open;
    ProfileList *m_list;
    QPushButton *m_credentialsButton;
    QPushButton *m_openButton;
};

} // namespace reintegro
