// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace reintegro {

class CredentialsForm;
class FieldRow;

//! Which gateway, and what lets the desk in. Keeps nothing.
class ProfileForm final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(Workplace &workplace, QWidget *parent = nullptr);

    //! The profile as it would be kept, or why it cannot be.
    [[nodiscard]] Result<Profile> profile() const;
    //! Whether the requests are kept in a team's database, whose people sign in there.
    [[nodiscard]] bool isForTeam() const;
    //! What was typed, or which field is missing.
    [[nodiscard]] Result<Credentials> credentials() const;
    //! Forgets what was typed into the secret fields.
    void forgetSecrets();

Q_SIGNALS:
    void changed();
    void said(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *makeGatewayCard();
    void showKind();
    [[nodiscard]] ProfileKind kind() const;

    QLineEdit *m_nameEdit;
    QComboBox *m_kindCombo;
    QLineEdit *m_apiEdit;
    QLineEdit *m_authEdit;
    QLineEdit *m_callbackEdit;
    QLineEdit *m_serverEdit;
    FieldRow *m_nameRow;
    FieldRow *m_kindRow;
    FieldRow *m_apiRow;
    FieldRow *m_authRow;
    CredentialsForm *m_credentials;
};

} // namespace reintegro
