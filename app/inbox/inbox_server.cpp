// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_server.h"

#include "models/gateway/notification_signature.h"

#include <httplib.h>

using namespace std::chrono_literals;

namespace reintegro {

static constexpr size_t threads = 64; // each waits for the commit that it shares with others
static constexpr auto longestSilence = 5s;
static constexpr auto longestKeeping = 20s; // then the gateway may send it again
static constexpr size_t mostInConnection = 10'000;

//! The server and what it answers with. Its handlers run on the server's threads.
class InboxServer::Http {
public:
    explicit Http(Parts parts);

    httplib::Server server;

private:
    void take(const httplib::Request &request, httplib::Response &response);
    void keep(httplib::Response &response, const QByteArray &body);
    void refuse(httplib::Response &response, InboxRefusal refusal);

    Parts m_parts;
};

static int statusOf(InboxRefusal refusal)
{
    switch (refusal) {
    case InboxRefusal::NoSignature:
    case InboxRefusal::MalformedSignature:
    case InboxRefusal::WrongSignature:
    case InboxRefusal::OldSignature:
        return 401;
    case InboxRefusal::TooLong:
        return 413;
    case InboxRefusal::Cut:
        return 400;
    case InboxRefusal::NoDatabase:
        return 503;
    }
    Q_UNREACHABLE();
}

static std::optional<InboxRefusal> refusalOf(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Absent:
        return InboxRefusal::NoSignature;
    case SignatureVerdict::Malformed:
        return InboxRefusal::MalformedSignature;
    case SignatureVerdict::Wrong:
        return InboxRefusal::WrongSignature;
    case SignatureVerdict::OutOfTime:
        return InboxRefusal::OldSignature;
    case SignatureVerdict::Valid:
        return {};
    }
    Q_UNREACHABLE();
}

static void say(httplib::Response &response, int status, const char *json)
{
    response.status = status;
    response.set_content(json, "application/json");
}

static constexpr auto notificationsPath = "/notifications";

//! The library shares the address of a listening socket between programs by itself; then two inboxes would
//! each get half of what comes, and nobody would notice.
static void takeAddressAlone(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

InboxServer::Http::Http(Parts parts)
    : m_parts(std::move(parts))
{
    server.set_socket_options(&takeAddressAlone);
    server.set_payload_max_length(size_t(longestNotification));
    server.set_read_timeout(longestSilence);
    server.set_write_timeout(longestSilence);
    server.set_keep_alive_timeout(longestSilence.count());
    server.set_keep_alive_max_count(mostInConnection);
    server.set_tcp_nodelay(true);
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); }; // NOLINT: the library deletes it
    server.Post(notificationsPath,
        [this](const httplib::Request &request, httplib::Response &response) { take(request, response); });
    server.Get("/health", [this](const httplib::Request &, httplib::Response &response) {
        if (m_parts.counters.isDatabaseUp)
            say(response, 200, R"({"status":"ok"})");
        else
            say(response, 503, R"({"status":"the database cannot be reached"})");
    });
    server.Get("/metrics", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(m_parts.counters.text().toStdString(), "text/plain; version=0.0.4");
    });
    // What never came to a handler: too long, cut short, no such address.
    server.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (!response.body.empty())
            return;
        const bool isAbout = request.path == notificationsPath;
        if (isAbout)
            ++m_parts.counters.received;
        if (response.status == 413)
            m_parts.counters.refuse(InboxRefusal::TooLong);
        else if (response.status == 400)
            m_parts.counters.refuse(InboxRefusal::Cut);
        say(response, response.status, R"({"status":"refused"})");
    });
}

void InboxServer::Http::refuse(httplib::Response &response, InboxRefusal refusal)
{
    m_parts.counters.refuse(refusal);
    say(response, statusOf(refusal), R"({"status":"refused"})"); // whoever forges learns no more
}

void InboxServer::Http::take(const httplib::Request &request, httplib::Response &response)
{
    ++m_parts.counters.received;
    const auto body = QByteArray::fromStdString(request.body);
    const SignatureWindow window{.now = m_parts.clock.now(), .width = m_parts.window};
    // Two headers would be two readings: then it has none that counts.
    const bool isOne = request.get_header_value_count("Liquido-Signature") == 1;
    const auto header = isOne ? QByteArray::fromStdString(request.get_header_value("Liquido-Signature"))
                              : QByteArray(request.has_header("Liquido-Signature") ? "," : "");
    const SignatureVerdict verdict = judgeSignature(header, body, m_parts.clientSecret, window);
    if (const auto refusal = refusalOf(verdict))
        return refuse(response, *refusal);
    keep(response, body);
}

void InboxServer::Http::keep(httplib::Response &response, const QByteArray &body)
{
    std::future<GroupKeeper::Outcome> outcome =
        m_parts.keeper.keep(notificationFrom(body, NotificationWay::Inbox, true));
    const bool isKept = outcome.wait_for(longestKeeping) == std::future_status::ready
        && outcome.get() != GroupKeeper::Outcome::Failed;
    if (!isKept)
        return refuse(response, InboxRefusal::NoDatabase);
    say(response, 200, R"({"status":"ok"})");
}

InboxServer::InboxServer(Parts parts, QObject *parent)
    : QObject(parent)
    , m_http(std::make_unique<Http>(std::move(parts)))
{
}

InboxServer::~InboxServer()
{
    m_http->server.stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<quint16> InboxServer::listen(const QString &host, quint16 port)
{
    const std::string name = host.toStdString();
    const int bound = port == 0 ? m_http->server.bind_to_any_port(name)
                                : (m_http->server.bind_to_port(name, port) ? int(port) : -1);
    if (bound <= 0) {
        return failure(ErrorKind::Network,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The address %1 port %2 cannot be listened at."),
                {host, QString::number(port)}));
    }
    m_thread = std::thread([this] {
        m_http->server.listen_after_bind();
        Q_EMIT stopped();
    });
    while (!m_http->server.is_running()) // else stop() would not be heard
        std::this_thread::yield();
    return quint16(bound);
}

void InboxServer::stop()
{
    m_http->server.stop();
}

} // namespace reintegro
