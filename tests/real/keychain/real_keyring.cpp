// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/keychain/real_keyring.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

pid_t frozenDaemon = 0; // while frozen it cannot be asked for

bool run(const QString &program, const QStringList &arguments, const QByteArray &input, QByteArray *output)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000))
        return false;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode() == 0;
}

bool call(const QString &name, const QString &path, const QStringList &method, QByteArray *output = nullptr)
{
    return run(u"gdbus"_s,
        QStringList{u"call"_s, u"--session"_s, u"--dest"_s, name, u"--object-path"_s, path, u"--method"_s}
            + method,
        {}, output);
}

} // namespace

bool RealKeyring::lock()
{
    return call(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        {u"org.freedesktop.Secret.Service.Lock"_s, u"['/org/freedesktop/secrets/collection/login']"_s});
}

bool RealKeyring::unlock()
{
    // Without --replace there would be a second daemon, and the first would stay locked.
    return run(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s},
        "test-only", nullptr);
}

void RealKeyring::freeze()
{
    frozenDaemon = daemon();
    if (frozenDaemon > 0)
        ::kill(frozenDaemon, SIGSTOP);
}

void RealKeyring::thaw()
{
    if (frozenDaemon > 0)
        ::kill(frozenDaemon, SIGCONT);
    frozenDaemon = 0;
}

pid_t RealKeyring::daemon()
{
    QByteArray answer; // "(uint32 1234,)"
    if (!call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
            {u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s}, &answer))
        return 0;
    return answer.mid(8, answer.indexOf(',') - 8).toInt();
}

QByteArray RealKeyring::everythingOnDisk()
{
    QByteArray all;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

} // namespace reintegro::test
