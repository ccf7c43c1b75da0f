// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"
#include "models/gateway/gateway_options.h"

#include <QNetworkRequest>
#include <QUrl>

namespace reintegro {

//! What makes a call ours (contract/README.md §1).
struct Access {
    Secret token;
    Secret apiKey;
    bool isPasted = false; //!< By hand: cannot be renewed.
};

//! An address below `base`: the fixed `path` ("v1/payments/charges"), then `key` as one segment whatever it
//! contains. The path of `base` may be empty and may end in a slash. Without a key for an empty `key`.
[[nodiscard]] QUrl endpoint(const QUrl &base, const QString &path, const QString &key = {});

//! A request with everything tamed that QNetworkAccessManager does by itself: no redirects, no HTTP/2, no
//! cookies, no cache, no authentication of its own, no compression, TLS 1.2 or newer.
//! InvalidData for an address that credentials may not go to, or credentials that cannot stand in a header.
[[nodiscard]] Result<QNetworkRequest> gatewayRequest(
    const QUrl &address, const std::optional<Access> &access, const GatewayOptions &options);

} // namespace reintegro
