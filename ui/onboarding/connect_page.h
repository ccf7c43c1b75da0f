// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;
class Card;
class PasswordFields;
class ProfileForm;

//! Connects the desk to a gateway: the profile, its credentials, and, in a new home, the first administrator.
class ConnectPage final : public QWidget {
    Q_OBJECT
public:
    //! Without an administrator (a new home) the first one is made here.
    ConnectPage(Workplace &workplace, std::optional<SignedIn> administrator, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The profile is kept and can be opened. In a new home the administrator is signed in already.
    void connected(const QString &profile, const reintegro::SignedIn &administrator);
    //! The same for a team's database: somebody of the team signs in next.
    void connectedToTeam(const QString &profile);
    void cancelled();
    void said(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    // Each step is kept before the next begins, the administrator first: a home with a profile and nobody who
    // may sign in could not be used at all. Whoever comes back after a failure goes on where it failed.
    void start();
    void addAdministrator();
    void signInAdministrator(const Secret &password);
    void addProfile();
    void keepCredentials();
    void useForThisRun();
    void tellConnected();
    void note(const QString &action, const std::function<void()> &then);
    void refuse(const Error &error);
    [[nodiscard]] Card *makeAdministratorCard();

    Workplace &m_workplace;
    std::optional<SignedIn> m_administrator;
    QString m_addedProfile; //!< Empty until it is kept.
    ProfileForm *m_form;
    QLineEdit *m_nameEdit = nullptr;
    PasswordFields *m_password = nullptr;
    Card *m_administratorCard; //!< Null where there is an administrator.
    QLabel *m_problem;
    QPushButton *m_backButton;
    QPushButton *m_runButton; //!< Only where the keychain has failed.
    QPushButton *m_connectButton;
    BusyLine *m_busy;
};

} // namespace reintegro
