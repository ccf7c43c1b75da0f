// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace reintegro {

class BusyLine;
class Card;
class PolicyField;

//! What is allowed in a store: an administrator changes it, everybody else reads it. Deletes itself when
//! closed.
class PolicyDialog final : public QDialog {
    Q_OBJECT
public:
    PolicyDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message);

private:
    [[nodiscard]] Card *makeCard(const QString &title, std::initializer_list<PolicySetting> settings);
    void read();
    void save();
    //! Saves the first setting that differs, then the next one; each has its own entry in the journal.
    void saveNext(int saved);
    void showState();
    void say(const QString &message, bool isProblem);

    PeopleStore &m_people;
    RefundStore &m_store;
    SignedIn m_by;
    const bool m_mayChange;
    bool m_isRead = false;
    bool m_isSaving = false;
    std::vector<PolicyField *> m_fields;
    QLabel *m_problem;
    QPushButton *m_saveButton;
    BusyLine *m_busy;
};

} // namespace reintegro
