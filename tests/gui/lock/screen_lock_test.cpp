// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/screen_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Beside a session bus of its own (tests/support/with_keychain).
class ScreenLockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSystemsLockIsHeard_data();
    void theSystemsLockIsHeard();
    void itsEndIsNoLock();

private:
    //! As a desktop tells it, from a connection of its own.
    static void tell(const QString &saver, bool isOn)
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"a desktop"_s);
        QVERIFY(desktop.isConnected());
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/gnome/ScreenSaver"_s, saver, u"ActiveChanged"_s);
        message << isOn;
        QVERIFY(desktop.send(message));
    }
};

void ScreenLockTest::theSystemsLockIsHeard_data()
{
    QTest::addColumn<QString>("saver");
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("KDE and others") << u"org.freedesktop.ScreenSaver"_s;
}

void ScreenLockTest::theSystemsLockIsHeard()
{
    QFETCH(const QString, saver);
    ScreenLock screen;
    QSignalSpy locked(&screen, &ScreenLock::locked);
    screen.listen();
    screen.listen(); // once is enough
    tell(saver, true);
    QTRY_COMPARE(locked.size(), 1);
}

void ScreenLockTest::itsEndIsNoLock()
{
    ScreenLock screen;
    QSignalSpy locked(&screen, &ScreenLock::locked);
    screen.listen();
    tell(u"org.gnome.ScreenSaver"_s, false);
    tell(u"org.gnome.ScreenSaver"_s, true); // comes after it
    QTRY_COMPARE(locked.size(), 1);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::ScreenLockTest)
#include "screen_lock_test.moc"
