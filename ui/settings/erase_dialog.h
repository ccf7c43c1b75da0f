// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"
#include "ui/settings/task_dialog.h"

class QComboBox;
class QLineEdit;

namespace reintegro {

//! Forgets a person's data in every request that is over. The first press asks, the second is the step.
class EraseDialog final : public TaskDialog {
    Q_OBJECT
public:
    //! The stores outlive it.
    EraseDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent);

private:
    void erase();
    void stopAsking();
    void showState() override;

    PeopleStore &m_people;
    RefundStore &m_store;
    SignedIn m_by;
    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_reason;
    QPushButton *m_eraseButton;
    bool m_isAsking = false;
};

} // namespace reintegro
