// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/support_collector.h"

#include "app/composition/store_keeping.h"
#include "models/basics/log_file.h"
#include "models/basics/log_mask.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QSysInfo>

#include <libpq-fe.h>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestLog = 256 * 1024;

QString lineOf(const QString &name, const QString &value)
{
    return name + u": "_s + value + u'\n';
}

QString yesNo(bool isSo)
{
    return isSo ? u"yes"_s : u"no"_s;
}

//! "profile 2 (sandbox)": its name is chosen by people.
QString titleOf(size_t number, const Profile &profile)
{
    return u"profile %1 (%2)"_s.arg(number + 1).arg(nameOf(profile.kind));
}

QString textOf(const Result<JournalCheck> &check)
{
    if (!check)
        return u"not looked at: "_s + nameOf(check.error().kind);
    if (check->isWhole())
        return u"whole, %1 entries"_s.arg(check->now.count);
    return u"NOT WHOLE at entry %1: %2"_s.arg(*check->brokenAt).arg(check->reason);
}

//! The last lines of a file, from the beginning of a line on.
QString endOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - longestLog);
    file.seek(from);
    const QByteArray bytes = file.readAll();
    return QString::fromUtf8(from == 0 ? bytes : bytes.mid(bytes.indexOf('\n') + 1));
}

} // namespace

SupportCollector::SupportCollector(HomeWorkplace &workplace)
    : m_workplace(workplace)
    , m_answer(new Pending<SupportReport>(&workplace))
{
    setParent(m_answer);
}

Pending<SupportReport> *SupportCollector::collect()
{
    addProgram();
    addSettings();
    lookAtPeople();
    return m_answer;
}

//! Everything passes the same net as the log, line by line.
void SupportCollector::add(const QString &name, const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = maskedForLog(line);
    m_report.push_back({.name = name, .text = lines.join(u'\n')});
}

void SupportCollector::addProgram()
{
    // Versions are short words of digits and points; no net is needed for them, and it would tear them.
    m_report.push_back({.name = u"program.txt"_s,
        .text = lineOf(u"reintegro"_s, QCoreApplication::applicationVersion())
            + lineOf(u"system"_s, QSysInfo::prettyProductName())
            + lineOf(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())
            + lineOf(u"processor"_s, QSysInfo::currentCpuArchitecture())
            + lineOf(
                u"Qt"_s, QString::fromLatin1(qVersion()) + u", built with "_s + QLatin1String(QT_VERSION_STR))
            + lineOf(u"TLS"_s, QSslSocket::sslLibraryVersionString())
            + lineOf(u"libsodium"_s, QString::fromLatin1(sodium_version_string()))
            + lineOf(u"libpq"_s, QString::number(PQlibVersion()))
            + lineOf(u"SQL drivers"_s, QSqlDatabase::drivers().join(u", "_s))
            + lineOf(u"language"_s, QLocale().name())});
}

void SupportCollector::addSettings()
{
    QString text;
    const std::vector<Profile> profiles = m_workplace.profiles();
    for (size_t i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles[i];
        text += titleOf(i, profile) + u'\n';
        text += lineOf(u"  in use"_s, yesNo(profile.name == m_workplace.currentProfile()));
        text += lineOf(u"  gateway inside the program"_s, yesNo(profile.usesBuiltInTraining()));
        text += lineOf(u"  callback address"_s, profile.callbackUrl.isEmpty() ? u"none"_s : u"set"_s);
        text += lineOf(u"  bank codes"_s,
            profile.bankCodeForm == BankCodeForm::ThreeDigits ? u"three digits"_s : u"four digits"_s);
        text += lineOf(u"  check digit of NIT sent"_s, yesNo(profile.sendNitCheckDigit));
        text += lineOf(u"  team's database"_s, yesNo(!profile.server.isEmpty()));
        text += lineOf(u"  proxy"_s, m_workplace.proxyInUse(profile).isEmpty() ? u"none"_s : u"in use"_s);
    }
    const QSettings window(m_workplace.home().path() + u"/window.ini"_s, QSettings::IniFormat);
    for (const QString &key : {u"scheme"_s, u"language"_s, u"lockAfterMinutes"_s, u"tellsOutside"_s})
        text += lineOf(
            u"window "_s + key, window.value(u"window/"_s + key, u"as it comes"_s).toString().left(12));
    add(u"settings.txt"_s, text);
}

void SupportCollector::lookAtPeople()
{
    m_workplace.people().people()->whenDone(this, [this](const Result<std::vector<Person>> &people) {
        m_stores += lineOf(u"people of this home"_s,
            people ? QString::number(people->size()) : u"not looked at: "_s + nameOf(people.error().kind));
        lookAtJournal();
    });
}

void SupportCollector::lookAtJournal()
{
    m_workplace.people().verifyJournal({})->whenDone(this, [this](const Result<JournalCheck> &check) {
        m_stores += lineOf(u"journal of this home"_s, textOf(check));
        lookAtStore(0);
    });
}

void SupportCollector::lookAtStore(size_t number)
{
    const std::vector<Profile> profiles = m_workplace.profiles();
    if (number >= profiles.size())
        return addLog();
    const Profile &profile = profiles[number];
    const QString title = u"store of "_s + titleOf(number, profile);
    const bool isFile = profile.server.isEmpty();
    if (!isFile || !QFile::exists(m_workplace.home().storeFile(profile))) {
        m_stores += lineOf(title, isFile ? u"not made yet"_s : u"a team's database, not looked at"_s);
        return lookAtStore(number + 1);
    }
    StoreKeeping *const keeping = m_workplace.storeKeeping(profile).release();
    keeping->setParent(this);
    keeping->check()->whenDone(this, [this, number, title](const Result<StoreSummary> &holds) {
        m_stores += lineOf(title,
            holds ? u"whole, %1 requests, %2 journal entries"_s.arg(holds->requests).arg(holds->journal.count)
                  : nameOf(holds.error().kind) + u": "_s + holds.error().english());
        lookAtStore(number + 1);
    });
}

void SupportCollector::addLog()
{
    add(u"stores.txt"_s, m_stores);
    const QString folder = m_workplace.home().logsFolder();
    for (const QString &program : {u"reintegro"_s, u"reintegro-cli"_s}) {
        QString text;
        const QStringList files = LogFile::filesOf(folder, program);
        for (const QString &file : files)
            text += endOf(file);
        // Each line was masked when it was written, and its time of day has to stay readable.
        if (!text.isEmpty())
            m_report.push_back({.name = program + u".log"_s, .text = text.right(longestLog)});
    }
    m_answer->finish(m_report);
}

} // namespace reintegro
