// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"
#include "models/store/store_key.h"

namespace reintegro {

//! Personal data sealed with a store's key: XChaCha20-Poly1305 with a random nonce for each value, bound to
//! its place in the store. What was changed, moved to another place or sealed with another key does not open.
//!
//! A sealed value: one byte for the form (1), 24 bytes nonce, the sealed bytes, 16 bytes tag.
class SealedFields final : public FieldSealer {
public:
    explicit SealedFields(const StoreKey &key);

    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &place) const override;
    [[nodiscard]] Result<QByteArray> open(const QByteArray &kept, const QByteArray &place) const override;
    [[nodiscard]] QByteArray hash(const QByteArray &value, const QByteArray &purpose) const override;
    [[nodiscard]] QByteArray keyCheck() const override { return m_check; }

private:
    StoreKey::Bytes m_sealing;
    StoreKey::Bytes m_hashing;
    QByteArray m_check;
};

} // namespace reintegro
