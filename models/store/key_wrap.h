// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/password_cost.h"
#include "models/store/recovery_code.h"
#include "models/store/store_key.h"

namespace reintegro {

// A store's key, kept under its recovery code: a small file that is worth nothing without the code.

//! The wrap's file beside a store or a backup.
[[nodiscard]] QString recoveryFileOf(const QString &store);

//! The content of such a file. The code is stretched with Argon2id, which takes a tenth of a second and
//! 64 MiB: not on the GUI thread. Storage where the machine lacks the memory.
[[nodiscard]] Result<QByteArray> wrapKey(
    const StoreKey &key, const RecoveryCode &code, PasswordCost cost = PasswordCost::standard());
//! The key in it. NotAllowed where the code is another one; Storage where the file is damaged.
[[nodiscard]] Result<StoreKey> unwrapKey(const QByteArray &wrap, const RecoveryCode &code);
//! The check value of the key that is wrapped; nothing where it is no such file.
[[nodiscard]] std::optional<QByteArray> keyCheckOfWrap(const QByteArray &wrap);

} // namespace reintegro
