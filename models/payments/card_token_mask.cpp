// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/card_token_mask.h"

#include "models/payments/card_expiry_zeros.h"
#include "models/payments/charge_json.h"
#include "models/payments/json_reader.h"
#include "models/payments/json_walk.h"

#include <QByteArrayView>

#include <algorithm>

namespace reintegro {

namespace {

constexpr QByteArrayView dots("\u00B7\u00B7\u00B7\u00B7");
constexpr qsizetype shortestShapelessToken = 32;

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

//! The token behind dots. Its last four characters only where it is long enough that they give nothing
//! away, and where they need no escape in JSON.
QByteArray masked(QByteArrayView token)
{
    QByteArray text = dots.toByteArray();
    if (token.size() < 8)
        return text;
    const QByteArrayView tail = token.last(4);
    const bool isPlain = std::all_of(tail.begin(), tail.end(),
        [](char byte) { return byte > ' ' && byte < '\x7F' && byte != '"' && byte != '\\'; });
    return isPlain ? text.append(tail) : text;
}

//! Where the body of a token that starts at `at`, behind "card_", ends; `at` when there is none.
qsizetype endOfTokenBody(QByteArrayView bytes, qsizetype at)
{
    qsizetype end = at;
    while (end < bytes.size() && (isHexDigit(bytes.at(end)) || bytes.at(end) == '-'))
        ++end;
    return end - at >= shortestShapelessToken ? end : at;
}

//! Masks what has a card token's shape wherever it stands, in JSON or not.
QByteArray withoutTokenShapes(QByteArrayView bytes)
{
    constexpr QByteArrayView prefix("card_");
    QByteArray result;
    qsizetype copied = 0;
    qsizetype found = bytes.indexOf(prefix);
    while (found >= 0) {
        const qsizetype body = found + prefix.size();
        const qsizetype end = endOfTokenBody(bytes, body);
        if (end > body) {
            result += bytes.sliced(copied, found - copied);
            result += masked(bytes.sliced(found, end - found));
            copied = end;
        }
        found = bytes.indexOf(prefix, std::max(end, body));
    }
    return result.append(bytes.sliced(copied));
}

bool isCardTokenPath(const std::vector<QByteArray> &path)
{
    if (path.empty())
        return false;
    if (path.back() == "cardToken")
        return true; // sent as a bare text instead of an object
    return path.back() == "token" && std::any_of(path.begin(), path.end(), [](const QByteArray &name) {
        return name == "card" || name == "cardToken";
    });
}

bool isReadable(const QByteArray &answer)
{
    return readJson(forgiveCardExpiry(answer).document).has_value();
}

//! What stands in the place of a token's value. A string that was cut off ends in the middle of the
//! token, so that its last characters are not the token's: none of them stays.
QByteArray maskedValue(QByteArrayView value, const JsonToken &token)
{
    if (!token.isClosed)
        return '"' + dots.toByteArray();
    return '"' + masked(decodedJsonString(value)) + '"';
}

//! A string outside a token's place, in which escapes may hide a token from a search over the bytes.
QByteArray maskedIfItHidesAToken(QByteArrayView value)
{
    if (!value.contains('\\'))
        return value.toByteArray();
    const QByteArray decoded = decodedJsonString(value);
    const QByteArray clean = withoutTokenShapes(decoded);
    if (clean == decoded)
        return value.toByteArray();
    QByteArray escaped = clean;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    // Characters below a blank were escapes, too; they carry nothing that a reader would miss.
    std::replace_if(
        escaped.begin(), escaped.end(), [](char byte) { return static_cast<uchar>(byte) < 0x20; }, ' ');
    return '"' + escaped + '"';
}

//! `everyTokenCounts`: the bytes are no JSON, so their structure proves nothing about a `token`.
QByteArray maskedAnswer(const QByteArray &answer, bool everyTokenCounts)
{
    QByteArray result;
    result.reserve(answer.size());
    qsizetype copied = 0;
    JsonWalk walk(answer);
    while (const std::optional<JsonToken> token = walk.next()) {
        const auto value = QByteArrayView(answer).sliced(token->begin, token->end - token->begin);
        const bool isLiteral = value == "null" || value == "true" || value == "false";
        const bool isToken = isCardTokenPath(walk.path())
            || (everyTokenCounts && !walk.path().empty() && walk.path().back() == "token");
        result += QByteArrayView(answer).sliced(copied, token->begin - copied);
        if (isToken && !isLiteral && token->kind != JsonToken::Kind::Name)
            result += maskedValue(value, *token);
        else
            result +=
                token->kind == JsonToken::Kind::Bare ? value.toByteArray() : maskedIfItHidesAToken(value);
        copied = token->end;
    }
    result += QByteArrayView(answer).sliced(copied);
    return withoutTokenShapes(result);
}

} // namespace

QString withoutCardTokens(const QString &text)
{
    return text.contains(QLatin1StringView("card_")) ? QString::fromUtf8(withoutTokenShapes(text.toUtf8()))
                                                     : text;
}

bool isCardToken(const QStringList &names)
{
    std::vector<QByteArray> path;
    path.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        path.push_back(name.toUtf8());
    return isCardTokenPath(path);
}

QByteArray maskReadableAnswer(const QByteArray &answer)
{
    return maskedAnswer(answer, false);
}

QByteArray maskCardTokens(const QByteArray &answer)
{
    return maskedAnswer(answer, !isReadable(answer));
}

} // namespace reintegro
