// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealed_fields.h"

#include "models/store/sql_error.h"
#include "models/store/subkeys.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr char form = 1;
static constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == StoreKey::size);

static const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

SealedFields::SealedFields(const StoreKey &key)
    : m_sealing(subkeyOf(key, Subkey::Sealing))
    , m_hashing(subkeyOf(key, Subkey::Hashing))
    , m_check(keyCheckOf(key))
{
}

QByteArray SealedFields::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray kept(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    kept[0] = form;
    unsigned char *const nonce = bytesOf(kept) + 1;
    randombytes_buf(nonce, std::size_t(nonceSize));
    const QByteArray bound = form + place;
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, &written, bytesOf(plain),
        quint64(plain.size()), bytesOf(bound), quint64(bound.size()), nullptr, nonce, m_sealing.data());
    return kept;
}

static Error notOpened(const QByteArray &place)
{
    return storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Personal data in the store cannot be opened: it was changed, or sealed with another key.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was changed. Keep the file, since it proves what happened, and look through it with "
            "\"store check\".")),
        QString::fromUtf8(place.left(place.indexOf('/'))));
}

Result<QByteArray> SealedFields::open(const QByteArray &kept, const QByteArray &place) const
{
    if (kept.size() < 1 + nonceSize + tagSize || kept.at(0) != form)
        return failure(notOpened(place));
    QByteArray plain(kept.size() - 1 - nonceSize - tagSize, Qt::Uninitialized);
    const unsigned char *const nonce = bytesOf(kept) + 1;
    const QByteArray bound = form + place;
    unsigned long long written = 0;
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), &written, nullptr,
        nonce + nonceSize, quint64(kept.size() - 1 - nonceSize), bytesOf(bound), quint64(bound.size()), nonce,
        m_sealing.data());
    if (status != 0)
        return failure(notOpened(place));
    return plain;
}

QByteArray SealedFields::hash(const QByteArray &value, const QByteArray &purpose) const
{
    // The purpose with its length before it, so that no two pairs share one text.
    const QByteArray text = QByteArray::number(purpose.size()) + ':' + purpose + value;
    std::array<char, 16> digest{};
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), digest.size(), bytesOf(text),
        quint64(text.size()), m_hashing.data(), m_hashing.size());
    return {digest.data(), qsizetype(digest.size())};
}

} // namespace reintegro
