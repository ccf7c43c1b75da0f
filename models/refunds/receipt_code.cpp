// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_code.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>
#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

// Crockford's: no I, L, O and U, which are misread or spell words.
constexpr QStringView signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int signBits = 5;
constexpr int serialBits = 64;
constexpr int checkBits = 16;
constexpr qsizetype groupSize = 4;

using Bits = std::bitset<std::size_t(ReceiptCode::length *signBits)>;
static_assert(ReceiptCode::length * signBits == ReceiptCode::markBits + serialBits + checkBits);

//! The CRC of ISO 3309 finds every burst of errors up to 16 bits: more than two signs beside each other.
quint16 checkOf(quint32 mark, quint64 serial)
{
    QByteArray bytes;
    for (int shift = 16; shift >= 0; shift -= 8)
        bytes.append(char((mark >> shift) & 0xff));
    for (int shift = serialBits - 8; shift >= 0; shift -= 8)
        bytes.append(char((serial >> shift) & 0xff));
    return qChecksum(bytes);
}

Bits bitsOf(quint32 mark, quint64 serial)
{
    Bits bits;
    const auto append = [&bits](
                            quint64 value, int count) { bits = (bits << std::size_t(count)) | Bits(value); };
    append(mark, ReceiptCode::markBits);
    append(serial, serialBits);
    append(checkOf(mark, serial), checkBits);
    return bits;
}

quint64 partOf(const Bits &bits, int from, int count)
{
    const Bits mask(count == serialBits ? ~quint64(0) : (quint64(1) << count) - 1);
    return ((bits >> std::size_t(from)) & mask).to_ullong();
}

//! The signs as they are meant; nothing where one of them is none.
std::optional<Bits> readSigns(const QString &text)
{
    Bits bits;
    for (QChar sign : text) {
        sign = sign.toUpper();
        if (sign == u'O')
            sign = u'0';
        if (sign == u'I' || sign == u'L')
            sign = u'1';
        const qsizetype value = signs.indexOf(sign);
        if (value < 0)
            return std::nullopt;
        bits = (bits << signBits) | Bits(quint64(value));
    }
    return bits;
}

} // namespace

ReceiptCode ReceiptCode::make(quint32 mark, quint64 serial)
{
    return {mark & ((1U << markBits) - 1), serial};
}

std::optional<ReceiptCode> ReceiptCode::fromText(const QString &text, bool *mayBeMistyped)
{
    static const QRegularExpression between(u"[\\s\\x{2010}-\\x{2014}-]+"_s);
    const QString bare = QString(text).remove(between);
    const std::optional<Bits> bits = readSigns(bare);
    // A sign too many or too few is a slip as well; something quite different is no code at all.
    if (mayBeMistyped != nullptr)
        *mayBeMistyped = bits.has_value() && bare.size() >= length - 2 && bare.size() <= length + 2;
    if (!bits || bare.size() != length)
        return std::nullopt;
    const ReceiptCode code(
        quint32(partOf(*bits, serialBits + checkBits, markBits)), partOf(*bits, checkBits, serialBits));
    return bitsOf(code.m_mark, code.m_serial) == *bits ? std::optional(code) : std::nullopt;
}

std::optional<ReceiptCode> ReceiptCode::findIn(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![0-9A-Z-])(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])"_s);
    for (const QRegularExpressionMatch &match : shape.globalMatch(text)) {
        if (const std::optional<ReceiptCode> code = fromText(match.captured()))
            return code;
    }
    return std::nullopt;
}

QString ReceiptCode::toString() const
{
    const Bits bits = bitsOf(m_mark, m_serial);
    QString text;
    for (qsizetype at = 0; at < length; ++at) {
        if (at > 0 && at % groupSize == 0)
            text += u'-';
        text += signs.at(qsizetype(partOf(bits, int(length - 1 - at) * signBits, signBits)));
    }
    return text;
}

QString ReceiptCode::digest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(toString().toLatin1(), QCryptographicHash::Sha256).toHex());
}

std::optional<quint32> storeMarkOf(const QString &firstHash)
{
    bool isNumber = false;
    const quint32 mark = firstHash.left(ReceiptCode::markBits / 4).toUInt(&isNumber, 16);
    return isNumber && firstHash.size() == 64 ? std::optional(mark) : std::nullopt;
}

} // namespace reintegro
