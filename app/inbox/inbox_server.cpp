// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_server.h"

#include "app/inbox/bounded_server.h"
#include "models/gateway/notification_signature.h"
#include "models/refunds/kept_notification.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace reintegro {

static constexpr int mostKeeping = 184; // each waits for the commit that it shares with others
static constexpr size_t threads = mostKeeping + 16; // so that some are left for who asks how it is
static constexpr auto longestKeeping = 20s; // then the gateway may send it again
static constexpr size_t mostInConnection = 10'000; // as its head says; nobody counts
static constexpr BoundedStream::Limits limits{.idle = 5s,
    .request = 10s,
    .answer = 5s,
    .bytes = size_t(longestNotification) + 32 * size_t(1024)}; // no proxy passes on a longer head

//! The server and what it answers with. Its handlers run on the server's threads.
class InboxServer::Http {
public:
    explicit Http(Parts parts);

    BoundedServer server{threads, limits};

private:
    using Handled = httplib::Server::HandlerResponse;

    Handled judge(const httplib::Request &request, httplib::Response &response);
    void take(
        const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &read);
    void keep(httplib::Response &response, const QByteArray &body);
    void refuse(httplib::Response &response, InboxRefusal refusal);
    void tellHealth(httplib::Response &response) const;

    Parts m_parts;
    std::atomic<int> m_keeping{0};
};

static int statusOf(InboxRefusal refusal)
{
    switch (refusal) {
    case InboxRefusal::NoSignature:
    case InboxRefusal::MalformedSignature:
    case InboxRefusal::WrongSignature:
    case InboxRefusal::OldSignature:
        return 401;
    case InboxRefusal::NoLength:
        return 411;
    case InboxRefusal::Encoded:
        return 415;
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

//! What the head alone says against it. The library would read a body without a length, or in chunks, into
//! memory whatever it comes to, and what it unpacks it does not count.
static std::optional<InboxRefusal> refusalOfHead(const httplib::Request &request)
{
    const size_t lengths = request.get_header_value_count("Content-Length");
    if (request.has_header("Transfer-Encoding") || lengths == 0)
        return InboxRefusal::NoLength;
    if (request.has_header("Content-Encoding") || request.is_multipart_form_data())
        return InboxRefusal::Encoded;
    const std::string length = request.get_header_value("Content-Length");
    const bool isNumber = lengths == 1 && !length.empty()
        && std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return InboxRefusal::Cut;
    bool fits = false;
    const qulonglong bytes = QByteArray::fromStdString(length).toULongLong(&fits);
    if (!fits || bytes > qulonglong(longestNotification))
        return InboxRefusal::TooLong;
    return {};
}

//! Whether it is one for whoever looks after the inbox. A body has no place there, and nobody would read it.
static bool isQuestion(const httplib::Request &request)
{
    return (request.method == "GET" || request.method == "HEAD")
        && (request.path == "/health" || request.path == "/metrics")
        && !request.has_header("Transfer-Encoding") && !request.has_header("Content-Length");
}

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
    server.set_payload_max_length(limits.bytes); // take() is stricter
    server.set_keep_alive_timeout(std::chrono::seconds(5s).count()); // as its head says
    server.set_keep_alive_max_count(mostInConnection);
    server.set_tcp_nodelay(true);
    server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        return judge(request, response);
    });
    server.Post(notificationsPath,
        [this](const httplib::Request &request, httplib::Response &response,
            const httplib::ContentReader &read) { take(request, response, read); });
    server.Get(
        "/health", [this](const httplib::Request &, httplib::Response &response) { tellHealth(response); });
    server.Get("/metrics", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(m_parts.counters.text().toStdString(), "text/plain; version=0.0.4");
    });
    // What never came to a handler.
    server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            say(response, response.status, R"({"status":"refused"})");
    });
    // Of what was refused the body was not read: what follows in that connection is no request.
    server.set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.status >= 400 && !response.has_header("Connection")) {
            response.headers.erase("Keep-Alive");
            response.set_header("Connection", "close");
        }
    });
}

httplib::Server::HandlerResponse InboxServer::Http::judge(
    const httplib::Request &request, httplib::Response &response)
{
    if (request.method == "POST" && request.path == notificationsPath) {
        ++m_parts.counters.received;
        const auto refusal = refusalOfHead(request);
        if (refusal)
            refuse(response, *refusal);
        return refusal ? Handled::Handled : Handled::Unhandled;
    }
    if (isQuestion(request))
        return Handled::Unhandled;
    say(response, 404, R"({"status":"refused"})");
    return Handled::Handled;
}

void InboxServer::Http::tellHealth(httplib::Response &response) const
{
    if (!m_parts.counters.isDatabaseUp)
        say(response, 503, R"({"status":"the database cannot be reached"})");
    else if (!m_parts.counters.isKeeping)
        say(response, 503, R"({"status":"the last notification was not kept"})");
    else
        say(response, 200, R"({"status":"ok"})");
}

void InboxServer::Http::refuse(httplib::Response &response, InboxRefusal refusal)
{
    m_parts.counters.refuse(refusal);
    say(response, statusOf(refusal), R"({"status":"refused"})"); // whoever forges learns no more
}

void InboxServer::Http::take(
    const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &read)
{
    QByteArray body;
    const auto fits = [&](size_t more) { return size_t(body.size()) + more <= size_t(longestNotification); };
    bool isTooLong = false;
    const bool isWhole = read([&](const char *bytes, size_t count) {
        isTooLong = !fits(count);
        if (!isTooLong)
            body.append(bytes, qsizetype(count));
        return !isTooLong;
    });
    if (!isWhole) // its length was judged before; this holds whatever the library makes of it
        return refuse(response, isTooLong ? InboxRefusal::TooLong : InboxRefusal::Cut);
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
    // The database does not answer, and the other threads are for whoever wants to know that.
    if (m_keeping.fetch_add(1) >= mostKeeping) {
        --m_keeping;
        return refuse(response, InboxRefusal::NoDatabase);
    }
    const bool isKept = m_parts.keeper.keep(arrivalOf(body, true), QDeadlineTimer(longestKeeping));
    --m_keeping;
    if (!isKept)
        return refuse(response, InboxRefusal::NoDatabase);
    ++m_parts.counters.kept;
    say(response, 200, R"({"status":"ok"})");
}

InboxServer::InboxServer(Parts parts, QObject *parent)
    : QObject(parent)
    , m_http(std::make_unique<Http>(std::move(parts)))
{
}

InboxServer::~InboxServer()
{
    m_http->server.finish();
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
    m_http->server.lengthenBacklog();
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
    m_http->server.finish();
}

} // namespace reintegro
