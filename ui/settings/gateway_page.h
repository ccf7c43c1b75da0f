// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace reintegro {

class BusyLine;
class ProfileList;
class SettingRow;

//! The gateways of this home: which one is open, their credentials, and what refunds carry to them.
class GatewayPage final : public SettingsPage {
    Q_OBJECT
public:
    //! `open` is the profile that is open now; `isInvented`: the person belongs to the training gateway
    //! inside, and is nobody in this home. `workplace` outlives it.
    GatewayPage(Workplace &workplace, const QString &open, const SignedIn &by, bool isInvented,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void profileChosen(const QString &name);
    void trainingChosen();
    void connectChosen();
    void credentialsChosen(const QString &name);

private:
    void addGateways();
    void addManaging();
    void addCredentials();
    void addRefundFields();
    void showState();
    void showFields();
    void useAtStart();
    //! The first press asks, the second is the step.
    void remove();
    void testCredentials();
    //! The first press asks, the second is the step.
    void clearCredentials();
    void keepFields();
    //! Writes into the home's journal who did it, as the command line does; then says so.
    void note(const QString &action, const QString &profile, const QString &message);
    void closeFor(SettingRow *row);

    Workplace &m_workplace;
    const QString m_open;
    const SignedIn m_by;
    const bool m_mayManage;
    const bool m_isInvented;
    QString m_asking; //!< What the next press of the same button does: its action and profile.
    ProfileList *m_list;
    QPushButton *m_openButton;
    QPushButton *m_startButton;
    QPushButton *m_removeButton;
    QPushButton *m_credentialsButton;
    QPushButton *m_testButton;
    QPushButton *m_clearButton;
    QLineEdit *m_callbackEdit;
    QComboBox *m_codeForm;
    QCheckBox *m_checkDigit;
    QPushButton *m_keepButton;
    SettingRow *m_callbackRow = nullptr;
    SettingRow *m_codeRow = nullptr;
    SettingRow *m_digitRow = nullptr;
    BusyLine *m_busy;
};

} // namespace reintegro
