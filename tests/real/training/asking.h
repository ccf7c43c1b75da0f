// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_gateway.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace reintegro::test {

//! What came back, whole or not.
struct Heard {
    int httpStatus = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    nlohmann::json json; //!< Discarded where the body is not JSON, or long.

    [[nodiscard]] QString text(const char *field) const;
};

//! Asks a training gateway as any client would.
class Asking {
public:
    explicit Asking(const TrainingGateway &gateway)
        : m_address(gateway.address())
    {
    }

    QByteArray authorization = "Bearer training-access-token";
    QByteArray apiKey = "some-key";

    [[nodiscard]] Heard get(const QByteArray &path);
    //! The body goes out once, whatever happens to the connection.
    [[nodiscard]] Heard post(
        const QByteArray &path, const QByteArray &body, const QByteArray &type = "application/json");

private:
    [[nodiscard]] QNetworkRequest requestTo(const QByteArray &path) const;
    [[nodiscard]] static Heard wait(QNetworkReply *reply);

    QUrl m_address;
    QNetworkAccessManager m_network;
};

//! The body of a refund call that keeps the contract.
[[nodiscard]] QByteArray refundBody(const QByteArray &key, const QByteArray &charge, qint64 amount,
    const QByteArray &description = "refund test");

} // namespace reintegro::test
