// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

namespace reintegro {

//! Every way in which the operating system's keychain can fail a person, each with words of its own.
enum class KeychainFailure {
    NoBus, //!< Linux: the session has no message bus.
    NoService, //!< Linux: nobody on the bus keeps secrets.
    NoLibrary, //!< Linux: libsecret, which QtKeychain opens at run time, is not installed.
    NoGlib, //!< Linux: Qt's event loop runs without GLib, so libsecret's answers would never arrive.
    NoKeyring, //!< The service is there but has no default keyring.
    Locked,
    NoAnswer, //!< Asked and not answered in time; nothing was changed.
    NoAnswerToWrite, //!< The same while storing: it may still happen.
    NoAnswerToRemove, //!< The same while forgetting: it may still happen.
    Denied, //!< The keychain, or the person it asked, said no.
    WrittenWrong, //!< What came back after writing is not what was written.
    NotRemoved, //!< Removing was reported as done and the secret is still there.
    TooLong, //!< More than every system's keychain takes.
    Other,
};

//! The failure as an Error of kind Keychain. `detail` is for the log: what the system said, never a secret.
[[nodiscard]] Error keychainError(KeychainFailure failure, const QString &detail = {});

//! Whether an error says that there is no keychain at all, not that one is locked or silent.
[[nodiscard]] bool meansNoKeychain(const Error &error);

} // namespace reintegro
