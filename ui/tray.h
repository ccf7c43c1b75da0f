// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/desk_notices.h"

#include <QSystemTrayIcon>

#include <memory>
#include <variant>
#include <vector>

class QMenu;

namespace reintegro {

//! The program's place beside the clock: how much waits, and a message of the system's own for what happens
//! while the window is not looked at. Without a tray, as on some desktops, it does nothing. Says nothing
//! about people, accounts or amounts.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    //! Whether this system has a place beside the clock, and shows messages from there.
    [[nodiscard]] static bool canShowMessages();
    //! Which desk is open; nothing while none is.
    void setDesk(const std::optional<Profile> &profile);
    //! How many requests wait for this person's decision; with `mayBeMore` there may be more than are known.
    void setWaiting(int count, bool mayBeMore = false);
    //! Whether notices are shown at all; somebody may have switched them off.
    void setTelling(bool tells) { m_isTelling = tells; }
    //! Nobody looks at the windows, although one of them may be in front: the desk is locked.
    void setUnattended(bool isUnattended) { m_isUnattended = isUnattended; }
    //! Shows a notice, unless one of the program's windows is before one's eyes.
    void tell(const DeskNotice &notice);
    //! The same for a payment that the payer's bank has taken back.
    void tellOfChargeback(const ChargeKey &charge);

Q_SIGNALS:
    //! Somebody wants the window in front.
    void opened();
    // Somebody pressed a message: the only one since somebody last looked, …
    void requestChosen(const reintegro::RequestId &request);
    // … one of those about charge-backs, where there were no others, …
    void chargebacksChosen();
    // … or one of many, and nobody can tell which.
    void listChosen();
    //! A notice that is shown, for whoever looks at what the system shows.
    void told(const QString &title, const QString &text);

private:
    using Subject = std::variant<RequestId, ChargeKey>;
    void showWords();
    void show(const Subject &subject, const QString &title, const QString &text);
    void takeClick();

    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    std::optional<Profile> m_profile;
    std::vector<Subject> m_told; //!< Since somebody last looked.
    bool m_wasLookedAt = false;
    int m_waiting = 0;
    bool m_mayWaitMore = false;
    bool m_isTelling = true;
    bool m_isUnattended = false;
};

} // namespace reintegro
