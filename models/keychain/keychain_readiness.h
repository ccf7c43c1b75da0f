// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <chrono>

class QDBusMessage;

namespace reintegro {

//! Whether the keychain is there, open and answering, asked before anything it says is believed.
//!
//! Needed on Linux only, where a locked keyring looks like an empty one through QtKeychain (a read finds
//! nothing, a removal reports success and removes nothing) and where a frozen one never answers. Elsewhere
//! the answer is always yes.
class KeychainReadiness final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Done when secrets can be read and written now; else one of KeychainFailure, at the latest after
    //! `limit`.
    [[nodiscard]] Pending<Done> *check(std::chrono::milliseconds limit);

private:
    void askForWallet(Pending<Done> *answer, std::chrono::milliseconds limit);
    void askSecretService(Pending<Done> *answer, std::chrono::milliseconds limit);
};

} // namespace reintegro
