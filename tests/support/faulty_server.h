// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace reintegro::test {

//! A request as it arrived, byte for byte.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; //!< As it stood in the request line: nothing decoded.
    QHash<QByteArray, QByteArray> headers; //!< Names in lower case.
    QByteArray body;
    int connection = 0; //!< 1, 2, … in the order of connecting.
};

//! An HTTP/1.1 server on loopback that does what servers must not do, and counts what really arrived. Plain
//! or TLS.
class FaultyServer final : public QTcpServer {
    Q_OBJECT
public:
    //! What to do with one request that has arrived.
    using Reaction = std::function<void(QSslSocket &socket, const ReceivedRequest &request)>;

    //! Listens at once, on a port of the system's choice.
    explicit FaultyServer(const std::optional<QSslConfiguration> &tls = {}, QObject *parent = nullptr);

    //! "http://127.0.0.1:port" or https.
    [[nodiscard]] QUrl address() const;

    //! Reactions to requests that begin so ("POST /oauth2"), one after another; the last one stays. The
    //! longest match counts; without one the answer is 404 with an empty body.
    void on(const QByteArray &beginning, std::vector<Reaction> reactions);
    //! React as soon as the headers of a request are there, without waiting for its body.
    void reactBeforeBody() { m_reactsBeforeBody = true; }
    //! Close each new connection without reading a byte.
    void hangUpOnConnect() { m_hangsUpOnConnect = true; }
    //! Say "HTTP/1.1 200 Connection established" to CONNECT, then speak TLS inside, as the server behind it.
    void actAsProxyFor(const QSslConfiguration &tls) { m_tunnelTls = tls; }

    [[nodiscard]] const std::vector<ReceivedRequest> &requests() const { return m_requests; }
    //! How many requests that begin so have arrived.
    [[nodiscard]] int count(const QByteArray &beginning) const;
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Open {
        QByteArray received;
        int number = 0;
        bool wasReacted = false; //!< With reactBeforeBody: to the request that is still coming.
    };
    void take(QSslSocket *socket, Open *open);
    [[nodiscard]] bool takeOne(QSslSocket *socket, Open *open);
    void react(QSslSocket *socket, ReceivedRequest request);

    struct Route {
        QByteArray beginning;
        std::deque<Reaction> reactions;
    };
    std::optional<QSslConfiguration> m_tls, m_tunnelTls;
    std::vector<Route> m_routes;
    std::vector<ReceivedRequest> m_requests;
    int m_connections = 0;
    bool m_reactsBeforeBody = false;
    bool m_hangsUpOnConnect = false;
};

// The reactions.

//! A whole answer, with its length; the connection stays open.
[[nodiscard]] FaultyServer::Reaction answer(
    int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {});
//! These bytes, then the connection stays open.
[[nodiscard]] FaultyServer::Reaction say(const QByteArray &bytes);
//! These bytes, then a proper end of the connection.
[[nodiscard]] FaultyServer::Reaction sayAndClose(const QByteArray &bytes = {});
//! These bytes, then a reset.
[[nodiscard]] FaultyServer::Reaction sayAndReset(const QByteArray &bytes = {});
//! Resets and does not listen any more: the server died.
[[nodiscard]] FaultyServer::Reaction vanish(FaultyServer &server);
//! Nothing at all.
[[nodiscard]] FaultyServer::Reaction stayStill();
//! `start`, then one byte after another for as long as somebody listens.
[[nodiscard]] FaultyServer::Reaction drip(const QByteArray &start, std::chrono::milliseconds every);
//! `start`, then `chunk` again and again until the other side hangs up or `total` bytes are out.
[[nodiscard]] FaultyServer::Reaction pour(const QByteArray &start, const QByteArray &chunk, qint64 total);

} // namespace reintegro::test
