// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"

#include <atomic>
#include <chrono>

namespace reintegro::test {

//! A clock that stands still until the test moves it. Any thread may read it: stores do on their own.
class ManualClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
    }
    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }

private:
    std::atomic<qint64> m_milliseconds = 1'770'000'000'000; // 2026-02-02
};

} // namespace reintegro::test
