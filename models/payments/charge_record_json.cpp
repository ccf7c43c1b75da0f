// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_record_json.h"

#include "models/payments/method_details_json.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A string is the id alone; an object says its type, too (contract/README.md §3).
void readDocument(Payer &payer, const JsonValue &document, const QString &pointer, FieldLog &log)
{
    JsonFields fields(document, pointer, log);
    payer.documentId = fields.shownText(u"documentId"_s);
    payer.documentType = fields.shownText(u"type"_s);
    fields.noteUnknown();
}

BillingAddress readBillingAddress(const JsonValue &address, const QString &pointer, FieldLog &log)
{
    JsonFields fields(address, pointer, log);
    BillingAddress read;
    read.zipCode = fields.shownText(u"zipCode"_s);
    read.state = fields.shownText(u"state"_s);
    read.city = fields.shownText(u"city"_s);
    read.street = fields.shownText(u"street"_s);
    read.number = fields.shownText(u"number"_s);
    fields.noteUnknown();
    return read;
}

std::optional<Payer> readPayer(JsonFields &record, FieldLog &log)
{
    const QString name = u"payer"_s;
    const JsonValue *const object = record.object(name);
    if (!object)
        return std::nullopt;
    JsonFields fields(*object, record.pointer(name), log);
    Payer payer;
    payer.name = fields.shownText(u"name"_s);
    payer.email = fields.shownText(u"email"_s);
    payer.phone = fields.shownText(u"phone"_s);
    if (const JsonValue *const document = object->sent(u"document"); document && document->isObject()) {
        fields.expect(u"document"_s);
        readDocument(payer, *document, fields.pointer(u"document"_s), log);
    } else {
        payer.documentId = fields.shownText(u"document"_s);
    }
    if (const JsonValue *const address = fields.object(u"billingAddress"_s))
        payer.billingAddress = readBillingAddress(*address, fields.pointer(u"billingAddress"_s), log);
    fields.noteUnknown();
    return payer;
}

std::vector<MethodDetails> readDetails(JsonFields &record, FieldLog &log)
{
    const QString name = u"transferDetails"_s;
    const JsonValue *const object = record.object(name);
    return object ? readMethodDetails(*object, record.pointer(name), log) : std::vector<MethodDetails>();
}

std::optional<GatewayTime> readTime(JsonFields &fields, const QString &name)
{
    std::optional<QString> text = fields.shownText(name);
    return text ? std::optional(GatewayTime::fromText(std::move(*text))) : std::nullopt;
}

std::optional<ChargeKey> readKey(JsonFields &fields, FieldLog &log)
{
    const QString name = u"idempotencyKey"_s;
    const std::optional<QString> text = fields.text(name);
    if (!text) {
        log.refuse(QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing: this is no record of a payment."),
            fields.pointer(name));
        return std::nullopt;
    }
    std::optional<ChargeKey> key = ChargeKey::fromText(*text);
    if (!key)
        log.refuse(QT_TRANSLATE_NOOP("Phrase",
                       "The field %1 is no key: that has 1 to 128 bytes and no control characters."),
            fields.pointer(name));
    return key;
}

//! A reusable PayCash reference is no payment yet: it has a `status` of its own instead (observed).
bool isPayCashReference(const JsonValue &record)
{
    const JsonValue *const status = record.sent(u"status");
    const JsonValue *const details = record.sent(u"transferDetails");
    const JsonValue *const payCash = details ? details->sent(u"payCash") : nullptr;
    return status != nullptr && status->isString() && payCash != nullptr && payCash->isObject();
}

std::optional<ChargeStatus> readStatus(
    const JsonValue &record, JsonFields &fields, FieldLog &log, std::vector<Phrase> &remarks)
{
    const QString name = u"transferStatus"_s;
    if (const std::optional<QString> text = fields.text(name))
        return ChargeStatus::fromText(*text);
    if (!isPayCashReference(record)) {
        log.refuse(QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing: this record says no status."),
            fields.pointer(name));
        return std::nullopt;
    }
    const QString text = fields.text(u"status"_s).value_or(QString());
    remarks.emplace_back(
        QT_TRANSLATE_NOOP("Phrase",
            "This is a reusable PayCash reference, not a payment: its status %1 was taken from the field "
            "%2, since %3 is missing."),
        QStringList{text, fields.pointer(u"status"_s), fields.pointer(name)});
    return ChargeStatus{ChargeStatus::Word::Other, text};
}

//! finalAmount in finalCurrency; where only the amount came, in the currency of the charge.
std::optional<Money> readFinalAmount(
    const JsonValue &record, JsonFields &fields, std::vector<Phrase> &remarks)
{
    if (record.sent(u"finalCurrency") || !record.sent(u"finalAmount")) {
        fields.expect(u"finalAmount"_s);
        return fields.money(u"finalAmount"_s, u"finalCurrency"_s);
    }
    fields.expect(u"finalCurrency"_s);
    std::optional<Money> money = fields.money(u"finalAmount"_s, u"currency"_s);
    if (money)
        remarks.emplace_back(
            QT_TRANSLATE_NOOP(
                "Phrase", "The field %1 came without %2; it was read in the currency of the charge, %3."),
            QStringList{fields.pointer(u"finalAmount"_s), fields.pointer(u"finalCurrency"_s),
                money->currency().code()});
    return money;
}

} // namespace

std::optional<Charge> readChargeRecord(const JsonValue &record, const QString &pointer, FieldLog &log)
{
    JsonFields fields(record, pointer, log);
    std::vector<Phrase> remarks;
    const std::optional<ChargeKey> key = readKey(fields, log);
    std::optional<ChargeStatus> status = readStatus(record, fields, log, remarks);
    if (!key || !status)
        return std::nullopt;

    Charge charge{.key = *key,
        .status = std::move(*status),
        .referenceId = fields.text(u"referenceId"_s),
        .paymentMethod = fields.shownText(u"paymentMethod"_s),
        .paymentFlow = fields.shownText(u"paymentFlow"_s),
        .statusCode = fields.wholeNumber(u"transferStatusCode"_s),
        .errorMessage = fields.shownText(u"transferErrorMsg"_s),
        .amount = fields.money(u"amount"_s, u"currency"_s),
        .finalAmount = readFinalAmount(record, fields, remarks),
        .country = fields.text(u"country"_s),
        .createTime = readTime(fields, u"createTime"_s),
        .scheduledTime = readTime(fields, u"scheduledTime"_s),
        .finalStatusTime = readTime(fields, u"finalStatusTime"_s),
        .description = fields.shownText(u"description"_s),
        .callbackUrl = fields.shownText(u"callbackUrl"_s),
        .subMerchantId = fields.shownText(u"subMerchantId"_s),
        .payer = readPayer(fields, log),
        .details = readDetails(fields, log),
        .unknownFields = {},
        .remarks = {},
        .raw = {}};
    fields.noteUnknown();
    if (log.trouble())
        return std::nullopt;
    charge.unknownFields = log.unknownFields();
    charge.remarks = std::move(remarks);
    return charge;
}

} // namespace reintegro
