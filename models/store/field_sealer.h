// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace reintegro {

//! Turns personal data into what a store keeps, and back. Used on the store's thread.
class FieldSealer {
public:
    FieldSealer() = default;
    virtual ~FieldSealer() = default;
    FieldSealer(const FieldSealer &) = delete;
    FieldSealer &operator=(const FieldSealer &) = delete;
    FieldSealer(FieldSealer &&) = delete;
    FieldSealer &operator=(FieldSealer &&) = delete;

    //! `place` names table, column and row, so that no value can be put in another's place.
    [[nodiscard]] virtual QByteArray seal(const QByteArray &plain, const QByteArray &place) const = 0;
    //! Storage where it was not sealed with this key for this place.
    [[nodiscard]] virtual Result<QByteArray> open(const QByteArray &kept, const QByteArray &place) const = 0;
    //! The same 16 bytes for the same value and purpose, from which nobody without the key finds the value.
    [[nodiscard]] virtual QByteArray hash(const QByteArray &value, const QByteArray &purpose) const = 0;
    //! Which key it is, as a store remembers it (keyCheckOf()); empty where nothing is sealed.
    [[nodiscard]] virtual QByteArray keyCheck() const { return {}; }
};

//! Keeps everything as it is: where the database itself says who may read.
class PlainFields final : public FieldSealer {
public:
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &) const override
    {
        return plain;
    }
    [[nodiscard]] Result<QByteArray> open(const QByteArray &kept, const QByteArray &) const override
    {
        return kept;
    }
    [[nodiscard]] QByteArray hash(const QByteArray &value, const QByteArray &purpose) const override
    {
        constexpr qsizetype size = 16;
        return QCryptographicHash::hash(QByteArray(purpose + '/' + value), QCryptographicHash::Sha256)
            .left(size);
    }
};

} // namespace reintegro
