// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/open_connections.h"

#include <algorithm>
#include <sys/socket.h>

namespace reintegro {

OpenConnections::OpenConnections(std::size_t threads, std::size_t longestLine)
    : m_threads(threads)
    , m_longestLine(longestLine)
{
}

bool OpenConnections::arrive()
{
    const std::lock_guard lock(m_mutex);
    if (m_inLine >= m_longestLine)
        return false;
    ++m_inLine;
    makeRoom();
    return true;
}

void OpenConnections::begin(int socket)
{
    const std::lock_guard lock(m_mutex);
    --m_inLine;
    m_held[socket] = Held();
}

void OpenConnections::end(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_held.erase(socket);
}

bool OpenConnections::beginWait(int socket, Wait wait, Time since)
{
    const std::lock_guard lock(m_mutex);
    Held &held = m_held.at(socket);
    if (wait == Wait::Idle && m_isFinishing)
        return false;
    held.isWaiting = true;
    held.wait = wait;
    held.since = since;
    makeRoom();
    return !held.isGivenUp;
}

void OpenConnections::endWait(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_held.at(socket).isWaiting = false;
}

void OpenConnections::finish()
{
    const std::lock_guard lock(m_mutex);
    m_isFinishing = true;
    for (auto &[socket, held] : m_held) {
        if (held.isWaiting && held.wait == Wait::Idle)
            giveUp(socket, held);
    }
}

//! As many as stand in line without a thread of theirs take it from those that have waited longest.
void OpenConnections::makeRoom()
{
    const auto isLeaving = [](const auto &one) { return one.second.isGivenUp; };
    const auto leaving = std::size_t(std::count_if(m_held.cbegin(), m_held.cend(), isLeaving));
    for (std::size_t needed = m_held.size() + m_inLine; needed > m_threads + leaving;) {
        const auto slowest =
            std::min_element(m_held.begin(), m_held.end(), [](const auto &one, const auto &other) {
                const bool mayBe = one.second.isWaiting && !one.second.isGivenUp;
                const bool mayOther = other.second.isWaiting && !other.second.isGivenUp;
                return mayBe != mayOther ? mayBe : one.second.since < other.second.since;
            });
        if (slowest == m_held.end() || !slowest->second.isWaiting || slowest->second.isGivenUp)
            return; // all have their answer coming: one of them is done soon
        giveUp(slowest->first, slowest->second);
        --needed;
    }
}

void OpenConnections::giveUp(int socket, Held &held)
{
    held.isGivenUp = true;
    ::shutdown(socket, SHUT_RDWR); // ends its waiting at once
}

} // namespace reintegro
