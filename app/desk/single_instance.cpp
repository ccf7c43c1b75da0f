// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerLimit = 2000; // ms; the other desk may be busy painting
constexpr qint64 longestRequest = 16384; // the path of a file, escaped

} // namespace

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(home).filePath(u"desk.lock"_s))
{
    // Names of local servers are shared by the whole machine (and short, on Unix), paths of homes are not.
    const QByteArray digest =
        QCryptographicHash::hash(QDir(home).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    m_name = u"reintegro-"_s + QString::fromLatin1(digest.toHex().left(24));
    m_lock.setStaleLockTime(0); // only a program that is gone loses its lock, however long it runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::Claim SingleInstance::claim(const QByteArray &request)
{
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_name); // left behind by one that was killed; the lock says it is gone
        m_server.listen(m_name);
        return Claim::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return Claim::Failed;
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    // The only wait of the program: it has no window yet, and ends right after.
    if (!socket.waitForConnected(answerLimit))
        return Claim::Silent;
    socket.write(request.left(longestRequest) + '\n');
    socket.waitForBytesWritten(answerLimit);
    socket.disconnectFromServer();
    return Claim::Asked;
}

void SingleInstance::take()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->canReadLine()) {
                Q_EMIT asked(socket->readLine(longestRequest).trimmed());
                socket->disconnectFromServer();
            } else if (socket->bytesAvailable() > longestRequest) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // what came before somebody listened
    }
}

} // namespace reintegro
