// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/screen_lock.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#endif

#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
}

void ScreenLock::listen()
{
    if (std::exchange(m_listens, true))
        return;
#ifdef Q_OS_LINUX
    // Whoever tells it has his own path, so any path and any sender of this session's bus will do.
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(takeState(bool)));
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(takeState(bool)));
#endif
}

void ScreenLock::takeState(bool isOn)
{
    if (isOn)
        Q_EMIT locked();
}

} // namespace reintegro
