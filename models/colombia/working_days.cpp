// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/working_days.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reintegro {

using MonthDay = std::pair<int, int>;

//! Kept on their own day.
static constexpr std::array fixedDays{
    MonthDay{1, 1}, MonthDay{5, 1}, MonthDay{7, 20}, MonthDay{8, 7}, MonthDay{12, 8}, MonthDay{12, 25}};

//! Kept on the Monday, where they fall on another day.
static constexpr std::array movedDays{MonthDay{1, 6}, MonthDay{3, 19}, MonthDay{6, 29}, MonthDay{8, 15},
    MonthDay{10, 12}, MonthDay{11, 1}, MonthDay{11, 11}};

//! From Easter Sunday: Thursday and Friday before it, and the Mondays on which Ascension, Corpus Christi and
//! the Sacred Heart are kept.
static constexpr std::array daysFromEaster{-3, -2, 43, 64, 71};

//! Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876).
static QDate easterOf(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moon = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

static QDate mondayFrom(QDate date)
{
    return date.addDays((8 - date.dayOfWeek()) % 7);
}

bool isHoliday(QDate date)
{
    if (!date.isValid())
        return false;
    const int year = date.year();
    const auto isDate = [&](MonthDay day) { return date == QDate(year, day.first, day.second); };
    const auto isMonday = [&](MonthDay day) {
        return date == mondayFrom(QDate(year, day.first, day.second));
    };
    const qint64 fromEaster = easterOf(year).daysTo(date);
    const auto isFromEaster = [&](int days) { return days == fromEaster; };
    return std::any_of(fixedDays.begin(), fixedDays.end(), isDate)
        || std::any_of(movedDays.begin(), movedDays.end(), isMonday)
        || std::any_of(daysFromEaster.begin(), daysFromEaster.end(), isFromEaster);
}

bool isWorkingDay(QDate date)
{
    return date.isValid() && date.dayOfWeek() < Qt::Saturday && !isHoliday(date);
}

int workingDaysBetween(QDate from, QDate to)
{
    int days = 0;
    for (QDate date = from.addDays(1); date.isValid() && date <= to; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

QDate afterWorkingDays(QDate date, int days)
{
    QDate reached = date;
    for (int left = days; left > 0 && reached.isValid();) {
        reached = reached.addDays(1);
        left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
}

} // namespace reintegro
