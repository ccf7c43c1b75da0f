// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"

#include "models/colombia/working_days.h"

#include <chrono>

namespace reintegro {

static constexpr std::chrono::hours behindUtc{5}; // in Bogotá, all year

std::vector<AgeGroup> emptyAgeGroups()
{
    return {{.from = 0, .to = 1}, {.from = 2, .to = 3}, {.from = 4, .to = 5}, {.from = 6}};
}

QDate bogotaDay(const QDateTime &instant)
{
    return instant.toUTC().addSecs(-std::chrono::seconds(behindUtc).count()).date();
}

int workingDaysSince(const QDateTime &since, const QDateTime &now)
{
    return workingDaysBetween(bogotaDay(since), bogotaDay(now));
}

QDateTime oldBefore(int days, const QDateTime &now)
{
    // Steps back from today; a working day that is left behind makes what began before it a day older.
    QDate date = bogotaDay(now);
    for (int reached = 0; reached < days; date = date.addDays(-1))
        reached += isWorkingDay(date) ? 1 : 0;
    const QDateTime midnight(date.addDays(1), QTime(0, 0), Qt::UTC);
    return midnight.addSecs(std::chrono::seconds(behindUtc).count());
}

void takeAge(BoardRefund &refund, const Policy &policy, const QDateTime &now)
{
    refund.workingDays = workingDaysSince(refund.since, now);
    refund.isLate = refund.workingDays >= policy.lateAfterDays;
    if (refund.ground)
        refund.dueOn = dueDate(*refund.ground, groundDays(policy));
}

} // namespace reintegro
