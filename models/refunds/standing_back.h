// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace reintegro {

//! How long this desk asks nothing by itself after trouble of its own (no network, no credentials): the
//! longer the more often that happened in a row, and not together with others. One thread.
class StandingBack {
public:
    //! Zero where it may ask.
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::chrono::milliseconds(m_until.remainingTime());
    }
    [[nodiscard]] bool isOn() const { return !m_until.hasExpired(); }
    //! Trouble. Of several that failed at once the first counts.
    void begin();
    //! Something was answered.
    void forgetTroubles() { m_troubles = 0; }
    //! Somebody wants to know now.
    void end() { m_until = QDeadlineTimer(0); }

private:
    QDeadlineTimer m_until{0};
    int m_troubles = 0; //!< One after the other, without an answer in between.
};

} // namespace reintegro
