// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/bounded_stream.h"

#include <memory>

namespace reintegro {

//! cpp-httplib's server with limits for whole requests, and with threads that slow connections cannot hold.
class BoundedServer final : public httplib::Server {
public:
    BoundedServer(std::size_t threads, BoundedStream::Limits limits);

    //! After bind_to_port() or bind_to_any_port().
    void lengthenBacklog();
    //! Answers what has begun, and takes nothing new.
    void finish();

private:
    class Threads;

    bool process_and_close_socket(socket_t socket) override;
    void serve(int socket);

    OpenConnections m_connections;
    const BoundedStream::Limits m_limits;
    httplib::ThreadPool *m_threads = nullptr; // the library's while it listens
};

} // namespace reintegro
