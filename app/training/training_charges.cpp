// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_charges.h"

#include "app/training/training_faults.h"
#include "app/training/training_payments.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

std::string gatewayTimeText(const QDateTime &instant)
{
    const QDateTime there = instant.toOffsetFromUtc(-8 * 3600);
    const QString text = there.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" GMT-08:00"_s;
    return text.toStdString();
}

namespace {

//! What one line of the list below says about a charge.
struct ChargeLine { // NOLINT(clang-analyzer-optin.performance.Padding): in the order that reads well below
    const char *key = nullptr;
    const char *method = nullptr;
    const char *status = nullptr;
    qint64 amount = 0;
    TrainingPayer payer = {};
    double hoursAgo = 0;
    const char *description = nullptr;
    int code = 200;
    const char *trouble = nullptr;
};

} // namespace

// Amounts in minor units: 18990000 is $ 189.900,00.
static const ChargeLine chargeLines[] = {
    {"2022030214000007", "CREDIT_CARD", "SETTLED", 300, TrainingPayer::Published, 30, "this is a test pay"},
    {"order-1042", "PSE", "SETTLED", 18990000, TrainingPayer::Camila, 20, "Order 1042"},
    {"order-1043", "CREDIT_CARD", "SETTLED", 125000000, TrainingPayer::Andres, 26, "Order 1043"},
    {"order-1044", "NEQUI", "SETTLED", 4500000, TrainingPayer::Valentina, 3, "Order 1044"},
    {"order-1045", "BANCOLOMBIA_BUTTON", "SETTLED", 32050000, TrainingPayer::Ceiba, 50, "Order 1045"},
    {"order-1046", "BANCOLOMBIA_COLLECTION", "SETTLED", 8760000, TrainingPayer::Juan, 72, "Order 1046"},
    {"order-1047", "PAY_CASH", "SETTLED", 6430000, TrainingPayer::Sofia, 31, "Order 1047"},
    {"order-1048", "EFECTY", "SETTLED", 15475050, TrainingPayer::Camila, 98, "Order 1048"},
    {"order-1049", "CARD", "SETTLED", 239990000, TrainingPayer::Valentina, 7, "Order 1049"},
    {"order-1050", "PAY_CASH", "IN_PROGRESS", 5200000, TrainingPayer::Andres, 2, "Order 1050"},
    {"order-1051", "CREDIT_CARD", "FAILED", 89900000, TrainingPayer::Juan, 5, "Order 1051", 10004,
        "insufficient funds"},
    {"order-1052", "PSE", "CANCELLED", 7700000, TrainingPayer::Sofia, 44, "Order 1052"},
    {"order-1053", "CREDIT_CARD", "CHARGED_BACK", 45600000, TrainingPayer::Andres, 900, "Order 1053"},
    {"order-1054", "CREDIT_CARD", "AUTHORIZED", 61000000, TrainingPayer::Camila, 1, "Order 1054"},
    {"order-1055", "PAY_CASH", "EXPIRED", 3890000, TrainingPayer::Valentina, 200, "Order 1055", 10012,
        "the reference has expired"},
    {"order-1056", "PSE", "INITIAL_STATUS", 2600000, TrainingPayer::Juan, 0.2, "Order 1056"},
    {"order-1057", "CREDIT_CARD", "REFUNDED", 9990000, TrainingPayer::Camila, 340, "Order 1057"},
    {"order-1058", "NEQUI", "REFUNDING", 12300000, TrainingPayer::Sofia, 60, "Order 1058"},
    {"order-1059", "CREDIT_CARD", "SETTLED", 50000000, TrainingPayer::Andres, 12, "Order 1059"},
    {"order-1060", "CREDIT_CARD", "SETTLED", 41000000, TrainingPayer::Valentina, 15, "Order 1060"},
    {"order-1061", "DAVIPLATA", "ON_REVIEW", 5500000, TrainingPayer::NoDocument, 4, "Order 1061"},
    {"order-1062", "PSE", "SETTLED", 9007199254740993, TrainingPayer::Ceiba, 90, "Order 1062"},
    {"order-1063", "PSE", "SETTLED", 2500000, TrainingPayer::Empty, 33, "Order 1063"},
    {"order/2026 #17", "PSE", "SETTLED", 7350000, TrainingPayer::Camila, 9, "Web order 17"},
};

