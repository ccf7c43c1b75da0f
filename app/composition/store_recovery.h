// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/background.h"
#include "models/store/password_cost.h"
#include "models/store/store_keys.h"

namespace reintegro {

//! The recovery code of one store: each store has a code of its own, in a small file beside it that is worth
//! nothing without the code, and that goes along with every backup.
class StoreRecovery final : public QObject {
    Q_OBJECT
public:
    //! `keys` is where the key of `store` (a file) is kept; it outlives this.
    StoreRecovery(StoreKeys &keys, QString store, PasswordCost cost = PasswordCost::standard(),
        QObject *parent = nullptr);

    //! Whether a code was ever made for this store.
    [[nodiscard]] bool hasCode() const { return isMadeFor(m_store); }
    [[nodiscard]] static bool isMadeFor(const QString &store);
    //! Makes a code, to be shown once: it is kept nowhere. An older one is void from now on. Storage,
    //! Keychain in words.
    [[nodiscard]] Pending<QString> *makeCode();
    //! The key that a code brings back, from the file beside `store`, or beside a backup of it. InvalidData
    //! where it is no code, NotAllowed where it is another one, NotFound where no code was made, Storage
    //! where the key does not belong to the file.
    [[nodiscard]] Pending<StoreKey> *keyFor(const QString &code, const QString &file);
    //! Brings the key back into the keychain, once it is sure that it opens the store.
    [[nodiscard]] Pending<Done> *recover(const QString &code);

private:
    StoreKeys &m_keys;
    const QString m_store;
    const PasswordCost m_cost;
    Background m_background;
};

} // namespace reintegro
