// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/ground_check.h"

#include "models/refunds/board.h"

namespace reintegro {

//! Why nobody can have claimed on that day. Empty when he can.
static Phrase wallOf(const QString &text, const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no day. Write it like 2026-02-28: year, month, day."),
            {text});
    if (day > today)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "That day has not come yet: it is %1 in Bogotá."),
            {today.toString(Qt::ISODate)});
    if (day < today.addYears(-1))
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "That is over a year ago. Name the day on which the customer asked."));
    return {};
}

GroundCheck checkGround(const RefundInput &input, const PolicyNow &rules)
{
    GroundCheck check;
    if (input.ground.isEmpty())
        return check;
    const std::optional<LegalGround::Kind> kind = groundKindFromName(input.ground);
    if (!kind) {
        check.ground.wall =
            Phrase(QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no ground. Use withdrawal, reversal or goodwill."),
                {input.ground});
        return check;
    }
    const QDate today = bogotaDay(rules.now.isValid() ? rules.now : QDateTime::currentDateTimeUtc());
    const QString text = input.claimedOn.trimmed();
    const QDate day = text.isEmpty() ? today : QDate::fromString(text, Qt::ISODate);
    check.claimedOn.wall = wallOf(text, day, today);
    if (!check.claimedOn.wall.isEmpty())
        return check;
    check.named = LegalGround{.kind = *kind, .claimedOn = day};
    const std::optional<QDate> due = dueDate(*check.named, groundDays(rules.policy));
    if (due)
        check.claimedOn.understood = Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The money has to be back by %1."), {due->toString(Qt::ISODate)});
    return check;
}

} // namespace reintegro
