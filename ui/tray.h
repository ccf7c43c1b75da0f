// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/desk_notices.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace reintegro {

//! The program's place beside the clock: how much waits, and a message of the system's own for what happens
//! while the window is not looked at. Without a tray, as on some desktops, it does nothing. Says nothing
//! about people, accounts or amounts.
class Tray final : public QObject {
    Q_OBJECT
public:
    //! `window` is the one that is brought up; it outlives this.
    explicit Tray(QWidget &window, QObject *parent = nullptr);
    ~Tray() override;

    //! Which desk is open; nothing while none is.
    void setDesk(const std::optional<Profile> &profile);
    //! How many requests wait for a decision.
    void setWaiting(int count);
    //! Whether notices are shown at all; somebody may have switched them off.
    void setTelling(bool tells) { m_isTelling = tells; }
    //! Shows a notice, unless the window is before one's eyes.
    void tell(const DeskNotice &notice);

Q_SIGNALS:
    //! Somebody wants the window in front.
    void opened();
    //! Somebody pressed the message about a request.
    void requestChosen(const reintegro::RequestId &request);
    //! A notice that is shown, for whoever looks at what the system shows.
    void told(const QString &title, const QString &text);

private:
    void showWords();

    QWidget &m_window;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    std::optional<Profile> m_profile;
    std::optional<RequestId> m_last; //!< What the last message was about.
    int m_waiting = 0;
    bool m_isTelling = true;
};

} // namespace reintegro
