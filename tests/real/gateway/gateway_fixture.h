// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/liquido_gateway.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"

namespace reintegro::test {

//! Credentials that exist nowhere, so that a search for them in answers and logs can only find a leak.
inline constexpr auto inventedToken = "invented-token-0001";
inline constexpr auto inventedApiKey = "invented-api-key-0002";
inline constexpr auto inventedClientId = "invented client+id";
inline constexpr auto inventedClientSecret = "invented&secret=/%0003";

[[nodiscard]] inline Credentials pastedCredentials()
{
    return Credentials{.clientId = {},
        .clientSecret = {},
        .accessToken = Secret(inventedToken),
        .apiKey = Secret(inventedApiKey)};
}

[[nodiscard]] inline Credentials clientCredentials()
{
    return Credentials{.clientId = Secret(inventedClientId),
        .clientSecret = Secret(inventedClientSecret),
        .accessToken = {},
        .apiKey = Secret(inventedApiKey)};
}

[[nodiscard]] inline Profile profileAt(const QUrl &address)
{
    Profile profile;
    profile.name = QStringLiteral("test");
    profile.kind = ProfileKind::Custom;
    profile.api = address;
    profile.auth = address;
    return profile;
}

//! Times that a test can wait for.
[[nodiscard]] inline GatewayOptions quickOptions()
{
    GatewayOptions options;
    options.limits.silence = std::chrono::milliseconds(400);
    options.limits.read = std::chrono::milliseconds(3000);
    options.limits.refundCall = std::chrono::milliseconds(1200);
    options.limits.firstPause = std::chrono::milliseconds(4);
    options.limits.longestPause = std::chrono::milliseconds(20);
    return options;
}

[[nodiscard]] inline QByteArray chargeAnswer(const QByteArray &key, const QByteArray &status = "SETTLED")
{
    return R"({"idempotencyKey":")" + key + R"(","transferStatus":")" + status
        + R"(","transferStatusCode":200,"amount":300,"currency":"COP","country":"CO"})";
}

[[nodiscard]] inline QByteArray tokenAnswer(const QByteArray &token, int seconds = 3600)
{
    return R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(seconds)
        + R"(,"token_type":"Bearer"})";
}

[[nodiscard]] inline ChargeKey chargeKey(const QString &text)
{
    return *ChargeKey::fromText(text);
}

//! A gateway with a pasted token, at a server or any address.
struct Reader {
    explicit Reader(const QUrl &address, GatewayOptions options = quickOptions())
        : gateway(profileAt(address), credentials, std::move(options))
    {
    }
    [[nodiscard]] Result<ChargeReading> charge(const QString &key = QStringLiteral("order-1"))
    {
        return await(gateway.readCharge(chargeKey(key), QDeadlineTimer(Gateway::readLimit)));
    }
    [[nodiscard]] Result<RefundReading> refund()
    {
        return await(gateway.readRefund(
            *RefundKey::fromText(QStringLiteral("order-1-1")), QDeadlineTimer(Gateway::readLimit)));
    }
    FixedCredentials credentials{pastedCredentials()};
    LiquidoGateway gateway;
};

} // namespace reintegro::test
