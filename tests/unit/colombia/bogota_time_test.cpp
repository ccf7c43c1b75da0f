// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bogota_time.h"

#include <QTest>

namespace reintegro {

class BogotaTimeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayBeginsFiveHoursAfterGreenwichs_data();
    void aDayBeginsFiveHoursAfterGreenwichs();
};

void BogotaTimeTest::aDayBeginsFiveHoursAfterGreenwichs_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDate>("day");
    const auto utc = [](QDate date, QTime time) { return QDateTime(date, time, Qt::UTC); };
    QTest::newRow("before") << utc({2026, 3, 1}, QTime(4, 59, 59, 999)) << QDate(2026, 2, 28);
    QTest::newRow("midnight") << utc({2026, 3, 1}, QTime(5, 0)) << QDate(2026, 3, 1);
    QTest::newRow("noon") << utc({2026, 7, 1}, QTime(17, 0)) << QDate(2026, 7, 1);
    QTest::newRow("before 1970") << utc({1969, 12, 31}, QTime(4, 0)) << QDate(1969, 12, 30);
    QTest::newRow("told elsewhere") << QDateTime(QDate(2026, 7, 1), QTime(2, 0), Qt::OffsetFromUTC, 7200)
                                    << QDate(2026, 6, 30);
}

void BogotaTimeTest::aDayBeginsFiveHoursAfterGreenwichs()
{
    QFETCH(QDateTime, instant);
    QFETCH(QDate, day);
    QCOMPARE(bogotaDay(instant), day);
    QCOMPARE(beginOfBogotaDay(instant), QDateTime(day, QTime(5, 0), Qt::UTC));
    QCOMPARE(beginOfBogotaDay(instant), beginOfBogotaDay(day));
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::BogotaTimeTest)
#include "bogota_time_test.moc"
