// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"

#include "models/colombia/working_days.h"

namespace reintegro {

std::vector<AgeGroup> emptyAgeGroups()
{
    return {{.from = 0, .to = 1}, {.from = 2, .to = 3}, {.from = 4, .to = 5}, {.from = 6}};
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
    return beginOfBogotaDay(date.addDays(1));
}

std::optional<QDate> overdueBefore(LegalGround::Kind kind, const Policy &policy, const QDateTime &now)
{
    // A later claim is due on a later day, or on the same: so one day divides what is overdue from the rest.
    const QDate today = bogotaDay(now);
    const GroundDays days = groundDays(policy);
    switch (kind) {
    case LegalGround::Kind::Withdrawal:
        return today.addDays(-days.withdrawal);
    case LegalGround::Kind::Reversal: {
        QDate date = today.addDays(-1);
        for (int passed = 0; passed < days.reversal; date = date.addDays(-1))
            passed += isWorkingDay(date) ? 1 : 0;
        return date.addDays(1);
    }
    case LegalGround::Kind::Goodwill:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void takeAge(BoardRefund &refund, const Policy &policy, const QDateTime &now)
{
    refund.workingDays = workingDaysSince(refund.since, now);
    if (refund.ground)
        refund.dueOn = dueDate(*refund.ground, groundDays(policy));
    refund.isOverdue = refund.dueOn && *refund.dueOn < bogotaDay(now);
    refund.isLate = refund.isOverdue || refund.workingDays >= policy.lateAfterDays;
}

} // namespace reintegro
