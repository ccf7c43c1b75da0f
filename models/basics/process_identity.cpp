// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString machine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId().toPercentEncoding());
}

//! The boot and the pid namespace: a number of another container says nothing about ours.
static QString boot()
{
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return QString::fromLatin1(QSysInfo::bootUniqueId().toPercentEncoding()) + u'.'
        + QString::fromLatin1(QUrl::toPercentEncoding(space));
}

//! The kernel's start tick of a process; empty where there is no such process or the system does not say.
static QString startOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    // The program's name stands in parentheses and may hold anything, so count from the last one.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 19; // field 22 of proc(5), counted behind the name
    constexpr qsizetype state = 0;
    if (fields.size() <= startTime || fields.at(state) == "Z" || fields.at(state) == "X")
        return {}; // a zombie sends nothing any more
    return QString::fromLatin1(fields.at(startTime));
}

QString thisProcess()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return u"%1/%2/%3/%4"_s.arg(machine(), boot(), QString::number(pid), startOf(pid));
}

bool isKnownDead(const QString &identity)
{
#ifdef Q_OS_LINUX
    const QStringList parts = identity.split(u'/');
    if (parts.size() != 4 || parts.at(0).isEmpty() || parts.at(0) != machine())
        return false;
    const QString theirBoot = parts.at(1).section(u'.', 0, 0);
    if (!theirBoot.isEmpty() && theirBoot != boot().section(u'.', 0, 0))
        return true;
    if (parts.at(1) != boot() || parts.at(3).isEmpty())
        return false;
    return startOf(parts.at(2).toLongLong()) != parts.at(3);
#else
    Q_UNUSED(identity) // the deadline of a claim decides there
    return false;
#endif
}

} // namespace reintegro
