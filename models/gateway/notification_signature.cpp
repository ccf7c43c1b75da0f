// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/notification_signature.h"

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype longestHeader = 512;
static constexpr qsizetype longestTimestamp = 12;

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

namespace {

//! The header's three parts, as they stand in it.
struct SignatureParts {
    QByteArray algorithm;
    QByteArray timestamp; //!< Digits, to the letter: they are signed.
    QByteArray signature; //!< Hex digits.
};

} // namespace

QString nameOf(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Absent:
        return u"absent"_s;
    case SignatureVerdict::Malformed:
        return u"malformed"_s;
    case SignatureVerdict::Wrong:
        return u"wrong"_s;
    case SignatureVerdict::OutOfTime:
        return u"out_of_time"_s;
    case SignatureVerdict::Valid:
        return u"valid"_s;
    }
    Q_UNREACHABLE();
}

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

static bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

//! Where a part of this name goes; null for one that the contract does not know.
static QByteArray *placeOf(SignatureParts &parts, const QByteArray &name)
{
    if (name == "algorithm")
        return &parts.algorithm;
    if (name == "timestamp")
        return &parts.timestamp;
    return name == "signature" ? &parts.signature : nullptr;
}

static bool isWhole(const SignatureParts &parts)
{
    return parts.algorithm == "HmacSHA256" && !parts.timestamp.isEmpty()
        && parts.timestamp.size() <= longestTimestamp
        && std::all_of(parts.timestamp.cbegin(), parts.timestamp.cend(), &isDigit)
        && parts.signature.size() == qsizetype(2 * Mac().size())
        && std::all_of(parts.signature.cbegin(), parts.signature.cend(), &isHexDigit);
}

//! Each part once, and nothing else: a header that can be read two ways is not read at all.
static std::optional<SignatureParts> partsOf(const QByteArray &header)
{
    if (header.size() > longestHeader)
        return {};
    SignatureParts parts;
    for (const QByteArray &part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return {};
        QByteArray *const place = placeOf(parts, part.left(equals).trimmed());
        if (place == nullptr || !place->isEmpty())
            return {};
        *place = part.mid(equals + 1).trimmed();
    }
    return isWhole(parts) ? std::optional(parts) : std::nullopt;
}

static const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static Mac macOf(const QByteArray &body, const Secret &clientSecret, const QByteArray &timestamp)
{
    const QByteArray &key = clientSecret.revealForHashing();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), size_t(key.size()));
    for (const QByteArray &piece :
        {QByteArrayLiteral("payload="), body, QByteArrayLiteral(",timestamp="), timestamp})
        crypto_auth_hmacsha256_update(&state, bytesOf(piece), quint64(piece.size()));
    Mac mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

static bool isInside(const SignatureWindow &window, const QByteArray &timestamp)
{
    const qint64 distance = window.now.toSecsSinceEpoch() - timestamp.toLongLong();
    return std::abs(distance) <= window.width.count();
}

SignatureVerdict judgeSignature(const QByteArray &header, const QByteArray &body, const Secret &clientSecret,
    const std::optional<SignatureWindow> &window)
{
    if (header.trimmed().isEmpty())
        return SignatureVerdict::Absent;
    const std::optional<SignatureParts> parts = partsOf(header);
    if (!parts)
        return SignatureVerdict::Malformed;
    const Mac right = macOf(body, clientSecret, parts->timestamp);
    const QByteArray given = QByteArray::fromHex(parts->signature);
    if (clientSecret.isEmpty() || sodium_memcmp(right.data(), given.constData(), right.size()) != 0)
        return SignatureVerdict::Wrong;
    if (window && !isInside(*window, parts->timestamp))
        return SignatureVerdict::OutOfTime;
    return SignatureVerdict::Valid;
}

QByteArray signatureHeader(const QByteArray &body, const Secret &clientSecret, qint64 timestamp)
{
    const QByteArray seconds = QByteArray::number(timestamp);
    const Mac mac = macOf(body, clientSecret, seconds);
    const auto *const bytes = reinterpret_cast<const char *>(mac.data());
    return "algorithm=HmacSHA256,timestamp=" + seconds
        + ",signature=" + QByteArray::fromRawData(bytes, qsizetype(mac.size())).toHex();
}

} // namespace reintegro
