// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/working_days.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class WorkingDaysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheHolidaysOfAYear_data();
    void knowsTheHolidaysOfAYear();
    void weekendsAndHolidaysAreNoWorkingDays_data();
    void weekendsAndHolidaysAreNoWorkingDays();
    void countsWhatLiesBetween_data();
    void countsWhatLiesBetween();
    void countingAndAddingAgree();
    void whatIsNoDateIsNoWorkingDay();
};

// As published for these years; in 2025 two fall on 30 June, and three on a Sunday.
void WorkingDaysTest::knowsTheHolidaysOfAYear_data()
{
    QTest::addColumn<QString>("days");
    QTest::newRow("2024") << u"01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 "
                             "10-14 11-04 11-11 12-08 12-25"_s;
    QTest::newRow("2025") << u"01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 "
                             "11-03 11-17 12-08 12-25"_s;
    QTest::newRow("2026") << u"01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 "
                             "10-12 11-02 11-16 12-08 12-25"_s;
}

void WorkingDaysTest::knowsTheHolidaysOfAYear()
{
    QFETCH(QString, days);
    const int year = QString::fromLatin1(QTest::currentDataTag()).toInt();
    QStringList found;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        if (isHoliday(date))
            found.append(date.toString(u"MM-dd"_s));
    }
    QCOMPARE(found.join(u' '), days);
}

void WorkingDaysTest::weekendsAndHolidaysAreNoWorkingDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isWorking");
    QTest::newRow("a Friday") << QDate(2026, 11, 20) << true;
    QTest::newRow("a Saturday") << QDate(2026, 11, 21) << false;
    QTest::newRow("a Sunday") << QDate(2026, 11, 22) << false;
    QTest::newRow("a moved holiday") << QDate(2026, 11, 16) << false;
    QTest::newRow("the day it was moved from") << QDate(2026, 11, 11) << true;
    QTest::newRow("Holy Wednesday") << QDate(2026, 4, 1) << true;
}

void WorkingDaysTest::weekendsAndHolidaysAreNoWorkingDays()
{
    QFETCH(QDate, date);
    QTEST(isWorkingDay(date), "isWorking");
}

void WorkingDaysTest::countsWhatLiesBetween_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    QTest::newRow("the same day") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << 0;
    QTest::newRow("back in time") << QDate(2026, 11, 20) << QDate(2026, 11, 10) << 0;
    QTest::newRow("over a weekend") << QDate(2026, 11, 20) << QDate(2026, 11, 23) << 1;
    QTest::newRow("over a long weekend") << QDate(2026, 11, 13) << QDate(2026, 11, 17) << 1;
    QTest::newRow("over the Holy Week") << QDate(2026, 3, 27) << QDate(2026, 4, 6) << 4;
    QTest::newRow("over the turn of the year") << QDate(2025, 12, 24) << QDate(2026, 1, 2) << 5;
    QTest::newRow("from a Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 23) << 1;
}

void WorkingDaysTest::countsWhatLiesBetween()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(workingDaysBetween(from, to), "days");
}

void WorkingDaysTest::countingAndAddingAgree()
{
    for (QDate from(2026, 1, 1); from.year() == 2026; from = from.addDays(1)) {
        for (const int days : {1, 2, 5, 15, 30}) {
            const QDate to = afterWorkingDays(from, days);
            QVERIFY(isWorkingDay(to));
            QCOMPARE(workingDaysBetween(from, to), days);
        }
        QCOMPARE(afterWorkingDays(from, 0), from);
    }
}

void WorkingDaysTest::whatIsNoDateIsNoWorkingDay()
{
    QVERIFY(!isWorkingDay(QDate()));
    QVERIFY(!isHoliday(QDate()));
    QCOMPARE(workingDaysBetween(QDate(), QDate(2026, 1, 1)), 0);
    QVERIFY(!afterWorkingDays(QDate(), 3).isValid());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::WorkingDaysTest)
#include "working_days_test.moc"
