// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

static tl::unexpected<Error> noHome(const QString &folder, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The program's folder %1 cannot be used."), QStringList{folder});
    error.next = Phrase(
        QT_TRANSLATE_NOOP("Phrase", "Check that it exists or can be made, and that you may write into it."));
    error.detail = detail;
    return failure(error);
}

QString HomeFolder::usualPlace()
{
    const QString given = qEnvironmentVariable("REINTEGRO_HOME");
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

// mkpath makes folders for everybody; what holds people and refunds is for its owner from the first moment.
static bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QFileInfo info(folder);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    const bool isMade = QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade || QFileInfo(folder).isDir();
}

static QString readHomeId(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromLatin1(input.read(64)).trimmed();
    static const QRegularExpression shape(u"^[0-9a-f]{32}$"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

static QString newHomeId()
{
    QString id;
    for (int i = 0; i < 4; ++i)
        id += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return id;
}

Result<HomeFolder> HomeFolder::open(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    if (folder.isEmpty() || !makeFolder(path))
        return noHome(path, u"the folder could not be made"_s);
    const QString file = path + u"/home-id"_s;
    if (const QString id = readHomeId(file); !id.isEmpty())
        return HomeFolder(path, id);

    // Several programs may start at once in a new home: one makes the id, the others read it.
    QLockFile lock(file + u".lock"_s);
    if (!lock.tryLock(std::chrono::seconds(5)))
        return noHome(path, u"the home's id is locked"_s);
    if (const QString id = readHomeId(file); !id.isEmpty())
        return HomeFolder(path, id);
    if (QFile::exists(file))
        return noHome(path, u"the file home-id does not hold an id"_s);
    const QString id = newHomeId();
    QSaveFile output(file);
    const QByteArray bytes = id.toLatin1() + '\n';
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size()
        || !output.setPermissions(ownerOnly) || !output.commit())
        return noHome(path, output.errorString());
    return HomeFolder(path, id);
}

QString HomeFolder::settingsFile() const
{
    return m_path + u"/settings.ini"_s;
}

QString HomeFolder::peopleFile() const
{
    return m_path + u"/home.sqlite"_s;
}

QString HomeFolder::storeName(const Profile &profile)
{
    return nameOf(profile.kind) + u'-' + profile.name.toLower();
}

QString HomeFolder::storeFile(const Profile &profile) const
{
    return m_path + u"/stores/"_s + storeName(profile) + u".sqlite"_s;
}

QString HomeFolder::trainingFile(const Profile &profile) const
{
    return m_path + u"/stores/"_s + storeName(profile) + u".gateway.json"_s;
}

QString HomeFolder::logsFolder() const
{
    return m_path + u"/logs"_s;
}

QString HomeFolder::trainingHome() const
{
    return m_path + u"/training"_s;
}

QString HomeFolder::credentialsEntry(const QString &profile) const
{
    return u"reintegro/"_s + m_id + u'/' + profile.toLower();
}

QString HomeFolder::storeKeyEntry(const QString &store) const
{
    return u"reintegro/"_s + m_id + u"/store/"_s + store;
}

QString HomeFolder::checkpointEntry(const QString &store) const
{
    return u"reintegro/"_s + m_id + u"/checkpoint/"_s + store;
}

} // namespace reintegro
