// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/background.h"
#include "models/basics/secret.h"
#include "models/store/password_cost.h"

#include <optional>

namespace reintegro {

//! What a check of a password found.
struct PasswordVerdict {
    bool isRight = false;
    std::optional<QString> rehashed; //!< The right password hashed anew, where the cost has changed since.
};

//! Hashes passwords with Argon2id (libsodium), one at a time on a thread of its own: each takes about a tenth
//! of a second and 64 MiB. Lives on the GUI thread.
class PasswordWorker final : public QObject {
    Q_OBJECT
public:
    explicit PasswordWorker(PasswordCost cost, QObject *parent = nullptr);

    //! The encoded form with salt and cost. Storage where the machine lacks the memory.
    [[nodiscard]] Pending<QString> *hash(const Secret &password);
    //! Does the same work without a hash, for names that nobody has, and finds the password wrong.
    [[nodiscard]] Pending<PasswordVerdict> *check(const std::optional<QString> &hash, const Secret &password);

private:
    const PasswordCost m_cost;
    Background m_background; // one at a time: each hash takes its 64 MiB
};

} // namespace reintegro
