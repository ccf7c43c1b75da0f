// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/legal_ground.h"

#include "models/basics/named.h"
#include "models/colombia/working_days.h"
#include "models/refunds/policy.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

QString nameOf(LegalGround::Kind kind)
{
    switch (kind) {
    case LegalGround::Kind::Withdrawal:
        return u"withdrawal"_s;
    case LegalGround::Kind::Reversal:
        return u"reversal"_s;
    case LegalGround::Kind::Goodwill:
        return u"goodwill"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LegalGround::Kind> groundKindFromName(const QString &name)
{
    return valueNamed(name, allGroundKinds);
}

GroundDays groundDays(const Policy &policy)
{
    return {.withdrawal = policy.withdrawalDays, .reversal = policy.reversalDays};
}

std::optional<QDate> dueDate(const LegalGround &ground, const GroundDays &days)
{
    if (!ground.claimedOn.isValid())
        return std::nullopt;
    switch (ground.kind) {
    case LegalGround::Kind::Withdrawal:
        return ground.claimedOn.addDays(days.withdrawal);
    case LegalGround::Kind::Reversal:
        return afterWorkingDays(ground.claimedOn, days.reversal);
    case LegalGround::Kind::Goodwill:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace reintegro
