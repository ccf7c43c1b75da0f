// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/notification.h"

#include "models/payments/card_token_mask.h"
#include "models/payments/charge_record_json.h"
#include "models/payments/json_fields.h"
#include "models/payments/json_reader.h"
#include "models/payments/notification_json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

Notification::Event eventOf(const QString &eventType)
{
    using enum Notification::Event;
    static constexpr std::array events{
        std::pair("CHARGE_SUCCEEDED"_L1, ChargeSucceeded),
        std::pair("CHARGE_FAILED"_L1, ChargeFailed),
        std::pair("CHARGE_CHARGED_BACK"_L1, ChargeChargedBack),
        std::pair("CHARGE_REFUND_SUCCEEDED"_L1, RefundSucceeded),
        std::pair("CHARGE_REFUND_FAILED"_L1, RefundFailed),
    };
    const auto *const known = std::find_if(
        events.begin(), events.end(), [&eventType](const auto &event) { return event.first == eventType; });
    return known == events.end() ? Other : known->second;
}

//! The object that must be there.
const JsonValue *neededObject(JsonFields &fields, const QString &name, FieldLog &log)
{
    const JsonValue *const object = fields.object(name);
    if (!object)
        log.refuse(QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing: this is no notification."),
            fields.pointer(name));
    return object;
}

tl::unexpected<Error> unreadableNotification(const Phrase &trouble)
{
    return failure(ErrorKind::Unreadable, trouble,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Read the charge at the gateway instead.")));
}

} // namespace

bool isNotification(const JsonValue &document)
{
    const JsonValue *const data = document.sent(u"data");
    return data != nullptr && data->sent(u"chargeDetails") != nullptr
        && document.sent(u"idempotencyKey") == nullptr;
}

tl::expected<Notification, Phrase> readNotification(const JsonValue &document)
{
    FieldLog log;
    JsonFields envelope(document, {}, log);
    const QString eventType = envelope.text(u"eventType"_s).value_or(QString());
    const JsonValue *const data = neededObject(envelope, u"data"_s, log);
    if (!data)
        return tl::unexpected(log.trouble().value_or(Phrase()));
    JsonFields dataFields(*data, envelope.pointer(u"data"_s), log);
    const QString recordName = u"chargeDetails"_s;
    const JsonValue *const record = neededObject(dataFields, recordName, log);
    if (!record)
        return tl::unexpected(log.trouble().value_or(Phrase()));
    envelope.noteUnknown();
    dataFields.noteUnknown();
    std::optional<Charge> charge = readChargeRecord(*record, dataFields.pointer(recordName), log);
    if (!charge)
        return tl::unexpected(log.trouble().value_or(Phrase()));
    return Notification{eventOf(eventType), eventType, std::move(*charge)};
}

Result<Notification> decodeNotification(const QByteArray &body)
{
    const auto document = readJson(body);
    if (!document)
        return unreadableNotification(document.error());
    auto notification = readNotification(*document);
    if (!notification)
        return unreadableNotification(notification.error());
    notification->record.raw = maskReadableAnswer(body);
    return std::move(*notification);
}

} // namespace reintegro
