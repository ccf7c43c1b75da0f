// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store_key.h"

#include <sodium.h>

namespace reintegro {

//! What the store's key is used for: each use has a key of its own, derived from it. The numbers never
//! change.
enum class Subkey : quint8 {
    Sealing = 1,
    Hashing = 2,
    Check = 3,
};

[[nodiscard]] inline StoreKey::Bytes subkeyOf(const StoreKey &key, Subkey use)
{
    static_assert(crypto_kdf_KEYBYTES == StoreKey::size && crypto_kdf_CONTEXTBYTES == 8);
    StoreKey::Bytes subkey{};
    crypto_kdf_derive_from_key(
        subkey.data(), subkey.size(), quint64(use), "RtgStore", key.revealForSealing().data());
    return subkey;
}

} // namespace reintegro
