// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy_rules.h"

#include "models/payments/gateway_time.h"
#include "models/payments/money_text.h"

#include <chrono>

namespace reintegro {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds oneDay = 24h;

std::optional<QDateTime> windowBegins(const Charge &charge)
{
    for (const std::optional<GatewayTime> &time : {charge.finalStatusTime, charge.createTime}) {
        if (time && time->instant())
            return time->instant();
    }
    return std::nullopt;
}

static tl::unexpected<Error> refused(const char *what, const QStringList &arguments, const Phrase &next)
{
    return failure(ErrorKind::NotAllowed, Phrase(what, arguments), next);
}

//! Whether both together are within the limit; what cannot be added up is not.
static bool fits(const Money &already, const Money &amount, const std::optional<Money> &limit)
{
    if (!limit)
        return true;
    const std::optional<Money> sum = already.plus(amount);
    return sum && *sum <= *limit;
}

static Result<Done> isFullEnough(const Policy &policy, const AskFacts &facts)
{
    if (!policy.fullRefundsOnly || facts.amount == facts.left)
        return Done();
    return refused(QT_TRANSLATE_NOOP("Phrase",
                       "Only full refunds are allowed here: %1 were asked for, and %2 are left of this "
                       "charge."),
        {formatMoney(facts.amount), formatMoney(facts.left)},
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask for all that is left, or ask an administrator.")));
}

static Result<Done> isInWindow(const Policy &policy, const AskFacts &facts)
{
    if (!policy.windowDays)
        return Done();
    const QString limit = QString::number(*policy.windowDays);
    if (!facts.windowBegins) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "Refunds are allowed for %1 days after a payment, and the gateway does not say "
                           "when this one was made."),
            {limit}, Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
    }
    const qint64 age = facts.windowBegins->msecsTo(facts.now);
    if (age <= *policy.windowDays * oneDay.count())
        return Done();
    return refused(QT_TRANSLATE_NOOP("Phrase",
                       "Refunds are allowed for %1 days after a payment, and this one is %2 days old."),
        {limit, QString::number(age / oneDay.count())},
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
}

static Result<Done> isWithinCaps(const Policy &policy, const AskFacts &facts)
{
    if (!fits(facts.ofCharge, facts.amount, policy.capPerCharge)) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "At most %1 may be refunded of one charge. %2 were asked for, and %3 of this "
                           "charge are refunded or on their way."),
            {formatMoney(*policy.capPerCharge), formatMoney(facts.amount), formatMoney(facts.ofCharge)},
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask for less, or ask an administrator.")));
    }
    if (!fits(facts.askedToday, facts.amount, policy.capPerAgent)) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "One person may ask for %1 a day. %2 were asked for now, and %3 before on this "
                           "day in Bogotá."),
            {formatMoney(*policy.capPerAgent), formatMoney(facts.amount), formatMoney(facts.askedToday)},
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Ask again tomorrow, let somebody else ask, or ask an administrator.")));
    }
    if (!fits(facts.forBeneficiary, facts.amount, policy.capPerBeneficiary)) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "One beneficiary may get %1 in 30 days. %2 were asked for now, and %3 in the 30 "
                           "days before."),
            {formatMoney(*policy.capPerBeneficiary), formatMoney(facts.amount),
                formatMoney(facts.forBeneficiary)},
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Look at the earlier refunds to this account. If they are right, ask an administrator.")));
    }
    return Done();
}

Result<Done> mayBeAskedFor(const Policy &policy, const AskFacts &facts)
{
    for (const auto rule : {isFullEnough, isInWindow, isWithinCaps}) {
        if (const Result<Done> allowed = rule(policy, facts); !allowed)
            return allowed;
    }
    return Done();
}

QStringList gravestOf(const Policy &policy, const QStringList &warnings)
{
    QStringList gravest;
    for (const QString &code : policy.secondApprovalOn) {
        if (warnings.contains(code))
            gravest.append(code);
    }
    return gravest;
}

int approvalsNeeded(const Policy &policy, const Money &amount, const QStringList &warnings)
{
    const bool isSmall = !policy.secondApprovalAbove || amount <= *policy.secondApprovalAbove;
    return isSmall && gravestOf(policy, warnings).isEmpty() ? 1 : 2;
}

QStringList approversOf(const RefundRequest &request)
{
    QStringList names;
    for (const Decision &decision : request.decisions) {
        if (decision.kind == Decision::Kind::Rekey)
            names.clear(); // other bytes
        else if (decision.kind == Decision::Kind::Approve
            && !names.contains(decision.by, Qt::CaseInsensitive))
            names.append(decision.by);
    }
    return names;
}

bool hasExpired(const Policy &policy, const WaitFacts &facts)
{
    return !facts.wasSent && facts.createdAt.msecsTo(facts.now) >= policy.expiryDays * oneDay.count();
}

Result<Done> mayStillWait(const Policy &policy, const WaitFacts &facts)
{
    if (!hasExpired(policy, facts))
        return Done();
    return refused(QT_TRANSLATE_NOOP("Phrase",
                       "A request that was not sent within %1 days expires, and this one is %2 days old."),
        {QString::number(policy.expiryDays),
            QString::number(facts.createdAt.msecsTo(facts.now) / oneDay.count())},
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Ask for the refund again if it is still due.")));
}

Result<Done> isSendingAllowed(const std::optional<SendingStop> &stop)
{
    if (!stop)
        return Done();
    return refused(QT_TRANSLATE_NOOP("Phrase", "All sending was stopped by %1 on %2: %3"),
        {stop->by, bogotaTime(stop->at, TextLanguage::English), stop->why},
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent. Requests can be asked for and approved; they can be sent as soon as an "
            "administrator lets sending go on.")));
}

Result<Done> mayBeSent(const StorePolicy &policy, const SendFacts &facts)
{
    if (const Result<Done> allowed = isSendingAllowed(policy.stop); !allowed)
        return allowed;
    if (const Result<Done> waits = mayStillWait(policy.policy, facts.wait); !waits)
        return waits;
    if (fits(facts.sentToday, facts.amount, policy.policy.capPerDay))
        return Done();
    return refused(QT_TRANSLATE_NOOP("Phrase",
                       "At most %1 may be sent in one day. This refund is %2, and %3 were sent before on "
                       "this day in Bogotá."),
        {formatMoney(*policy.policy.capPerDay), formatMoney(facts.amount), formatMoney(facts.sentToday)},
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Send it tomorrow, or ask an administrator.")));
}

} // namespace reintegro
