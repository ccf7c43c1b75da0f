// SPDX-License-Identifier: GPL-3.0-or-later
// How many notifications a second reintegro-inbox keeps, beside a bare Qt HTTP server that answers 200 and
// does nothing, and beside single-row inserts by pgbench into the same cluster. Runs inside
// tests/support/with_postgres.
#include "models/gateway/notification_signature.h"
#include "tests/support/notifications.h"
#include "tests/support/running_inbox.h"

#include <QCoreApplication>
#include <QHttpServer>

#include <atomic>
#include <cstdio>
#include <httplib.h>
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

//! Posts different, signed notifications over so many connections; prints how many were answered with 200 in
//! a second. A process of its own, so that the server has no part in it.
static int load(quint16 port, int seconds, int connections)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::atomic<quint64> answered{0};
    std::atomic<quint64> refused{0};
    std::vector<std::thread> threads;
    for (int client = 0; client < connections; ++client) {
        threads.emplace_back([&, client] {
            httplib::Client http("127.0.0.1", port);
            http.set_keep_alive(true);
            http.set_tcp_nodelay(true);
            const Secret secret{QByteArray(RunningInbox::clientSecret)};
            for (int number = 0; std::chrono::steady_clock::now() < end; ++number) {
                const QByteArray body =
                    bodyOf(client + int(QCoreApplication::applicationPid() % 100'000) * 100, number);
                const QByteArray header = signatureHeader(body, secret, QDateTime::currentSecsSinceEpoch());
                const httplib::Result result = http.Post("/notifications",
                    {{"Liquido-Signature", header.toStdString()}}, body.toStdString(), "application/json");
                ++(result && result->status == 200 ? answered : refused);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    std::printf("%.0f %llu\n", double(answered) / seconds, static_cast<unsigned long long>(refused.load()));
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
        std::printf("  (%s were not answered with 200)\n", words.value(1).constData());
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

static void line(const char *what, double rate)
{
    std::printf("%-62s %9.0f /s\n", what, rate);
    std::fflush(stdout);
}

static int compare(const QString &program, int seconds)
{
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
    static_cast<void>(rateAt(inbox.port(), 1, 1)); // everything is there once
    const QString database = inbox.database.address().database;
    std::printf("%d s each, fsync on, bodies of %lld bytes\n", seconds, qlonglong(bodyOf(1, 1).size()));
    const double bareOne = bareRate(seconds, 1);
    const double bareMany = bareRate(seconds, clients);
    const double insertOne = insertRate(database, seconds, 1);
    const double insertMany = insertRate(database, seconds, clients);
    const double inboxOne = rateAt(inbox.port(), seconds, 1);
    const double inboxMany = rateAt(inbox.port(), seconds, clients);
    line("bare Qt HTTP server, 1 connection", bareOne);
    line("bare Qt HTTP server, 16 connections", bareMany);
    line("pgbench, single-row inserts, 1 client", insertOne);
    line("pgbench, single-row inserts, 16 clients", insertMany);
    line("reintegro-inbox: signed, kept, journaled, 1 connection", inboxOne);
    line("reintegro-inbox: signed, kept, journaled, 16 connections", inboxMany);
    const double slowerOne = std::min(bareOne, insertOne);
    const double slowerMany = std::min(bareMany, insertMany);
    std::printf("of the slower of the two: %.2f with 1, %.2f with 16 (goal: at least 0.50)\n",
        slowerOne > 0 ? inboxOne / slowerOne : 0, slowerMany > 0 ? inboxMany / slowerMany : 0);
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
    return reintegro::test::compare(words.value(1), words.value(2, u"10"_s).toInt());
}
