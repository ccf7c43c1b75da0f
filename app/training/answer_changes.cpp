// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/answer_changes.h"

#include <nlohmann/json.hpp>

namespace reintegro {

using Json = nlohmann::ordered_json;

QByteArray changedAnswer(const QByteArray &answer, TrainingFault::How how)
{
    using How = TrainingFault::How;
    Json json = Json::parse(answer.constData(), answer.constData() + answer.size(), nullptr, false);
    if (!json.is_object())
        return answer;
    if (how == How::OtherAmount && json.contains("amount"))
        json["amount"] = json.at("amount").get<qint64>() + 100;
    else if (how == How::OtherKey)
        json["idempotencyKey"] = "somebody-elses-1";
    else if (how == How::OtherReference)
        json["referenceId"] = "somebody-elses";
    else if (how == How::OtherCurrency)
        json["currency"] = "MXN";
    else if (how == How::OtherCountry)
        json["country"] = "MX";
    else if (how == How::OtherCallback)
        json["callbackUrl"] = "https://api.client.comcallback/"; // as in the published answer
    else if (how == How::OlderTime)
        json["createTime"] = "2022-03-01 21:18:56 GMT-08:00";
    else if (how == How::UnknownWord)
        json["transferStatus"] = "ON_HOLD";
    return QByteArray::fromStdString(json.dump());
}

} // namespace reintegro
