// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_key.h"

#include "models/store/sql_error.h"
#include "models/store/subkeys.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr auto secretPrefix = "1:"; // for a later form

Result<StoreKey> StoreKey::random()
{
    if (sodium_init() < 0) { // does its work once, whoever calls
        return failure(storageError(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This machine gives no random numbers that can be trusted.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was made. Restart the machine, then try again."))));
    }
    Bytes bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return StoreKey(bytes);
}

Result<StoreKey> StoreKey::fromSecret(const Secret &text)
{
    const QByteArray &kept = text.revealForKeychain();
    const QByteArray bytes = QByteArray::fromHex(kept.mid(2));
    if (!kept.startsWith(secretPrefix) || bytes.size() != qsizetype(size) || kept.mid(2) != bytes.toHex()) {
        return failure(ErrorKind::Keychain,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "What the keychain holds as the store's key is not a key of this program.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Nothing was changed. Put the key back with the recovery code: reintegro-cli store recover "
                "--code-file FILE")));
    }
    Bytes key{};
    std::copy(bytes.cbegin(), bytes.cend(), key.begin());
    return StoreKey(key);
}

Secret StoreKey::toSecret() const
{
    return Secret(QByteArray(secretPrefix)
        + QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(size)).toHex());
}

QByteArray keyCheckOf(const StoreKey &key)
{
    const StoreKey::Bytes check = subkeyOf(key, Subkey::Check);
    return QByteArray(reinterpret_cast<const char *>(check.data()), keyCheckSize / 2).toHex();
}

} // namespace reintegro
