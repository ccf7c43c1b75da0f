// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_opening.h"

#include "models/store/sql_error.h"
#include "models/store/sql_transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr const char *exact[] = {"cifs", "sshfs", "afs", "afpfs", "ncpfs", "ceph", "lustre",
        "webdav", "davfs", "davfs2", "glusterfs", "gvfsd-fuse"};
    QByteArray name = type.toLower();
    if (name.startsWith("fuse."))
        name = name.mid(5);
    return name.startsWith("nfs") || name.startsWith("smb")
        || std::any_of(std::begin(exact), std::end(exact), [&](const char *one) { return name == one; });
}

//! The folder itself, or the nearest one above it that is there: what the file system is asked by.
static QString nearestFolder(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QFileInfo(dir.absolutePath()).absolutePath());
    return dir.absolutePath();
}

static Result<Done> isOnThisMachine(const QString &folder)
{
    const QStorageInfo storage(nearestFolder(folder));
    const bool isShare = folder.startsWith(u"//"_s) || folder.startsWith(u"\\\\"_s);
    if (!isShare && !isNetworkFileSystem(storage.fileSystemType()))
        return Done();
    return failure(storageError(
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The folder %1 lies on a network drive. A store there would break."),
            {QDir::toNativeSeparators(folder)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Keep the program's data on a disk of this computer.")),
        QString::fromLatin1(storage.fileSystemType())));
}

static Result<Done> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return Done();
    if (const auto parent = makeFolder(info.absolutePath()); !parent)
        return parent;
    const QFile::Permissions rights = ownerOnly | QFile::ExeOwner;
    if (!QDir().mkdir(folder, rights) && !QFileInfo(folder).isDir()) {
        return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The folder %1 cannot be made."),
                                        {QDir::toNativeSeparators(folder)}),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "See whether the disk is there and your user may write in the folder above it."))));
    }
    return Done();
}

Result<Done> makeOwnersFile(const QString &path)
{
    // A new file is made by us and not by SQLite, so that others cannot read even its first byte. Files
    // beside it (-wal, -shm) get the same rights from SQLite.
    QFile file(path);
    if (file.exists() || file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly)
        || QFileInfo::exists(path)) // another program was faster
        return Done();
    return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 cannot be made: %2."),
                                    {QDir::toNativeSeparators(path), file.errorString()}),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "See whether the disk has room and your user may write in this folder."))));
}

Result<Done> prepareFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto here = isOnThisMachine(folder); !here)
        return here;
    if (const auto made = makeFolder(folder); !made)
        return made;
    if (const auto made = makeOwnersFile(path); !made)
        return made;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((QFile::permissions(path) & others) != 0)
        QFile::setPermissions(path, ownerOnly); // where that is not ours to do, opening will say so
    return Done();
}

static Result<Done> isWritable(const QString &path)
{
    // SQLite would quietly open it for reading only, and fail at the first step of money.
    if (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return Done();
    return failure(
        storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 cannot be written: it is read-only."),
                         {QDir::toNativeSeparators(path)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Nothing was changed. Give your user the right to write the file and its folder."))));
}

static Result<Done> switchToWal(const QSqlDatabase &database)
{
    constexpr int tries = 5;
    Result<std::optional<QVariantList>> mode = std::optional<QVariantList>();
    for (int attempt = 0; attempt < tries; ++attempt) {
        mode = firstRow(database, u"PRAGMA journal_mode = WAL"_s);
        if (mode && *mode && mode->value().constFirst().toString() == u"wal"_s)
            return Done();
        // SQLite does not wait for other programs here, but it does for a lock.
        const auto waited =
            inTransaction(database, SqlTransaction::Kind::Write, []() -> Result<Done> { return Done(); });
        if (!waited)
            return waited;
    }
    if (!mode)
        return failureOf(mode);
    return failure(storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 cannot be kept safe on this file system."),
            {QDir::toNativeSeparators(database.databaseName())}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Keep the program's data on a disk of this computer.")),
        u"no write-ahead log"_s));
}

static Result<Done> applySettings(const QSqlDatabase &database)
{
    const QString settings[] = {
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s, // a tampered file's functions and views get no say
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA secure_delete = ON"_s, // a discarded draft is gone from the file as well
        u"PRAGMA temp_store = MEMORY"_s, // no personal data in files beside the store
        u"PRAGMA fullfsync = ON"_s, // these two: macOS, where fsync alone leaves it in the disk's cache
        u"PRAGMA checkpoint_fullfsync = ON"_s,
        u"PRAGMA synchronous = FULL"_s, // with less, a power cut may lose a claim that was reported as
                                        // written
    };
    for (const QString &setting : settings) {
        if (const auto done = changeRows(database, setting); !done)
            return failureOf(done);
    }
    return Done();
}

Error wrongStoreKey(const QString &file)
{
    return storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 was sealed with another key than the one at hand."),
            {QDir::toNativeSeparators(file)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was changed. Put its key back with the recovery code: reintegro-cli store recover "
            "--code-file FILE")));
}

