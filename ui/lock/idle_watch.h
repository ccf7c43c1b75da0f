// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QEvent;

namespace reintegro {

//! Notices that nobody has touched keyboard, mouse or screen for a while. By the clock on the wall, so that
//! the time for which a computer sleeps counts as well. GUI thread.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    //! `clock` outlives it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    //! Watches from now on; with no minutes at all it does not.
    void start(std::chrono::minutes limit);
    void stop();
    //! Looks at the clock now. It does so by itself a few times a minute.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! Once; it does not watch any more.
    void idle();

private:
    [[nodiscard]] bool isDue() const;

    const Clock &m_clock;
    std::chrono::milliseconds m_limit{0};
    QDateTime m_touched;
    QTimer m_looks;
    bool m_dropsKey = false; //!< The key that woke the desk up is meant for nothing on it.
};

} // namespace reintegro
