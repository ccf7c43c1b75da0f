// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include "models/payments/refund_answer.h"

#include <cstdio>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype longestBody = qsizetype{64} * 1024;

OrderedJson jsonOf(const QString &text)
{
    return text.toStdString();
}

OrderedJson jsonOf(const std::optional<QString> &text)
{
    return text ? jsonOf(*text) : OrderedJson(nullptr);
}

OrderedJson jsonOf(const Money &money)
{
    return {{"minor", money.minorUnits()}, {"currency", money.currency().code().toStdString()}};
}

OrderedJson jsonOf(const std::optional<Money> &money)
{
    return money ? jsonOf(*money) : OrderedJson(nullptr);
}

static OrderedJson utcJson(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toStdString();
}

OrderedJson jsonOf(const std::optional<GatewayTime> &time)
{
    if (!time)
        return nullptr;
    return {{"text", jsonOf(time->text())},
        {"utc", time->instant() ? utcJson(*time->instant()) : OrderedJson(nullptr)}};
}

OrderedJson jsonOf(const QDateTime &time)
{
    return {{"text", time.toUTC().toString(Qt::ISODateWithMs).toStdString()}, {"utc", utcJson(time)}};
}

OrderedJson jsonOf(const std::optional<QDateTime> &time)
{
    return time ? jsonOf(*time) : OrderedJson(nullptr);
}

OrderedJson jsonOf(const std::vector<Warning> &warnings)
{
    OrderedJson list = OrderedJson::array();
    for (const Warning &warning : warnings) {
        OrderedJson evidence = OrderedJson::array();
        for (const Phrase &each : warning.evidence)
            evidence.push_back(jsonOf(each.english()));
        list.push_back({{"code", jsonOf(warning.code)}, {"message", jsonOf(warning.message.english())},
            {"blocking", warning.level == Warning::Level::Blocking},
            {"toConfirm", warning.level == Warning::Level::Confirm}, {"evidence", evidence}});
    }
    return list;
}

// Cut at the start of a character, so that cutting makes nothing unreadable.
static std::string bodyText(const QByteArray &body)
{
    QByteArray text = QString::fromUtf8(body).toUtf8();
    if (text.size() > longestBody) {
        qsizetype end = longestBody;
        while (end > 0 && (static_cast<uchar>(text.at(end)) & 0xC0U) == 0x80U)
            --end;
        text.truncate(end);
    }
    return text.toStdString();
}

OrderedJson jsonOf(const std::optional<ServerReply> &reply)
{
    if (!reply)
        return nullptr;
    OrderedJson json{{"httpStatus", reply->httpStatus}, {"code", nullptr}, {"message", nullptr},
        {"body", bodyText(reply->body)}};
    if (const std::optional<GatewayFailure> words = decodeFailure(reply->body)) {
        if (words->code)
            json["code"] = *words->code;
        if (!words->message.isEmpty())
            json["message"] = jsonOf(words->message);
    }
    return json;
}

OrderedJson jsonOf(const RefundPreview &preview)
{
    return {{"body",
                OrderedJson::parse(preview.body.constData(), preview.body.constData() + preview.body.size(),
                    nullptr, false)},
        {"warnings", jsonOf(preview.check.warnings)}};
}

QByteArray jsonText(const OrderedJson &document)
{
    return QByteArray::fromStdString(document.dump(2, ' ', false, OrderedJson::error_handler_t::replace))
        + '\n';
}

void printFailure(const Error &error, bool isJson, const OrderedJson &more, const OrderedJson &beside)
{
    const QByteArray message = error.english().toUtf8();
    if (isJson) {
        OrderedJson json{{"kind", jsonOf(nameOf(error.kind))}, {"message", message.toStdString()},
            {"gateway", jsonOf(error.reply)}};
        json.update(more);
        OrderedJson document{{"error", json}};
        document.update(beside);
        const QByteArray text = jsonText(document);
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
        std::fflush(stdout);
    }
    std::fprintf(stderr, "reintegro-cli: %s\n", message.constData());
}

} // namespace reintegro
