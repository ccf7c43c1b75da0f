// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an answer of the gateway: no decoder may crash, and what holds for all answers must hold.
#include "models/payments/charge_json.h"
#include "models/payments/json_reader.h"
#include "models/payments/notification.h"
#include "models/payments/refund_answer.h"
#include "models/payments/refund_order.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>

namespace {

void mustHold(bool condition, const char *rule)
{
    if (condition)
        return;
    std::fputs(rule, stderr);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace reintegro;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));

    const bool isJson = isCompleteJson(bytes);
    if (isJson)
        mustHold(nlohmann::json::accept(bytes.begin(), bytes.end()), "we read what is no JSON");
    const QByteArray masked = maskCardTokens(bytes);
    mustHold(maskCardTokens(masked) == masked, "masking twice changes something");
    if (isJson)
        mustHold(isCompleteJson(masked), "masking breaks JSON");

    const auto charge = decodeCharge(bytes);
    if (charge)
        mustHold(charge->raw == masked, "raw is not the masked answer");
    else
        mustHold(!charge.error().what.isEmpty(), "an error without words");
    if (const auto saved = decodeSavedRecord(bytes); !saved)
        mustHold(!charge && saved.error().kind == ErrorKind::InvalidData, "a charge that is no saved charge");
    if (const auto refund = decodeRefundAnswer(bytes))
        mustHold(isJson, "a refund's answer that is no JSON");
    if (decodeNotification(bytes))
        mustHold(isJson, "a notification that is no JSON");
    if (decodeFailure(bytes))
        mustHold(isJson, "a failure that is no JSON");
    if (const auto order = decodeRefundOrder(bytes))
        mustHold(encodeRefundOrder(*order) == bytes, "an order that reads differently from what it says");
    return 0;
}
