// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "ui/common/theme.h"

#include <QMenu>

class QActionGroup;

namespace reintegro {

//! What is needed now and then: people, gateways, one's password, how the window looks.
class MoreMenu final : public QMenu {
    Q_OBJECT
public:
    //! `hasInventedPeople`: their passwords stand on the sign-in page, so nobody is to change anything about
    //! them.
    MoreMenu(const Person &person, bool hasInventedPeople, ColorScheme scheme, const QString &language,
        QWidget *parent = nullptr);

    //! Whether the system's own messages are switched on. Where this system shows none, the switch is closed
    //! and says why.
    void offerNotices(bool areOn, bool systemShowsThem);
    //! For one more charge beside the one that is shown.
    [[nodiscard]] QAction *addWindowAction();
    //! Locking now.
    void offerLock();
    [[nodiscard]] QAction *lockAction() const { return m_lockAction; }
    //! For an administrator of a store that is sealed with a key of this computer.
    void offerRecoveryCode();
    //! Puts the mark where the colours were chosen elsewhere.
    void showScheme(ColorScheme scheme);
    //! The same for the system's own messages.
    void showNotices(bool areOn);
    //! What opens all settings, with its keys: for whoever has to add it to a window.
    [[nodiscard]] QAction *settingsAction() const { return m_settingsAction; }

Q_SIGNALS:
    void settingsChosen();
    void peopleChosen();
    void gatewaysChosen();
    void ownPasswordChosen();
    void notificationChosen();
    void policyChosen();
    void stopChosen();
    void recoveryCodeChosen();
    void noticesChosen(bool areOn);
    void schemeChosen(reintegro::ColorScheme scheme);
    //! "en", "es", "zh"; empty for the system's.
    void languageChosen(const QString &language);

private:
    void addSchemes(ColorScheme now);
    void addLanguages(const QString &now);

    QAction *m_settingsAction;
    QAction *m_policyAction;
    QActionGroup *m_schemes = nullptr;
    QAction *m_notices = nullptr;
    QAction *m_lockAction;
};

} // namespace reintegro
