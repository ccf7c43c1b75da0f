// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QThread>

#include <chrono>
#include <memory>

namespace reintegro::test {

//! Stands before a server on this machine and hands on what clients say some time later: every statement
//! takes so much longer. On a thread of its own.
class SlowServer {
public:
    SlowServer(const QString &host, int port, std::chrono::milliseconds delay);
    ~SlowServer();
    Q_DISABLE_COPY_MOVE(SlowServer)

    [[nodiscard]] int port() const { return m_port; }

private:
    QThread m_thread;
    QTcpServer *m_server; //!< On the thread.
    int m_port = 0;
};

} // namespace reintegro::test
