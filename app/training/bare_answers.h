// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace reintegro {

//! A listening socket that knows on which connection bytes are being read right now, so that a fault can be
//! played on the bare connection behind the HTTP server's back.
class BareListener final : public QTcpServer {
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;

    //! The connection whose request is being handled. Only within the handler.
    [[nodiscard]] QTcpSocket *current() const { return m_current; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QTcpSocket *m_current = nullptr;
};

//! A whole answer as bytes, with a length of its body and "Connection: close".
[[nodiscard]] QByteArray wholeAnswer(int httpStatus, const QByteArray &contentType, const QByteArray &body,
    const QByteArray &moreHeaders = {});

// Each of these plays one thing on a connection, later than the call, and does nothing if the other side has
// gone by then.

void endConnection(QTcpSocket *socket);
//! Sends the bytes after a while, and ends the connection.
void sendAndEnd(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds after = {});
//! 80 MiB of an object that begins well. A piece at a time, so that the sender stays small.
void sendHuge(QTcpSocket *socket);
//! 300 KB with Content-Encoding gzip that unpack to 300 MiB of blanks.
void sendGzipBomb(QTcpSocket *socket);
//! 100,000 arrays in each other.
void sendDeep(QTcpSocket *socket);
//! A blank each half second, for as long as the other side stays.
void sendDrip(QTcpSocket *socket);

} // namespace reintegro
