// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/json_walk.h"

#include <QString>

#include <algorithm>

namespace reintegro {

namespace {

constexpr std::size_t deepestNamedLevel = 256;

bool isJsonBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool endsBareToken(char byte)
{
    return isJsonBlank(byte) || QByteArrayView("{}[],:\"").contains(byte);
}

//! What the letter behind a backslash stands for; nothing for `u` and for what is no escape.
std::optional<char> simpleEscape(char letter)
{
    constexpr QByteArrayView letters("\"\\/bfnrt");
    constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    const qsizetype at = letters.indexOf(letter);
    return at < 0 ? std::nullopt : std::optional(meanings.at(at));
}

//! The UTF-16 unit of "\uXXXX" at `at`.
std::optional<char16_t> unicodeEscape(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text.at(at) != '\\' || text.at(at + 1) != 'u')
        return std::nullopt;
    bool isHex = false;
    const ushort unit = text.sliced(at + 2, 4).toByteArray().toUShort(&isHex, 16);
    return isHex ? std::optional<char16_t>(unit) : std::nullopt;
}

} // namespace

std::optional<JsonToken> JsonWalk::next()
{
    for (; m_at < m_bytes.size(); ++m_at) {
        const char byte = m_bytes.at(m_at);
        if (byte == '"')
            return readString();
        if (!endsBareToken(byte))
            return readBare();
        pass(byte);
    }
    return std::nullopt;
}

void JsonWalk::pass(char byte)
{
    if (byte == '{' || byte == '[')
        open();
    else if (byte == '}' || byte == ']')
        close();
    else if (byte == ',' && !m_path.empty() && m_unnamedLevels == 0)
        m_path.back().clear();
}

JsonToken JsonWalk::readString()
{
    JsonToken token{JsonToken::Kind::String, m_at, m_bytes.size(), false};
    for (++m_at; m_at < m_bytes.size() && !token.isClosed; ++m_at) {
        if (m_bytes.at(m_at) == '\\')
            ++m_at;
        else
            token.isClosed = m_bytes.at(m_at) == '"';
    }
    m_at = std::min(m_at, m_bytes.size());
    token.end = m_at;
    qsizetype behind = m_at;
    while (behind < m_bytes.size() && isJsonBlank(m_bytes.at(behind)))
        ++behind;
    if (behind < m_bytes.size() && m_bytes.at(behind) == ':') {
        token.kind = JsonToken::Kind::Name;
        if (m_path.empty())
            m_path.emplace_back(); // the opening brace is missing
        if (m_unnamedLevels == 0)
            m_path.back() = decodedJsonString(m_bytes.sliced(token.begin, token.end - token.begin));
    }
    return token;
}

JsonToken JsonWalk::readBare()
{
    JsonToken token{JsonToken::Kind::Bare, m_at, m_at, true};
    while (m_at < m_bytes.size() && !endsBareToken(m_bytes.at(m_at)))
        ++m_at;
    token.end = m_at;
    return token;
}

void JsonWalk::open()
{
    if (m_path.size() < deepestNamedLevel)
        m_path.emplace_back();
    else
        ++m_unnamedLevels;
}

void JsonWalk::close()
{
    if (m_unnamedLevels > 0)
        --m_unnamedLevels;
    else if (!m_path.empty())
        m_path.pop_back();
}

QByteArray decodedJsonString(QByteArrayView token)
{
    if (token.startsWith('"'))
        token = token.sliced(1);
    if (token.endsWith('"'))
        token = token.chopped(1);
    if (!token.contains('\\'))
        return token.toByteArray();
    QByteArray decoded;
    QString units; // collected, since a surrogate pair takes two escapes
    const auto flushUnits = [&] {
        decoded += units.toUtf8();
        units.clear();
    };
    for (qsizetype at = 0; at < token.size();) {
        if (const std::optional<char16_t> unit = unicodeEscape(token, at)) {
            units += QChar(*unit);
            at += 6;
            continue;
        }
        flushUnits();
        const bool escaped = token.at(at) == '\\' && at + 1 < token.size();
        const std::optional<char> meaning = escaped ? simpleEscape(token.at(at + 1)) : std::nullopt;
        decoded += meaning.value_or(token.at(at));
        at += meaning ? 2 : 1;
    }
    flushUnits();
    return decoded;
}

} // namespace reintegro
