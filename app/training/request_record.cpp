// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/request_record.h"

#include "models/basics/logging.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QUrlQuery>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

static std::string lengthOnly(qsizetype size)
{
    return "<" + std::to_string(size) + " characters>";
}

static std::string headerText(const QByteArray &name, const QByteArray &value)
{
    if (name == "x-api-key")
        return lengthOnly(value.size());
    if (name == "authorization") {
        const qsizetype blank = value.indexOf(' ');
        return value.left(blank + 1).toStdString() + lengthOnly(value.size() - blank - 1);
    }
    return value.toStdString();
}

static std::string bodyText(const QHttpServerRequest &request)
{
    if (request.url().path() != u"/oauth2/token")
        return request.body().toStdString();
    QUrlQuery form(QString::fromUtf8(request.body()));
    for (const QString &name : {u"client_id"_s, u"client_secret"_s}) {
        const QString value = form.queryItemValue(name, QUrl::FullyDecoded);
        if (!value.isEmpty()) {
            form.removeQueryItem(name);
            form.addQueryItem(name, QString(value.size(), u'x'));
        }
    }
    return form.toString(QUrl::FullyEncoded).toStdString();
}

void recordRequest(const QString &file, const QHttpServerRequest &request)
{
    Json headers = Json::object();
    const auto pairs = request.headers();
    for (const auto &[name, value] : pairs)
        headers[name.toLower().toStdString()] = headerText(name.toLower(), value);
    const auto method = QMetaEnum::fromType<QHttpServerRequest::Method>();
    const Json line{
        {"method", QByteArray(method.valueToKey(static_cast<int>(request.method()))).toUpper().toStdString()},
        {"path", request.url().path(QUrl::FullyEncoded).toStdString()},
        {"query", request.url().query(QUrl::FullyEncoded).toStdString()}, {"headers", headers},
        {"body", bodyText(request)}};
    QFile output(file);
    const QByteArray bytes =
        QByteArray::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
    if (!output.open(QIODevice::Append) || output.write(bytes) != bytes.size())
        qCWarning(lcApp) << "a request could not be recorded:" << output.errorString();
}

} // namespace reintegro
