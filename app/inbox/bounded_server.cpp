// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/bounded_server.h"

#include <sys/socket.h>
#include <unistd.h>

namespace reintegro {

// With the threads' own it stays under the 1,000 files of the service's unit.
static constexpr std::size_t longestLine = 600;
static constexpr int mostUnaccepted = 256;

//! Lets the listening thread see which socket has come before one of the threads has it.
class BoundedServer::Threads final : public httplib::TaskQueue {
public:
    Threads(BoundedServer &server, std::size_t count)
        : m_pool(count)
    {
        server.m_threads = &m_pool;
    }

    void enqueue(std::function<void()> take) override { take(); }
    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool;
};

BoundedServer::BoundedServer(std::size_t threads, BoundedStream::Limits limits)
    : m_connections(threads, longestLine)
    , m_limits(limits)
{
    new_task_queue = [this, threads] {
        return new Threads(*this, threads);
    }; // NOLINT: the library deletes it
}

void BoundedServer::lengthenBacklog()
{
    ::listen(
        svr_sock_, mostUnaccepted); // the library has 5: a burst would wait for a second try of its system
}

void BoundedServer::finish()
{
    stop();
    m_connections.finish();
}

bool BoundedServer::process_and_close_socket(socket_t socket)
{
    const bool hasRoom = m_connections.arrive();
    if (hasRoom)
        m_threads->enqueue([this, socket] { serve(socket); });
    else
        ::close(socket);
    return hasRoom;
}

void BoundedServer::serve(int socket)
{
    m_connections.begin(socket);
    BoundedStream stream(socket, m_connections, m_limits);
    bool isLast = false;
    while (!isLast && stream.waitForRequest()) {
        const bool isAnswered = process_request(stream, svr_sock_ == INVALID_SOCKET, isLast,
            [](httplib::Request &request) { request.ranges.clear(); }); // nobody is answered in parts
        isLast = !stream.flush() || !isAnswered || isLast || !stream.mayGoOn();
    }
    stream.endPolitely();
    m_connections.end(socket);
    ::close(socket);
}

} // namespace reintegro
