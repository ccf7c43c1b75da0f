// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/token_answer.h"

#include "models/payments/refund_answer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static tl::unexpected<Error> unreadableToken(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.what = Phrase(
        QT_TRANSLATE_NOOP("Phrase", "The answer with the access token is not what the gateway's rules say."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Check the address for tokens in the profile. If it is right, tell the gateway's support."));
    error.detail = detail;
    return failure(std::move(error));
}

static bool isVisible(const std::string &text)
{
    return !text.empty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Result<TokenAnswer> decodeTokenAnswer(const QByteArray &answer)
{
    if (!isCompleteJson(answer)) // refuses doubled keys and trailing text too
        return unreadableToken(u"token answer: not one JSON document"_s);
    const nlohmann::json json = nlohmann::json::parse(answer.cbegin(), answer.cend(), nullptr, false);
    if (!json.is_object())
        return unreadableToken(u"token answer: not an object"_s);
    const auto token = json.find("access_token");
    if (token == json.end() || !token->is_string() || !isVisible(token->get_ref<const std::string &>()))
        return unreadableToken(u"token answer: access_token"_s);

    TokenAnswer read{.token = Secret(QByteArray::fromStdString(token->get_ref<const std::string &>()))};
    if (const auto life = json.find("expires_in"); life != json.end() && !life->is_null()) {
        if (!life->is_number_unsigned() || life->get<quint64>() == 0)
            return unreadableToken(u"token answer: expires_in"_s);
        constexpr quint64 year = 365ULL * 24 * 3600; // longer is not believed
        read.life = std::chrono::seconds(std::min(life->get<quint64>(), year));
    }
    return read;
}

} // namespace reintegro
