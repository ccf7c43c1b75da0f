// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace reintegro {

class BusyLine;
class Card;
class PasswordFields;

//! Who may sign in, and as what. For administrators.
class PeoplePanel final : public QWidget {
    Q_OBJECT
public:
    PeoplePanel(PeopleStore &people, const SignedIn &by, QWidget *parent = nullptr);

    // What of it a search leads to.
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_nameEdit; }

Q_SIGNALS:
    void said(const QString &message);

private:
    [[nodiscard]] Card *makePeopleCard();
    [[nodiscard]] Card *makeAddCard();
    void reload();
    void fill(const std::vector<Person> &people);
    void add();
    //! The first press opens the question, the second is the step.
    void disable();
    void enable();
    void showPerson(Pending<Person> *answer, const QString &busy, const QString &done);
    void stopAsking();
    void setPassword();
    void updateButtons();
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] Roles chosenRoles() const;
    void say(const QString &message, bool isProblem);

    PeopleStore &m_people;
    SignedIn m_by;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QPushButton *m_passwordButton;
    QPushButton *m_disableButton;
    QPushButton *m_enableButton;
    QPushButton *m_cancelButton;
    QLabel *m_question;
    QString m_asking; //!< Whom the question is about; empty while there is none.
    QLineEdit *m_nameEdit;
    QCheckBox *m_agentBox;
    QCheckBox *m_supervisorBox;
    QCheckBox *m_administratorBox;
    PasswordFields *m_password;
    QPushButton *m_addButton;
    QLabel *m_problem;
    BusyLine *m_busy;
};

} // namespace reintegro
