// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/ledger_file.h"

#include "models/basics/logging.h"

#include <QFile>
#include <QSaveFile>

namespace reintegro {

using Json = nlohmann::json;

static QString ledgerText(const Json &object, const char *name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

static QDateTime ledgerTime(const Json &object, const char *name)
{
    return QDateTime::fromString(ledgerText(object, name), Qt::ISODateWithMs);
}

static std::string ledgerTimeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

static Json refundJson(const TrainingRefund &refund)
{
    return {{"key", refund.order.key.toStdString()}, {"charge", refund.order.charge.toStdString()},
        {"amount", refund.order.amount}, {"callbackUrl", refund.order.callbackUrl.toStdString()},
        {"digest", refund.digest.toStdString()}, {"createdAt", ledgerTimeText(refund.createdAt)},
        {"settlesAt", ledgerTimeText(refund.settlesAt)}, {"finalStatus", refund.finalStatus.toStdString()},
        {"errorMessage", refund.errorMessage.toStdString()}, {"payouts", refund.payouts}};
}

static TrainingRefund refundFrom(const Json &json)
{
    return {
        .order = {.key = ledgerText(json, "key"),
            .charge = ledgerText(json, "charge"),
            .amount = json.value("amount", qint64{0}),
            .description = {}, // people write about people there: it is answered, and kept in no file
            .callbackUrl = ledgerText(json, "callbackUrl")},
        .digest = ledgerText(json, "digest").toLatin1(),
        .createdAt = ledgerTime(json, "createdAt"),
        .settlesAt = ledgerTime(json, "settlesAt"),
        .finalStatus = ledgerText(json, "finalStatus"),
        .errorMessage = ledgerText(json, "errorMessage"),
        .payouts = json.value("payouts", 0),
    };
}

static LedgerContent contentFrom(const Json &json)
{
    LedgerContent content;
    content.base = ledgerTime(json, "base");
    for (const Json &refund : json.at("refunds"))
        content.refunds.insert(ledgerText(refund, "key"), refundFrom(refund));
    for (const auto &[key, count] : json.at("posts").items())
        content.posts.insert(QString::fromStdString(key), count.get<int>());
    for (const Json &key : json.at("cancelled"))
        content.cancelled.append(QString::fromStdString(key.get<std::string>()));
    return content;
}

std::optional<LedgerContent> readLedgerFile(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = input.readAll();
    try {
        return contentFrom(Json::parse(bytes.constData(), bytes.constData() + bytes.size()));
    } catch (const Json::exception &trouble) {
        qCWarning(lcApp) << "the training gateway's file cannot be read and is begun anew:" << trouble.what();
        return std::nullopt;
    }
}

void writeLedgerFile(const QString &file, const LedgerContent &content)
{
    Json json{{"base", ledgerTimeText(content.base)}, {"refunds", Json::array()}, {"posts", Json::object()},
        {"cancelled", Json::array()}};
    for (const TrainingRefund &refund : content.refunds)
        json["refunds"].push_back(refundJson(refund));
    for (auto it = content.posts.begin(); it != content.posts.end(); ++it)
        json["posts"][it.key().toStdString()] = it.value();
    for (const QString &key : content.cancelled)
        json["cancelled"].push_back(key.toStdString());
    QSaveFile output(file);
    const QByteArray bytes = QByteArray::fromStdString(json.dump(1));
    const bool isWritten = output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size()
        && output.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && output.commit();
    if (!isWritten)
        qCWarning(lcApp) << "the training gateway's file could not be written:" << output.errorString();
}

} // namespace reintegro
