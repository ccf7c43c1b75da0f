// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"
#include "ui/settings/settings_page.h"

#include <initializer_list>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace reintegro {

class BusyLine;
class PolicyField;

//! What is allowed in a store: an administrator changes it, everybody else reads it. And the stop of all
//! sending.
class PolicyPage final : public SettingsPage {
    Q_OBJECT
public:
    //! `isInvented`: the people of the training gateway, none of whom could lift a stop again. The stores
    //! outlive it.
    PolicyPage(PeopleStore &people, RefundStore &store, const SignedIn &by, bool isInvented,
        QWidget *parent = nullptr);

    //! Under the page, whatever of it can be seen.
    [[nodiscard]] QWidget *footer() const { return m_footer; }
    //! Whether something was changed that is not saved.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void stopChosen();
    void resumeChosen(const reintegro::SendingStop &stop);

private:
    void addFields(const QString &title, std::initializer_list<PolicySetting> settings);
    void addField(const QString &title, PolicySetting setting);
    void addStop(bool isInvented);
    [[nodiscard]] QWidget *makeFooter();
    void read();
    void take(const StorePolicy &policy);
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
    std::optional<SendingStop> m_stop;
    std::vector<PolicyField *> m_fields;
    QLabel *m_problem;
    QPushButton *m_saveButton;
    QPushButton *m_stopButton;
    QPushButton *m_resumeButton;
    BusyLine *m_busy;
    QWidget *m_footer;
};

} // namespace reintegro
