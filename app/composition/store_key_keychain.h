// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/home_folder.h"
#include "app/composition/store_key_file.h"
#include "models/keychain/secret_store.h"

#include <QDeadlineTimer>
#include <QLockFile>

namespace reintegro {

//! The key of a store, in the operating system's keychain.
class StoreKeyKeychain final : public StoreKeys {
    Q_OBJECT
public:
    //! What the key belongs to.
    struct Place {
        QString entry; //!< In the keychain.
        QString store; //!< The store's file.
        //! Invented data only: where there is no keychain at all, a file beside the store does.
        bool mayUseFile = false;
    };
    //! `secrets` outlives it.
    StoreKeyKeychain(SecretStore &secrets, Place place, QObject *parent = nullptr);

    //! Keychain where it cannot be reached, or has no key and none may be made.
    [[nodiscard]] Pending<StoreKey> *key(bool mayMake) override;
    [[nodiscard]] Pending<Done> *put(const StoreKey &key) override;

private:
    [[nodiscard]] bool usesFile(const Error &error) const;
    void make(Pending<StoreKey> *answer);
    void write(const StoreKey &key, Pending<Done> *answer);
    void makeLocked(Pending<StoreKey> *answer);

    SecretStore &m_secrets;
    const Place m_place;
    StoreKeyFile m_file;
    QLockFile m_making; //!< Of several programs one makes the key.
    QDeadlineTimer m_patience;
};

//! Where the key of a profile's store is kept. `secrets` outlives it.
[[nodiscard]] std::unique_ptr<StoreKeys> storeKeysOf(
    const HomeFolder &home, const Profile &profile, SecretStore &secrets);

} // namespace reintegro
