// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_server.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

FaultyServer::FaultyServer(const std::optional<QSslConfiguration> &tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(tls)
{
    listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl FaultyServer::address() const
{
    QUrl address;
    address.setScheme(m_tls ? u"https"_s : u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(serverPort());
    return address;
}

void FaultyServer::on(const QByteArray &beginning, std::vector<Reaction> reactions)
{
    std::erase_if(m_routes, [&](const Route &route) { return route.beginning == beginning; });
    m_routes.push_back({beginning, {reactions.begin(), reactions.end()}});
}

static bool begins(const ReceivedRequest &request, const QByteArray &beginning)
{
    const QByteArray line = request.method + ' ' + request.target;
    return line.startsWith(beginning);
}

int FaultyServer::count(const QByteArray &beginning) const
{
    return static_cast<int>(std::count_if(m_requests.cbegin(), m_requests.cend(),
        [&](const ReceivedRequest &request) { return begins(request, beginning); }));
}

void FaultyServer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_connections;
    if (m_hangsUpOnConnect) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    const auto open = std::make_shared<Open>();
    open->number = m_connections;
    connect(socket, &QSslSocket::readyRead, this, [this, socket, open] { take(socket, open.get()); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void FaultyServer::take(QSslSocket *socket, Open *open)
{
    open->received += socket->readAll();
    while (takeOne(socket, open)) { }
}

//! The first line and the headers; nothing while they are not all there.
static std::optional<ReceivedRequest> requestIn(const QByteArray &received, qsizetype headerEnd)
{
    QList<QByteArray> lines = received.left(headerEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() < 2)
        return std::nullopt;
    ReceivedRequest request;
    request.method = first.at(0);
    request.target = first.at(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

bool FaultyServer::takeOne(QSslSocket *socket, Open *open)
{
    const qsizetype headerEnd = open->received.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return false;
    std::optional<ReceivedRequest> request = requestIn(open->received, headerEnd);
    if (!request)
        return false;
    request->connection = open->number;
    const qsizetype length = request->headers.value("content-length").toLongLong();
    const bool isAllThere = open->received.size() >= headerEnd + 4 + length;
    if (m_reactsBeforeBody && !open->wasReacted) {
        open->wasReacted = true;
        react(socket, *request);
        return false;
    }
    if (!isAllThere)
        return false;
    request->body = open->received.mid(headerEnd + 4, length);
    open->received.remove(0, headerEnd + 4 + length);
    if (!std::exchange(open->wasReacted, false))
        react(socket, *request);
    return true;
}

void FaultyServer::react(QSslSocket *socket, ReceivedRequest request)
{
    m_requests.push_back(request);
    if (m_tunnelTls && request.method == "CONNECT") {
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket->flush();
        socket->setSslConfiguration(*m_tunnelTls);
        socket->startServerEncryption();
        return;
    }
    Route *best = nullptr;
    for (Route &route : m_routes) {
        const bool isLonger = best == nullptr || route.beginning.size() > best->beginning.size();
        if (begins(request, route.beginning) && isLonger)
            best = &route;
    }
    if (best == nullptr || best->reactions.empty()) {
        answer(404)(*socket, request);
        return;
    }
    const Reaction reaction = best->reactions.front();
    if (best->reactions.size() > 1)
        best->reactions.pop_front();
    reaction(*socket, request);
}

FaultyServer::Reaction answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
        + " Word\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return say(bytes + "\r\n" + body);
}

FaultyServer::Reaction say(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const ReceivedRequest &) {
        socket.write(bytes);
        socket.flush();
    };
}

FaultyServer::Reaction sayAndClose(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const ReceivedRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

static void resetConnection(QSslSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

FaultyServer::Reaction sayAndReset(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const ReceivedRequest &) {
        socket.write(bytes);
        socket.flush();
        resetConnection(socket);
    };
}

FaultyServer::Reaction vanish(FaultyServer &server)
{
    return [&server](QSslSocket &socket, const ReceivedRequest &) {
        server.close();
        resetConnection(socket);
    };
}

FaultyServer::Reaction stayStill()
{
    return [](QSslSocket &, const ReceivedRequest &) {};
}

FaultyServer::Reaction drip(const QByteArray &start, std::chrono::milliseconds every)
{
    return [start, every](QSslSocket &socket, const ReceivedRequest &) {
        socket.write(start);
        auto *const timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(every);
    };
}

FaultyServer::Reaction pour(const QByteArray &start, const QByteArray &chunk, qint64 total)
{
    return [start, chunk, total](QSslSocket &socket, const ReceivedRequest &) {
        socket.write(start);
        const auto left = std::make_shared<qint64>(total);
        const auto more = [&socket, chunk, left] {
            while (*left > 0 && socket.bytesToWrite() + socket.encryptedBytesToWrite() < 256 * 1024) {
                *left -= chunk.size();
                socket.write(chunk);
            }
        };
        QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, more);
        QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
        more();
    };
}

} // namespace reintegro::test
