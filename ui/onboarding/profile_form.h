// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace reintegro {

class BusyLine;
class FieldRow;

//! Which gateway, and what lets the desk in. Keeps nothing; what was typed into secret fields leaves only as
//! Credentials.
class ProfileForm final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(Workplace &workplace, QWidget *parent = nullptr);

    //! The profile as it would be kept, or why it cannot be.
    [[nodiscard]] Result<Profile> profile() const;
    //! What was typed, or which field is missing.
    [[nodiscard]] Result<Credentials> credentials() const;
    //! Forgets what was typed into the secret fields.
    void forgetSecrets();

Q_SIGNALS:
    void changed();
    void said(const QString &message);

private:
    [[nodiscard]] QWidget *makeGatewayCard();
    [[nodiscard]] QWidget *makeCredentialsCard();
    void showKind();
    void showForm();
    void test();
    void showTest(const Result<Done> &result);
    [[nodiscard]] ProfileKind kind() const;

    Workplace &m_workplace;
    QLineEdit *m_nameEdit;
    QComboBox *m_kindCombo;
    QLineEdit *m_apiEdit;
    QLineEdit *m_authEdit;
    QLineEdit *m_callbackEdit;
    FieldRow *m_nameRow;
    FieldRow *m_kindRow;
    FieldRow *m_apiRow;
    FieldRow *m_authRow;
    QRadioButton *m_clientChoice;
    QRadioButton *m_tokenChoice;
    QLineEdit *m_clientIdEdit;
    QLineEdit *m_clientSecretEdit;
    QLineEdit *m_tokenEdit;
    QLineEdit *m_apiKeyEdit;
    FieldRow *m_clientIdRow;
    FieldRow *m_clientSecretRow;
    FieldRow *m_tokenRow;
    QPushButton *m_testButton;
    QLabel *m_testResult;
    BusyLine *m_busy;
};

} // namespace reintegro
