// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <QString>

namespace reintegro {

//! A code that is written down on paper and brings a store's key back when the keychain is lost: 160 random
//! bits.
//!
//! As people see it: Crockford's base 32 (no I, L, O, U), 32 characters and a check symbol, in groups of
//! five: "7ZQ2K-…-M4*". https://www.crockford.com/base32.html
class RecoveryCode {
public:
    //! A new one. Storage where the machine has no random numbers.
    [[nodiscard]] static Result<RecoveryCode> random();
    //! What somebody typed in: case, blanks and hyphens forgiven; I and L read as 1, O as 0. InvalidData says
    //! whether it is too short, too long, or has a slip (the check symbol tells).
    [[nodiscard]] static Result<RecoveryCode> fromText(const QString &text);

    //! For showing it, once.
    [[nodiscard]] QString revealForPaper() const;
    //! The 20 bytes that a key is made from.
    [[nodiscard]] const QByteArray &revealForHashing() const { return m_bytes.revealForHashing(); }

    bool operator==(const RecoveryCode &) const = delete;

private:
    explicit RecoveryCode(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret m_bytes;
};

} // namespace reintegro
