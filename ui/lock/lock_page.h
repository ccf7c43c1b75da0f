// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/people_store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;
class EnvironmentBadge;

//! What stands before a locked desk: whose it is, and a field for his password.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    //! Whom to ask, and for whom. `people` outlives the page or the next call. `hint` is for training, where
    //! the password may stand there; else empty.
    void open(PeopleStore &people, const Profile &profile, const SignedIn &person, const QString &hint = {});

Q_SIGNALS:
    //! The password was right. The roles are today's.
    void unlocked(const reintegro::SignedIn &person);
    void anotherPersonChosen();
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void unlock();
    void refuse(const Error &error);
    void updateButton();

    PeopleStore *m_people = nullptr;
    std::optional<SignedIn> m_person;
    quint64 m_question = 0; //!< An answer that is for somebody else by now opens nothing.
    EnvironmentBadge *m_badge;
    QLabel *m_profile;
    QLabel *m_name;
    QLineEdit *m_passwordEdit;
    QLabel *m_problem;
    QLabel *m_hint;
    QPushButton *m_unlockButton;
    QPushButton *m_anotherButton;
    BusyLine *m_busy;
};

} // namespace reintegro
