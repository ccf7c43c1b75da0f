// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace reintegro {

//! How long a command that has given its answer may still keep checkpoints: five seconds, and never beyond
//! its own end. Nothing once that has passed.
[[nodiscard]] inline std::chrono::milliseconds timeForCheckpoints(const QDeadlineTimer &until)
{
    return std::min(std::chrono::milliseconds(5000), std::chrono::milliseconds(until.remainingTime()));
}

} // namespace reintegro
