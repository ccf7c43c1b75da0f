// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <optional>

namespace reintegro::test {

//! A certificate authority made for one test run, and a server certificate of it for 127.0.0.1 and
//! "gateway.invalid".
struct TestAuthority {
    QSslCertificate authority;
    QSslCertificate server;
    QSslKey serverKey;

    //! Makes one with the openssl program; nothing where that is missing or fails.
    [[nodiscard]] static std::optional<TestAuthority> make();

    //! For a client that trusts this authority and no other.
    [[nodiscard]] QSslConfiguration trusted() const;
    //! For the server.
    [[nodiscard]] QSslConfiguration serving() const;
};

} // namespace reintegro::test
