// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/bounded_stream.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace reintegro::test {

using Wait = OpenConnections::Wait;

//! The two ends of one connection.
class Pair {
public:
    Pair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends) != 0)
            qFatal("no sockets");
    }
    ~Pair()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    [[nodiscard]] int here() const { return m_ends[0]; }
    void say(const QByteArray &bytes) const
    {
        QCOMPARE(::send(m_ends[1], bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL), bytes.size());
    }
    //! Whether this end was shut down.
    [[nodiscard]] bool isShut() const
    {
        char byte = 0;
        return ::recv(m_ends[1], &byte, 1, MSG_DONTWAIT) == 0;
    }

private:
    int m_ends[2] = {-1, -1};
};

class OpenConnectionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasBeenWaitedForLongestMakesRoom();
    void whoseAnswerIsComingKeepsItsThread();
    void theLineHasAnEnd();
    void atTheEndNobodyWaitsForANextRequest();
    void aRequestHasSoMuchTimeInAll();
    void aRequestHasSoManyBytesInAll();
    void anAnswerThatSaysCloseIsTheLast();
};

static bool takesThread(OpenConnections &connections, const Pair &pair)
{
    if (!connections.arrive())
        return false;
    connections.begin(pair.here());
    return true;
}

void OpenConnectionsTest::whoHasBeenWaitedForLongestMakesRoom()
{
    OpenConnections connections(2, 8);
    const Pair early;
    const Pair late;
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(takesThread(connections, late) && takesThread(connections, early));
    QVERIFY(connections.beginWait(late.here(), Wait::Request, now));
    QVERIFY(connections.beginWait(early.here(), Wait::Request, now - 1s));
    QVERIFY(!early.isShut() && !late.isShut());
    QVERIFY(connections.arrive());
    QVERIFY(early.isShut() && !late.isShut());
    QVERIFY(!connections.beginWait(early.here(), Wait::Request, now)); // it hears so, too
    QVERIFY(connections.arrive());
    QVERIFY(late.isShut());
}

void OpenConnectionsTest::whoseAnswerIsComingKeepsItsThread()
{
    OpenConnections connections(1, 8);
    const Pair busy;
    QVERIFY(takesThread(connections, busy));
    QVERIFY(connections.beginWait(busy.here(), Wait::Request, std::chrono::steady_clock::now()));
    connections.endWait(busy.here());
    QVERIFY(connections.arrive());
    QVERIFY(!busy.isShut());
    QVERIFY(!connections.beginWait(busy.here(), Wait::Idle, std::chrono::steady_clock::now()));
    QVERIFY(busy.isShut());
}

void OpenConnectionsTest::theLineHasAnEnd()
{
    OpenConnections connections(1, 2);
    QVERIFY(connections.arrive() && connections.arrive());
    QVERIFY(!connections.arrive());
}

void OpenConnectionsTest::atTheEndNobodyWaitsForANextRequest()
{
    OpenConnections connections(3, 8);
    const Pair idle;
    const Pair reading;
    const Pair later;
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(takesThread(connections, idle) && takesThread(connections, reading)
        && takesThread(connections, later));
    QVERIFY(connections.beginWait(idle.here(), Wait::Idle, now));
    QVERIFY(connections.beginWait(reading.here(), Wait::Request, now));
    connections.finish();
    QVERIFY(idle.isShut() && !reading.isShut());
    QVERIFY(!connections.beginWait(later.here(), Wait::Idle, now));
}

void OpenConnectionsTest::aRequestHasSoMuchTimeInAll()
{
    OpenConnections connections(1, 8);
    const Pair pair;
    QVERIFY(takesThread(connections, pair));
    BoundedStream stream(pair.here(), connections, {.idle = 20s, .request = 0ms, .answer = 1s, .bytes = 100});
    pair.say("GET");
    QVERIFY(stream.waitForRequest());
    pair.say(" /");
    std::array<char, 16> to{};
    QCOMPARE(stream.read(to.data(), to.size()), 3); // what had come in time
    QCOMPARE(stream.read(to.data(), to.size()), -1); // although it is there
    QVERIFY(!stream.mayGoOn());
}

void OpenConnectionsTest::aRequestHasSoManyBytesInAll()
{
    OpenConnections connections(1, 8);
    const Pair pair;
    QVERIFY(takesThread(connections, pair));
    BoundedStream stream(pair.here(), connections, {.idle = 20s, .request = 20s, .answer = 1s, .bytes = 4});
    pair.say("12345678");
    std::array<char, 16> to{};
    QVERIFY(stream.waitForRequest());
    QCOMPARE(stream.read(to.data(), 3), 3);
    QCOMPARE(stream.read(to.data(), to.size()), 1);
    QVERIFY(stream.waitForRequest()); // the next has as many again
    QCOMPARE(stream.read(to.data(), to.size()), 4);
    QCOMPARE(stream.read(to.data(), to.size()), -1);
}

void OpenConnectionsTest::anAnswerThatSaysCloseIsTheLast()
{
    OpenConnections connections(1, 8);
    const Pair pair;
    QVERIFY(takesThread(connections, pair));
    BoundedStream stream(pair.here(), connections, {.idle = 1s, .request = 1s, .answer = 1s, .bytes = 100});
    for (const auto &[head, mayGoOn] : {std::pair("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=5\r\n\r\n", true),
             std::pair("HTTP/1.1 411 Length Required\r\nConnection: close\r\n\r\n", false)}) {
        stream.write(head, qstrlen(head));
        QVERIFY(stream.flush());
        QCOMPARE(stream.mayGoOn(), mayGoOn);
    }
}

} // namespace reintegro::test

using reintegro::test::OpenConnectionsTest;
QTEST_GUILESS_MAIN(OpenConnectionsTest)
#include "open_connections_test.moc"
