// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <chrono>

namespace reintegro {

//! The answer of `POST {auth}/oauth2/token` (contract/README.md §1).
struct TokenAnswer {
    Secret token;
    std::chrono::seconds life{300}; //!< `expires_in`; five minutes where it was not said.
};

//! Reads it strictly: `access_token` is a text of visible ASCII, `expires_in` a whole number above 0 if it is
//! there. Unreadable names the field and never holds a word of the answer. Pure.
[[nodiscard]] Result<TokenAnswer> decodeTokenAnswer(const QByteArray &answer);

} // namespace reintegro
