// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/payments/money_text.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/folded_name.h"
#include "models/store/phrase_json.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/step_parts.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

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

static Result<Done> isLeft(const StoreStep &step, const Charge &seen, const Money &amount)
{
    if (!amount.isPositive()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The amount must be more than zero.")));
    }
    const auto own = loadOwnRefunds(step.database, seen.key, std::nullopt);
    if (!own)
        return failureOf(own);
    const Result<Money> left = whatIsLeft(seen, *own);
    if (!left)
        return failureOf(left);
    if (amount <= *left)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 were asked for, and only %2 are left of this charge."),
            {formatMoney(amount), formatMoney(*left)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Ask for less.")));
}

//! "Correct the account" opens a new request in which only the account can change.
static Result<Done> mayCorrect(const StoreStep &step, const NewRequest &request)
{
    if (!request.corrects)
        return Done();
    const Result<RefundRequest> old = loadRequest(step.database, *request.corrects);
    if (!old)
        return failureOf(old);
    if (old->state != RequestState::Failed)
        return failure(standsOtherwise(*old));
    if (const auto alone = nothingElsePaysFor(step, old->id); !alone)
        return alone;
    if (old->chargeKey == request.seen.key && old->amount == request.amount && old->reason == request.reason)
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

static QString randomSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))).toHex());
}

static Result<RequestId> insertRequest(const StoreStep &step, const NewRequest &request, const Charge &seen,
    const RefundOrder &order, const QByteArray &body, const Person &by)
{
    const Result<QString> seenDigest = writeChargeReading(step, seen.raw);
    if (!seenDigest)
        return failureOf(seenDigest);
    const Result<Money> total = refundableTotal(seen);
    if (!total)
        return failureOf(total);
    const TransferAccount &account = request.account;
    const Result<int> inserted = changeRows(step.database,
        u"INSERT INTO requests (charge_key, refund_key, state, amount_minor, currency, refundable_minor, "
        u"reason, "
        "note, bank_code, bank_name, beneficiary_name, beneficiary_as_typed, account_number, account_type, "
        "branch_id, document_id, document_type, body, digest, requested_by, requested_by_folded, created_at, "
        "changed_at, warnings, seen, corrects, salt) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seen.key.toString(), order.key.toString(), nameOf(RequestState::AwaitingApproval),
            request.amount.minorUnits(), request.amount.currency().code(), total->minorUnits(),
            request.reason, request.note, account.bankCode, account.bankName, account.beneficiaryName,
            request.beneficiaryAsTyped, account.bankAccountNumber, account.bankAccountType,
            account.bankBranchId, account.documentId, account.documentType, body, digestOf(body), by.name,
            foldedName(by.name), step.now.toMSecsSinceEpoch(), step.now.toMSecsSinceEpoch(),
            warningsToJson(request.warnings), *seenDigest,
            request.corrects ? QVariant(request.corrects->number()) : QVariant(), randomSalt()});
    if (!inserted)
        return failureOf(inserted);
    const auto id = firstRow(step.database, u"SELECT last_insert_rowid()"_s);
    return id.map([](const auto &row) { return RequestId::fromNumber(row->constFirst().toLongLong()); });
}

Result<RefundRequest> addRequest(const StoreStep &step, const NewRequest &request, const Person &by)
{
    const Result<Charge> seen = provable(request.seen);
    if (!seen)
        return failureOf(seen);
    for (const Result<Done> &rule :
        {nothingBlocks(request.warnings), mayCorrect(step, request), isLeft(step, *seen, request.amount)}) {
        if (!rule)
            return failureOf(rule);
    }
    const Result<NextKey> key = nextKey(step, seen->key);
    if (!key)
        return failureOf(key);
    const RefundOrder order{.key = key->key,
        .charge = seen->key,
        .amount = request.amount,
        .country = seen->country.value_or(QString()),
        .description = request.reason,
        .account = request.account,
        .callbackUrl = request.callbackUrl};
    const Result<QByteArray> body = bytesOf(order);
    if (!body)
        return failureOf(body);

    const Result<RequestId> id = insertRequest(step, request, *seen, order, *body, by);
    if (!id)
        return failureOf(id);
    if (const auto written = writeKey(step, seen->key, *key, *id); !written)
        return failureOf(written);
    QJsonObject more{{u"refundKey"_s, order.key.toString()}, {u"seen"_s, digestOf(seen->raw)}};
    if (request.corrects)
        more.insert(u"corrects"_s, request.corrects->toString());
    return journaled(step, *id, by.name, u"request"_s, more);
}

} // namespace reintegro
