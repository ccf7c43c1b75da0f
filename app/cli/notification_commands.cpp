// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "app/cli/request_answer.h"
#include "models/refunds/notification_words.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

template <typename Key> static OrderedJson keyOrNull(const std::optional<Key> &key)
{
    return key ? jsonOf(key->toString()) : OrderedJson(nullptr);
}

//! `request` is the one it is about, or null.
static OrderedJson jsonOf(const NotificationReport &report, const OrderedJson &request)
{
    OrderedJson moved = OrderedJson::array();
    for (const RefundRequest &each : report.moved)
        moved.push_back(jsonOf(each, {}));
    const KeptNotification &notification = report.notification;
    return {{"eventType", jsonOf(notification.eventType)}, {"refundKey", keyOrNull(notification.refundKey)},
        {"chargeKey", keyOrNull(notification.chargeKey)}, {"signature", jsonOf(nameOf(report.signature))},
        {"repeated", notification.isRepeat}, {"became", jsonOf(nameOf(notification.became))},
        {"request", request}, {"moved", std::move(moved)}};
}

static QString textOf(const NotificationReport &report)
{
    QString text;
    for (const Phrase &sentence : sentencesFor(report))
        text += sentence.english() + u'\n';
    return text;
}

static void finishWithReport(CommandRun &run, DeskServices &desk, const NotificationReport &report)
{
    if (!report.request)
        return run.finish({{"notification", jsonOf(report, nullptr)}}, textOf(report));
    withWholeRequest(run, desk, *report.request, [&run, report](const RequestAnswer &request) {
        run.finish({{"notification", jsonOf(report, request.json)}}, textOf(report) + u'\n' + request.text);
    });
}

void readNotification(CommandRun &run)
{
    const Result<QByteArray> raw = run.input().whole(run.arguments().values.at(0), longestNotification);
    if (!raw)
        return run.fail(raw.error());
    const QByteArray header = run.arguments().option("signature"_L1).toUtf8();
    if (run.arguments().has("signature"_L1) && header.trimmed().isEmpty()) {
        return run.fail({.kind = ErrorKind::InvalidData,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This is not the signature of a notification.")),
            .next = {},
            .detail = {},
            .reply = {}});
    }
    run.withDesk([&run, raw = *raw, header](DeskServices &desk) {
        run.when(desk.notificationReading.read(raw, header, run.by()),
            [&run, &desk](const NotificationReport &report) { finishWithReport(run, desk, report); });
    });
}

} // namespace reintegro
