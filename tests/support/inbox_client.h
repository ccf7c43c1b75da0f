// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/notification_signature.h"
#include "tests/support/running_inbox.h"

#include <QDateTime>
#include <QTcpSocket>

#include <csignal>
#include <httplib.h>

namespace reintegro::test {

//! Somebody who talks to an inbox: the gateway, whoever looks after it, or a stranger.
class InboxClient {
public:
    struct Answer {
        int status = -1; //!< -1: none came.
        std::string body;
    };

    explicit InboxClient(int port)
        : m_http("127.0.0.1", port)
        , m_port(port)
    {
        m_http.set_keep_alive(true);
        m_http.set_tcp_nodelay(true);
        m_http.set_read_timeout(std::chrono::seconds(30));
        std::signal(SIGPIPE, SIG_IGN); // the inbox hangs up on what is too long
    }

    //! As the gateway signs.
    [[nodiscard]] static QByteArray signedNow(const QByteArray &body, qint64 secondsAgo = 0)
    {
        return signatureHeader(body, Secret(QByteArray(RunningInbox::clientSecret)),
            QDateTime::currentSecsSinceEpoch() - secondsAgo);
    }
    Answer post(const QByteArray &body, const QByteArray &header)
    {
        httplib::Headers headers;
        if (!header.isEmpty())
            headers.emplace("Liquido-Signature", header.toStdString());
        return answerOf(m_http.Post("/notifications", headers, body.toStdString(), "application/json"));
    }
    Answer post(const QByteArray &body) { return post(body, signedNow(body)); }
    [[nodiscard]] Answer get(const char *path) { return answerOf(m_http.Get(path)); }
    [[nodiscard]] httplib::Client &http() { return m_http; }

    //! One of its counts; -1 where there is none of that name.
    [[nodiscard]] qint64 metric(const QByteArray &name)
    {
        const QByteArray beginning = "reintegro_inbox_" + name + ' ';
        for (const QByteArray &line : QByteArray::fromStdString(get("/metrics").body).split('\n')) {
            if (line.startsWith(beginning))
                return line.mid(line.lastIndexOf(' ') + 1).toLongLong();
        }
        return -1;
    }

    //! Sends these bytes as they are, and gives all that comes until the other side closes.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        socket.waitForConnected();
        socket.write(bytes);
        while (socket.waitForReadyRead(30'000)) { }
        return socket.readAll();
    }

private:
    [[nodiscard]] static Answer answerOf(const httplib::Result &result)
    {
        return result ? Answer{result->status, result->body} : Answer();
    }

    httplib::Client m_http;
    int m_port;
};

} // namespace reintegro::test
