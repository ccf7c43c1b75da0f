// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/store/store_key.h"

namespace reintegro {

//! Where the key of one store is kept. GUI thread.
class StoreKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The key. Only where `mayMake` is true, because nothing was sealed yet, a new one is made and kept
    //! where there is none; several programs that ask at once get the same one. Keychain in words where there
    //! is no key, or it cannot be reached.
    [[nodiscard]] virtual Pending<StoreKey> *key(bool mayMake) = 0;
    //! Keeps a key that was found again, instead of whatever was kept.
    [[nodiscard]] virtual Pending<Done> *put(const StoreKey &key) = 0;
};

//! A key that is known already.
class FixedStoreKey final : public StoreKeys {
    Q_OBJECT
public:
    explicit FixedStoreKey(StoreKey key, QObject *parent = nullptr)
        : StoreKeys(parent)
        , m_key(std::move(key))
    {
    }

    [[nodiscard]] Pending<StoreKey> *key(bool) override { return alreadyDone<StoreKey>(this, m_key); }
    [[nodiscard]] Pending<Done> *put(const StoreKey &key) override
    {
        m_key = key;
        return alreadyDone<Done>(this, Done());
    }

private:
    StoreKey m_key;
};

} // namespace reintegro
