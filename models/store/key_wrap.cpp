// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/key_wrap.h"

#include "models/store/sql_error.h"

#include <sodium.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! What the file says.
struct Wrap {
    PasswordCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;
    QByteArray keyCheck;
};

} // namespace

static constexpr int form = 1;
static constexpr quint64 mostMemory = quint64(1024) * 1024 * 1024; // a file must not eat the machine
static constexpr quint64 mostPasses = 16;

QString recoveryFileOf(const QString &store)
{
    return store + u".recovery"_s;
}

static unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static Result<StoreKey::Bytes> stretched(
    const RecoveryCode &code, const QByteArray &salt, const PasswordCost &cost)
{
    StoreKey::Bytes key{};
    const QByteArray &text = code.revealForHashing();
    if (sodium_init() < 0
        || crypto_pwhash(key.data(), key.size(), text.constData(), quint64(text.size()), bytesOf(salt),
               cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
            != 0) {
        return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase",
                                        "The recovery code could not be worked with on this machine.")),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Close other programs, since it needs some memory, and try again."))));
    }
    return key;
}

//! What the key is bound to: the form, the cost, and which key it is.
static QByteArray boundTo(const PasswordCost &cost, const QByteArray &keyCheck)
{
    return "reintegro recovery 1 " + QByteArray::number(cost.passes) + ' '
        + QByteArray::number(cost.memoryBytes) + ' ' + keyCheck;
}

Result<QByteArray> wrapKey(const StoreKey &key, const RecoveryCode &code, PasswordCost cost)
{
    // The key was made with random numbers, or read from where it was kept: sodium is at work already.
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    const Result<StoreKey::Bytes> under = stretched(code, salt, cost);
    if (!under)
        return tl::unexpected(under.error());
    const QByteArray check = keyCheckOf(key);
    const QByteArray bound = boundTo(cost, check);
    QByteArray wrapped(
        qsizetype(StoreKey::size) + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(wrapped), &written, key.revealForSealing().data(),
        key.revealForSealing().size(), bytesOf(bound), quint64(bound.size()), nullptr, bytesOf(nonce),
        under->data());
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QJsonObject file{{u"form"_s, form}, {u"kdf"_s, u"argon2id"_s}, {u"passes"_s, qint64(cost.passes)},
        {u"memory"_s, qint64(cost.memoryBytes)}, {u"salt"_s, hex(salt)}, {u"nonce"_s, hex(nonce)},
        {u"wrapped"_s, hex(wrapped)}, {u"keyCheck"_s, QString::fromLatin1(check)}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact) + '\n';
}

static std::optional<Wrap> readWrap(const QByteArray &text)
{
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    const auto bytes = [&file](QLatin1StringView name) {
        return QByteArray::fromHex(file.value(name).toString().toLatin1());
    };
    Wrap wrap{.cost = {.passes = quint64(file.value("passes"_L1).toInteger()),
                  .memoryBytes = quint64(file.value("memory"_L1).toInteger())},
        .salt = bytes("salt"_L1),
        .nonce = bytes("nonce"_L1),
        .wrapped = bytes("wrapped"_L1),
        .keyCheck = file.value("keyCheck"_L1).toString().toLatin1()};
    const bool isWhole = file.value("form"_L1).toInt() == form && file.value("kdf"_L1) == u"argon2id"_s
        && wrap.salt.size() == crypto_pwhash_SALTBYTES
        && wrap.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && wrap.wrapped.size() == qsizetype(StoreKey::size) + crypto_aead_xchacha20poly1305_ietf_ABYTES
        && wrap.keyCheck.size() == keyCheckSize && wrap.cost.passes <= mostPasses
        && wrap.cost.memoryBytes <= mostMemory;
    return isWhole ? std::optional(std::move(wrap)) : std::nullopt;
}

Result<StoreKey> unwrapKey(const QByteArray &wrap, const RecoveryCode &code)
{
    const std::optional<Wrap> read = readWrap(wrap);
    if (!read) {
        return failure(storageError(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The recovery file is damaged, or not one of this program.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Use the one that lies beside the last backup."))));
    }
    const Result<StoreKey::Bytes> under = stretched(code, read->salt, read->cost);
    if (!under)
        return tl::unexpected(under.error());
    StoreKey::Bytes bytes{};
    const QByteArray bound = boundTo(read->cost, read->keyCheck);
    unsigned long long written = 0;
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.data(), &written, nullptr,
        bytesOf(read->wrapped), quint64(read->wrapped.size()), bytesOf(bound), quint64(bound.size()),
        bytesOf(read->nonce), under->data());
    const StoreKey key = StoreKey::fromBytes(bytes);
    if (status == 0 && keyCheckOf(key) == read->keyCheck)
        return key;
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This is not the store's recovery code.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Only the newest code counts. Nothing was changed; see whether there is a newer paper.")));
}

std::optional<QByteArray> keyCheckOfWrap(const QByteArray &wrap)
{
    const std::optional<Wrap> read = readWrap(wrap);
    return read ? std::optional(read->keyCheck) : std::nullopt;
}

} // namespace reintegro
