// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"

#include "models/payments/card_expiry_zeros.h"
#include "models/payments/card_token_mask.h"
#include "models/payments/charge_record_json.h"
#include "models/payments/gateway_failure_json.h"
#include "models/payments/json_reader.h"
#include "models/payments/notification_json.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! An error message of the gateway (contract/README.md §5) is told in its own words: "not found" explains
//! more than a missing field.
std::optional<Phrase> gatewayErrorIn(const JsonValue &document)
{
    const std::optional<GatewayFailure> said = readGatewayFailure(document);
    if (!said || said->message.isEmpty() || document.sent(u"idempotencyKey"))
        return std::nullopt;
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
                      "The field %1 is missing: this is no record of a payment but an error message of the "
                      "gateway, which says: %2"),
        {pointerTo({}, u"idempotencyKey"_s), said->message});
}

tl::expected<Charge, Phrase> chargeIn(const JsonValue &document)
{
    if (!document.isObject())
        return tl::unexpected(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This is no record of a payment: it is JSON, but not an object.")));
    if (std::optional<Phrase> error = gatewayErrorIn(document))
        return tl::unexpected(std::move(*error));
    FieldLog log;
    if (std::optional<Charge> charge = readChargeRecord(document, {}, log))
        return std::move(*charge);
    return tl::unexpected(log.trouble().value_or(Phrase()));
}

//! `read(const JsonValue &) -> tl::expected<Charge, Phrase>`, with the one leniency around it.
template <typename Read> tl::expected<Charge, Phrase> readForgiving(const QByteArray &answer, Read read)
{
    const ForgivenAnswer forgiven = forgiveCardExpiry(answer);
    const auto document = readJson(forgiven.document, answer);
    if (!document)
        return tl::unexpected(document.error());
    tl::expected<Charge, Phrase> charge = read(*document);
    if (charge) {
        charge->raw = maskReadableAnswer(answer);
        charge->remarks.insert(charge->remarks.begin(), forgiven.remarks.begin(), forgiven.remarks.end());
    }
    return charge;
}

} // namespace

Result<Charge> decodeCharge(const QByteArray &answer)
{
    auto charge = readForgiving(answer, chargeIn);
    if (charge)
        return std::move(*charge);
    return failure(ErrorKind::Unreadable, std::move(charge.error()),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Look the charge up again. If the answer stays like this, show it to the gateway's support.")));
}

Result<Charge> decodeSavedRecord(const QByteArray &file)
{
    auto charge = readForgiving(file, [](const JsonValue &document) -> tl::expected<Charge, Phrase> {
        if (!isNotification(document))
            return chargeIn(document);
        return readNotification(document).map(
            [](Notification &&notification) { return std::move(notification.record); });
    });
    if (charge)
        return std::move(*charge);
    return failure(ErrorKind::InvalidData, std::move(charge.error()),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Choose a file with a charge, a refund or a notification as the gateway sent it.")));
}

} // namespace reintegro
