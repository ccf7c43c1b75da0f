// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/gateway/faults.h"

#include <QTest>

#include <chrono>

namespace reintegro::test {

using std::chrono::milliseconds;

static QByteArray elsewhere(FaultyServer &server)
{
    return "Location: " + server.address().toEncoded() + "/elsewhere";
}

template <int status> static FaultyServer::Reaction redirect(FaultyServer &server)
{
    return answer(status, {}, {elsewhere(server)});
}

template <int status> static FaultyServer::Reaction refuse(FaultyServer &)
{
    return answer(status, R"({"status":1,"error":"no"})",
        {"Retry-After: 0", "WWW-Authenticate: Basic realm=\"x\"", "WWW-Authenticate: Negotiate",
            "Proxy-Authenticate: Basic realm=\"x\""});
}

const std::vector<std::pair<const char *, Fault>> &faults()
{
    static const std::vector<std::pair<const char *, Fault>> all = {
        {"answers", {[](FaultyServer &) { return answer(200, settledAnswer); }, 200, true}},
        {"answers and closes",
            {[](FaultyServer &) {
                 return sayAndClose(
                     "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(settledAnswer.size())
                     + "\r\nConnection: close\r\n\r\n" + settledAnswer);
             },
                200, true}},
        {"closes without a word", {[](FaultyServer &) { return sayAndClose(); }}},
        {"resets", {[](FaultyServer &) { return sayAndReset(); }}},
        {"breaks off inside the first line", {[](FaultyServer &) { return sayAndClose("HTTP/1."); }}},
        {"breaks off inside the headers",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.1 200 OK\r\nContent-Le"); }}},
        {"resets inside the headers",
            {[](FaultyServer &) { return sayAndReset("HTTP/1.1 200 OK\r\nContent-Le"); }}},
        {"breaks off inside the body",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"transfer");
             },
                200}},
        {"breaks off inside a chunked body",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"transfer");
             },
                200, {}}},
        {"ends early without a length",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.1 200 OK\r\n\r\n{\"transfer"); }, 200, {}}},
        {"HTTP/1.0",
            {[](FaultyServer &) { return sayAndClose("HTTP/1.0 200 OK\r\n\r\n" + settledAnswer); }, 200, {}}},
        {"HTTP/1.0 and cut", {[](FaultyServer &) { return sayAndClose("HTTP/1.0 200 OK\r\n"); }}},
        {"a negative length",
            {[](FaultyServer &) {
                 return sayAndClose("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + settledAnswer);
             },
                200}},
        {"two lengths",
            {[](FaultyServer &) {
                 return sayAndClose(
                     "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Length: 500\r\n\r\n" + settledAnswer);
             },
                200}},
        {"no HTTP at all", {[](FaultyServer &) { return sayAndClose("SSH-2.0-OpenSSH_9\r\n\r\n"); }}},
        {"dies", {[](FaultyServer &server) { return vanish(server); }}},
        {"is silent", {[](FaultyServer &) { return stayStill(); }}},
        {"is silent after the headers",
            {[](FaultyServer &) { return say("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"); }, 200}},
        {"drips its body",
            {[](FaultyServer &) {
                 return drip("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", milliseconds(50));
             },
                200}},
        {"drips its headers",
            {[](FaultyServer &) { return drip("HTTP/1.1 200 OK\r\nX-A: ", milliseconds(50)); }}},
        {"endless headers", {[](FaultyServer &) {
             return pour("HTTP/1.1 200 OK\r\n", "X-A: bbbbbbbbbbbbbbbb\r\n", 400'000);
         }}},
        {"an endless 100 Continue",
            {[](FaultyServer &) { return pour({}, "HTTP/1.1 100 Continue\r\n\r\n", 200'000); }}},
        {"an answer far too long",
            {[](FaultyServer &) {
                 return pour("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, 'x'), 80'000'000);
             },
                200}},
        {"301", {redirect<301>, 301, true}},
        {"302", {redirect<302>, 302, true}},
        {"303", {redirect<303>, 303, true}},
        {"307", {redirect<307>, 307}},
        {"308", {redirect<308>, 308}},
        {"400", {refuse<400>, 400, true}},
        {"401", {refuse<401>, 401, true}},
        {"403", {refuse<403>, 403, true}},
        {"404", {refuse<404>, 404, true}},
        {"407", {refuse<407>, 407}},
        {"408", {refuse<408>, 408, true}},
        {"409", {refuse<409>, 409, true}},
        {"421", {refuse<421>, 421, true}},
        {"422", {refuse<422>, 422, true}},
        {"425", {refuse<425>, 425, true}},
        {"429", {refuse<429>, 429, true}},
        {"500", {refuse<500>, 500, true}},
        {"502", {refuse<502>, 502, true}},
        {"503", {refuse<503>, 503, true}},
        {"504", {refuse<504>, 504, true}},
        {"204", {[](FaultyServer &) { return answer(204); }, 204, true}},
    };
    return all;
}

void addFaultRows()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("fault");
    for (const bool tls : {false, true}) {
        int number = 0;
        for (const auto &[name, fault] : faults())
            QTest::addRow("%s: %s", tls ? "TLS" : "plain", name) << tls << number++;
    }
}

} // namespace reintegro::test
