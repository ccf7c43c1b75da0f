// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/gateway_failure_json.h"

#include "models/payments/card_token_mask.h"
#include "models/payments/json_fields.h"
#include "models/payments/json_reader.h"

#include <QStringList>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QString> stringIn(const JsonValue &object, const QString &name)
{
    const JsonValue *const value = object.sent(name);
    return value && value->isString() ? std::optional(value->text) : std::nullopt;
}

//! The first of the fields that holds a whole number; a `status` may as well hold a word.
std::optional<qint64> codeIn(const JsonValue &object)
{
    for (const QString &name : {u"transferStatusCode"_s, u"status"_s, u"statusCode"_s, u"code"_s}) {
        FieldLog ignored;
        JsonFields fields(object, {}, ignored);
        if (const std::optional<qint64> code = fields.wholeNumber(name))
            return code;
    }
    return std::nullopt;
}

//! Everything the gateway says in words, each once: an OAuth error has its name in one field and its
//! sentence in another. Nothing when no field has words, not even empty ones.
std::optional<QString> wordsIn(const JsonValue &object)
{
    QStringList words;
    bool isThere = false;
    const auto collect = [&](const JsonValue &from, const QString &name) {
        const std::optional<QString> text = stringIn(from, name);
        isThere = isThere || text;
        if (text && !text->isEmpty() && !words.contains(*text))
            words.append(*text);
    };
    for (const QString &name :
        {u"transferErrorMsg"_s, u"error"_s, u"errorMsg"_s, u"message"_s, u"msg"_s, u"error_description"_s})
        collect(object, name);
    if (const JsonValue *const data = object.sent(u"data"))
        collect(*data, u"errorMessage"_s);
    return isThere ? std::optional(withoutCardTokens(words.join(": "_L1))) : std::nullopt;
}

} // namespace

std::optional<GatewayFailure> readGatewayFailure(const JsonValue &document)
{
    GatewayFailure failure;
    failure.transferStatus = stringIn(document, u"transferStatus"_s);
    const std::optional<QString> words = wordsIn(document);
    if (!failure.transferStatus && !words)
        return std::nullopt; // a bare code, too: no shape of the contract goes without words
    failure.code = codeIn(document);
    failure.message = words.value_or(QString());
    failure.key = stringIn(document, u"idempotencyKey"_s);
    failure.referenceId = stringIn(document, u"referenceId"_s);
    return failure;
}

std::optional<GatewayFailure> decodeFailure(const QByteArray &answer)
{
    const auto document = readJson(answer);
    return document ? readGatewayFailure(*document) : std::nullopt;
}

bool isCompleteJson(const QByteArray &answer)
{
    return readJson(answer).has_value();
}

} // namespace reintegro
