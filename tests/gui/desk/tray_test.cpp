// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class TrayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhileNobodyLooks();
    void isQuietWhileTheWindowIsBeforeOnesEyes();
    void isQuietWhenItWasSwitchedOff();
    void isQuietWithoutADesk();

private:
    [[nodiscard]] static Profile shop()
    {
        Profile profile;
        profile.name = u"shop"_s;
        profile.kind = ProfileKind::Production;
        return profile;
    }
    [[nodiscard]] static DeskNotice waits()
    {
        return {.request = RequestId::fromNumber(7),
            .title = Phrase("A refund waits for a decision"),
            .text = Phrase("%1 was asked for and waits for a supervisor.", {u"R7"_s})};
    }
};

void TrayTest::tellsWhileNobodyLooks()
{
    QWidget window;
    Tray tray(window);
    tray.setDesk(shop());
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().at(1).toString(), u"R7 was asked for and waits for a supervisor."_s);
}

void TrayTest::isQuietWhileTheWindowIsBeforeOnesEyes()
{
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Tray tray(window);
    tray.setDesk(shop());
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::isQuietWhenItWasSwitchedOff()
{
    QWidget window;
    Tray tray(window);
    tray.setDesk(shop());
    tray.setTelling(false);
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

void TrayTest::isQuietWithoutADesk()
{
    QWidget window;
    Tray tray(window);
    const QSignalSpy told(&tray, &Tray::told);
    tray.tell(waits());
    QCOMPARE(told.size(), 0);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::TrayTest)
#include "tray_test.moc"
