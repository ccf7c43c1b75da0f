// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

class QWidget;

namespace reintegro {

class HomeWorkplace;

//! What is still to be done when the window was closed: the journals' checkpoints, for a few seconds at most.
class Closing final : public QObject {
    Q_OBJECT
public:
    //! Nobody sees a window any more, so nobody is kept waiting; a keychain that hangs must not keep the
    //! program.
    static constexpr std::chrono::milliseconds limit = std::chrono::seconds(5);

    //! Both outlive it.
    Closing(HomeWorkplace &workplace, const QWidget &window, QObject *parent = nullptr);

    //! The last window was closed.
    void begin();

Q_SIGNALS:
    //! The program may end. Not emitted where the window was brought up again meanwhile.
    void ended();

private:
    void end();

    HomeWorkplace &m_workplace;
    const QWidget &m_window;
    QTimer m_limit; //!< Active while it keeps.
};

} // namespace reintegro
