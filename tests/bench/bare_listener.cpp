// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_listener.h"

#include "tests/bench/painting.h"

#include <poll.h>

namespace reintegro::test {

BareListener::BareListener(PgLink link)
    : m_link(std::move(link))
    , m_thread([this] { listen(); })
{
}

BareListener::~BareListener()
{
    m_isOver = true;
    m_thread.join();
}

void BareListener::listen()
{
    constexpr int lookEvery = 100; // ms, whether it is over
    while (!m_isOver) {
        pollfd one{static_cast<int>(m_link.socket()), POLLIN, 0};
        if (poll(&one, 1, lookEvery) <= 0)
            continue;
        const auto payloads = m_link.notifications();
        const qint64 now = sharedNow();
        if (!payloads)
            return;
        const std::lock_guard lock(m_mutex);
        for (const QString &payload : *payloads)
            m_moments.insert(payload, now);
        m_heard.notify_all();
    }
}

qint64 BareListener::heardAt(const QString &payload)
{
    std::unique_lock lock(m_mutex);
    const bool came =
        m_heard.wait_for(lock, std::chrono::seconds(10), [&] { return m_moments.contains(payload); });
    return came ? m_moments.take(payload) : -1;
}

} // namespace reintegro::test
