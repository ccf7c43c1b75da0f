// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "ui/common/theme.h"

#include <QMenu>

#include <chrono>

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
    //! Locking now, and after how long without a touch. `mayBeNever` where no real money moves.
    void offerLock(std::chrono::minutes limit, bool mayBeNever);
    [[nodiscard]] QAction *lockAction() const { return m_lockAction; }
    //! For an administrator of a store that is sealed with a key of this computer.
    void offerRecoveryCode();

Q_SIGNALS:
    void peopleChosen();
    void gatewaysChosen();
    void ownPasswordChosen();
    void notificationChosen();
    void policyChosen();
    void stopChosen();
    void recoveryCodeChosen();
    void lockAfterChosen(std::chrono::minutes limit);
    void noticesChosen(bool areOn);
    void schemeChosen(reintegro::ColorScheme scheme);
    //! "en", "es"; empty for the system's.
    void languageChosen(const QString &language);

private:
    void addSchemes(ColorScheme now);
    void addLanguages(const QString &now);

    QAction *m_policyAction;
    QAction *m_lockAction;
};

} // namespace reintegro
