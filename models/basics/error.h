// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace reintegro {

//! What went wrong, in terms a caller can act on. The command line prints these names in snake_case.
enum class ErrorKind {
    Usage, //!< The call itself is wrong (command line).
    NotFound,
    NotAllowed, //!< Sign-in, role, policy or credentials.
    Network, //!< No usable connection or answer; nothing was changed at the gateway.
    RateLimited, //!< The gateway asks to wait (429).
    Refused, //!< The gateway understood and refused; nothing changed.
    Unreadable, //!< The gateway's answer breaks the contract.
    InvalidData, //!< What a person or a file gave cannot be used.
    Conflict, //!< Someone was first, or the state does not allow the step.
    OutcomeUnknown, //!< A change was sent and no usable answer came: it may have happened.
    NotSent, //!< A change was meant to be sent, and certainly did not take effect.
    Storage, //!< The store could not be read or written.
    Keychain, //!< The operating system's keychain is missing, locked or does not answer.
    Cancelled, //!< The person stopped it.
};

//! What the other side said, word for word. `body` is masked of card tokens before it gets here.
struct ServerReply {
    int httpStatus = 0;
    QByteArray body;

    bool operator==(const ServerReply &) const = default;
};

//! Why something did not work. Everything a window, the command line and the log need to say so.
struct Error {
    ErrorKind kind = ErrorKind::InvalidData;
    Phrase what; //!< What happened, and what that means for the money where it could be in doubt.
    Phrase next; //!< What to do now. May be empty where nothing can be done.
    QString detail; //!< For the log: English, no personal data, no secrets.
    std::optional<ServerReply> reply; //!< When the gateway said something. Shown on request, never logged.
    //! How long the other side asked to be left alone (Retry-After), whole seconds; nothing where it did not
    //! say.
    std::optional<std::chrono::milliseconds> askedWait = {};

    //! Both sentences in English, as the command line prints them.
    [[nodiscard]] QString english() const;
    //! Both sentences in the language of the window.
    [[nodiscard]] QString translated() const;
};

//! The name of a kind as scripts see it: "not_found", "outcome_unknown", …
[[nodiscard]] QString nameOf(ErrorKind kind);

} // namespace reintegro
