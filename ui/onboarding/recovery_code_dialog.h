// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;

//! Shows the recovery code of a store, once: nobody can read it again afterwards. Closes only when somebody
//! says that it is kept. Deletes itself when closed.
class RecoveryCodeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryCodeDialog(const QString &code, QWidget *parent = nullptr);

    //! Not before the box is ticked: Esc and the window's own cross ask for the same.
    void reject() override;

Q_SIGNALS:
    void said(const QString &message);

private:
    QCheckBox *m_kept;
    QPushButton *m_closeButton;
};

//! Takes the recovery code of a store whose key is not in the keychain any more. Deletes itself when closed.
class EnterRecoveryCodeDialog final : public QDialog {
    Q_OBJECT
public:
    //! Puts the key back; its answer belongs to somebody who outlives the dialog.
    using Recover = std::function<Pending<Done> *(const QString &code)>;

    explicit EnterRecoveryCodeDialog(Recover recover, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message);
    //! The key is back: the desk can be opened now.
    void recovered();

private:
    void recover();
    void take(const Result<Done> &done);

    Recover m_recover;
    QLineEdit *m_code;
    QLabel *m_problem;
    QPushButton *m_recoverButton;
    BusyLine *m_busy;
};

} // namespace reintegro
