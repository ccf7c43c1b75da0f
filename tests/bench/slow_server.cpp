// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/slow_server.h"

#include <QTcpSocket>
#include <QTimer>

namespace reintegro::test {

static void serve(QTcpSocket *client, const QString &host, int port, std::chrono::milliseconds delay)
{
    auto *const server = new QTcpSocket(client);
    server->connectToHost(host, static_cast<quint16>(port));
    QObject::connect(client, &QTcpSocket::readyRead, server, [client, server, delay] {
        QTimer::singleShot(
            delay, Qt::PreciseTimer, server, [server, said = client->readAll()] { server->write(said); });
    });
    QObject::connect(
        server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

SlowServer::SlowServer(const QString &host, int port, std::chrono::milliseconds delay)
    : m_server(new QTcpServer)
{
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this, host, port, delay] {
        while (QTcpSocket *const client = m_server->nextPendingConnection())
            serve(client, host, port, delay);
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

SlowServer::~SlowServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace reintegro::test
