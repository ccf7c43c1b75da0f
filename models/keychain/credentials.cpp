// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/credentials.h"

#include "models/keychain/secret_store.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <set>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

constexpr std::array<const char *, 4> knownFields{"clientId", "clientSecret", "accessToken", "apiKey"};

tl::unexpected<Error> invalid(const char *what, const QStringList &arguments = {})
{
    return failure(ErrorKind::InvalidData, Phrase(what, arguments),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Give clientId, clientSecret and apiKey, or accessToken and apiKey, as one JSON object.")));
}

//! Why a value cannot stand in a header or a form; names the field only.
std::optional<tl::unexpected<Error>> faultOf(const QString &field, const QByteArray &value)
{
    if (value.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The field %1 is empty."), {field});
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(value);
    if (utf8.hasError())
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The field %1 is not text in UTF-8."), {field});
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The field %1 holds a control character."), {field});
    return std::nullopt;
}

//! The object as nlohmann reads it, duplicate keys and trailing text refused; nothing when it is not one.
std::optional<nlohmann::json> strictObject(const QByteArray &json)
{
    std::set<std::string> seen;
    bool twice = false;
    const auto watch = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json &parsed) {
        if (event == nlohmann::json::parse_event_t::key && depth == 1)
            twice = twice || !seen.insert(parsed.get<std::string>()).second;
        return depth <= 1; // nothing nested belongs here
    };
    auto object = nlohmann::json::parse(json.cbegin(), json.cend(), watch, false);
    if (twice || !object.is_object())
        return std::nullopt;
    return object;
}

Result<std::optional<Secret>> optionalField(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end())
        return std::optional<Secret>();
    const QString field = QString::fromLatin1(name);
    const auto *const text = found->get_ptr<const std::string *>();
    if (!text)
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The field %1 is not a text."), {field});
    auto value = QByteArray::fromStdString(*text);
    if (auto fault = faultOf(field, value))
        return *fault;
    return std::optional(Secret(std::move(value)));
}

bool isOneOfTheForms(const Credentials &credentials)
{
    const bool client = credentials.clientId && credentials.clientSecret;
    const bool anyOfClient = credentials.clientId || credentials.clientSecret;
    return credentials.accessToken ? !anyOfClient : client;
}

} // namespace

Result<Credentials> decodeCredentials(const QByteArray &json)
{
    const auto object = strictObject(json);
    if (!object)
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The credentials are not one complete JSON object."));
    for (const auto &entry : object->items()) {
        // Not named: somebody may have put the secret where the name belongs.
        if (std::find(knownFields.begin(), knownFields.end(), entry.key()) == knownFields.end())
            return invalid(QT_TRANSLATE_NOOP("Phrase", "The credentials have a field that is not known."));
    }
    std::array<std::optional<Secret>, knownFields.size()> values;
    for (std::size_t i = 0; i < knownFields.size(); ++i) {
        auto value = optionalField(*object, knownFields.at(i));
        if (!value)
            return failure(value.error());
        values.at(i) = std::move(*value);
    }
    if (!values[3])
        return invalid(QT_TRANSLATE_NOOP("Phrase", "The field %1 is missing."), {u"apiKey"_s});
    Credentials credentials{values[0], values[1], values[2], *values[3]};
    if (!isOneOfTheForms(credentials))
        return invalid(QT_TRANSLATE_NOOP(
            "Phrase", "The credentials are neither a client id and secret nor an access token alone."));
    return credentials;
}

Result<Secret> encodeCredentials(const Credentials &credentials)
{
    if (!isOneOfTheForms(credentials))
        return invalid(QT_TRANSLATE_NOOP(
            "Phrase", "The credentials are neither a client id and secret nor an access token alone."));
    const std::array<const Secret *, knownFields.size()> values{
        credentials.clientId ? &*credentials.clientId : nullptr,
        credentials.clientSecret ? &*credentials.clientSecret : nullptr,
        credentials.accessToken ? &*credentials.accessToken : nullptr, &credentials.apiKey};
    nlohmann::json object = nlohmann::json::object();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values.at(i))
            continue;
        const QByteArray &text = values.at(i)->revealForKeychain();
        if (auto fault = faultOf(QString::fromLatin1(knownFields.at(i)), text))
            return *fault;
        object[knownFields.at(i)] = text.toStdString();
    }
    Secret encoded(QByteArray::fromStdString(object.dump())); // cannot throw: all of it is UTF-8
    if (encoded.size() >= secretSizeLimit)
        return invalid(QT_TRANSLATE_NOOP(
            "Phrase", "The credentials are too long for the keychain: 2,000 bytes or more."));
    return encoded;
}

} // namespace reintegro
