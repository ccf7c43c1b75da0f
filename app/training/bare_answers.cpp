// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/bare_answers.h"

#include <QTimer>

namespace reintegro {

static constexpr qint64 hugeSize = qint64{80} * 1024 * 1024;
static constexpr qsizetype pieceSize = qsizetype{64} * 1024;
static constexpr int deepLevels = 100'000;

void BareListener::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Connected before the HTTP server connects its own, and so called before it.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_current = socket; });
    addPendingConnection(socket);
}

QByteArray wholeAnswer(
    int httpStatus, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(httpStatus) + " Training\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders
        + "Connection: close\r\n\r\n" + body;
}

void endConnection(QTcpSocket *socket)
{
    // Queued: the HTTP server is still busy with this connection.
    QTimer::singleShot(0, socket, [socket] { socket->abort(); });
}

void sendAndEnd(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds after)
{
    QTimer::singleShot(after, socket, [socket, bytes] {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

void sendHuge(QTcpSocket *socket)
{
    const QByteArray head = R"({"transferStatus":"SETTLED","padding":")";
    QTimer::singleShot(0, socket, [socket, head] {
        const QByteArray length = "Content-Length: " + QByteArray::number(hugeSize);
        socket->write(wholeAnswer(200, "application/json", {}).replace("Content-Length: 0", length));
        socket->write(head);
    });
    const auto more = [socket, left = hugeSize - head.size()]() mutable {
        if (socket->bytesToWrite() > pieceSize || left <= 0)
            return;
        const qint64 size = qMin<qint64>(left, pieceSize);
        left -= size;
        socket->write(QByteArray(size, 'x'));
        if (left == 0)
            socket->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
}

// Deflate turns 4 MiB of blanks into one short beginning, 4,063 zeros and one short end on a byte's border.
// Repeated 75 times it is a valid gzip file of 300 MiB, with its right checksum, and needs no library.
static QByteArray gzipBomb()
{
    static constexpr int pieces = 75;
    const QByteArray piece = QByteArray::fromHex("ecc18100000000c32095f9531ee45501") + QByteArray(4063, '\0')
        + QByteArray::fromHex("7c1b000000ffff");
    return QByteArray::fromHex("1f8b08000000000002ff") + piece.repeated(pieces)
        + QByteArray::fromHex("0300491c09200000c012");
}

void sendGzipBomb(QTcpSocket *socket)
{
    sendAndEnd(socket, wholeAnswer(200, "application/json", gzipBomb(), "Content-Encoding: gzip\r\n"));
}

void sendDeep(QTcpSocket *socket)
{
    const QByteArray body = R"({"transferStatus":"SETTLED","deep":)" + QByteArray(deepLevels, '[')
        + QByteArray(deepLevels, ']') + '}';
    sendAndEnd(socket, wholeAnswer(200, "application/json", body));
}

void sendDrip(QTcpSocket *socket)
{
    QTimer::singleShot(0, socket, [socket] {
        socket->write("HTTP/1.1 200 Training\r\nContent-Type: application/json\r\n\r\n");
        auto *const drops = new QTimer(socket);
        QObject::connect(drops, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drops->start(std::chrono::milliseconds(500));
    });
}

} // namespace reintegro
