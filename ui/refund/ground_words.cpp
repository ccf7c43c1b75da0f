// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/ground_words.h"

#include "models/colombia/bogota_time.h"

#include <QCoreApplication>

namespace reintegro {

namespace {

//! For the translator's context.
struct GroundWords {
    Q_DECLARE_TR_FUNCTIONS(GroundWords)
};

} // namespace

QString groundWord(LegalGround::Kind kind)
{
    switch (kind) {
    case LegalGround::Kind::Withdrawal:
        return GroundWords::tr("Withdrawal (Ley 1480, art. 47)");
    case LegalGround::Kind::Reversal:
        return GroundWords::tr("Reversal of the payment (art. 51)");
    case LegalGround::Kind::Goodwill:
        return GroundWords::tr("Goodwill of the house");
    }
    Q_UNREACHABLE();
}

QString groundWords(const std::optional<LegalGround> &ground, const GroundDays &days)
{
    if (!ground)
        return {};
    const std::optional<QDate> due = dueDate(*ground, days);
    const QStringList words{groundWord(ground->kind), ground->claimedOn.toString(Qt::ISODate)};
    if (!due) {
        //: %1 is the ground of a refund, %2 the day on which the customer asked.
        return GroundWords::tr("%1, claimed on %2").arg(words.at(0), words.at(1));
    }
    //: %1 is the ground of a refund, %2 the day on which the customer asked, %3 by when the law wants the
    //: money back.
    return GroundWords::tr("%1, claimed on %2, due by %3")
        .arg(words.at(0), words.at(1), due->toString(Qt::ISODate));
}

QString dueWords(const std::optional<LegalGround> &ground, const GroundDays &days, const QDateTime &now)
{
    const std::optional<QDate> due = ground ? dueDate(*ground, days) : std::nullopt;
    if (!due)
        return {};
    const QString day = due->toString(Qt::ISODate);
    return bogotaDay(now) > *due ? GroundWords::tr("due %1 · passed").arg(day)
                                 : GroundWords::tr("due %1").arg(day);
}

} // namespace reintegro
