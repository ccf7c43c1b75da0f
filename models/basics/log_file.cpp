// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/log_file.h"

#include "models/basics/log_mask.h"

#include <QDir>
#include <QLoggingCategory>
#include <QMutexLocker>

#include <atomic>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

char letterOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

QString nameOf(const QString &folder, const QString &program, int age)
{
    const QString name = age == 0 ? program : QString(program + u'.' + QString::number(age));
    return folder + u'/' + name + u".log"_s;
}

// Qt has one handler for all messages, and gives it nothing to know its object by.
std::atomic<LogFile *> current = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void take(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    if (LogFile *const log = current)
        log->write(level, context.category, message);
    // What is only told to the log does not fill anybody's terminal, unless he asked for it.
    const bool isForLog = level == QtInfoMsg && !qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    const QtMessageHandler next = before;
    if (next && !isForLog)
        next(level, context, maskedForLog(message));
}

} // namespace

LogFile::LogFile(const QString &folder, const QString &program, const Clock &clock, qint64 longest)
    : m_folder(folder)
    , m_program(program)
    , m_clock(clock)
    , m_longest(longest)
    , m_file(nameOf(folder, program, 0))
{
}

bool LogFile::openFile()
{
    if (m_file.isOpen())
        return true;
    if (!QDir(m_folder).exists()
        && !QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly);
}

void LogFile::write(QtMsgType level, const char *category, const QString &message)
{
    QString line = maskedForLog(message).left(longestLine);
    line.replace(u'\n', u" · "_s).remove(u'\r');
    const QByteArray bytes = m_clock.now().toString(Qt::ISODateWithMs).toLatin1() + ' ' + letterOf(level)
        + ' ' + QByteArray(category ? category : "default") + ' ' + line.toUtf8() + '\n';
    const QMutexLocker locker(&m_mutex);
    if (!openFile())
        return;
    if (m_file.size() + bytes.size() > m_longest)
        rotate();
    if (openFile())
        m_file.write(bytes);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(nameOf(m_folder, m_program, mostFiles - 1));
    for (int age = mostFiles - 1; age > 0; --age)
        QFile::rename(nameOf(m_folder, m_program, age - 1), nameOf(m_folder, m_program, age));
}

QStringList LogFile::filesOf(const QString &folder, const QString &program)
{
    QStringList files;
    for (int age = mostFiles - 1; age >= 0; --age) {
        if (const QString name = nameOf(folder, program, age); QFile::exists(name))
            files.append(name);
    }
    return files;
}

LogKeeping::LogKeeping(LogFile &log)
{
    current = &log;
    // What has happened is worth a line, not only what went wrong.
    QLoggingCategory::setFilterRules(u"reintegro.*.info=true"_s);
    before = qInstallMessageHandler(take);
}

LogKeeping::~LogKeeping()
{
    qInstallMessageHandler(before);
    before = nullptr;
    current = nullptr;
}

} // namespace reintegro
