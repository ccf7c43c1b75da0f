// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "ui/lock/idle_watch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

class IdleWatchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeWithoutATouchMakesIdle();
    void aTouchBeginsAnew_data();
    void aTouchBeginsAnew();
    void theKeyThatWakesDoesNothing();
    void theShortcutThatWakesDoesNothing();
    void theClickThatWakesDoesNothing();
    void neverIsNever();
    void aClockThatIsSetBackBeginsAnew();
    void whatIsStoppedIsQuiet();
};

void IdleWatchTest::timeWithoutATouchMakesIdle()
{
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    clock.advance(10min - 1ms);
    watch.look();
    QCOMPARE(idle.size(), 0);
    clock.advance(1ms);
    watch.look();
    watch.look(); // once
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::aTouchBeginsAnew_data()
{
    QTest::addColumn<int>("touch");
    QTest::newRow("a key") << 0;
    QTest::newRow("a click") << 1;
    QTest::newRow("the mouse") << 2;
    QTest::newRow("assistive tools move the focus") << 3;
}

void IdleWatchTest::aTouchBeginsAnew()
{
    QFETCH(const int, touch);
    QWidget window;
    QLineEdit edit(&window);
    QPushButton other(&window);
    other.move(0, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    clock.advance(9min);
    if (touch == 0)
        QTest::keyClick(&edit, Qt::Key_A);
    else if (touch == 1)
        QTest::mouseClick(&other, Qt::LeftButton);
    else if (touch == 2)
        QTest::mouseMove(&edit, QPoint(3, 3));
    else
        edit.setFocus(Qt::OtherFocusReason);
    clock.advance(9min);
    watch.look();
    QCOMPARE(idle.size(), 0);
    clock.advance(1min);
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::theKeyThatWakesDoesNothing()
{
    QLineEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    clock.advance(8h); // the computer slept
    QTest::keyClick(&edit, Qt::Key_A);
    QCOMPARE(idle.size(), 1);
    QCOMPARE(edit.text(), QString());
    QTest::keyClick(&edit, Qt::Key_B); // whoever listens has locked by now
    QCOMPARE(edit.text(), u"b"_s);
}

void IdleWatchTest::theShortcutThatWakesDoesNothing()
{
    QWidget window;
    int times = 0;
    const QShortcut again(QKeySequence(Qt::Key_F5), &window);
    connect(&again, &QShortcut::activated, this, [&times] { ++times; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    ManualClock clock;
    IdleWatch watch(clock);
    watch.start(10min);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(times, 1);
    clock.advance(10min);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(times, 1);
}

void IdleWatchTest::theClickThatWakesDoesNothing()
{
    QPushButton button;
    int times = 0;
    connect(&button, &QPushButton::clicked, this, [&times] { ++times; });
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    clock.advance(10min);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(idle.size(), 1);
    QCOMPARE(times, 0);
}

void IdleWatchTest::neverIsNever()
{
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(0min);
    clock.advance(240h);
    watch.look();
    QCOMPARE(idle.size(), 0);
}

void IdleWatchTest::aClockThatIsSetBackBeginsAnew()
{
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    clock.advance(-24h);
    watch.look();
    clock.advance(10min); // not a day later
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::whatIsStoppedIsQuiet()
{
    ManualClock clock;
    IdleWatch watch(clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(10min);
    watch.stop();
    clock.advance(1h);
    watch.look();
    QCOMPARE(idle.size(), 0);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::IdleWatchTest)
#include "idle_watch_test.moc"
