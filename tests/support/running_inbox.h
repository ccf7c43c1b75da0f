// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/team_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace reintegro::test {

//! The program reintegro-inbox beside a team's database, as a process of its own that can be killed and
//! started again at the same port. The database's people are inbox.boss and inbox.agent.
class RunningInbox {
public:
    static constexpr auto clientSecret = "the client's secret";

    //! `api` is where its gateway is.
    RunningInbox(QString program, const QString &api)
        : m_program(std::move(program))
    {
        const Secret password(QByteArrayLiteral("long-enough"));
        database.add(QStringLiteral("inbox.boss"), Role::Administrator, password);
        TeamConnection team(database.address());
        PostgresPeopleStore people(team);
        const auto boss = await(people.signIn(QStringLiteral("inbox.boss"), password));
        for (const auto &[name, role] :
            {std::pair("inbox.agent", Role::Agent), std::pair("inbox.sofia", Role::Supervisor)}) {
            if (!boss || !await(people.add(QString::fromLatin1(name), role, password, *boss)))
                qFatal("the inbox's people could not be added");
        }
        write(QStringLiteral("gateway"),
            QByteArray(R"({"clientId":"client","clientSecret":")") + clientSecret + R"(","apiKey":"key"})");
        write(QStringLiteral("database-password"), "long-enough\n");
        m_arguments = {QStringLiteral("--server"), database.address().toString(), QStringLiteral("--user"),
            QStringLiteral("inbox.agent"), QStringLiteral("--kind"), QStringLiteral("training"),
            QStringLiteral("--api"), api};
    }
    ~RunningInbox() { kill(); }
    Q_DISABLE_COPY_MOVE(RunningInbox)

    //! Gives false where it does not listen within 20 seconds.
    [[nodiscard]] bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), m_credentials.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(m_program,
            m_arguments
                + QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(20'000))
            return false;
        const auto said = QRegularExpression(QStringLiteral("listening (\\d+)"))
                              .match(QString::fromUtf8(m_process.readAllStandardOutput()));
        m_port = said.captured(1).toInt();
        return said.hasMatch();
    }
    //! As the system ends a program that has to go at once.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    //! Asks it to end; gives its exit status, -1 where it does not.
    [[nodiscard]] int end()
    {
        m_process.terminate();
        return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }
    //! Started with these words more it ends by itself: with this exit status, -1 where it does not.
    [[nodiscard]] int endsBy(const QStringList &more)
    {
        const QStringList before = m_arguments;
        m_arguments += more;
        static_cast<void>(start());
        m_arguments = before;
        const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20'000);
        return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    //! The most memory that it has had at one time, in bytes.
    [[nodiscard]] qint64 mostMemory() const
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const auto most = QRegularExpression(QStringLiteral("VmHWM:\\s*(\\d+) kB"))
                              .match(QString::fromLatin1(file.readAll()));
        return most.captured(1).toLongLong() * 1024;
    }
    [[nodiscard]] int port() const { return m_port; }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(QDir(m_credentials.path()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a secret could not be written");
    }

    TeamDatabase database;

private:
    QString m_program;
    QStringList m_arguments;
    QTemporaryDir m_credentials;
    QProcess m_process;
    int m_port = 0;
};

} // namespace reintegro::test
