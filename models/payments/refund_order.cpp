// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/refund_order.h"

#include "models/payments/json_fields.h"
#include "models/payments/json_reader.h"

#include <nlohmann/json.hpp>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

using OrderedJson = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString(); // always valid UTF-8, which dump() needs in order not to throw
}

OrderedJson accountJson(const TransferAccount &account)
{
    OrderedJson json = OrderedJson::object();
    json["bankCode"] = utf8(account.bankCode);
    json["beneficiaryName"] = utf8(account.beneficiaryName);
    json["bankAccountNumber"] = utf8(account.bankAccountNumber);
    json["bankAccountType"] = utf8(account.bankAccountType);
    if (!account.bankBranchId.isEmpty())
        json["bankBranchId"] = utf8(account.bankBranchId);
    if (!account.bankName.isEmpty())
        json["bankName"] = utf8(account.bankName);
    OrderedJson document = OrderedJson::object();
    document["documentId"] = utf8(account.documentId);
    document["type"] = utf8(account.documentType);
    json["document"] = std::move(document);
    return json;
}

TransferAccount readAccount(const JsonValue &object, const QString &pointer, FieldLog &log)
{
    JsonFields fields(object, pointer, log);
    const auto text = [&fields](const QString &name) { return fields.text(name).value_or(QString()); };
    TransferAccount account;
    account.bankCode = text(u"bankCode"_s);
    account.beneficiaryName = text(u"beneficiaryName"_s);
    account.bankAccountNumber = text(u"bankAccountNumber"_s);
    account.bankAccountType = text(u"bankAccountType"_s);
    account.bankBranchId = text(u"bankBranchId"_s);
    account.bankName = text(u"bankName"_s);
    if (const JsonValue *const document = fields.object(u"document"_s)) {
        JsonFields documentFields(*document, fields.pointer(u"document"_s), log);
        account.documentId = documentFields.text(u"documentId"_s).value_or(QString());
        account.documentType = documentFields.text(u"type"_s).value_or(QString());
    }
    return account;
}

//! Whatever can be read; decodeRefundOrder compares what it would send with the bytes.
std::optional<RefundOrder> readOrder(const JsonValue &object)
{
    FieldLog log;
    JsonFields fields(object, {}, log);
    const auto text = [&fields](const QString &name) { return fields.text(name).value_or(QString()); };
    const std::optional<RefundKey> key = RefundKey::fromText(text(u"idempotencyKey"_s));
    const std::optional<ChargeKey> charge = ChargeKey::fromText(text(u"referenceId"_s));
    const std::optional<Money> amount = fields.money(u"amount"_s, u"currency"_s);
    const JsonValue *const info = object.sent(u"additionalInfo");
    const JsonValue *const account = info ? info->sent(u"bankTransferAccountInfo") : nullptr;
    if (!key || !charge || !amount || !info)
        return std::nullopt;
    return RefundOrder{*key, *charge, *amount, text(u"country"_s), text(u"description"_s),
        account ? readAccount(*account, {}, log) : TransferAccount(), text(u"callbackUrl"_s)};
}

} // namespace

QByteArray encodeRefundOrder(const RefundOrder &order)
{
    OrderedJson json = OrderedJson::object();
    json["idempotencyKey"] = utf8(order.key.toString());
    json["referenceId"] = utf8(order.charge.toString());
    json["amount"] = order.amount.minorUnits();
    json["currency"] = utf8(order.amount.currency().code());
    json["country"] = utf8(order.country);
    json["description"] = utf8(order.description);
    OrderedJson info = OrderedJson::object();
    if (order.account != TransferAccount())
        info["bankTransferAccountInfo"] = accountJson(order.account);
    json["additionalInfo"] = std::move(info);
    if (!order.callbackUrl.isEmpty())
        json["callbackUrl"] = utf8(order.callbackUrl);
    return QByteArray::fromStdString(json.dump());
}

std::optional<RefundOrder> decodeRefundOrder(const QByteArray &bytes)
{
    const auto document = readJson(bytes);
    if (!document)
        return std::nullopt;
    std::optional<RefundOrder> order = readOrder(*document);
    // Only what encodes to these very bytes says all that stands in them.
    return order && encodeRefundOrder(*order) == bytes ? order : std::nullopt;
}

} // namespace reintegro
