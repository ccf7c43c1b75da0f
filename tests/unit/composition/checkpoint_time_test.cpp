// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkpoint_time.h"

#include <QTest>

namespace reintegro::test {

class CheckpointTimeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFiveSecondsWhereThereIsTime();
    void neverGoesBeyondTheEndOfTheCommand();
    void isNothingOnceTheCommandWasGivenUp();
};

void CheckpointTimeTest::isFiveSecondsWhereThereIsTime()
{
    QCOMPARE(timeForCheckpoints(QDeadlineTimer(std::chrono::seconds(40))), std::chrono::seconds(5));
}

void CheckpointTimeTest::neverGoesBeyondTheEndOfTheCommand()
{
    const std::chrono::milliseconds time = timeForCheckpoints(QDeadlineTimer(std::chrono::seconds(2)));
    QVERIFY(time <= std::chrono::seconds(2));
    QVERIFY(time > std::chrono::milliseconds(0));
}

void CheckpointTimeTest::isNothingOnceTheCommandWasGivenUp()
{
    QCOMPARE(timeForCheckpoints(QDeadlineTimer(0)), std::chrono::milliseconds(0));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CheckpointTimeTest)
#include "checkpoint_time_test.moc"
