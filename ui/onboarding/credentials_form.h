// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace reintegro {

class BusyLine;
class FieldRow;

//! What lets the desk in at a gateway, and the question whether it does. Keeps nothing; what was typed leaves
//! only as Credentials.
class CredentialsForm final : public QWidget {
    Q_OBJECT
public:
    //! `profile` is the gateway that the test asks, as it stands at that moment.
    CredentialsForm(
        Workplace &workplace, std::function<Result<Profile>()> profile, QWidget *parent = nullptr);

    //! What was typed, or which field is missing.
    [[nodiscard]] Result<Credentials> credentials() const;
    //! Forgets what was typed.
    void forgetSecrets();
    //! What a test said spoke of another gateway.
    void forgetTest();

Q_SIGNALS:
    void changed();
    void said(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void showForm();
    void test();
    void showTest(const Result<Done> &result);

    Workplace &m_workplace;
    std::function<Result<Profile>()> m_profile;
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