static Result<std::optional<QByteArray>> keyCheckOf(const QSqlDatabase &database)
{
    const auto table = firstRow(database, u"SELECT 1 FROM sqlite_schema WHERE name = 'facts'"_s);
    if (!table)
        return failureOf(table);
    if (!*table)
        return std::optional<QByteArray>();
    const auto row = firstRow(database, u"SELECT value FROM facts WHERE name = 'key_check'"_s);
    return row.map([](const std::optional<QVariantList> &value) {
        return value ? std::optional(value->constFirst().toString().toLatin1()) : std::nullopt;
    });
}

static Result<Done> keyFits(const QSqlDatabase &database, const FieldSealer &fields)
{
    if (fields.keyCheck().isEmpty())
        return Done();
    const Result<std::optional<QByteArray>> check = keyCheckOf(database);
    if (!check)
        return failureOf(check);
    if (*check == fields.keyCheck())
        return Done();
    return failure(wrongStoreKey(database.databaseName()));
}

static Result<Done> settled(const QSqlDatabase &database, const StoreKind &kind, const StoreOpening &with)
{
    if (const auto done = applySettings(database); !done)
        return done;
    // First of all whether it is ours and not too new: nothing is written into a foreign file.
    if (const auto done = mayBeOpened(database, kind); !done)
        return done;
    if (const auto done = switchToWal(database); !done)
        return done;
    if (const auto done = migrate(StoreStep{{.database = database, .fields = with.fields}, with.now}, kind);
        !done)
        return done;
    if (const auto done = keyFits(database, with.fields); !done)
        return done;
    sweep(database);
    return Done();
}

Result<std::optional<QByteArray>> keyCheckIn(const QString &file, const StoreKind &kind)
{
    if (const QFileInfo info(file); !info.exists() || (info.isFile() && info.size() == 0))
        return std::optional<QByteArray>();
    const Result<Done> writable = isWritable(file); // a backup need not be
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    const QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    database.setConnectOptions(writable ? options : options + u";QSQLITE_OPEN_READONLY"_s);
    Result<std::optional<QByteArray>> check = std::optional<QByteArray>();
    if (!database.open())
        check = failure(storageError(database.lastError(), file));
    else if (const auto ours = mayBeOpened(database, kind); !ours)
        check = failureOf(ours);
    else
        check = keyCheckOf(database);
    forgetSqlite(database);
    if (!check && !writable)
        return failureOf(writable);
    return check;
}

Result<QSqlDatabase> openSqlite(
    const QString &file, const StoreKind &kind, const QString &connectionName, const StoreOpening &with)
{
    if (const auto done = prepareFile(file); !done)
        return failureOf(done);
    if (const auto done = isWritable(file); !done)
        return failureOf(done);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open()) {
        const Error error = storageError(database.lastError(), file);
        forgetSqlite(database);
        return failure(error);
    }
    if (const auto done = settled(database, kind, with); !done) {
        forgetSqlite(database);
        return failureOf(done);
    }
    return database;
}

void forgetSqlite(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database = QSqlDatabase(); // removeDatabase wants no handle left
    QSqlDatabase::removeDatabase(name);
}

} // namespace reintegro
