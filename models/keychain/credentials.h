// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <optional>

namespace reintegro {

//! What lets a profile talk to the gateway. Either a client id and secret, or an access token pasted by hand
//! (contract/README.md §1), and the API key in both cases.
struct Credentials {
    std::optional<Secret> clientId;
    std::optional<Secret> clientSecret;
    std::optional<Secret> accessToken;
    Secret apiKey;

    [[nodiscard]] bool hasPastedToken() const { return accessToken.has_value(); }
};

//! Reads {"clientId","clientSecret","apiKey"} or {"accessToken","apiKey"}: exactly one of the two forms,
//! every value a string that is not empty and holds no control character. InvalidData names the field, never
//! its value.
[[nodiscard]] Result<Credentials> decodeCredentials(const QByteArray &json);

//! The form that decodeCredentials reads. Under 2,000 bytes, else InvalidData (the smallest limit of the
//! keychains).
[[nodiscard]] Result<Secret> encodeCredentials(const Credentials &credentials);

} // namespace reintegro
