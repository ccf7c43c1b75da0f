// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/open_connections.h"

#include <array>
#include <httplib.h>
#include <string>

namespace reintegro {

//! One connection as cpp-httplib reads it, within limits that the library does not have: of time and of bytes
//! for a whole request, its head included. The library's own limit of time is one of silence, so that a byte
//! now and then keeps a thread for ever, and it reads any number of lines of a head, and whatever length an
//! unwanted body claims.
class BoundedStream final : public httplib::Stream {
public:
    struct Limits {
        std::chrono::milliseconds idle; //!< Until a request begins.
        std::chrono::milliseconds request; //!< From its first byte to its last.
        std::chrono::milliseconds answer; //!< Until it is taken.
        std::size_t bytes; //!< Of a request.
    };
    //! The socket stays the caller's.
    BoundedStream(int socket, OpenConnections &connections, Limits limits);

    //! Gives false where the next request does not begin in time.
    [[nodiscard]] bool waitForRequest();
    //! Sends what was written. False where nobody takes it.
    bool flush();
    //! Whether another request may follow: this one was read as a whole, and its answer has not said "close".
    [[nodiscard]] bool mayGoOn() const { return !m_isBroken && !m_saysClose; }
    //! Lets the other side read the answer: closing with bytes unread would take it away again.
    void endPolitely();

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *to, std::size_t size) override;
    ssize_t write(const char *from, std::size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    using Time = OpenConnections::Time;

    [[nodiscard]] bool fill(OpenConnections::Wait wait, Time until);

    const int m_socket;
    OpenConnections &m_connections;
    const Limits m_limits;
    std::array<char, 4096> m_buffer{};
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    std::size_t m_left = 0; //!< Bytes that this request may still have.
    Time m_since; //!< When this request was first waited for.
    Time m_until;
    std::string m_answer; //!< In one piece, so that it takes one packet.
    bool m_isBroken = false;
    bool m_saysClose = false;
};

} // namespace reintegro
