// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/bounded_stream.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace reintegro {

using Clock = std::chrono::steady_clock;

static constexpr std::chrono::milliseconds longestFarewell{1000};
static constexpr std::size_t longestRest = std::size_t{1024} * 1024; // of what nobody reads

//! poll() and not select(): that knows only the first 1,024 sockets of a process.
static bool isReady(int socket, short events, Clock::time_point until)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            return false;
        pollfd one{.fd = socket, .events = events, .revents = 0};
        const int ready = ::poll(&one, 1, int(left));
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

static bool shouldWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

BoundedStream::BoundedStream(int socket, OpenConnections &connections, Limits limits)
    : m_socket(socket)
    , m_connections(connections)
    , m_limits(limits)
{
}

bool BoundedStream::waitForRequest()
{
    m_since = Clock::now();
    m_left = m_limits.bytes;
    if (m_next == m_end && !fill(OpenConnections::Wait::Idle, m_since + m_limits.idle))
        return false;
    m_until = Clock::now() + m_limits.request;
    return true;
}

//! Reads what is there; waits for it where nothing is.
bool BoundedStream::fill(OpenConnections::Wait wait, Time until)
{
    for (;;) {
        const ssize_t count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (count > 0) {
            m_next = 0;
            m_end = std::size_t(count);
            return true;
        }
        m_isBroken = count == 0 || !shouldWait();
        if (m_isBroken)
            return false;
        const bool isThere =
            m_connections.beginWait(m_socket, wait, m_since) && isReady(m_socket, POLLIN, until);
        m_connections.endWait(m_socket);
        m_isBroken = !isThere;
        if (m_isBroken)
            return false;
    }
}

ssize_t BoundedStream::read(char *to, std::size_t size)
{
    if (m_next == m_end && !m_answer.empty())
        flush(); // "100 Continue", without which nothing more would come
    // The library asks for a head byte by byte: the clock is looked at only where more has to come.
    const bool hasMore = !m_isBroken && m_left > 0
        && (m_next < m_end || (Clock::now() < m_until && fill(OpenConnections::Wait::Request, m_until)));
    if (!hasMore) {
        m_isBroken = true;
        return -1;
    }
    const std::size_t count = std::min({size, m_end - m_next, m_left});
    std::copy_n(m_buffer.data() + m_next, count, to);
    m_next += count;
    m_left -= count;
    return ssize_t(count);
}

ssize_t BoundedStream::write(const char *from, std::size_t size)
{
    m_answer.append(from, size);
    return ssize_t(size);
}

bool BoundedStream::flush()
{
    m_saysClose = m_saysClose || m_answer.find("\r\nConnection: close\r\n") != std::string::npos;
    const auto until = Clock::now() + m_limits.answer;
    std::size_t sent = 0;
    while (sent < m_answer.size()) {
        const ssize_t count =
            ::send(m_socket, m_answer.data() + sent, m_answer.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && !(shouldWait() && isReady(m_socket, POLLOUT, until))) {
            m_isBroken = true;
            break;
        }
        sent += count > 0 ? std::size_t(count) : 0;
    }
    m_answer.clear();
    return !m_isBroken;
}

void BoundedStream::endPolitely()
{
    ::shutdown(m_socket, SHUT_WR);
    m_since = Clock::now();
    const auto until = m_since + longestFarewell;
    std::size_t rest = 0;
    while (rest < longestRest && Clock::now() < until && fill(OpenConnections::Wait::Request, until))
        rest += m_end;
}

bool BoundedStream::is_readable() const
{
    return !m_isBroken;
}

bool BoundedStream::is_writable() const
{
    return !m_isBroken;
}

// Behind a proxy everybody has the same address, and asking for it costs two calls of the system for each.
void BoundedStream::get_remote_ip_and_port(std::string &, int &) const { }
void BoundedStream::get_local_ip_and_port(std::string &, int &) const { }

} // namespace reintegro
