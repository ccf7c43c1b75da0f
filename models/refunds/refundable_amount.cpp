// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refundable_amount.h"

#include "models/payments/money_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static tl::unexpected<Error> refused(const char *why, QStringList arguments = {}, Phrase next = {})
{
    return failure(ErrorKind::Conflict, Phrase(why, std::move(arguments)), std::move(next));
}

std::vector<OwnRefund> ownRefunds(const std::vector<RefundRequest> &requests)
{
    std::vector<OwnRefund> own;
    own.reserve(requests.size());
    for (const RefundRequest &request : requests)
        own.push_back({request.state, request.amount});
    return own;
}

Result<Money> refundableTotal(const Charge &charge)
{
    if (!charge.amount)
        return refused(QT_TRANSLATE_NOOP(
            "Phrase", "The gateway names no amount for this charge, so nothing can be refunded from here."));
    if (!charge.amount->isPositive())
        return refused(QT_TRANSLATE_NOOP(
            "Phrase", "The amount of this charge is not above zero, so nothing can be refunded."));
    if (!charge.finalAmount)
        return *charge.amount;
    if (charge.finalAmount->currency() != charge.amount->currency()) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "The charge was made in %1 and ended in %2. Which amount counts for refunds is "
                           "not settled yet."),
            {charge.amount->currency().code(), charge.finalAmount->currency().code()});
    }
    return *charge.finalAmount < *charge.amount ? *charge.finalAmount : *charge.amount;
}

//! Whether the charge's own status lets something be refunded.
static Result<Done> hasRefundableStatus(const Charge &charge, const std::vector<OwnRefund> &own)
{
    using Word = ChargeStatus::Word;
    const bool explained = std::any_of(own.cbegin(), own.cend(), [](const OwnRefund &refund) {
        return isOnItsWay(refund.state) || refund.state == RequestState::Settled;
    });
    switch (charge.status.word) {
    case Word::Settled:
        return Done();
    case Word::Refunding:
    case Word::Refunded:
        if (explained)
            return Done();
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "The gateway says %1, but no refund of this desk explains it: somebody refunded "
                           "it elsewhere."),
            {charge.status.text},
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Find out who did before anything else is refunded.")));
    case Word::ChargedBack:
        return refused(QT_TRANSLATE_NOOP("Phrase",
            "The payer's bank has taken this payment back (CHARGED_BACK). A refund would pay the customer "
            "twice."));
    case Word::InProgress:
    case Word::Authorized:
    case Word::InitialStatus:
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "The payment is not completed yet (%1). Only settled payments can be refunded."),
            {charge.status.text});
    case Word::Failed:
    case Word::Cancelled:
    case Word::Expired:
        return refused(
            QT_TRANSLATE_NOOP("Phrase", "The payment never arrived (%1), so there is nothing to give back."),
            {charge.status.text});
    case Word::Other:
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "The gateway says %1, a status this desk does not know. Only settled payments can "
                           "be refunded."),
            {charge.status.text});
    }
    return refused(QT_TRANSLATE_NOOP("Phrase", "Only settled payments can be refunded."));
}

Result<Money> whatIsLeft(const Charge &charge, const std::vector<OwnRefund> &own)
{
    if (charge.amount && charge.amount->currency() != Currency::cop()) {
        return refused(
            QT_TRANSLATE_NOOP("Phrase", "The charge is in %1. This desk refunds Colombian pesos (COP) only."),
            {charge.amount->currency().code()});
    }
    if (charge.country != u"CO"_s) {
        return refused(QT_TRANSLATE_NOOP("Phrase",
                           "The gateway names the country \"%1\" for this charge. This desk refunds payments "
                           "made in Colombia (CO) only."),
            {charge.country.value_or(QString())});
    }
    if (const Result<Done> status = hasRefundableStatus(charge, own); !status)
        return tl::unexpected(status.error());

    Result<Money> total = refundableTotal(charge);
    if (!total)
        return total;
    Money left = *total;
    for (const OwnRefund &refund : own) {
        if (!countsAgainstCharge(refund.state))
            continue;
        const std::optional<Money> next = left.minus(refund.amount);
        if (!next)
            return refused(QT_TRANSLATE_NOOP("Phrase", "The refunds of this charge cannot be added up."));
        left = *next;
    }
    if (left.isPositive())
        return left;
    return refused(
        QT_TRANSLATE_NOOP("Phrase",
            "Nothing is left to refund: %1 were paid, and all of it is refunded, on its way or waiting."),
        {formatMoney(*total)});
}

static bool isSamePerson(const Charge &one, const Charge &other)
{
    return one.payer.value_or(Payer()) == other.payer.value_or(Payer());
}

Result<Done> isStillAsSeen(const Charge &seen, const Charge &now)
{
    const auto changed = [](const char *what) {
        return refused(what, {},
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Nothing was sent. Withdraw this request and ask again with what the gateway says now.")));
    };
    if (seen.key != now.key)
        return changed(QT_TRANSLATE_NOOP("Phrase", "The gateway answered about another charge."));
    if (seen.amount != now.amount || seen.finalAmount != now.finalAmount)
        return changed(
            QT_TRANSLATE_NOOP("Phrase", "The amount of the charge is no longer what the approver saw."));
    if (seen.country != now.country)
        return changed(
            QT_TRANSLATE_NOOP("Phrase", "The country of the charge is no longer what the approver saw."));
    if (!isSamePerson(seen, now))
        return changed(
            QT_TRANSLATE_NOOP("Phrase", "The payer of the charge is no longer who the approver saw."));
    return Done();
}

} // namespace reintegro
