// SPDX-License-Identifier: GPL-3.0-or-later
// The two large shapes of json_output.h: a charge and a refund request.
#include "app/cli/json_output.h"

namespace reintegro {

static OrderedJson addressJson(const std::optional<BillingAddress> &address)
{
    if (!address)
        return nullptr;
    return {{"zipCode", jsonOf(address->zipCode)}, {"state", jsonOf(address->state)},
        {"city", jsonOf(address->city)}, {"street", jsonOf(address->street)},
        {"number", jsonOf(address->number)}};
}

static OrderedJson payerJson(const std::optional<Payer> &payer)
{
    if (!payer)
        return nullptr;
    return {{"name", jsonOf(payer->name)}, {"email", jsonOf(payer->email)},
        {"documentId", jsonOf(payer->documentId)}, {"documentType", jsonOf(payer->documentType)},
        {"phone", jsonOf(payer->phone)}, {"billingAddress", addressJson(payer->billingAddress)}};
}

static OrderedJson detailsJson(const std::vector<MethodDetails> &details)
{
    OrderedJson list = OrderedJson::array();
    for (const MethodDetails &method : details) {
        OrderedJson json{{"kind", jsonOf(MethodDetails::nameOf(method.kind))}};
        for (const DetailField &field : method.fields) {
            const std::string name = field.name.toStdString();
            if (name != "kind") // ours; nothing of the gateway's may take its place
                json[name] = jsonOf(field.text);
        }
        list.push_back(json);
    }
    return list;
}

OrderedJson jsonOf(const Charge &charge)
{
    OrderedJson json;
    json["idempotencyKey"] = jsonOf(charge.key.toString());
    json["referenceId"] = jsonOf(charge.referenceId);
    json["paymentMethod"] = jsonOf(charge.paymentMethod);
    json["paymentFlow"] = jsonOf(charge.paymentFlow);
    json["status"] = jsonOf(charge.status.text);
    json["statusCode"] = charge.statusCode ? OrderedJson(*charge.statusCode) : OrderedJson(nullptr);
    json["errorMessage"] = jsonOf(charge.errorMessage);
    json["amount"] = jsonOf(charge.amount);
    json["finalAmount"] = jsonOf(charge.finalAmount);
    json["country"] = jsonOf(charge.country);
    json["createTime"] = jsonOf(charge.createTime);
    json["scheduledTime"] = jsonOf(charge.scheduledTime);
    json["finalStatusTime"] = jsonOf(charge.finalStatusTime);
    json["description"] = jsonOf(charge.description);
    json["callbackUrl"] = jsonOf(charge.callbackUrl);
    json["subMerchantId"] = jsonOf(charge.subMerchantId);
    json["payer"] = payerJson(charge.payer);
    json["details"] = detailsJson(charge.details);
    json["unknownFields"] = OrderedJson::array();
    for (const QString &pointer : charge.unknownFields)
        json["unknownFields"].push_back(jsonOf(pointer));
    json["remarks"] = OrderedJson::array();
    for (const Phrase &remark : charge.remarks)
        json["remarks"].push_back(jsonOf(remark.english()));
    json["raw"] = QString::fromUtf8(charge.raw).toStdString();
    return json;
}

static OrderedJson textOrNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson(nullptr) : jsonOf(text);
}

static OrderedJson accountJson(const RefundRequest &request)
{
    const TransferAccount &account = request.account;
    if (account == TransferAccount())
        return nullptr;
    return {{"bankCode", jsonOf(account.bankCode)}, {"beneficiaryName", jsonOf(account.beneficiaryName)},
        {"beneficiaryAsTyped", textOrNull(request.beneficiaryAsTyped)},
        {"bankAccountNumber", jsonOf(account.bankAccountNumber)},
        {"bankAccountType", jsonOf(account.bankAccountType)},
        {"bankBranchId", textOrNull(account.bankBranchId)}, {"bankName", textOrNull(account.bankName)},
        {"document", {{"type", jsonOf(account.documentType)}, {"documentId", jsonOf(account.documentId)}}}};
}

