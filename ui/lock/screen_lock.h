// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace reintegro {

//! Hears that the system's own screen was locked, or that the computer goes to sleep. On Linux over D-Bus,
//! from desktops that tell (GNOME, KDE, and whatever has a screen saver of the freedesktop kind); elsewhere,
//! and where there is no bus, it hears nothing and the desk's own time counts. GUI thread.
class ScreenLock final : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QObject *parent = nullptr);

    //! Begins to listen; a second call does nothing.
    void listen();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeState(bool isOn);

private:
    bool m_listens = false;
};

} // namespace reintegro
