// SPDX-License-Identifier: GPL-3.0-or-later
// How many notifications a second reintegro-inbox keeps, beside a bare Qt HTTP server that answers 200 and
// does nothing, and beside single-row inserts by pgbench into the same cluster. Runs inside
// tests/support/with_postgres.
#include "models/gateway/notification_signature.h"
#include "tests/bench/figures.h"
#include "tests/bench/posting.h"
#include "tests/support/notifications.h"
#include "tests/support/running_inbox.h"

#include <QCoreApplication>
#include <QHttpServer>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

static constexpr int clients = 16;

//! As long as the published sample.
static QByteArray bodyOf(int client, int number)
{
    return notificationBody("CHARGE_SUCCEEDED", u"bench-%1-%2"_s.arg(client).arg(number), u"order-1"_s,
        "SETTLED", R"(,"description":")" + QByteArray(400, 'x') + '"');
}

//! Signed requests that nobody has posted yet.
static std::vector<QByteArray> requestsOf(int client, int count)
{
    const Secret secret{QByteArray(RunningInbox::clientSecret)};
    const int prefix = client + int(QCoreApplication::applicationPid() % 100'000) * 100;
    std::vector<QByteArray> requests;
    for (int number = 0; number < count; ++number) {
        const QByteArray body = bodyOf(prefix, number);
        const QByteArray header = signatureHeader(body, secret, QDateTime::currentSecsSinceEpoch());
        requests.push_back(postRequest("/notifications", "Liquido-Signature: " + header + "\r\n", body));
    }
    return requests;
}

//! Posts different, signed notifications over so many connections; prints how many were answered with 200 in
//! a second, and how many otherwise. A process of its own, so that the server has no part in it.
static int load(quint16 port, int seconds, int connections)
{
    static constexpr int mostInSecond = 60'000; // by all together
    std::vector<std::vector<QByteArray>> requests;
    for (int client = 0; client < connections; ++client)
        requests.push_back(requestsOf(client, std::min(mostInSecond / connections, 30'000) * seconds));
    std::atomic<quint64> answered{0};
    std::atomic<quint64> refused{0};
    std::vector<std::thread> threads;
    const auto start = std::chrono::steady_clock::now();
    for (int client = 0; client < connections; ++client) {
        threads.emplace_back([&, client] {
            Posting connection(port);
            for (const QByteArray &request : requests.at(size_t(client))) {
                if (std::chrono::steady_clock::now() >= start + std::chrono::seconds(seconds))
                    return;
                ++(connection.post(request) == 200 ? answered : refused);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf(
        "%.0f %llu\n", double(answered) / took.count(), static_cast<unsigned long long>(refused.load()));
    return 0;
}

static int serveBare()
{
    QHttpServer server;
    server.route(u"/notifications"_s, QHttpServerRequest::Method::Post,
        [] { return QHttpServerResponse("application/json", R"({"status":"ok"})"); });
    std::printf("listening %u\n", unsigned(server.listen(QHostAddress::LocalHost)));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

//! What the load came to in a second; 0 where it did not work.
static double rateAt(int port, int seconds, int connections)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        {u"load"_s, QString::number(port), QString::number(seconds), QString::number(connections)});
    process.waitForFinished((seconds + 60) * 1000);
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.value(1).toULongLong() > 0)
        std::printf("  (not with 200 were answered %s)\n", words.value(1).constData());
    return words.value(0).toDouble();
}

static double bareRate(int seconds, int connections)
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"bare"_s});
    server.waitForReadyRead(10'000);
    const int port = server.readAllStandardOutput().trimmed().split(' ').value(1).toInt();
    const double rate = rateAt(port, seconds, connections);
    server.kill();
    server.waitForFinished();
    return rate;
}

//! "tps = 1234.5 (without initial connection time)".
static double insertRate(const QString &database, int seconds, int connections)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"insert.sql"_s));
    if (!script.open(QIODevice::WriteOnly))
        return 0;
    script.write("INSERT INTO public.bench_rows (digest, raw) VALUES (md5(random()::text), "
                 "decode(repeat('ab', 600), 'hex'));\n");
    script.close();
    QProcess pgbench;
    pgbench.start(u"pgbench"_s,
        {u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, QString::number(connections), u"-j"_s, u"2"_s, u"-T"_s,
            QString::number(seconds), u"-f"_s, script.fileName(), database});
    pgbench.waitForFinished((seconds + 60) * 1000);
    const auto match =
        QRegularExpression(u"tps = ([0-9.]+)"_s).match(QString::fromUtf8(pgbench.readAllStandardOutput()));
    return match.captured(1).toDouble();
}

//! What each of them came to, round by round.
struct Rates {
    Figures bare;
    Figures inserts;
    Figures inbox;
    Figures share; //!< The inbox's, of the slower of the two, in one and the same round.
};

static void measure(Rates &rates, const RunningInbox &inbox, int seconds, int connections)
{
    const double bare = bareRate(seconds, connections);
    const double inserts = insertRate(inbox.database.address().database, seconds, connections);
    const double kept = rateAt(inbox.port(), seconds, connections);
    rates.bare.add(bare);
    rates.inserts.add(inserts);
    rates.inbox.add(kept);
    const double slower = std::min(bare, inserts);
    rates.share.add(slower > 0 ? kept / slower : 0);
}

static void print(const Rates &rates, int connections)
{
    static constexpr int middle = 50;
    std::printf("%d connection%s, the middle of all rounds (and the least):\n", connections,
        connections == 1 ? "" : "s");
    const auto line = [](const char *what, const Figures &figures, int decimals) {
        std::printf("  %-52s %9.*f (%.*f)\n", what, decimals, figures.at(middle), decimals, figures.at(0));
    };
    line("bare Qt HTTP server that answers 200, a second", rates.bare, 0);
    line("pgbench, single-row inserts, a second", rates.inserts, 0);
    line("reintegro-inbox: signed and kept, a second", rates.inbox, 0);
    line("of the slower of the two (goal: at least 0.50)", rates.share, 2);
}

//! One after the other, and all over again: what a disk can do changes from second to second.
static int compare(const QString &program, int seconds)
{
    static constexpr int rounds = 7;
    RunningInbox inbox(program, u"http://127.0.0.1:9"_s); // nobody is asked about these
    // As a server in use has it: a commit is on disk when it is answered.
    inbox.database.run(
        u"CREATE TABLE public.bench_rows (id bigserial PRIMARY KEY, digest text UNIQUE, raw bytea)"_s);
    for (const QString &setting : {u"ALTER SYSTEM SET fsync = on"_s,
             u"ALTER SYSTEM SET full_page_writes = on"_s, u"SELECT pg_reload_conf()"_s})
        inbox.database.run(setting);
    if (!inbox.start()) {
        std::fprintf(stderr, "the inbox did not start\n");
        return 1;
    }
    std::printf("%d rounds of %d s each, fsync on, bodies of %lld bytes\n", rounds, seconds,
        qlonglong(bodyOf(1, 1).size()));
    static_cast<void>(rateAt(inbox.port(), 1, 1)); // everything is there once
    Rates one;
    Rates many;
    for (int round = 0; round < rounds; ++round) {
        measure(one, inbox, seconds, 1);
        measure(many, inbox, seconds, clients);
    }
    print(one, 1);
    print(many, clients);
    return 0;
}

} // namespace reintegro::test

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "bare"_L1)
        return reintegro::test::serveBare();
    if (words.value(1) == "load"_L1)
        return reintegro::test::load(
            words.value(2).toUShort(), words.value(3).toInt(), words.value(4).toInt());
    return reintegro::test::compare(words.value(1), words.value(2, u"3"_s).toInt());
}
