// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

namespace reintegro {

//! An error in the words of the window.
struct ErrorText {
    QString what; //!< What happened, and what it means for the money.
    QString next; //!< What to do. Never empty.
    QString details; //!< What the gateway said, word for word, for those who want to know. May be empty.
    bool mayRetry = false; //!< Whether doing the same again changes nothing but the answer.

    [[nodiscard]] QString sentence() const; //!< Both.
    //! `details` with personal data masked, for places that have no way to show it.
    [[nodiscard]] QString maskedDetails() const;
};

//! GUI thread. Where an error names no next step, its kind does.
[[nodiscard]] ErrorText describeError(const Error &error);

} // namespace reintegro
