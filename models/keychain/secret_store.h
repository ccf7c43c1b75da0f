// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/basics/secret.h"

#include <optional>

namespace reintegro {

//! What no keychain refuses: Windows takes 2,560 bytes, the others more. A secret is shorter than this.
inline constexpr qsizetype secretSizeLimit = 2000;

//! Where secrets live. In the program the operating system's keychain, in tests also memory.
//!
//! Names are unique on the machine: "reintegro/<random id of the home>/<profile>" (Windows ignores service
//! names). Every failure is ErrorKind::Keychain with words for a person: none there, locked, not answering.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The secret under a name; an empty optional when there certainly is none (a locked keychain is a
    //! failure).
    [[nodiscard]] virtual Pending<std::optional<Secret>> *read(const QString &name) = 0;
    //! Writes and reads back. Under 2,000 bytes.
    [[nodiscard]] virtual Pending<Done> *write(const QString &name, const Secret &secret) = 0;
    //! Forgets; done also when there was nothing. Certain: while locked it is a failure.
    [[nodiscard]] virtual Pending<Done> *remove(const QString &name) = 0;
};

} // namespace reintegro
