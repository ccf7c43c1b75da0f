// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace reintegro::test {

//! One connection to a port of this machine that posts bytes made beforehand and looks at the status alone,
//! so that what is measured is the server and not whoever asks it. Blocks; POSIX.
class Posting {
public:
    explicit Posting(quint16 port)
        : m_port(port)
    {
    }
    ~Posting();
    Q_DISABLE_COPY_MOVE(Posting)

    //! The status of the answer to a whole request; 0 where there was none. Connects when it is needed.
    [[nodiscard]] int post(const QByteArray &request);

private:
    [[nodiscard]] bool connectToServer();
    [[nodiscard]] bool send(const QByteArray &request);
    //! The head and the body of one answer; empty where the connection ended before.
    [[nodiscard]] QByteArray answer();
    void close();

    quint16 m_port;
    int m_socket = -1;
};

//! A request to post a body, as it goes over the wire.
[[nodiscard]] QByteArray postRequest(
    const QByteArray &path, const QByteArray &headers, const QByteArray &body);

} // namespace reintegro::test
