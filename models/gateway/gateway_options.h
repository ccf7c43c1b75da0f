// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"

#include <QSslConfiguration>

#include <chrono>
#include <optional>

namespace reintegro {

//! How long and how much. The defaults are the rules; only tests make them shorter.
struct GatewayLimits {
    std::chrono::milliseconds silence{15'000}; //!< Without a byte in either direction.
    std::chrono::milliseconds read{20'000}; //!< A read or a token with all repeats, whatever `until` says.
    std::chrono::milliseconds refundCall{30'000}; //!< A refund or cancel call, whatever `until` says.
    std::chrono::milliseconds firstPause{500}; //!< Before the first repeat; doubled for each further one.
    std::chrono::milliseconds longestPause{8'000};
    int tries = 4; //!< Of a read or a token, the first one counted.
    qint64 answerBytes = 1'048'576; //!< The longest answer that is taken.
};

//! What a gateway needs beside its profile and credentials.
struct GatewayOptions {
    GatewayLimits limits;
    const Clock *clock = nullptr; //!< For the expiry of tokens and Retry-After; the machine's own if null.
    //! For tests, whose servers have certificates of their own authority; else Qt's default with TLS 1.2 or
    //! newer.
    std::optional<QSslConfiguration> tls;
};

[[nodiscard]] inline QDateTime nowOf(const GatewayOptions &options)
{
    return options.clock != nullptr ? options.clock->now() : SystemClock().now();
}

} // namespace reintegro
