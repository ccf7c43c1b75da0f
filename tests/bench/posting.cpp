// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/posting.h"

#include <QList>
#include <QString> // joins byte arrays

#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace reintegro::test {

Posting::~Posting()
{
    close();
}

void Posting::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool Posting::connectToServer()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return m_socket >= 0
        && ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

bool Posting::send(const QByteArray &request)
{
    qsizetype sent = 0;
    while (sent < request.size()) {
        const ssize_t some =
            ::send(m_socket, request.constData() + sent, size_t(request.size() - sent), MSG_NOSIGNAL);
        if (some <= 0)
            return false;
        sent += some;
    }
    return true;
}

//! How long an answer with this head is altogether; 0 while the head is not whole.
static qsizetype lengthOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    static const QByteArray name("\r\ncontent-length:");
    const QByteArray head = answer.left(end).toLower();
    const qsizetype at = head.indexOf(name);
    const qsizetype body = at < 0 ? 0 : head.mid(at + name.size()).split('\r').constFirst().trimmed().toInt();
    return end + 4 + body;
}

QByteArray Posting::answer()
{
    QByteArray all;
    std::array<char, 4096> some{};
    while (lengthOf(all) == 0 || all.size() < lengthOf(all)) {
        const ssize_t count = ::recv(m_socket, some.data(), some.size(), 0);
        if (count <= 0)
            return {};
        all.append(some.data(), count);
    }
    return all;
}

int Posting::post(const QByteArray &request)
{
    if (m_socket < 0 && !connectToServer()) {
        close();
        return 0;
    }
    const QByteArray said = send(request) ? answer() : QByteArray();
    if (said.isEmpty() || said.toLower().contains("\r\nconnection: close"))
        close();
    return said.mid(9, 3).toInt(); // "HTTP/1.1 200 …"
}

QByteArray postRequest(const QByteArray &path, const QByteArray &headers, const QByteArray &body)
{
    return "POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace reintegro::test