static Json trainingAnswer(const ChargeLine &line, const QDateTime &base)
{
    const QDateTime created = base.addSecs(static_cast<qint64>(-line.hoursAgo * 3600.0));
    const std::string status = line.status;
    Json answer;
    answer["transferStatusCode"] = line.code;
    answer["transferErrorMsg"] = line.trouble == nullptr ? Json(nullptr) : Json(line.trouble);
    answer["idempotencyKey"] = line.key;
    answer["referenceId"] = line.key;
    answer["paymentMethod"] = line.method;
    answer["amount"] = line.amount;
    answer["currency"] = "COP";
    answer["country"] = "CO";
    answer["createTime"] = gatewayTimeText(created);
    answer["scheduledTime"] = gatewayTimeText(created);
    const bool isOpen = status == "IN_PROGRESS" || status == "AUTHORIZED" || status == "INITIAL_STATUS";
    if (!isOpen)
        answer["finalStatusTime"] = gatewayTimeText(created.addSecs(94));
    answer["payer"] = trainingPayer(line.payer);
    answer["transferDetails"] = trainingDetails(line.method, status, created);
    answer["transferStatus"] = status;
    answer["description"] = line.description;
    answer["callbackUrl"] = "https://api.client.com/callback/";
    answer["subMerchantId"] = "f3b6a0de-7c1e-4c0b-9a55-6b1d4f0c2a10";
    return answer;
}

static void makeSpecial(const std::string &key, Json &answer)
{
    if (key == "order-1053") {
        answer["transferDetails"]["card"]["chargebackInfo"] = {
            {"category", "FRAUD"}, {"reasonCode", "10.4"}, {"reasonMessage", "Other fraud, card absent"}};
    } else if (key == "order-1059") { // captured in part
        answer["finalAmount"] = 42500000;
        answer["finalCurrency"] = "COP";
    } else if (key == "order-1060") { // converted
        answer["finalAmount"] = 10250;
        answer["finalCurrency"] = "USD";
    } else if (key == "order-1061") { // words and fields that no document has
        answer["transferDetails"]["daviplata"] = {{"otpReference", "77120"}, {"walletLast4", "0142"}};
        answer["riskReview"] = {{"queue", "manual"}, {"score", 71}};
    }
}

static TrainingCharge chargeFrom(const ChargeLine &line, const QDateTime &base)
{
    TrainingCharge charge{
        .key = QString::fromUtf8(line.key),
        .amount = line.amount,
        .currency = u"COP"_s,
        .status = QString::fromUtf8(line.status),
        .answer = trainingAnswer(line, base),
    };
    makeSpecial(line.key, charge.answer);
    if (charge.answer.contains("finalAmount") && charge.answer["finalCurrency"] == "COP")
        charge.amount = charge.answer["finalAmount"].get<qint64>();
    return charge;
}

std::vector<TrainingCharge> trainingCharges(const QDateTime &base)
{
    std::vector<TrainingCharge> charges;
    charges.push_back({.key = u"2022030214000008"_s,
        .amount = 300,
        .currency = u"COP"_s,
        .status = u"SETTLED"_s,
        .answer = nullptr});
    for (const ChargeLine &line : chargeLines)
        charges.push_back(chargeFrom(line, base));
    return charges;
}

std::optional<TrainingCharge> trainingChargeOnDemand(const QString &key, const QDateTime &base)
{
    const bool isAsked = faultOfRefunds(key) != nullptr || faultOfLookups(key) != nullptr
        || faultOfStatus(key) != nullptr || key.startsWith("unserved-"_L1) || key.startsWith("many-"_L1);
    if (!isAsked)
        return std::nullopt;
    const QByteArray text = key.toUtf8();
    return chargeFrom({.key = text.constData(),
                          .method = "CREDIT_CARD",
                          .status = "SETTLED",
                          .amount = 25000000,
                          .payer = TrainingPayer::Camila,
                          .hoursAgo = 22,
                          .description = "A payment to practise with"},
        base);
}

} // namespace reintegro
