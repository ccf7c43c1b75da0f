// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store_keys.h"

namespace reintegro {

//! The key of a training store, in a file of its owner's alone beside the store. It seals invented people
//! only: training has to work where there is no keychain, and must never touch one.
class StoreKeyFile final : public StoreKeys {
    Q_OBJECT
public:
    explicit StoreKeyFile(QString file, QObject *parent = nullptr);

    //! Where it lies for a store.
    [[nodiscard]] static QString beside(const QString &store) { return store + QStringLiteral(".key"); }

    [[nodiscard]] Pending<StoreKey> *key(bool mayMake) override;
    [[nodiscard]] Pending<Done> *put(const StoreKey &key) override;

private:
    [[nodiscard]] Result<StoreKey> readOrMake(bool mayMake) const;

    const QString m_file;
};

} // namespace reintegro
