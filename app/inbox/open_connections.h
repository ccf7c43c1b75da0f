// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>

namespace reintegro {

//! The connections that hold a thread each or stand in line for one. Whoever is slow loses its thread to
//! whoever needs one: so any number of slow connections keeps nobody out. From any thread.
class OpenConnections {
public:
    using Time = std::chrono::steady_clock::time_point;

    //! What a connection waits for.
    enum class Wait {
        Idle, //!< Its next request.
        Request, //!< The rest of one.
    };

    //! So many threads there are, and so many connections may stand in line for one.
    OpenConnections(std::size_t threads, std::size_t longestLine);

    //! One has come, and stands in line. False where there is no room: then it is closed.
    [[nodiscard]] bool arrive();
    //! It has a thread now.
    void begin(int socket);
    //! It gives its thread back. Before the socket is closed: its number may be another's right after.
    void end(int socket);

    //! It is about to wait for bytes, for which it has asked since then. False where it shall not.
    [[nodiscard]] bool beginWait(int socket, Wait wait, Time since);
    void endWait(int socket);

    //! From now on nobody waits for a next request.
    void finish();

private:
    struct Held {
        bool isWaiting = false;
        bool isGivenUp = false;
        Wait wait = Wait::Idle;
        Time since;
    };

    void makeRoom();
    static void giveUp(int socket, Held &held);

    const std::size_t m_threads;
    const std::size_t m_longestLine;
    std::mutex m_mutex; //!< Of what follows.
    std::map<int, Held> m_held;
    std::size_t m_inLine = 0;
    bool m_isFinishing = false;
};

} // namespace reintegro
