// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace reintegro {

//! What time it is. Passed in wherever a time is written down, so that tests decide it.
class Clock {
public:
    virtual ~Clock() = default;
    //! The instant now, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
    Clock(Clock &&) = default;
    Clock &operator=(Clock &&) = default;
};

//! The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace reintegro
