// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <array>

namespace reintegro {

//! The key under which one store seals its personal data: 32 random bytes. It stands in no file of the store
//! and in no log; whoever has the store without it can read no account, document or name.
class StoreKey {
public:
    static constexpr std::size_t size = 32;
    using Bytes = std::array<unsigned char, size>;

    //! A new one from the system's own random numbers. Storage where the machine has none.
    [[nodiscard]] static Result<StoreKey> random();
    //! What toSecret() gave. Keychain in words where it is something else.
    [[nodiscard]] static Result<StoreKey> fromSecret(const Secret &text);
    [[nodiscard]] static StoreKey fromBytes(const Bytes &bytes) { return StoreKey(bytes); }

    //! As a keychain keeps it.
    [[nodiscard]] Secret toSecret() const;
    [[nodiscard]] const Bytes &revealForSealing() const { return m_bytes; }

    bool operator==(const StoreKey &) const = delete;

private:
    explicit StoreKey(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }
    Bytes m_bytes;
};

//! Which key a store was sealed with, without telling anything about it: 32 hex digits that stand in the
//! store, beside its recovery code's file and nowhere else.
inline constexpr qsizetype keyCheckSize = 32;
[[nodiscard]] QByteArray keyCheckOf(const StoreKey &key);

} // namespace reintegro
