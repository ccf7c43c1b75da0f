// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/payments/money_text.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/step_parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! The charge as it will be kept: read back from its bytes, so that what is judged is what can be proved.
static Result<Charge> provable(const Charge &seen)
{
    Result<Charge> charge = decodeCharge(seen.raw);
    if (charge && charge->key == seen.key)
        return charge;
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway's answer about this charge cannot be kept.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Look the charge up again.")));
}

static Result<Done> nothingBlocks(const std::vector<Warning> &warnings)
{
    const auto blocking = std::find_if(warnings.cbegin(), warnings.cend(),
        [](const Warning &warning) { return warning.level == Warning::Level::Blocking; });
    if (blocking == warnings.cend())
        return Done();
    return failure(ErrorKind::Conflict, blocking->message);
}

static Result<Done> isLeft(
    const StoreStep &step, const NewRequest &request, const Charge &seen, const Person &by)
{
    const Money &amount = request.amount;
    if (!amount.isPositive()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The amount must be more than zero.")));
    }
    const auto own = loadOwnRefunds(step, seen.key, std::nullopt);
    if (!own)
        return failureOf(own);
    const Result<Money> left = whatIsLeft(seen, *own);
    if (!left)
        return failureOf(left);
    if (amount <= *left)
        return policyAllowsAsking(step, request, seen, *left, by);
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 were asked for, and only %2 are left of this charge."),
            {formatMoney(amount), formatMoney(*left)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Ask for less.")));
}

//! "Correct the account" opens a new request in which only the account can change.
static Result<Done> mayCorrect(const StoreView &view, const NewRequest &request)
{
    if (!request.corrects)
        return Done();
    const Result<RefundRequest> old = loadRequest(view, *request.corrects);
    if (!old)
        return failureOf(old);
    if (old->state != RequestState::Failed)
        return failure(standsOtherwise(*old));
    if (const auto alone = nothingElsePaysFor(view, old->id); !alone)
        return alone;
    const std::optional<RefundOrder> order = decodeRefundOrder(old->body);
    if (order && order->charge == request.seen.key && order->amount == request.amount
        && order->description == request.reason && order->callbackUrl == request.callbackUrl)
        return Done();
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "Only the account may differ from %1, the request that is corrected."),
            {old->id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask for a new refund where more than the account changes.")));
}

//! The bytes of the call, if they can be read back to the very same order.
static Result<QByteArray> bytesOf(const RefundOrder &order)
{
    QByteArray body = encodeRefundOrder(order);
    const std::optional<RefundOrder> back = decodeRefundOrder(body);
    if (back && back->key == order.key && back->charge == order.charge && back->amount == order.amount
        && back->account == order.account && back->description == order.description)
        return body;
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This refund cannot be written in the form the gateway wants.")),
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "See whether the account and the reason have unusual characters.")));
}

Result<RequestId> addRequest(const RequestStep &step, const NewRequest &request, const Person &by)
{
    const Result<Charge> seen = provable(request.seen);
    if (!seen)
        return failureOf(seen);
    if (const auto locked = step.writer.lock(seen->key); !locked)
        return failureOf(locked);
    for (const Result<Done> &rule :
        {nothingBlocks(request.warnings), mayCorrect(step, request), isLeft(step, request, *seen, by)}) {
        if (!rule)
            return failureOf(rule);
    }
    const Result<Money> total = refundableTotal(*seen);
    if (!total)
        return failureOf(total);
    const Result<NextKey> key = nextKey(step, seen->key);
    if (!key)
        return failureOf(key);
    const Result<QByteArray> body = bytesOf({.key = key->key,
        .charge = seen->key,
        .amount = request.amount,
        .country = seen->country.value_or(QString()),
        .description = request.reason,
        .account = request.account,
        .callbackUrl = request.callbackUrl});
    if (!body)
        return failureOf(body);
    return step.writer.add(
        {.asked = request, .seen = *seen, .total = *total, .key = *key, .body = *body}, by);
}

} // namespace reintegro
