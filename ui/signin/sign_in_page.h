// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/people_store.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace reintegro {

class BusyLine;
class EnvironmentBadge;

//! An invented person of the training desk, whose password stands on the page.
struct TrainingHint {
    QString name;
    QString password;
    Role role = Role::Agent;
};

//! Who is sitting at the desk?
class SignInPage final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    //! Whom to ask, and for which profile. `people` outlives the page or the next call. Hints are shown only
    //! for a training profile.
    void open(PeopleStore &people, const std::optional<Profile> &profile, std::vector<TrainingHint> hints);

    //! A sign-in that was kept in the keychain for this team.
    void fillIn(const QString &name, const Secret &password);
    //! What somebody has begun to type on a page that this one takes the place of.
    void takeInputOf(const SignInPage &before);

Q_SIGNALS:
    //! Before signedIn, on the page of a team: whether the password is to be kept in the keychain.
    void keepingChosen(const QString &name, const reintegro::Secret &password);
    void forgettingChosen();
    void signedIn(const reintegro::SignedIn &person);
    //! Somebody wants to work with another gateway of this home.
    void otherGatewayChosen();
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void signIn();
    void tellKeeping(const QString &name, const Secret &password);
    void refuse(const Error &error);
    void updateButton();
    void showHints(const std::vector<TrainingHint> &hints);

    PeopleStore *m_people = nullptr;
    EnvironmentBadge *m_badge;
    QLabel *m_profile;
    QLineEdit *m_userEdit;
    QLineEdit *m_passwordEdit;
    QCheckBox *m_keepBox; //!< Shown for a team only.
    QLabel *m_problem;
    QPushButton *m_signInButton;
    BusyLine *m_busy;
    QWidget *m_hints;
    QVBoxLayout *m_hintLines;
};

} // namespace reintegro