static OrderedJson decisionsJson(const std::vector<Decision> &decisions)
{
    OrderedJson list = OrderedJson::array();
    for (const Decision &decision : decisions) {
        OrderedJson json{{"by", jsonOf(decision.by)}, {"at", jsonOf(decision.at)},
            {"decision", jsonOf(nameOf(decision.kind))}, {"why", textOrNull(decision.why)}};
        if (decision.passwordSetBy)
            json["passwordSetBy"] = jsonOf(*decision.passwordSetBy);
        list.push_back(json);
    }
    return list;
}

static OrderedJson attemptsJson(const std::vector<Attempt> &attempts)
{
    OrderedJson list = OrderedJson::array();
    for (const Attempt &attempt : attempts) {
        list.push_back({{"startedAt", jsonOf(attempt.startedAt)},
            {"outcome", attempt.outcome ? jsonOf(nameOf(*attempt.outcome)) : OrderedJson(nullptr)},
            {"httpStatus", attempt.httpStatus ? OrderedJson(*attempt.httpStatus) : OrderedJson(nullptr)}});
    }
    return list;
}

std::vector<Warning> warningsOf(const RefundRequest &request)
{
    std::vector<Warning> warnings = request.warnings;
    for (const Decision &decision : request.decisions) {
        if (decision.kind != Decision::Kind::Approve || !decision.passwordSetBy)
            continue;
        warnings.push_back({.code = QStringLiteral("approver_password_set_by_administrator"),
            .message =
                Phrase(QT_TRANSLATE_NOOP("Phrase",
                           "%1 approved with a password that %2 had set and %1 has not changed since."),
                    QStringList{decision.by, *decision.passwordSetBy}),
            .level = Warning::Level::Notice});
    }
    return warnings;
}

static OrderedJson arrivalsJson(const std::vector<ArrivalSign> &arrivals)
{
    OrderedJson list = OrderedJson::array();
    for (const ArrivalSign &sign : arrivals)
        list.push_back({{"kind", jsonOf(nameOf(sign.kind))}, {"at", jsonOf(sign.at)}});
    return list;
}

static OrderedJson statementsJson(const RequestId &id, const std::vector<KeptStatement> &statements)
{
    OrderedJson list = OrderedJson::array();
    for (const KeptStatement &statement : statements) {
        if (statement.request != id)
            continue;
        list.push_back(
            {{"number", statement.number}, {"name", textOrNull(statement.name)}, {"by", jsonOf(statement.by)},
                {"at", jsonOf(statement.at)}, {"sha256", jsonOf(QString::fromLatin1(statement.digest))}});
    }
    return list;
}

OrderedJson jsonOf(
    const RefundRequest &request, const std::vector<KeptStatement> &statements, const GroundDays &days)
{
    OrderedJson json;
    json["id"] = jsonOf(request.id.toString());
    json["refundKey"] = jsonOf(request.refundKey.toString());
    json["chargeKey"] = jsonOf(request.chargeKey.toString());
    json["state"] = jsonOf(nameOf(request.state));
    json["amount"] = jsonOf(request.amount);
    json["reason"] = jsonOf(request.reason);
    json["note"] = textOrNull(request.note);
    json["account"] = accountJson(request);
    json["requestedBy"] = jsonOf(request.requestedBy);
    json["createdAt"] = jsonOf(request.createdAt);
    json["sentAt"] = jsonOf(request.sentAt);
    json["decisions"] = decisionsJson(request.decisions);
    json["warnings"] = jsonOf(warningsOf(request));
    json["attempts"] = attemptsJson(request.attempts);
    json["gateway"] = jsonOf(request.gateway);
    json["alarms"] = OrderedJson::array();
    for (const Phrase &alarm : request.alarms)
        json["alarms"].push_back(jsonOf(alarm.english()));
    json["ground"] = jsonOf(request.ground, days);
    json["corrects"] = request.corrects ? jsonOf(request.corrects->toString()) : OrderedJson(nullptr);
    json["arrivals"] = arrivalsJson(request.arrivals);
    json["statements"] = statementsJson(request.id, statements);
    return json;
}

} // namespace reintegro
