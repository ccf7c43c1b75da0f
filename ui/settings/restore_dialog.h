// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/store_care.h"
#include "ui/settings/task_dialog.h"

class QCheckBox;
class QLineEdit;

namespace reintegro {

//! Looks through a backup before it may take the store's place. Restores nothing itself: for that the desk
//! has to be closed, and this dialog with it.
class RestoreDialog final : public TaskDialog {
    Q_OBJECT
public:
    //! `care` outlives it.
    RestoreDialog(StoreCare &care, const SignedIn &by, QWidget *parent);

Q_SIGNALS:
    void restoreChosen(const reintegro::RestoreWish &wish);

private:
    void lookThrough();
    //! What was looked through is what is restored: any change asks for another look.
    void forgetLook();
    void showState() override;
    [[nodiscard]] RestoreWish wish() const;

    StoreCare &m_care;
    SignedIn m_by;
    QLineEdit *m_file;
    QLineEdit *m_code;
    QCheckBox *m_older;
    QPushButton *m_lookButton;
    QPushButton *m_restoreButton;
    bool m_isLookedThrough = false;
    quint64 m_question = 0; //!< An answer about something else shows nothing.
};

} // namespace reintegro
