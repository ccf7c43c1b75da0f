// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace reintegro {

//! How much work Argon2id puts into one password: what an attacker with the file has to spend per guess.
struct PasswordCost {
    quint64 passes = 3;
    quint64 memoryBytes = quint64(64) * 1024 * 1024;

    //! 64 MiB and 3 passes: about a tenth of a second on a desk's machine.
    [[nodiscard]] static constexpr PasswordCost standard() { return {}; }
    //! The least that libsodium accepts. Protects nothing: tests and invented people only.
    [[nodiscard]] static constexpr PasswordCost cheapForTests() { return {.passes = 1, .memoryBytes = 8192}; }

    bool operator==(const PasswordCost &) const = default;
};

} // namespace reintegro
